package dossier.pack.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a pack: a text face, one for headings, and what a user adds for letters that these lack. */
public final class Fonts {
    private static final String FOLDER = "/liberation/Liberation";
    private static final String MORE = "More";
    private static final int SHIPPED = 5;

    private final List<Font> all;

    /**
     * A font.
     *
     * @param family its name in the stylesheet
     * @param weight 400 or 700
     * @param italic whether it is
     * @param own whether it is a user's
     * @param file its TrueType file
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and made for one reader
    record Font(String family, int weight, boolean italic, boolean own, byte[] file) {
        InputStream open() {
            return new ByteArrayInputStream(file);
        }

        /** Makes it known to a printer, to be embedded in the document as far as its letters are used. */
        void into(PdfRendererBuilder builder, PDDocument document) throws IOException {
            FontStyle style = italic ? FontStyle.ITALIC : FontStyle.NORMAL;
            if (own) {
                builder.useFont(this::open, family, weight, style, true);
            } else {
                builder.useFont(new PDFontSupplier(plain(document)), family, weight, style, true);
            }
        }

        /**
         * Without the font's rules for joining letters: PDFBox compiles them anew for every piece of text, which took
         * half the time of a pack, and Latin, Cyrillic and Greek do without. Scripts that don't come in users' fonts.
         */
        private PDType0Font plain(PDDocument document) throws IOException {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    /**
     * @param own TrueType files of the user
     */
    public Fonts(List<byte[]> own) {
        List<Font> fonts = new ArrayList<>(List.of(
                new Font("Body", 400, false, false, shipped("Serif-Regular")),
                new Font("Body", 700, false, false, shipped("Serif-Bold")),
                new Font("Body", 400, true, false, shipped("Serif-Italic")),
                new Font("Heads", 400, false, false, shipped("Sans-Regular")),
                new Font("Heads", 700, false, false, shipped("Sans-Bold"))));
        own.forEach(file -> fonts.add(new Font(MORE + (fonts.size() - SHIPPED), 400, false, true, file)));
        all = List.copyOf(fonts);
    }

    /** All of them, the program's own first. */
    List<Font> all() {
        return all;
    }

    /** Those that a text may be set in: the text face, and the user's. */
    List<Font> text() {
        return all.stream()
                .filter(font -> font.weight() == 400 && !font.italic())
                .filter(font -> font.family().equals("Body") || font.family().startsWith(MORE))
                .toList();
    }

    /** The stylesheet with the user's fonts where it names them all as "More". */
    public String named(String style) {
        String more =
                all.stream().skip(SHIPPED).map(font -> ", " + font.family()).collect(Collectors.joining());
        return style.replace(", " + MORE, ", Body" + more);
    }

    private static byte[] shipped(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program has no font " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
