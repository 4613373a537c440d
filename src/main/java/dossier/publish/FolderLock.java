package dossier.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from writing one folder at once, from before they read their articles until the site is written. The
 * lock ends with the program, however that ends.
 */
public final class FolderLock implements AutoCloseable {
    /** Its file in the output folder. */
    static final String NAME = ".dossier-lock";

    private final Path folder;
    private final Path file;
    private final FileChannel channel;
    private final List<Path> made;

    private FolderLock(Path folder, Path file, FileChannel channel, List<Path> made) {
        this.folder = folder;
        this.file = file;
        this.channel = channel;
        this.made = made;
    }

    /**
     * Takes the lock of an output folder, which is made if it is not there.
     *
     * @throws PublishException when another build has it
     */
    static FolderLock take(Path output) throws IOException {
        List<Path> made = missing(output);
        Files.createDirectories(output);
        Path file = output.resolve(NAME);
        while (true) {
            FolderLock lock = attempt(output, file, made);
            if (lock != null) {
                return lock;
            }
        }
    }

    /**
     * The lock, null when the build before removed its file as it ended: what was locked must still be the file of that
     * name. To open it once more would end the lock, so the two are compared from outside.
     */
    private static @Nullable FolderLock attempt(Path output, Path file, List<Path> made) throws IOException {
        Object before = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isTaken = false;
        try {
            if (lock(channel) == null) {
                throw new PublishException(output + " is being written by another build; wait until it has ended");
            }
            isTaken = before != null && before.equals(key(file));
            return isTaken ? new FolderLock(output, file, channel, made) : null;
        } finally {
            if (!isTaken) {
                channel.close();
            }
        }
    }

    /** What tells the file of that name from another; null when there is none, the name where the system tells nothing. */
    private static @Nullable Object key(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The folders to make, the innermost first. */
    private static List<Path> missing(Path output) {
        List<Path> missing = new ArrayList<>();
        Path folder = output.toAbsolutePath().normalize();
        while (folder != null && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            missing.add(folder);
            folder = folder.getParent();
        }
        return missing;
    }

    /** The folder that may be written while the lock is held. */
    public Path folder() {
        return folder;
    }

    /** Gives the lock back, and leaves no folder that was made for nothing. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
        for (Path empty : made) {
            if (!Staging.isEmpty(empty)) {
                return;
            }
            Files.delete(empty);
        }
    }
}
