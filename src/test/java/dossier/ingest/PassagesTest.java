package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Metadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each {@code NAME.txt} beside a {@code NAME.expected}; with {@code -Dgolden=write} the latter are written anew. */
final class PassagesTest {
    @TestFactory
    Stream<DynamicTest> an_article_falls_into_the_passages_of_its_expected_file() {
        return Fixtures.files(".txt").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        String outline = Fixtures.read(Fixtures.folder()).articles().stream()
                .filter(a -> a.file().equals(name))
                .map(a -> metadata(a.metadata()) + Fixtures.outline(a))
                .findFirst()
                .orElseThrow();
        Path golden = Path.of("src/test/resources/ingest", name.replace(".txt", ".expected"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, outline, StandardCharsets.UTF_8);
        }
        assertThat(outline).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    private static String metadata(Metadata m) {
        return "title: " + m.title() + "\npublisher: " + m.publisher() + "\nagency: " + m.agency() + "\nbyline: "
                + m.byline() + "\nplace: " + m.place() + "\npublished: " + m.published() + "\n\n";
    }
}
