package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sees that the output folder is one that may be written to. */
final class Folders {
    private Folders() {}

    /**
     * Refuses an output folder that is a file, or is, holds or lies in the input folder.
     *
     * @throws PublishException with the reason
     */
    static void check(Path input, Path output) throws IOException {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new PublishException(output + " is a file; name a folder with -o");
        }
        Path in = real(input);
        Path out = real(output);
        if (in.equals(out)) {
            throw new PublishException(output + " is the input folder itself; name another with -o");
        }
        if (out.startsWith(in)) {
            throw new PublishException(output + " lies in the input folder " + input
                    + ", where its pages would be read as articles; name another with -o");
        }
        if (in.startsWith(out)) {
            throw new PublishException(output + " holds the input folder " + input + "; name another with -o");
        }
    }

    /** The path without links, also of a folder that is not there yet. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(absolute)).normalize();
    }
}
