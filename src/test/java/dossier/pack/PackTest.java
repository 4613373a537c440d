package dossier.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.ChildMachine;
import dossier.Pipeline;
import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import dossier.model.MeetingId;
import dossier.pack.outline.Block;
import dossier.pack.outline.Section;
import dossier.pack.outline.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayName("The briefing pack")
class PackTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** The seeds, and thirty meetings told in sixty articles; each with a marking. */
    enum Folder {
        SEEDS,
        SIXTY
    }

    @TempDir
    static Path folder;

    private static Pack seeds;
    private static Pack sixty;

    @BeforeAll
    static void make() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("seeds"));
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        seeds = pack(copy, Scope.WHOLE, Layout.PACK);
        sixty = pack(sixtyArticles(folder.resolve("sixty")), Scope.WHOLE, Layout.PACK);
    }

    private static Path sixtyArticles(Path input) throws IOException {
        Files.createDirectories(input);
        ManyMeetings.write(input, 30);
        Files.writeString(
                input.resolve("dossier.yaml"),
                "title: Sixty & <more>\nmarking: RESTRICTED\ndistribution: Delegation only\n");
        return input;
    }

    private static Pack pack(Path input, Scope scope, Layout layout) {
        EditorsFiles editor = EditorsFiles.read(input);
        Dossier dossier = Pipeline.run(input, editor, "test");
        return Pack.make(dossier, editor.notes(), input, scope, layout);
    }

    private static Pack of(Folder which) {
        return which == Folder.SEEDS ? seeds : sixty;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("says of every statement, quote and figure in which source it stands")
    void every_statement_has_its_source(Folder which) {
        List<String> unsourced = new ArrayList<>();
        String head = "";
        for (Section section : of(which).outline().sections()) {
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
        assertThat(of(which).outline().sections()).anyMatch(s -> s.title().equals("Agreed and disputed"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("says the same words in the same order in every format")
    void formats_agree(Folder which) throws IOException {
        List<String> outline = new ArrayList<>();
        new Wording(of(which).outline()).each(text -> outline.addAll(words(text)));
        Pack pack = of(which);
        assertInOrder("html", outline, words(xml(text(pack, "briefing.html"))));
        assertInOrder("md", outline, words(text(pack, "briefing.md")));
        assertInOrder(
                "docx",
                outline,
                words(xml(Objects.requireNonNull(entries(pack, "briefing.docx").get("word/document.xml")))));
        assertInOrder(
                "epub",
                outline,
                words(entries(pack, "briefing.epub").entrySet().stream()
                        .filter(file -> file.getKey().matches(".*(cover|part-\\d+)\\.xhtml"))
                        .map(file -> xml(file.getValue()))
                        .collect(Collectors.joining("\n"))));
        try (PDDocument pdf = Loader.loadPDF(bytes(pack, "briefing.pdf"))) {
            assertInOrder("pdf", outline, words(new PDFTextStripper().getText(pdf)));
        }
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

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String xml(String text) {
        return Jsoup.parse(text.replace("<", " <"), Parser.xmlParser()).wholeText();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("links in every format only to what is in it")
    void links_lead_somewhere(Folder which) throws IOException {
        Pack pack = of(which);
        assertLinked(text(pack, "briefing.html"), "href=\"#([^\"]+)\"", " id=\"([^\"]+)\"");
        assertLinked(text(pack, "briefing.md"), "\\]\\(#([^)]+)\\)", "<a id=\"([^\"]+)\">");
        assertLinked(text(pack, "briefing.md"), "(\\[\\^\\d+\\])(?!:)", "(?m)^(\\[\\^\\d+\\]):");
        String docx = Objects.requireNonNull(entries(pack, "briefing.docx").get("word/document.xml"));
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

    @ParameterizedTest
    @EnumSource
    @DisplayName("is an EPUB 3 in which epubcheck finds nothing to complain of")
    void epub_is_valid(Folder which) throws Exception {
        Path file = Files.write(folder.resolve(which + ".epub"), bytes(of(which), "briefing.epub"));
        Path told = folder.resolve(which + ".xml");
        // The HTML checker brings an older Saxon, which epubcheck does not run on.
        List<URL> library = new ArrayList<>();
        for (String entry : ChildMachine.classPath().split(":", -1)) {
            if (!entry.contains("/nu/validator/validator/")) {
                library.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(library.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> checker = loader.loadClass("com.adobe.epubcheck.tool.EpubChecker");
            Object[] arguments = {new String[] {file.toString(), "--failonwarnings", "--out", told.toString()}};
            Object code = checker.getMethod("run", String[].class)
                    .invoke(checker.getDeclaredConstructor().newInstance(), arguments);
            assertThat(code).as(() -> read(told)).isEqualTo(0);
        } finally {
            Thread.currentThread().setContextClassLoader(PackTest.class.getClassLoader());
        }
        assertThat(Objects.requireNonNull(entries(of(which), "briefing.epub").get("EPUB/nav.xhtml")))
                .contains("page-list", "landmarks");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "no report: " + e;
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is a PDF that veraPDF finds to be PDF/UA-1 and PDF/A-3a")
    void pdf_is_valid(Folder which) throws Exception {
        assumeTrue(which == Folder.SEEDS || "full".equals(System.getProperty("proofs")), "takes half a minute");
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (PDFAParser parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(bytes(of(which), "briefing.pdf")), flavour);
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
    @DisplayName("has bookmarks, no empty page, its number on each page and the marking too")
    void pages_are_marked() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(sixty, "briefing.pdf"))) {
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
                assertThat(words(text)).as("page %d", page).hasSizeGreaterThan(25);
            }
        }
    }

    @Test
    @DisplayName("is the same bytes each time")
    void same_bytes() throws IOException {
        Pack again = pack(sixtyArticles(folder.resolve("again")), Scope.WHOLE, Layout.PACK);
        assertThat(again.files().keySet()).isEqualTo(sixty.files().keySet());
        again.files()
                .forEach((name, bytes) ->
                        assertThat(bytes).as(name).isEqualTo(sixty.files().get(name)));
    }

    @Test
    @DisplayName("as a note is two pages with their sources")
    void note_is_two_pages() throws IOException {
        Pack note = pack(folder.resolve("sixty"), Scope.WHOLE, Layout.NOTE);
        try (PDDocument pdf = Loader.loadPDF(bytes(note, "briefing.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("of one meeting holds that meeting, its people and its sources, and nothing of the others")
    void scope_is_kept() {
        Path input = folder.resolve("sixty");
        EditorsFiles editor = EditorsFiles.read(input);
        Dossier dossier = Pipeline.run(input, editor, "test");
        MeetingId one = dossier.meetings().meetings().get(0).id();
        Pack pack = Pack.make(dossier, editor.notes(), input, new Scope(Set.of(one), Set.of(), null), Layout.PACK);
        assertThat(pack.outline().listed())
                .filteredOn(section -> section.anchor().startsWith("meetings-"))
                .hasSize(1);
        assertThat(pack.outline().cover().facts())
                .anyMatch(fact -> fact.runs().get(0).text().contains("1 chosen"));
        assertThat(pack.outline().sections().toString().length())
                .isLessThan(sixty.outline().sections().toString().length() / 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"briefing.html", "briefing.md"})
    @DisplayName("shows markup in a title as text")
    void markup_is_text(String file) {
        assertThat(text(sixty, file)).doesNotContain("<more>").contains("Sixty");
    }

    @Test
    @DisplayName("tells which letters its fonts lack, and prints Cyrillic and Greek")
    void missing_letters_are_told() throws IOException {
        Path input = Files.createDirectories(folder.resolve("letters"));
        ManyMeetings.write(input, 1);
        Files.writeString(input.resolve("dossier.yaml"), "title: Встреча Συνάντηση 会議\n");
        Pack pack = pack(input, Scope.WHOLE, Layout.PACK);
        assertThat(pack.warnings())
                .singleElement()
                .asString()
                .contains("会 (U+4F1A", "議 (U+8B70")
                .doesNotContain("U+04");
        try (PDDocument pdf = Loader.loadPDF(bytes(pack, "briefing.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Встреча Συνάντηση");
        }
        assertThat(sixty.warnings()).isEmpty();
    }

    private static byte[] bytes(Pack pack, String file) {
        return Objects.requireNonNull(pack.files().get(file), file);
    }

    private static String text(Pack pack, String file) {
        return new String(bytes(pack, file), StandardCharsets.UTF_8);
    }

    private static Map<String, String> entries(Pack pack, String file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(pack, file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
