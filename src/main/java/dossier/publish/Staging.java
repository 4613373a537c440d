package dossier.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Changes a folder so that it is never left half changed. All new bytes are first written to a hidden folder beside the
 * site; a full disk or a missing permission shows there, and nothing has changed. Then a journal of the moves is written,
 * and each file is moved to its place at once, as file systems do it. When the machine fails before the journal is whole,
 * the next run throws the hidden folder away; when after it, the next run makes the moves that are left. The journal and
 * the lists of our files are forced to the disk, so that even a power failure leaves no file of ours that we do not know;
 * pages are not, as every build compares them byte by byte.
 */
final class Staging {
    /** The hidden folder, in the output folder, because moves are only whole within one file system. */
    static final String FOLDER = ".dossier-staging";

    private static final String JOURNAL = "journal";
    private static final String MOVE = "move ";
    private static final String REMOVE = "remove ";

    private Staging() {}

    /** What is done between the last thing that may fail and the first that changes the site. */
    interface Decided {
        void run() throws IOException;
    }

    /**
     * The changes to make.
     *
     * @param created paths that are new: they come before those that may link to them
     * @param changed paths whose bytes are replaced
     * @param stale paths to remove, after nothing links to them
     * @param interim the list of our files while the changes are made: those of before and those to come
     * @param manifest the list of our files after them
     */
    record Plan(
            List<String> created,
            List<String> changed,
            Collection<String> stale,
            SortedSet<String> interim,
            SortedSet<String> manifest) {
        boolean isEmpty() {
            return created.isEmpty() && changed.isEmpty() && stale.isEmpty();
        }
    }

    /**
     * Makes the changes.
     *
     * @param files the bytes of every path
     * @param decided is done once all new bytes are on the disk; when it throws, nothing has changed
     */
    static void apply(Path output, Map<String, byte[]> files, Plan plan, Decided decided) throws IOException {
        Path folder = output.resolve(FOLDER);
        Path draft = folder.resolve(JOURNAL + ".new");
        boolean isNew = !Files.exists(output);
        boolean isDone = false;
        try {
            Files.createDirectories(folder);
            List<String> journal = stage(folder, files, plan);
            Durable.write(draft, (String.join("\n", journal) + "\n").getBytes(StandardCharsets.UTF_8));
            decided.run();
            Files.move(draft, folder.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
            isDone = true;
        } finally {
            if (!isDone) {
                discard(folder);
                if (isNew) {
                    Files.deleteIfExists(output);
                }
            }
        }
        Durable.sync(folder);
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

    private static List<String> stage(Path folder, Map<String, byte[]> files, Plan plan) throws IOException {
        List<String> journal = new ArrayList<>();
        byte[] interim = Manifest.bytes(plan.interim());
        Durable.write(folder.resolve("0"), interim);
        journal.add(move(0, interim, Manifest.NAME));
        int number = 1;
        for (String path : order(plan.created(), plan.changed())) {
            byte[] bytes = bytes(files, path);
            Files.write(folder.resolve(Integer.toString(number)), bytes);
            journal.add(move(number, bytes, path));
            number++;
        }
        plan.stale().forEach(path -> journal.add(REMOVE + path));
        byte[] manifest = Manifest.bytes(plan.manifest());
        Durable.write(folder.resolve(Integer.toString(number)), manifest);
        journal.add(move(number, manifest, Manifest.NAME));
        return journal;
    }

    private static String move(int number, byte[] bytes, String path) {
        return MOVE + number + " " + sum(bytes) + " " + path;
    }

    private static String sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
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
                String[] move = line.substring(MOVE.length()).split(" ", 3);
                Path staged = folder.resolve(move[0]);
                if (Files.exists(staged) && isWhole(staged, move[1])) {
                    move(staged, output.resolve(move[2]));
                }
            }
        }
        discard(folder);
    }

    /**
     * Whether the bytes are those that were meant. After a power failure they may not be, as only the lists are forced to
     * the disk: the file stays as it is then, and the build that is under way sees that it is not what it should be.
     */
    private static boolean isWhole(Path staged, String sum) throws IOException {
        return sum(Files.readAllBytes(staged)).equals(sum);
    }

    private static void move(Path staged, Path path) throws IOException {
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.move(staged, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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

    static boolean isEmpty(Path folder) throws IOException {
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
