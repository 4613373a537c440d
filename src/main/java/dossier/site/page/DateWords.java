package dossier.site.page;

import dossier.model.Basis;
import dossier.model.Interval;
import dossier.model.When;
import dossier.render.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says dates as honestly as they are known: "Wednesday 18 July 2012", "late June 2012", "by 31 August 2012". */
final class DateWords {
    private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    /** How many days the thirds of a month may be off the tenth and twentieth and still be said as such. */
    private static final int LAST_EARLY = 10;

    private static final int LAST_MIDDLE = 20;

    private final Words words;

    DateWords(Words words) {
        this.words = words;
    }

    /** The day to show, or the interval; "date unknown" when nothing is known. */
    String say(When when) {
        LocalDate best = when.best();
        String text = best != null ? longDay(best) : interval(when.interval());
        return when.certain() || when.basis() == Basis.UNKNOWN || when.basis() == Basis.EDITOR || isOpen(when)
                ? text
                : words.say("date.probably", text);
    }

    /** The same as the end of a sentence: "on Wednesday 18 July 2012", "in late June 2012", "between …". */
    String phrase(When when) {
        Interval interval = when.interval();
        boolean day = when.best() != null || interval.isDay();
        boolean in = !day
                && interval.earliest() != null
                && interval.latest() != null
                && named(interval.earliest(), interval.latest()) != null;
        boolean probably = !when.certain() && when.basis() != Basis.EDITOR;
        String text = when.best() != null ? longDay(when.best()) : interval(interval);
        String phrase = day ? words.say("phrase.day", text) : in ? words.say("phrase.in", text) : text;
        return probably && !isOpen(when) ? words.say("date.probably", phrase) : phrase;
    }

    /** The same without weekday, for lists. */
    String brief(When when) {
        LocalDate best = when.best();
        return best != null ? day(best) : interval(when.interval());
    }

    /** The whole interval where {@link #say} shows one day of a longer one, else null. */
    @Nullable
    String range(When when) {
        return when.best() == null || when.interval().isDay() || isOpen(when) ? null : interval(when.interval());
    }

    private static boolean isOpen(When when) {
        return when.interval().earliest() == null && when.interval().latest() == null;
    }

    /** "Wednesday 18 July 2012". */
    String longDay(LocalDate day) {
        return words.say(
                "date.longday", words.say("weekday." + day.getDayOfWeek().getValue()), day(day));
    }

    /** "18 July 2012". */
    String day(LocalDate day) {
        return words.say("date.day", day.getDayOfMonth(), month(day), day.getYear());
    }

    /** The clause of an evidence with its days, such as 2012-07-18, as a reader writes them. */
    String inWords(String clause) {
        return ISO_DAY.matcher(clause).replaceAll(day -> Matcher.quoteReplacement(isoDay(day.group())));
    }

    private String isoDay(String iso) {
        try {
            return day(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** "July 2012". */
    String monthOf(LocalDate day) {
        return words.say("date.month", month(day), day.getYear());
    }

    private String month(LocalDate day) {
        return words.say("month." + day.getMonthValue());
    }

    /** An interval of any kind. */
    String interval(Interval interval) {
        LocalDate from = interval.earliest();
        LocalDate to = interval.latest();
        if (from == null) {
            return to == null ? words.say("date.unknown") : words.say("date.by", day(to));
        }
        if (to == null) {
            return words.say("date.since", day(from));
        }
        if (from.equals(to)) {
            return day(from);
        }
        String named = named(from, to);
        return named != null ? named : between(from, to);
    }

    /** A whole year, a whole month or the third of a month; null when it is none. */
    private @Nullable String named(LocalDate from, LocalDate to) {
        boolean toMonthEnd = to.getDayOfMonth() == to.lengthOfMonth();
        if (from.getDayOfYear() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear()))) {
            return String.valueOf(from.getYear());
        }
        if (from.getYear() != to.getYear() || from.getMonthValue() != to.getMonthValue()) {
            return null;
        }
        if (from.getDayOfMonth() == 1 && toMonthEnd) {
            return monthOf(from);
        }
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == LAST_EARLY) {
            return words.say("date.early", monthOf(from));
        }
        if (from.getDayOfMonth() == LAST_EARLY + 1 && to.getDayOfMonth() == LAST_MIDDLE) {
            return words.say("date.middle", monthOf(from));
        }
        boolean late = from.getDayOfMonth() == LAST_MIDDLE || from.getDayOfMonth() == LAST_MIDDLE + 1;
        return late && toMonthEnd ? words.say("date.late", monthOf(from)) : null;
    }

    private String between(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return words.say("date.between", day(from), day(to));
        }
        if (from.getMonthValue() != to.getMonthValue()) {
            return words.say("date.between", words.say("date.daymonth", from.getDayOfMonth(), month(from)), day(to));
        }
        return words.say("date.between", words.say("date.dayonly", from.getDayOfMonth()), day(to));
    }
}
