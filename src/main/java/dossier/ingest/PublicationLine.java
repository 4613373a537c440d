package dossier.ingest;

import dossier.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that only says when the article was published: "Posted: Thursday, July 29, 2004", "May 3rd, 2013 2:00pm EDT".
 *
 * @param day the day
 * @param span where the line tells the day, counted from its start
 * @param updated whether it is the day of a change, not of publication
 */
record PublicationLine(LocalDate day, Span span, boolean updated) {
    private static final int LONGEST = 110;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern DAY =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?"
                    + " " + MONTH + ",? (\\d{4})\\b|\\b(\\d{4})-(\\d\\d)-(\\d\\d)(?:t[\\d:.z+-]+)?\\b");

    /** What else may stand in such a line: words for publishing, weekdays, times of day and their zones. */
    private static final Pattern FILLING =
            Pattern.compile("\\b(?:first|last|originally|date|posted|published|updated|modified|created|release[ds]?"
                    + "|on|at|by|time|print|online|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
                    + "|\\d{1,2}(?:\\s*[:.]\\s*\\d\\d){0,2}|\\d{3,4}|[ap]\\.?\\s?m\\b\\.?|noon|midnight|local|h|hrs?|hours"
                    + "|gmt|utc|bst|cet|cest|msk|ist|hkt|jst|kst|aest|aedt|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|z)(?![a-z])");

    /** What the line says, or null when it says anything else too. */
    static @Nullable PublicationLine read(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher m = DAY.matcher(lower);
        if (lower.length() != line.length() || !m.find()) {
            return null;
        }
        String rest = lower.substring(0, m.start()) + " " + lower.substring(m.end());
        if (FILLING.matcher(rest).replaceAll(" ").codePoints().anyMatch(Character::isLetterOrDigit)) {
            return null;
        }
        LocalDate day = day(m);
        boolean updated = lower.contains("updated") || lower.contains("modified");
        return day == null ? null : new PublicationLine(day, new Span(m.start(), m.end()), updated);
    }

    private static @Nullable LocalDate day(Matcher m) {
        try {
            if (m.group(1) != null) {
                return day(m.group(3), MONTHS.indexOf(m.group(1)) + 1, m.group(2));
            }
            return m.group(5) != null
                    ? day(m.group(6), MONTHS.indexOf(m.group(5)) + 1, m.group(4))
                    : day(m.group(7), Integer.parseInt(m.group(8)), m.group(9));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }
}
