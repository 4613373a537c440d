package dossier.statements.figures;

import dossier.model.Article;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Span;
import dossier.model.When;
import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells as of when a figure holds, where that follows: a day that its own clause tells; for what stands as the text speaks,
 * "has", "are", the day on which somebody says so or that of the article. Where the sentence tells another time, or
 * the figure is of the past, a plan or of no time, nothing follows.
 */
final class AsOf {
    /** A paragraph that speaks of a time so long before the article tells a story of then. */
    private static final long STORY_DAYS = 45;
    /** What is news happened in so many days before the article. */
    private static final long NEWS_DAYS = 3;
    /** How far before a sentence a date tells of what time its paragraph speaks, in characters. */
    private static final int STORY_REACH = 400;
    /** The same where somebody speaks: he may do so on the day that the sentence before tells. */
    private static final int SAID_REACH = 160;
    /** Of several dates the one that stands so near to the amount is its own, in characters. */
    private static final int BESIDE = 40;

    /** Within so many words an amount and a time have to do with one another. */
    private static final int REACH = 60;

    /** What tells more times than that is a list and no sentence, and nothing follows. */
    private static final int LIST = 24;

    /** Behind these a time is not that of what the words count. */
    private static final Set<String> APART =
            Set.of("since", "before", "until", "by", "ahead", "starting", "beginning", "will", "would", "if");

    private static final Set<String> COMPARING = Set.of("compared", "than", "from", "versus", "against");

    private final List<DateExpression> dates;
    private final When day;
    private final Limits limits;
    private final Bonds bonds;
    private final Periods periods;
    private final Vicinity vicinity;
    /** The clauses and the dates of the sentence that was asked about last: one holds many amounts. */
    private @Nullable Extents extents;

    private List<DateExpression> told = List.of();

    AsOf(Article article, Dates dates, Holidays holidays) {
        this.dates = dates.in(article.id());
        this.day = dates.of(article.id());
        this.limits = new Limits(article, day);
        this.bonds = new Bonds(limits, day);
        this.periods = new Periods(article, day, holidays);
        this.vicinity = new Vicinity(article, this.dates, day, limits);
    }

    /**
     * When a figure held.
     *
     * @param when the time that the text tells for it, null where that does not follow
     * @param news whether, where none is told, no other time is either: it may be compared with others of those days
     */
    record Held(@Nullable When when, boolean news) {}

    /**
     * As of when the amount held.
     *
     * @param from the amount's first token
     * @param toll whether it counts what became of people: a toll holds on the day on which somebody tells it
     * @param by who says so, null where nobody is told to
     * @param news whether the article opens with what became of people
     */
    Held of(Sentence s, int from, int to, boolean toll, @Nullable Subject by, boolean news) {
        Extents clauses = clauses(s);
        Span amount = s.span(from, to);
        Times times = times(s, clauses, amount);
        if (!times.own().isEmpty()) {
            return new Held(nearest(amount, times), false);
        }
        Standing standing =
                new Standing(s, told.stream().map(DateExpression::span).toList());
        if (times.isNone() && isNow(s, clauses, from, by, standing)) {
            return new Held(isNear() ? day : null, true);
        }
        boolean past = standing.isPast(clauses.from(from), from, clauses.to(from));
        boolean loose = standing.isVague(clauses.from(from), clauses.to(from));
        if (times.isDoubtful() && past && isToday() && !loose) {
            return new Held(day, true);
        }
        boolean clock = Clocks.tell(s, clauses.from(from), clauses.to(from));
        if (told.isEmpty() && past && clock) {
            return new Held(vicinity.lede(), true);
        }
        boolean vague = standing.isVague(Math.max(0, from - REACH), Math.min(s.size(), to + REACH));
        boolean story = speaksOf(s, STORY_DAYS, STORY_REACH);
        if (story && past && !vague && times.isNone()) {
            return new Held(vicinity.told(s), false);
        }
        if (times.isDoubtful() || vague || story) {
            return new Held(times.isDoubtful() || loose ? null : times.spoken(), false);
        }
        if (times.spoken() != null) {
            return new Held(times.spoken(), true);
        }
        When around = toll
                ? vicinity.toll(s, clauses.from(from), clauses.to(from), news)
                : past || vicinity.speaksOn(s, by) ? vicinity.told(s) : null;
        return new Held(around == null && clock ? vicinity.lede() : around, true);
    }

    /**
     * What the times of a sentence are to an amount in it.
     *
     * @param own those at which it holds
     * @param spoken that at which somebody says so, null where none is
     * @param doubt how far from the amount the nearest is of which it isn't sure, in characters; {@link #SURE} if none is
     */
    private record Times(List<DateExpression> own, @Nullable When spoken, int doubt) {
        private static final int SURE = Integer.MAX_VALUE;

        boolean isDoubtful() {
            return doubt < SURE;
        }

        boolean isNone() {
            return own.isEmpty() && spoken == null && !isDoubtful();
        }
    }

    private Times times(Sentence s, Extents clauses, Span amount) {
        if (told.size() > LIST) {
            return new Times(List.of(), null, 0);
        }
        List<DateExpression> own = new ArrayList<>();
        When spoken = null;
        int doubt = Times.SURE;
        for (DateExpression e : told) {
            Bonds.Bond bond = bonds.of(s, clauses, amount, e, told);
            if (bond == Bonds.Bond.OWN) {
                own.add(e);
            }
            boolean doubtful = bond == Bonds.Bond.DOUBTFUL && !limits.isNamed(e);
            if (doubtful || (bond == Bonds.Bond.SPEECH && spoken != null)) {
                doubt = Math.min(doubt, gap(amount, e.span()));
            }
            spoken = bond == Bonds.Bond.SPEECH ? e.when() : spoken;
        }
        return new Times(own, spoken, doubt);
    }

