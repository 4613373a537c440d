package dossier.pack.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The marked content of a page (ISO 32000-1, 14.6): what each mark says is written beside it, and what marks nothing as
 * background is left out. PDFBox writes an operator a line, and no line end inside a string.
 */
final class MarkedContent {
    private static final Pattern BEGIN = Pattern.compile("/(\\S+) /(\\S+) BDC");
    private static final byte[] END = "EMC\n".getBytes(StandardCharsets.US_ASCII);

    private final COSDictionary properties;

    /**
     * @param properties of the page, by the names that its marks call them
     */
    MarkedContent(COSDictionary properties) {
        this.properties = properties;
    }

    /** Copies the operators of a page. */
    void copy(byte[] content, ByteArrayOutputStream to) throws IOException {
        int at = 0;
        while (at < content.length) {
            int end = lineEnd(content, at);
            Matcher begin = content[at] == '/' ? begin(content, at, end) : null;
            COSDictionary said = begin == null ? null : properties.getCOSDictionary(COSName.getPDFName(begin.group(2)));
            if (begin == null || said == null) {
                to.write(content, at, end - at);
            } else if (COSName.BACKGROUND.equals(said.getCOSName(COSName.TYPE)) && isEnd(content, end)) {
                end += END.length;
            } else {
                write("/" + begin.group(1) + " ", to);
                write(said, to);
                write(" BDC\n", to);
            }
            at = end;
        }
    }

    private static @Nullable Matcher begin(byte[] content, int at, int end) {
        Matcher begin = BEGIN.matcher(new String(content, at, end - at, StandardCharsets.ISO_8859_1).stripTrailing());
        return begin.matches() ? begin : null;
    }

    private static boolean isEnd(byte[] content, int at) {
        return at + END.length <= content.length && Arrays.equals(content, at, at + END.length, END, 0, END.length);
    }

    /** Just behind the line. */
    private static int lineEnd(byte[] content, int from) {
        int at = from;
        while (at < content.length && content[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, content.length);
    }

    /** A dictionary of names, numbers and arrays of numbers, on one line. */
    private static void write(COSDictionary said, ByteArrayOutputStream to) throws IOException {
        write("<<", to);
        for (Map.Entry<COSName, COSBase> entry : said.entrySet()) {
            entry.getKey().writePDF(to);
            to.write(' ');
            write(entry.getValue(), to);
        }
        write(">>", to);
    }

    private static void write(COSBase value, ByteArrayOutputStream to) throws IOException {
        if (value instanceof COSName name) {
            name.writePDF(to);
        } else if (value instanceof COSInteger number) {
            number.writePDF(to);
        } else if (value instanceof COSFloat number) {
            number.writePDF(to);
        } else if (value instanceof COSArray array) {
            to.write('[');
            for (COSBase one : array) {
                write(one, to);
                to.write(' ');
            }
            to.write(']');
        } else {
            throw new IllegalStateException("a mark says " + value);
        }
    }

    private static void write(String text, ByteArrayOutputStream to) {
        to.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
