package dossier.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;

/** What a page is written into: as Java's own, without a lock that is taken at every word. */
final class Page extends Writer implements SpecializedWriter {
    /** In characters, of a page of middling length: it need not grow at every turn. */
    private static final int USUAL = 1 << 14;

    private final StringBuilder text = new StringBuilder(USUAL);

    @Override
    public void write(String more) {
        text.append(more);
    }

    @Override
    public void write(char[] more, int from, int length) {
        text.append(more, from, length);
    }

    @Override
    public void writeSpecialized(String more) {
        text.append(more);
    }

    @Override
    public void writeSpecialized(int number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(long number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(double number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(float number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(short number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(byte number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(char letter) {
        text.append(letter);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
