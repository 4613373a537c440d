package dossier.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file's bytes as text.
 *
 * @param text without the byte order mark
 * @param warnings what was odd about its encoding
 */
record Decoding(String text, List<String> warnings) {
    /** As many bytes from the start tell what a file is. */
    private static final int SAMPLE = 8_192;

    /** One control character among fewer characters than this, and a file is no text. */
    private static final int MOST_CONTROLS = 100;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Decodes by the byte order mark; without one as UTF-8, UTF-16 when every other byte is zero, else windows-1252. */
    static Decoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Charset wide = unmarkedWide(bytes);
        if (wide != null) {
            return marked(bytes, 0, wide);
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return new Decoding(text.toString(), List.of());
        } catch (CharacterCodingException e) {
            return new Decoding(new String(bytes, WINDOWS), List.of("It is not UTF-8; it was read as windows-1252."));
        }
    }

    private static Decoding marked(byte[] bytes, int mark, Charset charset) {
        String text = new String(bytes, mark, bytes.length - mark, charset);
        return new Decoding(
                text,
                text.indexOf('\uFFFD') < 0
                        ? List.of()
                        : List.of("Some bytes are no " + charset.name() + "; they show as \uFFFD."));
    }

    /** Whether the bytes are no text at all: control characters where text has none. */
    static boolean isBinary(byte[] bytes) {
        if (unmarkedWide(bytes) != null || startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return false;
        }
        int read = Math.min(SAMPLE, bytes.length);
        int controls = 0;
        for (int i = 0; i < read; i++) {
            controls += bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f\u001B".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        return controls * MOST_CONTROLS > read;
    }

    /** UTF-16 without its mark shows by zeros in every other byte, as long as it is Latin text. */
    private static @Nullable Charset unmarkedWide(byte[] bytes) {
        int read = Math.min(SAMPLE, bytes.length);
        int[] zeros = new int[2];
        for (int i = 0; i < read; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (Math.max(zeros[0], zeros[1]) * 5 < read * 2 || Math.min(zeros[0], zeros[1]) * 20 > read) {
            return null;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
