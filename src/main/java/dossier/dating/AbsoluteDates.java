package dossier.dating;

import dossier.dating.Meaning.Stated;
import dossier.dating.Meaning.Which;
import dossier.dating.Meaning.Yearless;
import dossier.model.Interval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that name a month: "18 June 2012", "June 18-19", "Feb. 3, 2016", "2012-06-18", "late June", "June 2012". */
final class AbsoluteDates {
    /** Which year, counted from that of the article. */
    private static final Map<String, Integer> YEARS = Map.of("last", -1, "this", 0, "next", 1);

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?:-(\\d{1,2})(?:st|nd|rd|th)?)?");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "to", "and");
    /** Month names that are words of other kinds too: alone they are months only where nothing else fits. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "jan", "jun", "sep", "dec", "august");

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "until", "till", "last", "next", "this", "early", "mid", "late", "during", "through", "from",
            "between", "of", "before", "after", "every", "late-", "to", "for", "a");

    private final Tokens tokens;

    AbsoluteDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The longest such date from word {@code i} on, or null. */
    @Nullable
    Phrase at(int i) {
        if (!tokens.isFigure(i)) {
            return monthFirst(i);
        }
        Matcher iso = ISO.matcher(tokens.at(i));
        if (iso.matches()) {
            LocalDate day = day(number(iso, 1), number(iso, 2), number(iso, 3));
            return day == null ? null : new Phrase(i, i + 1, new Stated(Interval.day(day)));
        }
        Phrase dayFirst = dayFirst(i);
        return dayFirst != null ? dayFirst : monthFirst(i);
    }

    /** "18 June 2012", "the 18th of June", "18-19 June", "18 and 19 June". */
    private @Nullable Phrase dayFirst(int i) {
        Matcher days = DAYS.matcher(tokens.at(i));
        if (!days.matches()) {
            return null;
        }
        int first = number(days, 1);
        int last = days.group(2) == null ? first : number(days, 2);
        int next = i + 1;
        if (DASHES.contains(tokens.at(next))
                && DAYS.matcher(tokens.at(next + 1)).matches()) {
            Matcher other = DAYS.matcher(tokens.at(next + 1));
            last = other.matches() ? number(other, 1) : last;
            next += 2;
        }
        next = tokens.is(next, "of") ? next + 1 : next;
        Month month = month(next);
        return month == null ? null : withYear(i, next + 1 + dot(next), month, first, last);
    }

    /** "June 18, 2012", "June 18th", "June 18-19", "June 2012", "June". */
    private @Nullable Phrase monthFirst(int i) {
        int at = i;
        Part part = Part.WHOLE;
        String word = tokens.at(i);
        if (word.startsWith("mid-") && Calendar.month(word.substring(4)) != null) {
            return wholeMonth(i, i + 1, Calendar.month(word.substring(4)), Part.MID, Which.PLAIN);
        }
        Integer opening = Parts.length(tokens, i);
        if (opening != null) {
            part = Parts.part(tokens, i);
            at = i + opening;
        }
        Which which = Parts.which(tokens.at(at));
        at = which == Which.PLAIN ? at : at + 1;
        Month month = month(at);
        if (month == null || (at > i && part == Part.WHOLE && which == Which.PLAIN)) {
            return null;
        }
        int next = at + 1 + dot(at);
        Matcher days = DAYS.matcher(tokens.at(next));
        if (at == i && days.matches() && number(days, 1) >= 1 && number(days, 1) <= 31) {
            int first = number(days, 1);
            int last = days.group(2) == null ? first : number(days, 2);
            next++;
            Matcher other = DAYS.matcher(tokens.at(next + 1));
            if (DASHES.contains(tokens.at(next)) && !tokens.is(next, "and") && other.matches()) {
                last = number(other, 1);
                next += 2;
            }
            return withYear(i, next, month, first, last);
        }
        boolean clear =
                at > i || !AMBIGUOUS.contains(tokens.at(at)) || isYear(next) || BEFORE_MONTH.contains(tokens.at(i - 1));
        return clear ? wholeMonth(i, next, month, part, which) : null;
    }

    private @Nullable Phrase wholeMonth(int from, int to, @Nullable Month month, Part part, Which which) {
        if (month == null) {
            return null;
        }
        int comma = tokens.is(to, ",") || tokens.is(to, "of") ? 1 : 0;
        if (isYear(to + comma)) {
            Interval whole = Stretch.month(YearMonth.of(tokens.number(to + comma), month));
            return new Phrase(from, to + comma + 1, new Stated(part.of(whole)));
        }
        Interval whole = part.of(Stretch.month(YearMonth.of(2000, month)));
        LocalDate first = whole.earliest();
        LocalDate last = whole.latest();
        return first == null || last == null
                ? null
                : ofYear(from, to, new Yearless(MonthDay.from(first), MonthDay.from(last), which));
    }

    private @Nullable Phrase withYear(int from, int to, Month month, int first, int last) {
        int comma = tokens.is(to, ",") ? 1 : 0;
        int end = last < first ? first : last;
        if (isYear(to + comma)) {
            int year = tokens.number(to + comma);
            LocalDate start = day(year, month.getValue(), first);
            LocalDate stop = day(year, month.getValue(), end);
            return start == null || stop == null
                    ? null
                    : new Phrase(from, to + comma + 1, new Stated(new Interval(start, stop)));
        }
        LocalDate start = day(2000, month.getValue(), first);
        LocalDate stop = day(2000, month.getValue(), end);
        return start == null || stop == null
                ? null
                : ofYear(from, to, new Yearless(MonthDay.from(start), MonthDay.from(stop), Which.PLAIN));
    }

    /** "June 12", or "June 12 last year". */
    private Phrase ofYear(int from, int to, Yearless days) {
        int at = tokens.is(to, "of") || tokens.is(to, ",") ? to + 1 : to;
        Integer years = days.which() == Which.PLAIN && tokens.is(at + 1, "year") ? YEARS.get(tokens.at(at)) : null;
        return years == null ? new Phrase(from, to, days) : new Phrase(from, at + 2, new Meaning.OfYear(days, years));
    }

    private @Nullable Month month(int i) {
        return tokens.isCapitalised(i) ? Calendar.month(tokens.at(i)) : null;
    }

    /** The full stop of "Feb." counts as part of it when a date goes on behind it. */
    private int dot(int i) {
        return tokens.at(i).length() <= 4 && tokens.is(i + 1, ".") && tokens.number(i + 2) >= 0 ? 1 : 0;
    }

    private boolean isYear(int i) {
        return Years.isYear(tokens.at(i));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
