package dossier.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The list of the files in the output folder that are ours, kept in that folder: a path a line, sorted. Only what it lists
 * is ever overwritten or removed.
 */
final class Manifest {
    /** Its name in the output folder. */
    static final String NAME = ".dossier-manifest";

    private static final String HEAD =
            "# What dossier wrote here. It overwrites and removes these files and no others.";

    private Manifest() {}

    /** The paths that are ours, none when there is no manifest. */
    static SortedSet<String> read(Path output) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        Path file = output.resolve(NAME);
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    paths.add(checked(line, file));
                }
            }
        }
        return paths;
    }

    static byte[] bytes(SortedSet<String> paths) {
        return (HEAD + "\n" + String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A path that leads out of the folder is nobody's: somebody edited the list. */
    private static String checked(String line, Path file) {
        Path path = Path.of(line);
        if (path.isAbsolute() || !path.normalize().equals(path) || path.startsWith("..")) {
            throw new PublishException(file + " lists \"" + line + "\", which is no file of a site; remove that line");
        }
        return line;
    }
}
