package dossier.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Changes a folder so that it is never left half changed. All new bytes are first written to a hidden folder beside the
 * site; a full disk or a missing permission shows there, and nothing has changed. Then a journal of the moves is written,
 * and each file is moved to its place at once, as file systems do it. When the machine fails before the journal is whole,
 * the next run throws the hidden folder away; when after it, the next run makes the moves that are left.
 */
final class Staging {
    /** The hidden folder, in the output folder, because moves are only whole within one file system. */
    static final String FOLDER = ".dossier-staging";

    private static final String JOURNAL = "journal";
    private static final String MOVE = "move ";
    private static final String REMOVE = "remove ";

    private Staging() {}

    /**
     * Makes the changes.
     *
     * @param created paths that are new: they come before those that may link to them
     * @param changed paths whose bytes are replaced
     * @param stale paths to remove, after nothing links to them
     * @param manifest the new list of our files
     */
    static void apply(
            Path output,
            Map<String, byte[]> files,
            List<String> created,
            List<String> changed,
            Collection<String> stale,
            byte[] manifest)
            throws IOException {
        Path folder = output.resolve(FOLDER);
        boolean isNew = !Files.exists(output);
        try {
            Files.createDirectories(folder);
            List<String> journal = stage(folder, files, order(created, changed), stale, manifest);
            Path whole = folder.resolve(JOURNAL);
            Path draft = folder.resolve(JOURNAL + ".new");
            Files.write(draft, journal, StandardCharsets.UTF_8);
            Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(folder);
            if (isNew) {
                Files.deleteIfExists(output);
            }
            throw e;
        }
        replay(output);
    }

    /** Finishes what an interrupted run had decided, or undoes what it had only prepared. */
    static void recover(Path output) throws IOException {
        Path folder = output.resolve(FOLDER);
        if (Files.exists(folder.resolve(JOURNAL))) {
            replay(output);
        } else if (Files.exists(folder)) {
            discard(folder);
        }
    }

    /** New files first, of each kind the pages last, and the front page last of all. */
    private static List<String> order(List<String> created, List<String> changed) {
        Comparator<String> byRank = Comparator.comparingInt(Staging::rank);
        return Stream.concat(
                        created.stream().sorted(byRank.thenComparing(Comparator.naturalOrder())),
                        changed.stream().sorted(byRank.thenComparing(Comparator.naturalOrder())))
                .toList();
    }

    private static int rank(String path) {
        return path.equals("index.html") || path.equals("index.md") || path.equals("README.md")
                ? 2
                : path.endsWith(".html") || path.endsWith(".md") ? 1 : 0;
    }

    private static List<String> stage(
            Path folder, Map<String, byte[]> files, List<String> order, Collection<String> stale, byte[] manifest)
            throws IOException {
        List<String> journal = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            String path = order.get(i);
            Files.write(folder.resolve(Integer.toString(i)), bytes(files, path));
            journal.add(MOVE + i + " " + path);
        }
        stale.forEach(path -> journal.add(REMOVE + path));
        Files.write(folder.resolve(Integer.toString(order.size())), manifest);
        journal.add(MOVE + order.size() + " " + Manifest.NAME);
        return journal;
    }

    private static byte[] bytes(Map<String, byte[]> files, String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no bytes for " + path);
        }
        return bytes;
    }

    private static void replay(Path output) throws IOException {
        Path folder = output.resolve(FOLDER);
        for (String line : Files.readAllLines(folder.resolve(JOURNAL), StandardCharsets.UTF_8)) {
            if (line.startsWith(REMOVE)) {
                remove(output, output.resolve(line.substring(REMOVE.length())));
            } else {
                String move = line.substring(MOVE.length());
                int space = move.indexOf(' ');
                move(folder.resolve(move.substring(0, space)), output.resolve(move.substring(space + 1)));
            }
        }
        discard(folder);
    }

    /** A file that is no longer staged was moved by the run that was interrupted. */
    private static void move(Path staged, Path path) throws IOException {
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.move(staged, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            if (!Files.exists(path)) {
                throw e;
            }
        }
    }

    /** Removes a file, and the folders that it leaves empty. */
    private static void remove(Path output, Path path) throws IOException {
        Files.deleteIfExists(path);
        Path folder = path.getParent();
        while (folder != null && !folder.equals(output) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.findAny().isEmpty();
        }
    }

    /** Throws the hidden folder away, the journal first: without it nothing in there counts. */
    private static void discard(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.deleteIfExists(folder.resolve(JOURNAL));
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
