package dossier.pack.form;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import dossier.pack.outline.Outline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The pack as PDF: tagged, PDF/UA-1 and PDF/A-3a.
 *
 * @param bytes of the file
 * @param pages the page that each anchor is on, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and made for one reader
public record Pdf(byte[] bytes, Map<String, Integer> pages) {
    private static final Pattern ANCHOR = Pattern.compile(".+");

    /**
     * Prints it.
     *
     * @param html the whole pack, well-formed
     */
    public static Pdf print(String html, Outline outline, Fonts fonts) {
        XRLog.setLoggingEnabled(false);
        try (LeanDocument document = new LeanDocument()) {
            Map<String, Integer> pages = paint(document, html, fonts);
            new PdfMetadata(outline).into(document, html);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Pdf(bytes.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paints all pages and says which each anchor is on; what they were laid out in is let go. */
    private static Map<String, Integer> paint(LeanDocument document, String html, Fonts fonts) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ColourProfile.srgb())
                .withProducer(PdfMetadata.PRODUCER)
                .testMode(true) // pages come uncompressed, and are compressed once when they are finished
                .withHtmlContent(html, null);
        for (Fonts.Font font : fonts.all()) {
            font.into(builder, document);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
            document.finishPage();
            Map<String, Integer> pages = new TreeMap<>();
            renderer.findPagePositionsByID(ANCHOR).forEach(at -> pages.putIfAbsent(at.getId(), at.getPageNo() + 1));
            return pages;
        }
    }
}
