package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.curation.EditorsFiles;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An article that is not in English")
class ForeignArticlesTest {
    @TempDir
    private static Path folder;

    private static Dossier dossier;

    @BeforeAll
    static void build() throws IOException {
        for (Path text : Golden.inputs("languages", ".txt")) {
            Files.copy(text, folder.resolve(text.getFileName()));
        }
        dossier = Pipeline.run(folder, EditorsFiles.read(folder), "test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "ru", "tr", "zh"})
    void is_recognised_and_marked_as_not_analysed(String language) {
        Article article = article(language);
        assertThat(article.metadata().language()).isEqualTo(language);
        assertThat(article.metadata().isEnglish()).isFalse();
        assertThat(article.warnings()).anyMatch(warning -> warning.contains("English"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "ru", "short", "tr", "zh"})
    void names_nobody_says_nothing_and_reports_no_meeting(String name) {
        Article article = article(name);
        assertThat(dossier.cast().mentions().getOrDefault(article.id(), List.of()))
                .isEmpty();
        assertThat(dossier.said().quotes()).noneMatch(quote -> quote.source().equals(article.id()));
        assertThat(dossier.meetings().reports()).doesNotContainKey(article.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "ru", "short", "tr", "zh"})
    void is_shown_and_searchable(String name) {
        var site = Site.render(dossier, EditorsFiles.read(folder).notes(), folder);
        String last = article(name)
                .passages()
                .get(article(name).passages().size() - 1)
                .text();
        String page = new String(Objects.requireNonNull(site.get("sources/" + name + ".html")), StandardCharsets.UTF_8);
        assertThat(page).contains(last.substring(0, Math.min(5, last.length())));
        assertThat(site.entrySet().stream()
                        .filter(file -> file.getKey().contains("search"))
                        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8)))
                .anyMatch(index -> index.contains(
                        article(name).metadata().title() == null
                                ? name
                                : Objects.requireNonNull(
                                        article(name).metadata().title())));
    }

    @Test
    void makes_no_actor() {
        assertThat(dossier.cast().actors()).isEmpty();
    }

    private static Article article(String name) {
        return dossier.intake().articles().stream()
                .filter(article -> article.file().equals(name + ".txt"))
                .findFirst()
                .orElseThrow();
    }
}
