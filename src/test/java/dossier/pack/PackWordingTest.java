package dossier.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.pack.Packs.Folder;
import dossier.pack.outline.Block;
import dossier.pack.outline.Section;
import dossier.pack.outline.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A briefing pack")
class PackWordingTest {
    @ParameterizedTest
    @EnumSource
    @DisplayName("says of every statement, quote and figure in which source it stands")
    void every_statement_has_its_source(Folder which) {
        List<String> unsourced = new ArrayList<>();
        String head = "";
        for (Section section : which.pack().outline().sections()) {
            head = section.level() < 4 ? section.title() : head;
            for (Block block : section.blocks()) {
                boolean statements = head.equals("Agreed and disputed") || head.equals("What each side said");
                if (statements && block instanceof Block.Items items) {
                    items.items().stream()
                            .filter(item ->
                                    item.stream().allMatch(run -> run.notes().isEmpty()))
                            .forEach(item -> unsourced.add(item.toString()));
                }
            }
        }
        assertThat(unsourced).isEmpty();
        assertThat(which.pack().outline().sections()).anyMatch(s -> s.title().equals("Agreed and disputed"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("says the same words in the same order in every format")
    void formats_agree(Folder which) throws IOException {
        List<String> outline = new ArrayList<>();
        new Wording(which.pack().outline()).each(text -> outline.addAll(Packs.words(text)));
        Pack pack = which.pack();
        assertInOrder("html", outline, Packs.words(Packs.xml(Packs.text(pack, "briefing.html"))));
        assertInOrder("md", outline, Packs.words(Packs.text(pack, "briefing.md")));
        assertInOrder(
                "docx",
                outline,
                Packs.words(Packs.xml(Objects.requireNonNull(
                        Packs.entries(pack, "briefing.docx").get("word/document.xml")))));
        assertInOrder(
                "epub",
                outline,
                Packs.words(Packs.entries(pack, "briefing.epub").entrySet().stream()
                        .filter(file -> file.getKey().matches(".*(cover|part-\\d+)\\.xhtml"))
                        .map(file -> Packs.xml(file.getValue()))
                        .collect(Collectors.joining("\n"))));
        try (PDDocument pdf = Loader.loadPDF(Packs.bytes(pack, "briefing.pdf"))) {
            assertInOrder("pdf", outline, Packs.words(new PDFTextStripper().getText(pdf)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"briefing.html", "briefing.md"})
    @DisplayName("shows markup in a title as text")
    void markup_is_text(String file) {
        assertThat(Packs.text(Folder.SIXTY.pack(), file))
                .doesNotContain("<more>")
                .contains("Sixty");
    }

    @Test
    @DisplayName("is the same bytes each time")
    void same_bytes() throws IOException {
        Pack again = Packs.pack(Folder.SIXTY.input(), Scope.WHOLE, Layout.PACK);
        assertThat(again.files().keySet()).isEqualTo(Folder.SIXTY.pack().files().keySet());
        again.files()
                .forEach((name, bytes) -> assertThat(bytes)
                        .as(name)
                        .isEqualTo(Folder.SIXTY.pack().files().get(name)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("links in every format only to what is in it")
    void links_lead_somewhere(Folder which) throws IOException {
        Pack pack = which.pack();
        assertLinked(Packs.text(pack, "briefing.html"), "href=\"#([^\"]+)\"", " id=\"([^\"]+)\"");
        assertLinked(Packs.text(pack, "briefing.md"), "\\]\\(#([^)]+)\\)", "<a id=\"([^\"]+)\">");
        assertLinked(Packs.text(pack, "briefing.md"), "(\\[\\^\\d+\\])(?!:)", "(?m)^(\\[\\^\\d+\\]):");
        String docx =
                Objects.requireNonNull(Packs.entries(pack, "briefing.docx").get("word/document.xml"));
        assertLinked(docx, "w:anchor=\"([^\"]+)\"", "w:bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]+)\"");
        assertThat(all(docx, "w:bookmarkStart w:id=\"(\\d+)\"")).doesNotHaveDuplicates();
    }

    private static void assertLinked(String text, String link, String anchor) {
        List<String> anchors = all(text, anchor);
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(all(text, link)).isNotEmpty().isSubsetOf(anchors);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static void assertInOrder(String format, List<String> wanted, List<String> found) {
        int at = 0;
        for (int i = 0; i < wanted.size(); i++) {
            int from = at;
            while (at < found.size() && !found.get(at).equals(wanted.get(i))) {
                at++;
            }
            assertThat(at)
                    .as(
                            "%s: after “%s” comes “%s”, not “%s”",
                            format, around(wanted, i - 8), around(wanted, i), around(found, from))
                    .isLessThan(found.size());
            at++;
        }
    }

    private static String around(List<String> words, int at) {
        return String.join(" ", words.subList(Math.max(0, at), Math.min(words.size(), Math.max(0, at) + 8)));
    }
}
