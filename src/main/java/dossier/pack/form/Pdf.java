package dossier.pack.form;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import dossier.pack.outline.Outline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The pack as PDF: tagged, PDF/UA-1 and PDF/A-3a.
 *
 * @param bytes of the file
 * @param pages the page that each anchor is on, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and made for one reader
public record Pdf(byte[] bytes, Map<String, Integer> pages) {
    private static final Pattern ANCHOR = Pattern.compile(".+");
    private static final String DEFERRED = "http://apache.org/xml/features/dom/defer-node-expansion";

    /**
     * Prints it.
     *
     * @param html gives the whole pack, well-formed; the text is not kept while its pages are laid out
     */
    public static Pdf print(Supplier<String> html, Outline outline, Fonts fonts) {
        XRLog.setLoggingEnabled(false);
        try (LeanDocument document = new LeanDocument()) {
            Copy copy = Copy.of(html.get());
            Map<String, Integer> pages = paint(document, copy.content(), fonts);
            new PdfMetadata(outline).into(document, copy.id());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Pdf(bytes.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is printed.
     *
     * @param id the same for the same content
     */
    private record Copy(Document content, UUID id) {
        static Copy of(String html) throws IOException {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature(DEFERRED, false);
                Document content = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
                return new Copy(content, UUID.nameUUIDFromBytes(html.getBytes(StandardCharsets.UTF_8)));
            } catch (ParserConfigurationException | SAXException e) {
                throw new IOException("the template of the PDF is not well-formed", e);
            }
        }
    }

    /** Paints all pages and says which each anchor is on; what they were laid out in is let go. */
    private static Map<String, Integer> paint(LeanDocument document, Document content, Fonts fonts) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ColourProfile.srgb())
                .withProducer(PdfMetadata.PRODUCER)
                .testMode(true) // pages come uncompressed, and are compressed once when they are finished
                .withW3cDocument(content, null);
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
