package dossier.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.SortedMap;

/** Writes a site to its folder. */
public final class Publisher {
    private Publisher() {}

    /**
     * Refuses an output folder that is a file, or is, holds or lies in the input folder.
     *
     * @throws PublishException with the reason
     */
    public static void check(Path input, Path output) {
        try {
            Folders.check(input, output);
        } catch (IOException e) {
            throw PublishException.of(output, e);
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
            throw PublishException.of(output, e);
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
        try (Draft draft = draft(output)) {
            files.forEach(draft::add);
            return draft.publish(decided);
        }
    }

    /**
     * A site for {@code output} that is to come file by file.
     *
     * @throws PublishException when the folder can't be read, or what an interrupted build left can't be finished
     */
    public static Draft draft(Path output) {
        try {
            return new Draft(output);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw PublishException.of(output, e);
        }
    }

    /** What is done between the last thing that may fail and the first that changes the site. */
    public interface Decided {
        void run() throws IOException;
    }
}
