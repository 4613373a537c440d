package dossier.cli;

import dossier.site.catalog.Ledger;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The screen at the end: what was read, found and written.
 *
 * @param found its first lines, on what was read and found
 */
record Closing(List<String> found) {
    Closing {
        found = List.copyOf(found);
    }

    /** The screen of a dossier, which is not needed any more to show it. */
    static Closing of(Path input, Making making) {
        Ledger ledger = Ledger.of(making.dossier());
        List<String> found = new ArrayList<>();
        found.add(line(
                "Read",
                Count.of(ledger.files(), "file") + " in " + input + ": " + Count.of(ledger.used(), "article")
                        + " used, "
                        + Count.of(ledger.duplicates(), "copy") + ", "
                        + ledger.unusable() + " rejected"
                        + (ledger.excluded() == 0 ? "" : ", " + ledger.excluded() + " excluded by the editor")
                        + (ledger.later() == 0 ? "" : ", " + ledger.later() + " left out")));
        found.add(line(
                "Found",
                Count.of(making.dossier().meetings().meetings().size(), "meeting") + ", "
                        + Count.of(making.dossier().cast().actors().size(), "actor") + ", "
                        + Count.of(ledger.passages(), "passage") + ": " + ledger.kept() + " kept, " + ledger.merged()
                        + " merged, " + ledger.boilerplate() + " boilerplate"));
        if (!making.leftOut().isEmpty()) {
            found.add(line("Left out", Count.of(making.leftOut().size(), "article") + " from later, or perhaps later"));
        }
        return new Closing(found);
    }

    /**
     * Prints it.
     *
     * @param outcome the line on what was written
     * @param nanos how long it took
     */
    void print(PrintWriter out, String outcome, long nanos) {
        found.forEach(out::println);
        out.println(outcome);
        out.println(line("Took", String.format(Locale.ROOT, "%.1f s", nanos / 1e9)));
    }

    static String line(String verb, String what) {
        return String.format(Locale.ROOT, "%-9s%s", verb, what);
    }
}