    /** Whether the amount stands as the text speaks. */
    private boolean isNow(Sentence s, Extents clauses, int amount, @Nullable Subject by, Standing standing) {
        boolean before = by != null && !standing.isSpoken() && speaksOf(s, 0, SAID_REACH);
        boolean study = by != null && limits.isStudy(by.text());
        return !before && !study && standing.isPresent(perfect(s, clauses, amount), clauses.to(amount));
    }

    /** The one time that the words tell for which a figure stands, if they tell one and no limit of it; or null. */
    @Nullable
    When within(Excerpt words) {
        Sentence s = words.s();
        clauses(s);
        When only = null;
        for (DateExpression e : told) {
            int at = s.tokenAt(e.span().start());
            if (words.places().noneMatch(i -> i == at)) {
                continue;
            }
            if (at > 1
                    && (COMPARING.contains(s.at(at - 1).folded())
                            || COMPARING.contains(s.at(at - 2).folded()))) {
                continue;
            }
            boolean open = limits.isSince(e) || limits.isLimit(e) || limits.isLong(e) || limits.isSpell(e);
            boolean apart = words.places()
                    .filter(i -> i < at)
                    .anyMatch(i -> APART.contains(s.at(i).folded())
                            || s.at(i).is("that")
                            || FunctionWords.isRelative(s.at(i)));
            boolean other = only != null && !only.interval().equals(e.when().interval());
            if (open || apart || other || isAfter(e)) {
                return null;
            }
            only = e.when();
        }
        return only;
    }

    private boolean isAfter(DateExpression e) {
        LocalDate first = e.when().interval().earliest();
        LocalDate today = day.interval().latest();
        return first == null || today == null || first.isAfter(today);
    }

    /** "has claimed 200 lives and displaced | 4,000": where the clause begins whose auxiliary is the amount's too. */
    private static int perfect(Sentence s, Extents clauses, int amount) {
        int first = clauses.from(amount);
        boolean joined = first > 1 && s.at(first - 1).is("and") && Extents.isPast(s, first);
        return joined ? clauses.from(first - 2) : first;
    }

    /** Whether all times that the sentence tells are the day of the article: what it tells is the news of that day. */
    private boolean isToday() {
        List<DateExpression> points = told.stream()
                .filter(e -> !limits.isLimit(e) && !limits.isSince(e))
                .toList();
        return day.interval().isDay()
                && !points.isEmpty()
                && points.stream().allMatch(e -> e.when().interval().equals(day.interval()));
    }

    private boolean isNear() {
        return day.interval().isBounded() && day.interval().days() <= STORY_DAYS;
    }

    /** Whether a figure's time is over well before the article's. */
    boolean isPast(When when) {
        LocalDate latest = when.interval().latest();
        LocalDate today = day.interval().earliest();
        return latest != null && today != null && latest.isBefore(today.minusDays(NEWS_DAYS));
    }

    /** Whether a figure's time is that of the news: not over before, nor a long one; no surer than the article's own. */
    boolean isCurrent(When when) {
        long unsure = day.interval().isBounded() ? day.interval().days() : 1;
        return !isPast(when) && when.interval().isBounded() && when.interval().days() <= NEWS_DAYS + unsure;
    }

    private Extents clauses(Sentence s) {
        Extents known = extents;
        if (known == null || !known.isOf(s)) {
            Span whole = s.span(0, s.size());
            told = periods.in(
                    s,
                    dates.subList(before(whole.start()), before(whole.end())).stream()
                            .filter(e -> whole.contains(e.span()))
                            .toList());
            known = new Extents(s);
            extents = known;
        }
        return known;
    }

    /** How many of the article's times begin before a place in it. */
    private int before(int place) {
        int from = 0;
        int to = dates.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (dates.get(middle).span().start() < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Of one time told that one; of several the one beside the amount. */
    private static @Nullable When nearest(Span amount, Times times) {
        List<DateExpression> own = times.own();
        DateExpression nearest = own.get(0);
        for (DateExpression e : own) {
            nearest = gap(amount, e.span()) < gap(amount, nearest.span()) ? e : nearest;
        }
        boolean several = own.stream()
                        .map(e -> e.when().interval())
                        .collect(Collectors.toSet())
                        .size()
                > 1;
        int distance = gap(amount, nearest.span());
        return distance > times.doubt() || (several && distance > BESIDE) ? null : nearest.when();
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
    }

    /** Whether what stands just before speaks of a time more than so many days before the article. */
    private boolean speaksOf(Sentence s, long days, int reach) {
        Span sentence = s.span(0, s.size());
        LocalDate today = day.interval().earliest();
        DateExpression last = null;
        for (int i = before(sentence.start()) - 1; i >= 0 && last == null; i--) {
            DateExpression e = dates.get(i);
            if (sentence.start() - e.span().end() >= reach) {
                break;
            }
            last = limits.isLimit(e) || limits.isSince(e) ? null : e;
        }
        LocalDate then = last == null ? null : last.when().interval().latest();
        return today != null && then != null && then.isBefore(today.minusDays(days));
    }
}
