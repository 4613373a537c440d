package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Inputs and what is expected of them, as pairs of files that the tests find by themselves. */
public final class Golden {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private Golden() {}

    /** The files or folders directly under {@code src/test/resources/FOLDER} whose names end so, in order of name. */
    public static List<Path> inputs(String folder, String ending) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).as("inputs in " + folder).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file must hold {@code actual}; with {@code -Dgoldens=update} it is made to. */
    public static void check(Path expected, String actual) {
        try {
            if ("update".equals(System.getProperty("goldens"))) {
                Files.writeString(expected, actual);
            }
            assertThat(expected).as("run with -Dgoldens=update to write it").exists();
            assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
