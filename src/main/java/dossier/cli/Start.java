package dossier.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the jar starts. What makes a dossier is done by a second Java, which starts with the classes and the options that suit
 * it ({@link Swift}). Without that, and after it, the program is {@link Main}.
 */
public final class Start {
    /** The property by which a Java that was started fast knows it, and whose child it is: its parent's number, or "". */
    static final String PARENT = "dossier.parent";

    private Start() {}

    public static void main(String[] args) {
        String parent = System.getProperty(PARENT);
        if (parent == null) {
            Integer code = swiftly(args);
            if (code != null) {
                System.exit(code);
            }
        } else if (!parent.isEmpty()) {
            new Orphaned(Long.parseLong(parent)).start();
        }
        Main.main(args);
    }

    /** The exit code of the second Java, or null when none was started. */
    private static @Nullable Integer swiftly(String[] args) {
        try {
            List<String> command = Swift.command(Path.of(System.getProperty("java.class.path")), args);
            if (command == null) {
                return null;
            }
            Ending ending = new Ending();
            Runtime.getRuntime().addShutdownHook(ending);
            return ending.start(new ProcessBuilder(command).inheritIO()).waitFor();
        } catch (IOException | InvalidPathException | DirectoryIteratorException e) {
            return null; // what is wrong with a path is told by who reads it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Who ends this program ends the one that does its work, and has it tidy up. */
    private static final class Ending extends Thread {
        private @Nullable Process child;

        synchronized Process start(ProcessBuilder builder) throws IOException {
            Process started = builder.start();
            child = started;
            return started;
        }

        @Override
        public synchronized void run() {
            if (child != null) {
                child.destroy();
                try {
                    child.waitFor();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Nobody waits for a program whose parent was killed: it ends too, within a second. */
    private static final class Orphaned extends Thread {
        private static final long BEAT_MILLIS = 1000;

        private final long parent;

        Orphaned(long parent) {
            super("orphaned");
            this.parent = parent;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                do {
                    Thread.sleep(BEAT_MILLIS);
                } while (isAlive(parent));
                System.exit(1);
            } catch (InterruptedException e) {
                // nobody interrupts it
            }
        }

        private static boolean isAlive(long parent) {
            ProcessHandle now = ProcessHandle.current().parent().orElse(null);
            return now != null && now.pid() == parent && now.isAlive();
        }
    }
}
