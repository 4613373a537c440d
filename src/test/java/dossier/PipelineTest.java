package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import dossier.model.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The whole way")
class PipelineTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("shows an article in another language, says so, and concludes nothing from it")
    void concludes_nothing_from_another_language() throws IOException {
        Files.writeString(folder.resolve("english.txt"), """
                BERLIN - German Chancellor Angela Merkel met French President Emmanuel Macron in Berlin on Wednesday.

                "We agree," she said after the talks on the future of the European Union.
                """);
        Files.writeString(folder.resolve("german.txt"), """
                BERLIN - Bundeskanzlerin Angela Merkel hat am Mittwoch den Präsidenten Emmanuel Macron in Berlin empfangen.

                "Wir sind uns einig", sagte Merkel nach dem Treffen über die Zukunft der Europäischen Union. Es sei ein
                gutes Gespräch gewesen, das die Zusammenarbeit der beiden Länder vertiefen werde.
                """);
        Dossier dossier = Pipeline.run(folder, EditorsFiles.read(folder), "test");
        SourceId german = new SourceId("german");
        assertThat(dossier.intake().articles())
                .filteredOn(article -> article.id().equals(german))
                .singleElement()
                .satisfies(article -> assertThat(article.warnings()).anyMatch(w -> w.contains("not in English")));
        assertThat(dossier.cast().mentions()).containsOnlyKeys(new SourceId("english"));
        assertThat(dossier.meetings().reports()).containsOnlyKeys(new SourceId("english"));
        assertThat(dossier.said().quotes()).noneMatch(quote -> quote.source().equals(german));
    }
}
