package dossier.statements.figures;

import dossier.text.Folding;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days that a text tells by their names: "New Year's Eve 2015", "Bastille Day", "Good Friday". */
public final class Holidays {
    private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
    private static final Pattern MOVING = Pattern.compile("easter([+-]\\d{1,2})");
    private static final Pattern NTH = Pattern.compile("(?:(\\d)(?:st|nd|rd|th)|last) (\\w+day) (\\d\\d)");

    /** A day that is no more days ahead is meant, not that of the year before. */
    private static final int NEAR = 30;

    private final Map<String, String> rules;
    private final Pattern names;

    /** @param rules by folded name: see the table */
    public Holidays(Map<String, String> rules) {
        this.rules = rules;
        String any = rules.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> Pattern.quote(name).replace("'", "\\E['\u2019]\\Q"))
                .collect(Collectors.joining("|"));
        this.names = Pattern.compile(
                "(?:\\b((?:19|20)\\d\\d) )?\\b(" + any + ")(?=\\W|$)(?:,? (?:of |in )?((?:19|20)\\d\\d)\\b)?",
                Pattern.CASE_INSENSITIVE);
    }

    /** The named days in these words; a match has a first or third group where its year is told. */
    Matcher in(String text) {
        return names.matcher(text);
    }

    /**
     * The day that a match of {@link #in} tells.
     *
     * @param today the day of the article
     * @param year the year that the words around tell, or null
     * @param ahead whether the words speak of what is to come
     */
    @Nullable
    LocalDate day(Matcher m, LocalDate today, @Nullable Integer year, boolean ahead) {
        String rule = rules.getOrDefault(Folding.fold(m.group(2)).replace('\u2019', '\''), "");
        String told = m.group(1) == null ? m.group(3) : m.group(1);
        if (told != null || year != null) {
            return told == null ? year == null ? null : day(rule, year) : day(rule, Integer.parseInt(told));
        }
        LocalDate now = day(rule, today.getYear());
        if (now == null) {
            return null;
        }
        LocalDate before = now.isAfter(today) ? day(rule, today.getYear() - 1) : now;
        LocalDate next = now.isBefore(today) ? day(rule, today.getYear() + 1) : now;
        return next != null && (ahead || !next.isAfter(today.plusDays(NEAR))) ? next : before;
    }

    private static @Nullable LocalDate day(String rule, int year) {
        Matcher fixed = FIXED.matcher(rule);
        if (fixed.matches()) {
            return LocalDate.of(year, Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2)));
        }
        Matcher moving = MOVING.matcher(rule);
        if (moving.matches()) {
            return easter(year).plusDays(Integer.parseInt(moving.group(1)));
        }
        Matcher nth = NTH.matcher(rule);
        if (!nth.matches()) {
            return null;
        }
        LocalDate first =
                Year.of(year).atMonth(Month.of(Integer.parseInt(nth.group(3)))).atDay(1);
        DayOfWeek weekday = weekday(nth.group(2));
        return nth.group(1) == null
                ? first.with(TemporalAdjusters.lastInMonth(weekday))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(nth.group(1)), weekday));
    }

    private static DayOfWeek weekday(String name) {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(DayOfWeek.SUNDAY);
    }

    /** Easter Sunday of the western churches, by the algorithm of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
