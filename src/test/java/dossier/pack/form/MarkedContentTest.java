package dossier.pack.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The marked content of a page")
class MarkedContentTest {
    private final COSDictionary properties = new COSDictionary();

    MarkedContentTest() {
        COSDictionary background = new COSDictionary();
        background.setItem(COSName.TYPE, COSName.BACKGROUND);
        background.setItem(COSName.BBOX, new PDRectangle(1, 2, 3, 4));
        properties.setItem(COSName.getPDFName("Prop1"), background);
        COSDictionary text = new COSDictionary();
        text.setItem(COSName.MCID, COSInteger.get(7));
        properties.setItem(COSName.getPDFName("Prop2"), text);
    }

    @Test
    @DisplayName("leaves out a background that nothing is painted on")
    void an_empty_background_goes() throws IOException {
        assertThat(lean("q\n/Artifact /Prop1 BDC\nEMC\n/Artifact /Prop1 BDC\nEMC\nQ\n"))
                .isEqualTo("q\nQ\n");
    }

    @Test
    @DisplayName("says beside a mark what it says")
    void marks_are_written_out() throws IOException {
        assertThat(lean("/Artifact /Prop1 BDC\n0 0 9 9 re\nf\nEMC\n/Span /Prop2 BDC\n(a) Tj\nEMC\n"))
                .isEqualTo("/Artifact <</Type /Background/BBox [1.0 2.0 4.0 6.0 ]>> BDC\n0 0 9 9 re\nf\nEMC\n"
                        + "/Span <</MCID 7>> BDC\n(a) Tj\nEMC\n");
    }

    @Test
    @DisplayName("keeps an empty mark that the structure of the document leads to")
    void an_empty_text_stays() throws IOException {
        assertThat(lean("/Span /Prop2 BDC\nEMC\n")).isEqualTo("/Span <</MCID 7>> BDC\nEMC\n");
    }

    @Test
    @DisplayName("keeps what only looks like a mark")
    void text_stays() throws IOException {
        String text = "(/Artifact /Prop1 BDC) Tj\n/Artifact /Prop9 BDC\nEMC\n/Artifact BMC\nEMC";
        assertThat(lean(text)).isEqualTo(text);
    }

    private String lean(String content) throws IOException {
        ByteArrayOutputStream lean = new ByteArrayOutputStream();
        new MarkedContent(properties).copy(content.getBytes(StandardCharsets.US_ASCII), lean);
        return lean.toString(StandardCharsets.US_ASCII);
    }
}
