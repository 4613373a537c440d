package dossier.findings;

import java.util.Comparator;

/**
 * One thing that a check found.
 *
 * @param rule what was looked for
 * @param level how grave it is
 * @param file the path as the user would type it, "" when it is no file's fault
 * @param line from 1, or 0 when it is the whole file
 * @param message what is wrong, and what to do
 */
public record Finding(Rule rule, Level level, String file, int line, String message) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::level)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::file)
            .thenComparing(Finding::line)
            .thenComparing(Finding::message);

    /** How grave it is. */
    public enum Level {
        /** It makes the check fail. */
        ERROR,
        WARNING
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** "seeds/a.txt:3: what is wrong". */
    @Override
    public String toString() {
        String where = file.isEmpty() ? "" : file + (line > 0 ? ":" + line : "") + ": ";
        return where + message;
    }
}
