package dossier.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes a site to its folder. */
public final class Publisher {
    private final Path output;
    private final SortedMap<String, byte[]> files;
    private final SortedSet<String> ours;

    private Publisher(Path output, SortedMap<String, byte[]> files) throws IOException {
        this.output = output;
        this.files = files;
        this.ours = Manifest.read(output);
    }

    /**
     * Refuses an output folder that is a file, or is, holds or lies in the input folder.
     *
     * @throws PublishException with the reason
     */
    public static void check(Path input, Path output) {
        try {
            Folders.check(input, output);
        } catch (IOException e) {
            throw failed(output, e);
        }
    }

    /**
     * Keeps other builds from writing {@code output} until the lock is closed.
     *
     * @throws PublishException when another build has it, or the folder can't be written; nothing has changed then
     */
    public static FolderLock lock(Path output) {
        try {
            return FolderLock.take(output);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw failed(output, e);
        }
    }

    /**
     * Makes {@code output} hold exactly {@code files}, beside what is not ours: writes what is new or changed, and removes
     * what an earlier run wrote and this one does not.
     *
     * @param files by path under {@code output}, with forward slashes
     * @throws PublishException when a file that is not ours is in the way, or the folder can't be written; nothing has
     *     changed then, but what {@link Staging} says of a machine that fails in the middle
     */
    public static Published publish(SortedMap<String, byte[]> files, Path output) {
        return publish(files, output, () -> {});
    }

    /**
     * The same, and does something once nothing but the machine can keep the site from changing.
     *
     * @param decided is done after all new bytes are on the disk and before the first page changes; when it throws, nothing
     *     has changed
     */
    public static Published publish(SortedMap<String, byte[]> files, Path output, Decided decided) {
        try {
            Staging.recover(output);
            return new Publisher(output, files).publish(decided);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw failed(output, e);
        }
    }

    /** What is done between the last thing that may fail and the first that changes the site. */
    public interface Decided {
        void run() throws IOException;
    }

    private Published publish(Decided decided) throws IOException {
        checkForeign();
        List<String> created = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = output.resolve(file.getKey());
            if (!Files.exists(path)) {
                created.add(file.getKey());
            } else if (!isSame(path, file.getValue())) {
                changed.add(file.getKey());
            }
        }
        SortedSet<String> stale = new TreeSet<>(ours);
        stale.removeAll(files.keySet());
        stale.removeIf(path -> !Files.exists(output.resolve(path), LinkOption.NOFOLLOW_LINKS));
        SortedSet<String> manifest = new TreeSet<>(files.keySet());
        SortedSet<String> all = new TreeSet<>(ours);
        all.addAll(files.keySet());
        Staging.Plan plan = new Staging.Plan(created, changed, stale, all, manifest);
        if (plan.isEmpty() && isSame(output.resolve(Manifest.NAME), Manifest.bytes(manifest))) {
            decided.run();
        } else {
            Staging.apply(output, files, plan, decided::run);
        }
        int written = created.size() + changed.size();
        return new Published(written, files.size() - written, stale.size());
    }

    /** A file in the way that is neither ours nor the same is somebody's. */
    private void checkForeign() throws IOException {
        List<String> foreign = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = output.resolve(file.getKey());
            if (isLinked(path) || Files.isDirectory(path)) {
                foreign.add(file.getKey());
            } else if (Files.exists(path) && !ours.contains(file.getKey()) && !isSame(path, file.getValue())) {
                foreign.add(file.getKey());
            }
        }
        if (!foreign.isEmpty()) {
            String more = foreign.size() > 1 ? " and " + (foreign.size() - 1) + " more" : "";
            throw new PublishException(output.resolve(foreign.get(0)) + more
                    + " would be overwritten, and dossier did not write it; move it away, or name another"
                    + " folder with -o");
        }
    }

    /** Whether the file, or a folder between the output folder and it, is a link that leads elsewhere, or is no folder. */
    private boolean isLinked(Path path) {
        if (Files.isSymbolicLink(path)) {
            return true;
        }
        Path folder = path.getParent();
        while (folder != null && !folder.equals(output)) {
            if (Files.isSymbolicLink(folder) || (Files.exists(folder) && !Files.isDirectory(folder))) {
                return true;
            }
            folder = folder.getParent();
        }
        return false;
    }

    private static boolean isSame(Path path, byte[] bytes) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == bytes.length
                && Arrays.equals(Files.readAllBytes(path), bytes);
    }

    private static PublishException failed(Path output, Exception e) {
        String why = e instanceof AccessDeniedException denied
                ? "no permission to write " + denied.getFile()
                : e instanceof FileSystemException failure && failure.getReason() != null
                        ? failure.getReason() + ": " + failure.getFile()
                        : String.valueOf(e.getMessage());
        return new PublishException(output + " can't be written (" + why + "); the site there is as it was before", e);
    }
}
