package dossier.cli;

import dossier.Watch;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that tells what is being done, how fast and how long it will take, once that has taken a second;
 * nothing elsewhere.
 */
final class Progress implements Watch, AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long BEAT_MILLIS = 250;

    private final PrintWriter err;
    private final LongSupplier clock;
    private final boolean onTerminal;
    private final long start;
    private final Forecast forecast = new Forecast();
    private final Thread teller = new Thread(this::tell, "progress");
    private int shown;

    /** The line of this program's own terminal, where it has one. */
    Progress(PrintWriter err) {
        this(err, Terminal.isWatched(), System::nanoTime);
        if (onTerminal) {
            teller.setDaemon(true);
            teller.start();
        }
    }

    /**
     * A line that is shown when it is asked for.
     *
     * @param clock tells nanoseconds
     */
    Progress(PrintWriter err, boolean onTerminal, LongSupplier clock) {
        this.err = err;
        this.onTerminal = onTerminal;
        this.clock = clock;
        start = clock.getAsLong();
    }

    @Override
    public void accept(String stage) {
        forecast.start(stage, now());
    }

    @Override
    public void articles(int number) {
        forecast.articles(number);
    }

    @Override
    public void steps(int number) {
        forecast.steps(number);
    }

    @Override
    public void step() {
        forecast.step();
    }

    private long now() {
        return clock.getAsLong() - start;
    }

    /** Writes the line over the one before. */
    synchronized void show() {
        if (onTerminal && now() >= PATIENCE) {
            String line = forecast.line(now());
            err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            err.flush();
            shown = line.length();
        }
    }

    /** Wipes the line out. */
    @Override
    public void close() {
        teller.interrupt();
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }

    private void tell() {
        try {
            while (true) {
                Thread.sleep(BEAT_MILLIS);
                show();
            }
        } catch (InterruptedException e) {
            // the work is done
        }
    }
}
