package dossier.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day in the dates of metadata, as written there, in whatever zone. */
final class PageDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{4})[-/.]?(\\d\\d)[-/.]?(\\d\\d)(?!\\d{3})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(\\d{4})");
    private static final Pattern GREENWICH = Pattern.compile("\\d(?:[zZ]|[+]00:?00)$");
    private static final Pattern IN_ADDRESS = Pattern.compile("/(\\d{4})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})/");

    private PageDates() {}

    /** The day in a value of metadata, or null; a day that can't be is none. */
    static @Nullable LocalDate day(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        Matcher numbers = NUMBERS.matcher(lower);
        if (numbers.find()) {
            return day(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        Matcher monthDay = MONTH_DAY.matcher(lower);
        if (monthDay.find()) {
            return day(monthDay.group(3), monthDay.group(1), monthDay.group(2));
        }
        Matcher dayMonth = DAY_MONTH.matcher(lower);
        return dayMonth.find() ? day(dayMonth.group(3), dayMonth.group(2), dayMonth.group(1)) : null;
    }

    /** The day in an address such as {@code /2019/11/18/}, or null. */
    static @Nullable LocalDate inAddress(String url) {
        Matcher m = IN_ADDRESS.matcher(url.toLowerCase(Locale.ROOT));
        return m.find() ? day(m.group(1), m.group(2), m.group(3)) : null;
    }

    /** Whether the first date is told in Greenwich time, whose day may be the outlet's day before or after. */
    static boolean isInGreenwich(List<String> told) {
        return !told.isEmpty() && GREENWICH.matcher(told.get(0)).find();
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            int named = MONTHS.indexOf(month);
            int number = named >= 0 ? named + 1 : Integer.parseInt(month);
            LocalDate date = LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
            return date.getYear() < 1900 ? null : date;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
