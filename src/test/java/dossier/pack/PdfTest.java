package dossier.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.pack.Packs.Folder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayName("The PDF of a pack")
class PdfTest {
    @TempDir
    static Path folder;

    @ParameterizedTest
    @EnumSource
    @DisplayName("is a PDF that veraPDF finds to be PDF/UA-1 and PDF/A-3a")
    void pdf_is_valid(Folder which) throws Exception {
        assumeTrue(which == Folder.SEEDS || "full".equals(System.getProperty("proofs")), "takes half a minute");
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (PDFAParser parser = Foundries.defaultInstance()
                            .createParser(
                                    new ByteArrayInputStream(Packs.bytes(which.pack(), "briefing.pdf")), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                Set<String> faults = new TreeSet<>();
                ValidationResult result = validator.validate(parser);
                for (TestAssertion assertion : result.getTestAssertions()) {
                    faults.add(assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext().replaceAll("\\d+", "#"));
                }
                assertThat(faults.stream().limit(12)).as(flavour.toString()).isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }

    @Test
    @Timeout(120)
    @DisplayName("of an article whose title is a word of 300,000 letters is printed as any other")
    void long_title(@TempDir Path input) throws IOException {
        Files.writeString(
                input.resolve("long.txt"),
                "x".repeat(300_000)
                        + "\n\nPARIS, 3 March 2014 - French President Armand Delacour met German Chancellor Ulrich"
                        + " Steinbrecher in Paris on Monday for talks on fishing quotas.\n");
        Pack pack = Packs.pack(input, Scope.WHOLE, Layout.PACK);
        try (PDDocument pdf = Loader.loadPDF(Packs.bytes(pack, "briefing.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isLessThan(8);
        }
    }

    @Test
    @DisplayName("has bookmarks, no empty page, its number on each page and the marking too")
    void pages_are_marked() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Packs.bytes(Folder.SIXTY.pack(), "briefing.pdf"))) {
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Bottom line");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                assertThat(text)
                        .contains("RESTRICTED", "Delegation only", "page " + page + " of " + pdf.getNumberOfPages());
                assertThat(Packs.words(text)).as("page %d", page).hasSizeGreaterThan(25);
            }
        }
    }

    @Test
    @DisplayName("tells which letters its fonts lack, and prints Cyrillic and Greek")
    void missing_letters_are_told() throws IOException {
        Path input = Files.createDirectories(folder.resolve("letters"));
        ManyMeetings.write(input, 1);
        Files.writeString(input.resolve("dossier.yaml"), "title: Встреча Συνάντηση 会議\n");
        Pack pack = Packs.pack(input, Scope.WHOLE, Layout.PACK);
        assertThat(pack.warnings())
                .singleElement()
                .asString()
                .contains("会 (U+4F1A", "議 (U+8B70")
                .doesNotContain("U+04");
        try (PDDocument pdf = Loader.loadPDF(Packs.bytes(pack, "briefing.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Встреча Συνάντηση");
        }
        assertThat(Folder.SIXTY.pack().warnings()).isEmpty();
    }
}
