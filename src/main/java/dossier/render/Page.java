package dossier.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a page is written into, in UTF-8 from the start: it is copied once, when it is finished. */
final class Page extends Writer implements SpecializedWriter {
    /** In bytes, of a page of middling length: it need not grow at every turn. */
    private static final int USUAL = 1 << 14;

    private byte[] text = new byte[USUAL];
    private int length;

    void write(byte[] more) {
        makeRoom(more.length);
        System.arraycopy(more, 0, text, length, more.length);
        length += more.length;
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
        }
    }

    @Override
    public void write(String more) {
        write(more.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] more, int from, int count) {
        write(String.valueOf(more, from, count));
    }

    @Override
    public void writeSpecialized(String more) {
        write(more);
    }

    @Override
    public void writeSpecialized(int number) {
        write(Integer.toString(number));
    }

    @Override
    public void writeSpecialized(long number) {
        write(Long.toString(number));
    }

    @Override
    public void writeSpecialized(double number) {
        write(Double.toString(number));
    }

    @Override
    public void writeSpecialized(float number) {
        write(Float.toString(number));
    }

    @Override
    public void writeSpecialized(short number) {
        write(Short.toString(number));
    }

    @Override
    public void writeSpecialized(byte number) {
        write(Byte.toString(number));
    }

    @Override
    public void writeSpecialized(char letter) {
        write(String.valueOf(letter));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What was written, in UTF-8. */
    byte[] bytes() {
        return Arrays.copyOf(text, length);
    }

    /** The same as tidy Markdown. */
    byte[] tidied() {
        return Tidy.markdown(text, length);
    }
}
