package dossier.statements.figures;

import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.DateExpression;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Span;
import dossier.model.When;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the sentences around a figure when that happened which it counts: the day that the one before tells, or, of
 * what became of people, the sentences around or the beginning of the article, if that is news.
 */
final class Vicinity {
    /** What is news happened in so many days before the article. */
    private static final long NEWS_DAYS = 4;
    /** So many characters before a sentence its own time is told. */
    private static final int BEFORE = 220;
    /** The time of a sentence with these is that of the telling. */
    private static final Pattern SPEECH =
            Pattern.compile("\\b(?:said|says|told|reported|announced|published|according|wrote|released|showed)\\b");
    /** The sentence before is looked at no further back. */
    private static final int SENTENCE = 400;

    private static final int MONTH_DAYS = 31;
    /** The same of a toll, before and behind. */
    private static final int TOLL_BEFORE = 420;

    private static final int TOLL_BEHIND = 220;
    /** So many characters the news itself takes. */
    private static final int LEDE = 1000;

    private final Article article;
    private final List<DateExpression> dates;
    private final When day;
    private final Limits limits;

    Vicinity(Article article, List<DateExpression> dates, When day, Limits limits) {
        this.article = article;
        this.dates = dates;
        this.day = day;
        this.limits = limits;
    }

    /** When that happened which the sentence tells in the past: on the day of news, or the time, that the one before tells; or null. */
    @Nullable
    When told(Sentence s) {
        Span place = s.span(0, s.size());
        When news = common(place.start() - BEFORE, place.start(), false);
        return news == null ? story(place.start()) : news;
    }

    /** "In August he bought a shop. He paid …": the one time of the sentence right before, if it is told by day or month. */
    private @Nullable When story(int start) {
        int from = before(start);
        DateExpression only = null;
        if (SPEECH.matcher(article.text()).region(from, start).find()) {
            return null;
        }
        for (DateExpression e : dates) {
            if (e.span().start() >= from && e.span().end() <= start) {
                if (only != null
                        || limits.isSince(e)
                        || limits.isLimit(e)
                        || e.when().interval().days() > MONTH_DAYS) {
                    return null;
                }
                only = e;
            }
        }
        LocalDate today = day.interval().latest();
        LocalDate then = only == null ? null : only.when().interval().latest();
        return only == null || then == null || today == null || then.isAfter(today) ? null : only.when();
    }

    /** Where the sentence before the one at {@code start} begins, at most so many characters before it. */
    private int before(int start) {
        int floor = Math.max(0, start - SENTENCE);
        int end = start;
        while (end > floor && !Character.isLetterOrDigit(article.text().charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > floor && !isEnd(from - 1)) {
            from--;
        }
        return from;
    }

    /** A mark that ends a sentence before white space and a capital. */
    private boolean isEnd(int at) {
        String text = article.text();
        char c = text.charAt(at);
        boolean open = at + 2 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
        return c == '\n' || ((c == '.' || c == '!' || c == '?') && open);
    }

    /** Whether he who says so spoke just before the sentence too, so that the time told there is his. */
    boolean speaksOn(Sentence s, @Nullable Subject by) {
        if (by == null) {
            return false;
        }
        int start = s.at(0).span().start();
        String name = by.text().substring(by.text().lastIndexOf(' ') + 1);
        return by.isPronoun()
                || article.text().substring(Math.max(0, start - BEFORE), start).contains(name);
    }

    /** The first day of news that the beginning of the article tells, else that of the article; or null. */
    @Nullable
    When lede() {
        LocalDate today = day.interval().isDay() ? day.interval().latest() : null;
        if (today == null) {
            return null;
        }
        return dates.stream()
                .filter(e -> e.span().end() <= LEDE && isNews(e.when().interval(), today))
                .findFirst()
                .map(DateExpression::when)
                .orElse(day);
    }

    /** From the day of the event to that of the article: a toll may have been counted on any of them; or null. */
    @Nullable
    When toll(Sentence s, int from, int to, boolean mayBeNews) {
        Span place = s.span(0, s.size());
        if (namesAnew(s, from, to)) {
            return null;
        }
        When near = common(place.start() - TOLL_BEFORE, place.start(), true);
        near = near == null ? common(place.end(), place.end() + TOLL_BEHIND, true) : near;
        return near == null && mayBeNews ? common(0, LEDE, true) : near;
    }

    /** The one day of news that the dates between two places tell, if they tell no other time. */
    private @Nullable When common(int from, int to, boolean lasts) {
        LocalDate today = day.interval().isDay() ? day.interval().latest() : null;
        DateExpression first = null;
        for (DateExpression e : dates) {
            boolean within = e.span().start() >= from && e.span().end() <= to;
            if (!within || limits.isSince(e) || limits.isLimit(e)) {
                continue;
            }
            boolean other =
                    first != null && !first.when().interval().equals(e.when().interval());
            if (today == null || !isNews(e.when().interval(), today) || (other && !lasts)) {
                return null;
            }
            first = first == null || starts(e).isBefore(starts(first)) ? e : first;
        }
        return first == null || today == null ? null : lasts ? until(first, today) : first.when();
    }

    private static boolean isNews(Interval told, LocalDate today) {
        return told.isDay()
                && told.earliest() != null
                && !told.earliest().isBefore(today.minusDays(NEWS_DAYS))
                && !told.earliest().isAfter(today);
    }

    private static LocalDate starts(DateExpression e) {
        LocalDate earliest = e.when().interval().earliest();
        return earliest == null ? LocalDate.MIN : earliest;
    }

    private When until(DateExpression e, LocalDate today) {
        Interval interval = new Interval(starts(e), today);
        String says = interval.isDay()
                ? today + ": what the text tells of that day"
                : interval.earliest() + " to " + today + ": it happened then, and the article was written";
        return When.of(interval, true, Basis.INFERRED, Evidence.in(article, e.span(), says));
    }

    /** Whether the clause, behind the first sentences, names what nothing before it names: another event. */
    private boolean namesAnew(Sentence s, int from, int to) {
        int start = s.at(0).span().start();
        if (start < LEDE) {
            return false;
        }
        String before = article.text().substring(0, start);
        return s.tokens().subList(Math.max(1, from), Math.max(1, to)).stream()
                .anyMatch(t -> t.isCapitalised()
                        && (t.isWord() || t.isActor())
                        && !FunctionWords.isTime(t)
                        && !t.genitive()
                        && !before.contains(t.text()));
    }
}
