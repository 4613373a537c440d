package dossier.statements.figures;

import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.DateExpression;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Span;
import dossier.model.When;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.text.NumberWords;
import dossier.text.Spacing;
import dossier.text.Tenses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of time that a sentence tells by more than one date, or by none: "between May and July", "the fourth
 * quarter", "over the past month", which reaches to the day of the article.
 */
final class Periods {
    private static final Pattern QUARTER = Pattern.compile(
            "\\b(fiscal )?(?:(first|second|third|fourth|final)[- ]quarter|q([1-4])|([1-4])q)\\b(?:,? (?:of )?(\\d{4}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THE_QUARTER =
            Pattern.compile("\\b(the|this|last) quarter\\b(?! of)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNNING = Pattern.compile(
            "\\b(?:over|in|during|for|within) the (?:last|past) (?:(\\w{1,8}) )?(hour|day|week|month|year)s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINT = Pattern.compile(
            "\\s{0,3}(and|to|or|through|until|till|-|\\u2013)\\s{0,3}(?:in |on |around |the |early |late )?");
    private static final Pattern MONTH = Pattern.compile(
            "(?:in |early |late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final Set<String> OPENING = Set.of("between", "from");
    /** So many characters before "the quarter" stands which one it is. */
    private static final int LOOK_BACK = 2000;

    /** The year of a named day stands no more characters beside it. */
    private static final int BESIDE = 30;

    private static final int MONTHS = 3;
    private static final int YEAR = 12;
    /** A quarter that ended so many days ago is not the one that something is expected of. */
    private static final int OVER = 45;

    private final Article article;
    private final When day;
    private final Holidays holidays;

    Periods(Article article, When day, Holidays holidays) {
        this.article = article;
        this.day = day;
        this.holidays = holidays;
    }

    /** The times of the sentence: its dates, those that make one stretch as one, and the stretches without a date. */
    List<DateExpression> in(Sentence s, List<DateExpression> dates) {
        List<DateExpression> times =
                joined(dates.stream().map(date -> past(s, date)).toList());
        LocalDate today = day.interval().isDay() ? day.interval().earliest() : null;
        if (today != null) {
            Span span = s.span(0, s.size());
            String text = span.of(article.text()).replace('\n', ' ');
            List<DateExpression> own = new ArrayList<>(running(span, text, today));
            own.addAll(quarters(s, span, text, today));
            own.addAll(named(s, span, text, times, today));
            times.removeIf(t -> own.stream().anyMatch(o -> o.span().overlaps(t.span())));
            times.addAll(own);
            times.sort(Comparator.comparing(DateExpression::span));
        }
        return times;
    }

    /** "Agreed in June", told in May: June of last year. */
    private DateExpression past(Sentence s, DateExpression date) {
        LocalDate today = day.interval().latest();
        LocalDate first = date.when().interval().earliest();
        LocalDate last = date.when().interval().latest();
        boolean month = MONTH.matcher(date.text()).matches();
        if (!month || today == null || first == null || last == null || !first.isAfter(today)) {
            return date;
        }
        boolean ahead = s.tokens().stream().anyMatch(t -> Tenses.isForthcoming(t.folded()) || FunctionWords.isModal(t));
        return ahead || !Extents.tellsPast(s, 0, s.size())
                ? date
                : time(date.span(), new Interval(first.minusYears(1), last.minusYears(1)));
    }

    private List<DateExpression> joined(List<DateExpression> dates) {
        List<DateExpression> times = new ArrayList<>();
        for (DateExpression date : dates) {
            DateExpression last = times.isEmpty() ? null : times.get(times.size() - 1);
            DateExpression both = last == null ? null : joined(last, date);
            if (both != null) {
                times.remove(times.size() - 1);
            }
            times.add(both == null ? date : both);
        }
        return times;
    }

    private @Nullable DateExpression joined(DateExpression a, DateExpression b) {
        int from = a.span().end();
        int to = b.span().start();
        Matcher joint = JOINT.matcher(from < to ? article.text().substring(from, to) : "");
        if (!joint.matches()) {
            return null;
        }
        boolean opened = OPENING.contains(wordBefore(a.span().start()));
        if (!opened && !joint.group(1).equals("or") && !joint.group(1).matches("[-\u2013]|to|through")) {
            return null;
        }
        LocalDate first = inYear(a, b);
        LocalDate last = b.when().interval().latest();
        return first == null || last == null || last.isBefore(first)
                ? null
                : time(new Span(a.span().start(), b.span().end()), new Interval(first, last));
    }

    /** The first day of a stretch, in the year that only its end tells: "between February and December 1916". */
    private static @Nullable LocalDate inYear(DateExpression a, DateExpression b) {
        LocalDate first = a.when().interval().earliest();
        LocalDate end = b.when().interval().earliest();
        boolean told = b.text().matches(".*\\d{4}") && !a.text().matches(".*\\d{4}");
        return first == null || end == null || !told ? first : first.withYear(end.getYear());
    }

    private List<DateExpression> running(Span sentence, String text, LocalDate today) {
        List<DateExpression> found = new ArrayList<>();
        Matcher m = RUNNING.matcher(text);
        while (m.find()) {
            int times = m.group(1) == null ? 1 : times(lower(m.group(1)));
            LocalDate from = switch (lower(m.group(2))) {
                case "hour" -> today.minusDays(1);
                case "day" -> today.minusDays(times);
                case "week" -> today.minusWeeks(times);
                case "month" -> today.minusMonths(times);
                default -> today.minusYears(times);
            };
            if (times > 0) {
                found.add(time(place(sentence, m), new Interval(from, today)));
            }
        }
        return found;
    }

    /** How often, in words or at most two digits, or 0. */
    private static int times(String word) {
        Integer spelt = NumberWords.value(word);
        return spelt != null ? spelt : word.matches("[1-9][0-9]?") ? Integer.parseInt(word) : 0;
    }

    private List<DateExpression> named(
            Sentence s, Span sentence, String text, List<DateExpression> times, LocalDate today) {
        List<DateExpression> found = new ArrayList<>();
        boolean ahead = s.tokens().stream().anyMatch(t -> Tenses.isForthcoming(t.folded()));
        Matcher m = holidays.in(text);
        while (m.find()) {
            Span place = place(sentence, m);
            LocalDate on = holidays.day(m, today, yearBeside(place, times), ahead);
            if (on != null) {
                found.add(time(place, new Interval(on, on)));
            }
        }
        return found;
    }

    /** "New Year's Eve celebrations two years ago": the year that stands beside a day, or null. */
    private static @Nullable Integer yearBeside(Span place, List<DateExpression> times) {
        for (DateExpression e : times) {
            Interval told = e.when().interval();
            LocalDate first = told.earliest();
            LocalDate last = told.latest();
            boolean beside = e.span().start() - place.end() < BESIDE
                    && place.start() - e.span().end() < BESIDE;
            if (beside
                    && first != null
                    && last != null
                    && first.getDayOfYear() == 1
                    && last.equals(first.plusYears(1).minusDays(1))) {
                return first.getYear();
            }
        }
        return null;
    }

    private List<DateExpression> quarters(Sentence s, Span sentence, String text, LocalDate today) {
        List<DateExpression> found = new ArrayList<>();
        Matcher m = QUARTER.matcher(text);
        while (m.find()) {
            boolean ahead = s.tokens().stream().anyMatch(t -> Tenses.isForthcoming(t.folded()) || t.is("expects"));
            Interval quarter = m.group(1) != null ? null : quarter(m, today, ahead);
            if (quarter != null) {
                found.add(time(place(sentence, m), quarter));
            }
        }
        Matcher the = THE_QUARTER.matcher(text);
        while (found.isEmpty() && the.find()) {
            Interval quarter = lower(the.group(1)).equals("last")
                    ? quarterOf(today.minusMonths(MONTHS))
                    : lower(the.group(1)).equals("this") ? quarterOf(today) : before(sentence.start(), today);
            if (quarter != null) {
                found.add(time(place(sentence, the), quarter));
            }
        }
        return found;
    }

    /** "The quarter": the one named last before it. */
    private @Nullable Interval before(int start, LocalDate today) {
        Matcher m = QUARTER.matcher(article.text().substring(Math.max(0, start - LOOK_BACK), start));
        Interval last = null;
        while (m.find()) {
            last = m.group(1) != null ? null : quarter(m, today, false);
        }
        return last;
    }

    private static @Nullable Interval quarter(Matcher m, LocalDate today, boolean ahead) {
        String name = m.group(2) == null ? null : lower(m.group(2));
        String digit = m.group(3) == null ? m.group(4) : m.group(3);
        int number = name == null ? Integer.parseInt(digit) : name.equals("final") ? 4 : ORDINALS.indexOf(name) + 1;
        if (m.group(5) != null) {
            return quarterOf(LocalDate.of(Integer.parseInt(m.group(5)), number * MONTHS, 1));
        }
        Interval latest = quarterOf(LocalDate.of(today.getYear(), number * MONTHS, 1));
        LocalDate begins = latest.earliest();
        if (begins != null && begins.isAfter(today)) {
            latest = quarterOf(begins.minusMonths(YEAR));
        }
        LocalDate ended = latest.latest();
        LocalDate started = latest.earliest();
        return ahead && ended != null && started != null && ended.isBefore(today.minusDays(OVER))
                ? quarterOf(started.plusMonths(YEAR))
                : latest;
    }

    private static Interval quarterOf(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / MONTHS * MONTHS + 1);
        return new Interval(first, first.plusMonths(MONTHS).minusDays(1));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Span place(Span sentence, Matcher m) {
        return new Span(sentence.start() + m.start(), sentence.start() + m.end());
    }

    private DateExpression time(Span span, Interval interval) {
        String words = Spacing.single(span.of(article.text()));
        String says = interval.earliest() + " to " + interval.latest() + ": the text says \u201C" + words + "\u201D";
        When when = When.of(interval, true, Basis.INFERRED, Evidence.in(article, span, says));
        return new DateExpression(span, words, when);
    }

    private String wordBefore(int start) {
        String before = article.text().substring(Math.max(0, start - 10), start).strip();
        return lower(before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1));
    }
}
