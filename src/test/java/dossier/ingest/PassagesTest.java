package dossier.ingest;

import dossier.Golden;
import dossier.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each article has beside it {@code NAME.expected}; with {@code -Dgoldens=update} the latter are written anew. */
final class PassagesTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> an_article_falls_into_the_passages_of_its_expected_file() {
        return Fixtures.articles().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        String outline = Fixtures.read(folder.resolve(name), name, Files.readAllBytes(file)).articles().stream()
                .map(a -> metadata(a.metadata()) + Fixtures.outline(a))
                .findFirst()
                .orElseThrow();
        Path home = Path.of("src/test/resources").resolve(file.getName(file.getNameCount() - 2));
        Path golden = home.resolve(name.substring(0, name.lastIndexOf('.')) + ".expected");
        Golden.check(golden, outline);
    }

    private static String metadata(Metadata m) {
        return "title: " + m.title() + "\npublisher: " + m.publisher() + "\nagency: " + m.agency() + "\nbyline: "
                + m.byline() + "\nplace: " + m.place() + "\npublished: " + m.published() + "\nupdated: " + m.updated()
                + "\nlanguage: " + m.language() + "\nurl: " + m.url() + "\n\n";
    }
}
