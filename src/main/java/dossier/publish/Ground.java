package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What lies in the output folder before a site is written; its sub-folders are looked at once, and may not change meanwhile. */
final class Ground {
    /** What is at the place of a folder of the site. */
    private enum Folder {
        NONE,
        OWN,
        /** A link that leads elsewhere, or no folder. */
        FOREIGN
    }

    /** What is at the place of a file of the site. */
    enum Found {
        NOTHING,
        FILE,
        /** Nothing that a file could take the place of: a folder, a link, or something below one. */
        OBSTACLE
    }

    private final Path output;
    private final Map<String, Folder> folders = new ConcurrentHashMap<>();

    Ground(Path output) {
        this.output = output;
    }

    Found at(String path) {
        Folder folder = folder(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        if (folder != Folder.OWN) {
            return folder == Folder.NONE ? Found.NOTHING : Found.OBSTACLE;
        }
        Path file = output.resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Found.NOTHING;
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Found.FILE : Found.OBSTACLE;
    }

    /** @param path under the output folder, without a slash at its end; "" is that folder itself */
    private Folder folder(String path) {
        Folder known = folders.get(path);
        if (known == null) {
            known = look(path);
            folders.put(path, known);
        }
        return known;
    }

    private Folder look(String path) {
        if (path.isEmpty()) {
            return Files.exists(output) ? Folder.OWN : Folder.NONE;
        }
        Folder around = folder(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        Path folder = output.resolve(path);
        if (around != Folder.OWN) {
            return around;
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Folder.NONE;
        }
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) ? Folder.OWN : Folder.FOREIGN;
    }

    /** Whether the file holds these bytes. */
    boolean holds(String path, byte[] bytes) throws IOException {
        return isSame(output.resolve(path), bytes);
    }

    static boolean isSame(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Whether the file holds what another one does, however long both are. */
    boolean holds(String path, Path other) throws IOException {
        return Files.mismatch(output.resolve(path), other) < 0;
    }
}
