package dossier.cli;

import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the indented lines of an explanation. */
final class Prose {
    private static final int LONGEST = 160;

    private final List<String> lines = new ArrayList<>();

    Prose(String title) {
        lines.add(title);
    }

    /** A fact: "  place: Moscow". */
    Prose fact(String name, Object value) {
        lines.add("  " + name + ": " + oneLine(value.toString()));
        return this;
    }

    /** What it rests on: the words, where they stand, and what follows from them. */
    Prose because(List<Evidence> evidence) {
        for (Evidence one : evidence) {
            String where = one.source() == null
                    ? ""
                    : " (" + one.source() + ", " + one.span().start() + ")";
            lines.add("    - " + one.says() + ": \"" + oneLine(one.text()) + "\"" + where);
        }
        return this;
    }

    /** A line under a fact. */
    Prose item(String text) {
        lines.add("    - " + oneLine(text));
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** "2012-07-18", "2012-06-20 to 2012-07-31", "before 2012-08-31", with how sure that is. */
    static String words(When when) {
        LocalDate best = when.best();
        String day = best == null || when.interval().isDay() ? "" : ", most likely " + best;
        String sure = when.certain() ? "" : ", not certain";
        return words(when.interval()) + day + sure + " (" + when.basis().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String words(Interval interval) {
        LocalDate from = interval.earliest();
        LocalDate to = interval.latest();
        if (from == null && to == null) {
            return "unknown";
        }
        if (from == null) {
            return to + " or before";
        }
        if (to == null) {
            return from + " or later";
        }
        return interval.isDay() ? from.toString() : from + " to " + to;
    }

    static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1)) + "…";
    }
}
