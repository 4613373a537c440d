package dossier.text;

import dossier.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day that a line beside an article tells, of its publication or of its last change: "Posted: Thursday, July 29, 2004",
 * "May 3rd, 2013 2:00pm EDT", "Published: 8 Feb 2012 | Updated: 9 Feb 2012".
 *
 * @param day the day
 * @param span where the line tells it, counted from the line's start
 * @param label what the line calls it
 */
public record Stamp(LocalDate day, Span span, Label label) {
    /** What a line calls the day that it tells. */
    public enum Label {
        PUBLISHED,
        UPDATED,
        NONE
    }

    private static final int LONGEST = 160;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

    /** A day with its month first, its day first, its year first, and in numbers only. */
    private static final Pattern DAY = Pattern.compile(
            "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b"
                    + "|\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)?[ -]" + MONTH + ",?[ -](\\d{4})\\b"
                    + "|\\b(\\d{4})([-./])(\\d\\d)\\8(\\d\\d)(?:t[\\d:.z+-]+)?\\b"
                    + "|\\b(\\d{1,2})([./])(\\d{1,2})\\12(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);

    /** What else may stand in such a line: words for publishing, weekdays, times of day and their zones. */
    private static final Pattern FILLING = Pattern.compile(
            "\\b(?:first|last|originally|date|posted|published|updated|modified|created|release[ds]?"
                    + "|on|at|time|print|online|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
                    + "|\\d{1,2}(?:\\s*[:.h]\\s*\\d\\d){0,2}|\\d{3,4}|[ap]\\.?\\s?m\\b\\.?|noon|midnight|local|h|hrs?|hours"
                    + "|gmt|utc|bst|cet|cest|msk|ist|hkt|jst|kst|sgt|pkt|wib|trt|aest|aedt|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|z"
                    + ")(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME =
            Pattern.compile("\\b\\d{1,2}(?::\\d\\d\\b|\\s?[ap]\\.?m\\b)", Pattern.CASE_INSENSITIVE);

    /** The days that the line tells, in order; none when the line is too long to be one beside an article. */
    public static List<Stamp> in(String line) {
        List<Stamp> stamps = new ArrayList<>();
        if (line.length() > LONGEST || !hasYear(line)) {
            return stamps;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.length() != line.length()) {
            return stamps;
        }
        Matcher m = DAY.matcher(lower);
        int from = 0;
        while (m.find()) {
            LocalDate day = day(m);
            if (day != null) {
                stamps.add(new Stamp(day, new Span(m.start(), m.end()), label(lower.substring(from, m.start()))));
            }
            from = m.end();
        }
        return stamps;
    }

    /** What the line says besides its days, the words of such lines left out: empty when it only tells when. */
    public static String besides(String line) {
        String rest = FILLING.matcher(DAY.matcher(line).replaceAll(" ")).replaceAll(" ");
        return rest.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Whether the line only tells a time of day: "14:20 GMT". */
    public static boolean isTime(String line) {
        return line.length() <= LONGEST
                && hasDigit(line)
                && TIME.matcher(line).find()
                && besides(line).isEmpty()
                && in(line).isEmpty();
    }

    /** Every way to write a day has four figures in a row; most lines have none. */
    private static boolean hasYear(String line) {
        int figures = 0;
        for (int i = 0; i < line.length() && figures < 4; i++) {
            char c = line.charAt(i);
            figures = c >= '0' && c <= '9' ? figures + 1 : 0;
        }
        return figures == 4;
    }

    /** Days and times have figures; most lines have none. */
    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static Label label(String before) {
        if (before.contains("updated") || before.contains("modified")) {
            return Label.UPDATED;
        }
        return before.contains("publish") || before.contains("posted") ? Label.PUBLISHED : Label.NONE;
    }

    /** The day of a match; null when there is none such, or when day and month may be either way round. */
    private static @Nullable LocalDate day(Matcher m) {
        try {
            if (m.group(1) != null) {
                return day(m.group(3), month(m.group(1)), m.group(2));
            }
            if (m.group(5) != null) {
                return day(m.group(6), month(m.group(5)), m.group(4));
            }
            return m.group(7) != null
                    ? day(m.group(7), Integer.parseInt(m.group(9)), m.group(10))
                    : numbers(Integer.parseInt(m.group(11)), Integer.parseInt(m.group(13)), m.group(14), m.group(12));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "18.06.2012" has its day first; with slashes some put the month first, so both ways must give one day. */
    private static @Nullable LocalDate numbers(int first, int second, String year, String mark) {
        boolean sure = mark.equals(".") || first > 12 || second > 12 || first == second;
        if (!sure) {
            return null;
        }
        boolean monthFirst = second > 12;
        return day(year, monthFirst ? first : second, String.valueOf(monthFirst ? second : first));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }
}
