package dossier.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One line on a terminal that tells what is being done, once that has taken a second; nothing elsewhere. */
final class Progress implements Consumer<String>, AutoCloseable {
    private static final long PATIENCE_MILLIS = 1000;
    private static final int WIDTH = 60;

    private final PrintWriter err;
    private final boolean onTerminal;
    private final Thread teller = new Thread(this::tell, "progress");
    private volatile String stage = "";
    private volatile boolean told;

    Progress(PrintWriter err) {
        this.err = err;
        onTerminal = Terminal.isWatched();
        if (onTerminal) {
            teller.setDaemon(true);
            teller.start();
        }
    }

    @Override
    public void accept(String next) {
        stage = next;
    }

    @Override
    public void close() {
        if (!onTerminal) {
            return;
        }
        teller.interrupt();
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (told) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }

    private void tell() {
        long start = System.nanoTime();
        try {
            Thread.sleep(PATIENCE_MILLIS);
            while (true) {
                long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
                String line = seconds + " s: " + stage + " …";
                err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
                err.flush();
                told = true;
                Thread.sleep(PATIENCE_MILLIS / 4);
            }
        } catch (InterruptedException e) {
            // the work is done
        }
    }
}
