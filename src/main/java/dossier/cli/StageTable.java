package dossier.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What each stage of a build took: seconds on the clock, seconds of all processors, megabytes allocated. Threads that ended
 * meanwhile are not counted in the last.
 */
final class StageTable implements Consumer<String> {
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private record Stage(String name, long nanos, long cpuNanos, long bytes) {
        Stage since(Stage start) {
            return new Stage(start.name, nanos - start.nanos, cpuNanos - start.cpuNanos, bytes - start.bytes);
        }
    }

    private final List<Stage> starts = new ArrayList<>();

    @Override
    public void accept(String stage) {
        starts.add(now(stage));
    }

    /** Prints the stages so far in their order, and their sum. */
    void print(PrintWriter out) {
        accept("");
        out.printf(Locale.ROOT, "%-32s %8s %8s %8s%n", "stage", "s", "cpu-s", "MB");
        for (int i = 0; i + 1 < starts.size(); i++) {
            print(out, starts.get(i + 1).since(starts.get(i)));
        }
        print(out, starts.get(starts.size() - 1).since(new Stage("all", starts.get(0).nanos, 0, 0)));
        out.flush();
    }

    private static void print(PrintWriter out, Stage stage) {
        out.printf(
                Locale.ROOT,
                "%-32s %8.2f %8.2f %8.0f%n",
                stage.name,
                stage.nanos / NANOS,
                stage.cpuNanos / NANOS,
                stage.bytes / MEGABYTE);
    }

    private static Stage now(String name) {
        long cpu =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getProcessCpuTime()
                        : 0;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long bytes = threads instanceof com.sun.management.ThreadMXBean counting
                ? Arrays.stream(counting.getThreadAllocatedBytes(threads.getAllThreadIds()))
                        .filter(allocated -> allocated > 0)
                        .sum()
                : 0;
        return new Stage(name, System.nanoTime(), cpu, bytes);
    }
}
