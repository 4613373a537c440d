package dossier.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file's bytes as text.
 *
 * @param text without the byte order mark
 * @param warnings what was odd about its encoding
 */
record Decoding(String text, List<String> warnings) {
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
