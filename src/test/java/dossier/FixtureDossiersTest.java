package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import dossier.site.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A whole folder of articles makes the dossier that stands beside it")
class FixtureDossiersTest {
    private static final String EXPECTED = "expected.json";

    static Stream<Path> folders() {
        return Golden.inputs("dossiers", "").stream().filter(folder -> Files.exists(folder.resolve(EXPECTED)));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void makes_the_expected_dossier(Path folder) {
        EditorsFiles editor = EditorsFiles.read(folder);
        Dossier dossier = Pipeline.run(folder, editor, "test");
        byte[] json = Objects.requireNonNull(
                Site.render(dossier, editor.notes(), folder).get("dossier.json"));
        assertThat(dossier.meetings().meetings()).isNotEmpty();
        // The tables grow; what they make of these articles is what counts.
        Golden.check(
                folder.resolve(EXPECTED), new String(json, StandardCharsets.UTF_8).replace(dossier.tables(), "tables"));
    }
}
