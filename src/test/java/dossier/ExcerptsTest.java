package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.curation.EditorsFiles;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.Quote;
import dossier.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Under \"publish: excerpts\"")
class ExcerptsTest {
    /** What no page of a dossier needs, in any kind of passage. */
    private static final List<String> UNUSED = List.of(
            "Rain had fallen since the early morning hours",
            "the cooks had baked a cake in the shape of a ship \uD83C\uDF82",
            "Nobody on the square took any notice",
            "All rights reserved");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), "publish: excerpts\n");
        Files.writeString(folder.resolve("a.txt"), """
                Merkel and Macron meet in Berlin

                BERLIN - German Chancellor Angela Merkel met French President Emmanuel Macron in Berlin on Wednesday. \
                Rain had fallen since the early morning hours. For the guests the cooks had baked a cake in the shape \
                of a ship \uD83C\uDF82.

                "We agree on the budget," Merkel told reporters after the talks. Nobody on the square took any notice.

                (c) 2018 The Evening Courier. All rights reserved.
                """);
        Files.writeString(folder.resolve("b.txt"), """
                Paris and Berlin agree

                BERLIN - German Chancellor Angela Merkel met French President Emmanuel Macron in Berlin on Wednesday. \
                "We agree on the budget," Merkel said. Rain had fallen since the early morning hours.
                """);
    }

    @Test
    @DisplayName("no sentence that the dossier does not use stands in any file")
    void publishes_no_unused_sentence() throws IOException {
        SortedMap<String, byte[]> files = files();
        for (String sentence : UNUSED) {
            assertThat(files)
                    .noneSatisfy((path, bytes) -> assertThat(text(bytes)).contains(sentence));
        }
        assertThat(text(files, "sources/a.html")).contains("[…]").contains("We agree on the budget");
    }

    @Test
    @DisplayName("every source page says that it is an excerpt, in both its forms")
    void says_so() throws IOException {
        SortedMap<String, byte[]> files = files();
        for (String page : List.of("sources/a.html", "sources/a.md", "sources/b.html", "sources/b.md")) {
            assertThat(text(files, page)).contains("publishes excerpts, not whole articles");
        }
    }

    @Test
    @DisplayName("what stays keeps its place in the text, in characters and in code points")
    void keeps_places() throws IOException {
        List<Article> excerpts = dossier().intake().articles();
        Files.writeString(folder.resolve("dossier.yaml"), "publish: full\n");
        List<Article> whole = dossier().intake().articles();
        for (int i = 0; i < whole.size(); i++) {
            Article article = excerpts.get(i);
            assertThat(article.text().codePointCount(0, article.text().length()))
                    .isEqualTo(whole.get(i)
                            .text()
                            .codePointCount(0, whole.get(i).text().length()));
            for (Passage passage : article.passages()) {
                if (passage.isStory()) {
                    assertThat(passage.span().of(article.text())).isEqualTo(passage.text());
                    assertThat(whole.get(i).passages()).contains(passage);
                }
            }
        }
    }

    @Test
    @DisplayName("a passage in use is in use in every article that has it, and one of no use in none")
    void copies_alike() throws IOException {
        Dossier dossier = dossier();
        assertThat(dossier.said().quotes()).extracting(Quote::text).allMatch(text -> text.startsWith("We agree"));
        for (Article article : dossier.intake().articles()) {
            assertThat(article.passages()).anyMatch(passage -> passage.kind() == PassageKind.WITHHELD);
            assertThat(article.passages()).anyMatch(passage -> passage.text().contains("We agree"));
        }
    }

    @Test
    @DisplayName("a whole article is published where that is not asked for")
    void full_by_default() throws IOException {
        Files.delete(folder.resolve("dossier.yaml"));
        assertThat(text(files(), "sources/a.html")).contains(UNUSED.get(0)).doesNotContain("excerpts");
    }

    private Dossier dossier() {
        return Pipeline.run(folder, EditorsFiles.read(folder), "test");
    }

    private SortedMap<String, byte[]> files() {
        return Site.render(dossier(), Map.of(), folder);
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return text(Objects.requireNonNull(files.get(path), path));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
