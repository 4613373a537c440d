package dossier.dedupe;

import com.sun.management.OperatingSystemMXBean;
import dossier.model.Repeats;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;

/** Times the finding of planted repeats among passages in memory, and tells how many of them were found. */
public final class Passages {
    private Passages() {}

    public static void main(String[] args) {
        int passages = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Planted planted = Planted.among(passages, new Random(42));
        OperatingSystemMXBean machine =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int round = 0; round < rounds; round++) {
            System.gc();
            long cpu = machine.getProcessCpuTime();
            long from = System.nanoTime();
            Repeats repeats = Dedupe.find(planted.articles());
            System.out.printf(
                    Locale.ROOT,
                    "%d passages: %.1f s, %.1f cpu-s, recall %.4f, precision %.4f%n",
                    passages,
                    (System.nanoTime() - from) / 1e9,
                    (machine.getProcessCpuTime() - cpu) / 1e9,
                    planted.recall(repeats),
                    planted.precision(repeats));
        }
    }
}
