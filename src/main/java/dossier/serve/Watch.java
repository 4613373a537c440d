package dossier.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells when something under a folder is saved. */
final class Watch implements AutoCloseable {
    /** Editors save in several steps, a few milliseconds apart. */
    private static final long QUIET_MILLIS = 15;

    /** How often to look whether the folder itself, once it was removed, is there again. */
    private static final long PATIENCE_MILLIS = 1000;

    private final Path root;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    Watch(Path root) throws IOException {
        this.root = root;
        service = FileSystems.getDefault().newWatchService();
        watch(root);
    }

    /** Waits until something has been saved, and then until the saving is over. */
    void await() throws InterruptedException {
        boolean saved = false;
        while (true) {
            WatchKey key = service.poll(saved ? QUIET_MILLIS : PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (key != null) {
                saved |= take(key);
            } else if (saved) {
                return;
            } else if (folders.isEmpty() && Files.isDirectory(root)) {
                watch(root);
                saved = true;
            }
        }
    }

    /** Whether the events of a key are of more than hidden files. */
    private boolean take(WatchKey key) {
        Path folder = folders.get(key);
        boolean saved = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            Path path = folder != null && event.context() instanceof Path name ? folder.resolve(name) : null;
            if (path == null) {
                saved = true;
            } else if (!path.getFileName().toString().startsWith(".")) {
                saved = true;
                watch(path);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
            saved = true;
        }
        return saved;
    }

    /** Watches a folder and those in it; what is no folder is seen by the folder that it lies in. */
    private void watch(Path path) {
        if (!path.equals(root) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path folder : walk.filter(Files::isDirectory).toList()) {
                folders.put(
                        folder.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        folder);
            }
        } catch (IOException | UncheckedIOException e) {
            // it vanished while it was listed, which is an event of its own
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
