package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * A site on its way to its folder. It takes the finished files one by one, from several threads at once, and keeps of each
 * only the name: bytes that the folder has already are forgotten, others wait on the disk until {@link #publish}. So a site
 * may be much larger than the memory.
 */
public final class Draft implements AutoCloseable {
    private final Path output;
    private final Ground ground;
    private final Staging staging;
    private final SortedSet<String> ours;
    private final SortedSet<String> files = new ConcurrentSkipListSet<>();
    private final SortedSet<String> foreign = new ConcurrentSkipListSet<>();
    private final Queue<Staging.Move> moves = new ConcurrentLinkedQueue<>();

    /** Finishes or undoes what an interrupted run left, and looks what is ours. */
    Draft(Path output) throws IOException {
        Staging.recover(output);
        this.output = output;
        ground = new Ground(output);
        staging = new Staging(output);
        ours = Manifest.read(output);
    }

    /**
     * Takes a file.
     *
     * @param path under the output folder, with forward slashes
     * @throws PublishException when the folder can't be written; nothing has changed in it then
     */
    public void add(String path, byte[] bytes) {
        try {
            Ground.Found found = ground.at(path);
            files.add(path);
            if (found == Ground.Found.FILE && ground.holds(path, bytes)) {
                return;
            }
            if (isFree(path, found)) {
                moves.add(staging.stage(path, found == Ground.Found.NOTHING, bytes));
            }
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw PublishException.of(output, e);
        }
    }

    /** The same for a file that may be too large for the memory. */
    public void add(String path, Contents contents) {
        try {
            Ground.Found found = ground.at(path);
            files.add(path);
            Staging.Move move = staging.stage(path, found == Ground.Found.NOTHING, contents);
            boolean isThere = found == Ground.Found.FILE && ground.holds(path, staging.file(move.number()));
            if (!isThere && isFree(path, found)) {
                moves.add(move);
            }
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw PublishException.of(output, e);
        } catch (RuntimeException e) {
            throw e.getCause() instanceof IOException cause ? PublishException.of(output, cause) : e;
        }
    }

    /** A file in the way that is neither ours nor the same is somebody's. */
    private boolean isFree(String path, Ground.Found found) {
        if (found == Ground.Found.NOTHING || (found == Ground.Found.FILE && ours.contains(path))) {
            return true;
        }
        foreign.add(path);
        return false;
    }

    /** How many files it has taken. */
    public int size() {
        return files.size();
    }

    /**
     * Makes the folder hold exactly the files that were taken, beside what is not ours: moves what is new or changed to its
     * place, and removes what an earlier run wrote and this one does not.
     *
     * @param decided is done after all new bytes are on the disk and before the first page changes; when it throws, nothing
     *     has changed
     * @throws PublishException when a file that is not ours is in the way, or the folder can't be written; nothing has
     *     changed then, but what {@link Staging} says of a machine that fails in the middle
     */
    public Published publish(Publisher.Decided decided) {
        try {
            checkForeign();
            return move(decided);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw PublishException.of(output, e);
        }
    }

    private void checkForeign() {
        if (!foreign.isEmpty()) {
            String more = foreign.size() > 1 ? " and " + (foreign.size() - 1) + " more" : "";
            throw new PublishException(output.resolve(foreign.first()) + more
                    + " would be overwritten, and dossier did not write it; move it away, or name another"
                    + " folder with -o");
        }
    }

    private Published move(Publisher.Decided decided) throws IOException {
        List<String> stale = new ArrayList<>();
        for (String path : ours) {
            if (!files.contains(path) && Files.exists(output.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                stale.add(path);
            }
        }
        boolean isAsBefore = moves.isEmpty() && stale.isEmpty();
        if (isAsBefore && Ground.isSame(output.resolve(Manifest.NAME), Manifest.bytes(files))) {
            decided.run();
        } else {
            SortedSet<String> all = new TreeSet<>(ours);
            all.addAll(files);
            staging.apply(moves, stale, all, files, decided);
        }
        return new Published(moves.size(), files.size() - moves.size(), stale.size());
    }

    /** Throws away what was not published. */
    @Override
    public void close() {
        try {
            staging.close();
        } catch (IOException e) {
            throw PublishException.of(output, e);
        }
    }
}
