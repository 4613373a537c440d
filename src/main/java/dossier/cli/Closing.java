package dossier.cli;

import dossier.site.catalog.Ledger;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** The screen at the end: what was read, found and written. */
final class Closing {
    private Closing() {}

    /**
     * Prints it.
     *
     * @param outcome the line on what was written
     * @param nanos how long it took
     */
    static void print(PrintWriter out, Path input, Making making, String outcome, long nanos) {
        Ledger ledger = Ledger.of(making.dossier());
        out.println(line(
                "Read",
                Count.of(ledger.files(), "file") + " in " + input + ": " + Count.of(ledger.used(), "article")
                        + " used, "
                        + Count.of(ledger.duplicates(), "copy") + ", "
                        + ledger.rejected() + " rejected"));
        out.println(line(
                "Found",
                Count.of(making.dossier().meetings().meetings().size(), "meeting") + ", "
                        + Count.of(making.dossier().cast().actors().size(), "actor") + ", "
                        + Count.of(ledger.passages(), "passage") + ": " + ledger.kept() + " kept, " + ledger.merged()
                        + " merged, " + ledger.boilerplate() + " boilerplate"));
        if (!making.leftOut().isEmpty()) {
            out.println(
                    line("Left out", Count.of(making.leftOut().size(), "article") + " from later, or perhaps later"));
        }
        out.println(outcome);
        out.println(line("Took", String.format(Locale.ROOT, "%.1f s", nanos / 1e9)));
    }

    static String line(String verb, String what) {
        return String.format(Locale.ROOT, "%-9s%s", verb, what);
    }
}
