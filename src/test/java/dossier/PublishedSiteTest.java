package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import dossier.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The published site")
class PublishedSiteTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path SITE = Path.of("site");

    @Test
    @DisplayName("is what the seeds make, byte for byte, and nothing else")
    void is_what_the_seeds_make() throws IOException {
        SortedMap<String, byte[]> files = rendered();
        assertThat(files.keySet()).containsExactlyElementsOf(published());
        SoftAssertions.assertSoftly(softly -> files.forEach((name, bytes) -> softly.assertThat(SITE.resolve(name))
                .as("build the site and commit it: " + name)
                .hasBinaryContent(bytes)));
    }

    private static SortedMap<String, byte[]> rendered() {
        EditorsFiles editor = EditorsFiles.read(SEEDS);
        Dossier dossier = Pipeline.run(SEEDS, editor, System.getProperty("project.version", "dev"));
        return Site.render(dossier, editor.notes(), editor.permalinks(), SEEDS);
    }

    private static List<String> published() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return List.copyOf(new TreeSet<>(files.filter(Files::isRegularFile)
                    .map(file -> SITE.relativize(file).toString())
                    .filter(name -> !name.startsWith("."))
                    .toList()));
        }
    }
}
