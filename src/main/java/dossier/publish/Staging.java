package dossier.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

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

    /** New files first, as others may link to them; of each kind the pages last, and the front page last of all. */
    private static final Comparator<Move> ORDER = Comparator.comparing((Move move) -> !move.isNew())
            .thenComparingInt(move -> rank(move.path()))
            .thenComparing(Move::path);

    private final Path output;
    private final Path folder;
    private final boolean isNew;
    private final AtomicInteger staged = new AtomicInteger();
    private volatile boolean isThere;

    /** @param output the folder of the site, which need not be there before something is staged */
    Staging(Path output) {
        this.output = output;
        folder = output.resolve(FOLDER);
        isNew = !Files.exists(output);
    }

    /**
     * Bytes on the disk that wait for their move.
     *
     * @param path where to, under the output folder
     * @param isNew whether nothing is there yet
     * @param number the name of their file in the hidden folder
     * @param sum their CRC-32
     */
    record Move(String path, boolean isNew, int number, long sum) {
        String line() {
            return MOVE + number + " " + Long.toHexString(sum) + " " + path;
        }
    }

    /** Puts bytes on the disk; several threads may do so at once. */
    Move stage(String path, boolean isNew, byte[] bytes) throws IOException {
        int number = next();
        Files.write(file(number), bytes);
        return new Move(path, isNew, number, sum(bytes));
    }

    /** The same for bytes of any number, as they come. */
    Move stage(String path, boolean isNew, Contents contents) throws IOException {
        int number = next();
        CRC32 sum = new CRC32();
        try (OutputStream out = new CheckedOutputStream(Files.newOutputStream(file(number)), sum)) {
            contents.writeTo(out);
        }
        return new Move(path, isNew, number, sum.getValue());
    }

    private int next() throws IOException {
        if (!isThere) {
            Files.createDirectories(folder);
            isThere = true;
        }
        return staged.incrementAndGet();
    }

    /** Where staged bytes are. */
    Path file(int number) {
        return folder.resolve(Integer.toString(number));
    }

    /**
     * Makes the changes.
     *
     * @param moves of all that is new or changed
     * @param stale paths to remove, after nothing links to them
     * @param interim the list of our files while the changes are made: those of before and those to come
     * @param manifest the list of our files after them
     * @param decided is done once all new bytes are on the disk; when it throws, nothing has changed
     */
    void apply(
            Collection<Move> moves,
            Collection<String> stale,
            SortedSet<String> interim,
            SortedSet<String> manifest,
            Publisher.Decided decided)
            throws IOException {
        Path draft = folder.resolve(JOURNAL + ".new");
        List<String> journal = new ArrayList<>();
        journal.add(list(interim).line());
        moves.stream().sorted(ORDER).forEach(move -> journal.add(move.line()));
        stale.forEach(path -> journal.add(REMOVE + path));
        journal.add(list(manifest).line());
        Durable.write(draft, (String.join("\n", journal) + "\n").getBytes(StandardCharsets.UTF_8));
        decided.run();
        Files.move(draft, folder.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
        isThere = false;
        Durable.sync(folder);
        replay(output, journal, false);
    }

    private Move list(SortedSet<String> paths) throws IOException {
        int number = next();
        byte[] bytes = Manifest.bytes(paths);
        Durable.write(file(number), bytes);
        return new Move(Manifest.NAME, false, number, sum(bytes));
    }

    /** Throws away what is staged and was not moved. */
    void close() throws IOException {
        if (isThere) {
            isThere = false;
            discard(folder);
            if (isNew && isEmpty(output)) {
                Files.delete(output);
            }
        }
    }

    /** Finishes what an interrupted run had decided, or undoes what it had only prepared. */
    static void recover(Path output) throws IOException {
        Path folder = output.resolve(FOLDER);
        Path journal = folder.resolve(JOURNAL);
        if (Files.exists(journal)) {
            replay(output, Files.readAllLines(journal, StandardCharsets.UTF_8), true);
        } else if (Files.exists(folder)) {
            discard(folder);
        }
    }

    private static int rank(String path) {
        return path.equals("index.html") || path.equals("index.md") || path.equals("README.md")
                ? 2
                : path.endsWith(".html") || path.endsWith(".md") ? 1 : 0;
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    /**
     * Makes the moves that are left.
     *
     * @param doubtful whether another run staged the bytes: after a power failure they may not be those that were meant, as
     *     only the lists are forced to the disk. The file stays as it is then, and the build that is under way sees that it
     *     is not what it should be
     */
    private static void replay(Path output, List<String> journal, boolean doubtful) throws IOException {
        Path folder = output.resolve(FOLDER);
        Path made = output;
        for (String line : journal) {
            if (line.startsWith(REMOVE)) {
                remove(output, output.resolve(line.substring(REMOVE.length())));
            } else {
                String[] move = line.substring(MOVE.length()).split(" ", 3);
                Path staged = folder.resolve(move[0]);
                Path path = output.resolve(move[2]);
                if (!doubtful || (Files.exists(staged) && isWhole(staged, move[1]))) {
                    made = madeFor(path, made);
                    Files.move(staged, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        discard(folder);
    }

    /** Makes the folder of a file, unless it is the one that was made before. */
    private static Path madeFor(Path file, Path before) throws IOException {
        Path parent = file.getParent();
        if (parent == null || parent.equals(before)) {
            return before;
        }
        return Files.createDirectories(parent);
    }

    private static boolean isWhole(Path staged, String sum) throws IOException {
        return Long.toHexString(sum(Files.readAllBytes(staged))).equals(sum);
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
