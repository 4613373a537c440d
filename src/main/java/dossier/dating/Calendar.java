package dossier.dating;

import static java.util.Map.entry;

import dossier.text.NumberWords;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The English words of the calendar. */
final class Calendar {
    private static final Map<String, Month> MONTHS = Map.ofEntries(
            entry("january", Month.JANUARY),
            entry("jan", Month.JANUARY),
            entry("february", Month.FEBRUARY),
            entry("feb", Month.FEBRUARY),
            entry("march", Month.MARCH),
            entry("mar", Month.MARCH),
            entry("april", Month.APRIL),
            entry("apr", Month.APRIL),
            entry("may", Month.MAY),
            entry("june", Month.JUNE),
            entry("jun", Month.JUNE),
            entry("july", Month.JULY),
            entry("jul", Month.JULY),
            entry("august", Month.AUGUST),
            entry("aug", Month.AUGUST),
            entry("september", Month.SEPTEMBER),
            entry("sept", Month.SEPTEMBER),
            entry("sep", Month.SEPTEMBER),
            entry("october", Month.OCTOBER),
            entry("oct", Month.OCTOBER),
            entry("november", Month.NOVEMBER),
            entry("nov", Month.NOVEMBER),
            entry("december", Month.DECEMBER),
            entry("dec", Month.DECEMBER));

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            entry("monday", DayOfWeek.MONDAY),
            entry("tuesday", DayOfWeek.TUESDAY),
            entry("wednesday", DayOfWeek.WEDNESDAY),
            entry("thursday", DayOfWeek.THURSDAY),
            entry("friday", DayOfWeek.FRIDAY),
            entry("saturday", DayOfWeek.SATURDAY),
            entry("sunday", DayOfWeek.SUNDAY),
            entry("mon", DayOfWeek.MONDAY),
            entry("tue", DayOfWeek.TUESDAY),
            entry("tues", DayOfWeek.TUESDAY),
            entry("wed", DayOfWeek.WEDNESDAY),
            entry("thu", DayOfWeek.THURSDAY),
            entry("thur", DayOfWeek.THURSDAY),
            entry("thurs", DayOfWeek.THURSDAY),
            entry("fri", DayOfWeek.FRIDAY));

    private static final Map<String, Stretch> UNITS = Map.ofEntries(
            entry("day", Stretch.DAY),
            entry("days", Stretch.DAY),
            entry("week", Stretch.WEEK),
            entry("weeks", Stretch.WEEK),
            entry("fortnight", Stretch.WEEK),
            entry("month", Stretch.MONTH),
            entry("months", Stretch.MONTH),
            entry("year", Stretch.YEAR),
            entry("years", Stretch.YEAR),
            entry("decade", Stretch.DECADE),
            entry("decades", Stretch.DECADE));

    /** Ordinals that are not spelt like their numbers. */
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            entry("first", 1),
            entry("second", 2),
            entry("third", 3),
            entry("fifth", 5),
            entry("eighth", 8),
            entry("ninth", 9),
            entry("twelfth", 12));

    private static final Map<String, Integer> DECADES = Map.ofEntries(
            entry("twenties", 1920),
            entry("thirties", 1930),
            entry("forties", 1940),
            entry("fifties", 1950),
            entry("sixties", 1960),
            entry("seventies", 1970),
            entry("eighties", 1980),
            entry("nineties", 1990));

    private static final Map<String, Month> SEASONS = Map.of(
            "spring", Month.MARCH,
            "summer", Month.JUNE,
            "autumn", Month.SEPTEMBER,
            "fall", Month.SEPTEMBER,
            "winter", Month.DECEMBER);

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");

    private Calendar() {}

    static @Nullable Month month(String word) {
        return MONTHS.get(word);
    }

    static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }

    static @Nullable Stretch unit(String word) {
        return UNITS.get(word);
    }

    /** The first year of "the sixties". */
    static @Nullable Integer decade(String word) {
        return DECADES.get(word);
    }

    /** The first month of a season on the northern half of the earth. */
    static @Nullable Month season(String word) {
        return SEASONS.get(word);
    }

    /** The number of "30th", "thirtieth", "first", or -1. */
    static int ordinal(String word) {
        if (!word.isEmpty() && isDigit(word.charAt(0)) && ORDINAL.matcher(word).matches()) {
            return Integer.parseInt(word.substring(0, word.length() - 2));
        }
        int hyphen = word.lastIndexOf('-');
        int tens = hyphen < 0 ? 0 : number(word.substring(0, hyphen));
        String unit = word.substring(hyphen + 1);
        Integer known = ORDINALS.get(unit);
        int number = known != null
                ? known
                : unit.endsWith("tieth")
                        ? number(unit.substring(0, unit.length() - 4) + "y")
                        : unit.endsWith("th") ? number(unit.substring(0, unit.length() - 2)) : -1;
        return number < 0 || tens < 0 ? -1 : tens + number;
    }

    /** The number that {@code word} spells, in letters or digits, or -1. */
    static int number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        Integer spelt = NumberWords.value(word);
        if (spelt != null) {
            return spelt;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Integer tens = NumberWords.value(word.substring(0, hyphen));
            Integer ones = NumberWords.value(word.substring(hyphen + 1));
            return tens == null || ones == null || tens < 20 || ones > 9 ? -1 : tens + ones;
        }
        return word.length() <= 4 ? figures(word) : -1;
    }

    /** The number that consists of digits only, or -1. */
    static int figures(String word) {
        int number = word.isEmpty() ? -1 : 0;
        for (int i = 0; i < word.length(); i++) {
            if (!isDigit(word.charAt(i))) {
                return -1;
            }
            number = 10 * number + word.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
