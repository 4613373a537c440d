package dossier.statements;

import dossier.model.Article;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Interval;
import dossier.model.Span;
import dossier.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells as of when a figure holds, where that follows: a day that its own clause tells; for what stands as the text speaks,
 * "has", "are", the day on which somebody says so or that of the article. Where the sentence tells another time, or
 * the figure is of the past, a plan or of no time, nothing follows.
 */
final class AsOf {
    private static final long LONGEST_DAYS = 366;
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

    private static final int WORD_REACH = 14;
    private static final Set<String> LIMITS =
            Set.of("until", "from", "by", "till", "and", "to", "or", "through", "before", "between");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** A year behind another word is part of a name: "the Summer Games 2016". */
    private static final Set<String> LEADS_TO_YEAR = Set.of("in", "of", "for", "during", "throughout", "year", "since");

    private static final Set<String> COMPARING =
            Set.of("compared", "from", "against", "versus", "than", "up", "down", "after");

    private final Article article;
    private final List<DateExpression> dates;
    private final When day;
    /** The clauses and the dates of the sentence that was asked about last: one holds many amounts. */
    private @Nullable Extents extents;

    private List<DateExpression> told = List.of();

    AsOf(Article article, Dates dates) {
        this.article = article;
        this.dates = dates.in(article.id());
        this.day = dates.of(article.id());
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
     * @param said whether somebody says so
     */
    Held of(Sentence s, int from, int to, boolean toll, boolean said) {
        Extents clauses = clauses(s);
        Span amount = s.span(from, to);
        List<DateExpression> own = new ArrayList<>();
        When spoken = null;
        int doubt = Integer.MAX_VALUE;
        for (DateExpression e : told) {
            Belonging whose = isSince(e) || isSpell(e) ? Belonging.OTHERS : belonging(s, clauses, amount, e);
            if (whose == Belonging.OWN) {
                own.add(e);
            }
            if (whose == Belonging.DOUBTFUL || (whose == Belonging.SPEECH && spoken != null)) {
                doubt = Math.min(doubt, gap(amount, e.span()));
            }
            spoken = whose == Belonging.SPEECH ? e.when() : spoken;
        }
        if (!own.isEmpty()) {
            return new Held(nearest(amount, own, doubt), false);
        }
        Standing standing =
                new Standing(s, told.stream().map(DateExpression::span).toList());
        boolean vague = standing.isVague(Math.max(0, from - REACH), Math.min(s.size(), to + REACH));
        if (doubt < Integer.MAX_VALUE || vague || speaksOf(s, STORY_DAYS, STORY_REACH)) {
            return new Held(null, false);
        }
        boolean elsewhen = said && speaksOf(s, 0, SAID_REACH);
        if (toll && spoken != null) {
            return new Held(spoken, true);
        }
        if (!standing.isPresent(clauses.from(from), clauses.to(from)) || (spoken == null && elsewhen)) {
            return new Held(null, true);
        }
        return new Held(
                spoken == null && day.interval().isBounded() && day.interval().days() <= STORY_DAYS ? day : spoken,
                true);
    }

    /** Whether a figure's time is over well before the article's. */
    boolean isPast(When when) {
        LocalDate latest = when.interval().latest();
        LocalDate today = day.interval().earliest();
        return latest != null && today != null && latest.isBefore(today.minusDays(NEWS_DAYS));
    }

    private Extents clauses(Sentence s) {
        Extents known = extents;
        if (known == null || !known.isOf(s)) {
            Span whole = s.span(0, s.size());
            told = dates.stream().filter(e -> whole.contains(e.span())).toList();
            known = new Extents(s);
            extents = known;
        }
        return known;
    }

    /** Of one time told that one; of several the one beside the amount. */
    private static @Nullable When nearest(Span amount, List<DateExpression> own, int doubt) {
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
        return distance > doubt || (several && distance > BESIDE) ? null : nearest.when();
    }

    /** "An 11-month crackdown": a long time that reaches to the day of the article. */
    private boolean isSpell(DateExpression e) {
        Interval spell = e.when().interval();
        return spell.days() > LONGEST_DAYS && spell.intersect(day.interval()) != null;
    }

    private enum Belonging {
        OWN,
        /** It tells when somebody says so. */
        SPEECH,
        DOUBTFUL,
        OTHERS
    }

    private Belonging belonging(Sentence s, Extents clauses, Span amount, DateExpression date) {
        if (date.when().interval().days() > LONGEST_DAYS || isLimit(date)) {
            return Belonging.DOUBTFUL;
        }
        Belonging beside = besideOthers(s, amount, date.span());
        if (beside != Belonging.OWN) {
            return beside;
        }
        int at = s.tokenAt(date.span().start());
        int counted = s.tokenAt(amount.start());
        if (clauses.together(at, counted)) {
            return isOfDoing(s, counted, at) ? Belonging.DOUBTFUL : Belonging.OWN;
        }
        return Standing.speaks(s, clauses.from(at), clauses.to(at)) ? Belonging.SPEECH : Belonging.DOUBTFUL;
    }

    /** "38 percent, compared with 51 percent in January": a day that another amount stands nearer to may be that one's. */
    private Belonging besideOthers(Sentence s, Span amount, Span date) {
        int from = Math.min(amount.end(), date.end());
        int to = Math.max(amount.start(), date.start());
        boolean number = false;
        boolean compares = false;
        boolean breaks = false;
        int behind = s.tokenAt(from);
        for (int i = behind; s.has(i) && i - behind < REACH && s.at(i).span().end() <= to; i++) {
            Token token = s.at(i);
            boolean dated = told.stream().anyMatch(e -> e.span().overlaps(token.span()));
            number |=
                    !dated && (token.kind() == Token.Kind.NUMBER || token.text().equals("%"));
            compares |= COMPARING.contains(token.folded());
            breaks |= token.isMark(",;:") || token.is("and");
        }
        if (!number) {
            return Belonging.OWN;
        }
        return compares ? Belonging.OTHERS : breaks ? Belonging.DOUBTFUL : Belonging.OWN;
    }

    /** "300 suspected of robbing it in May": the day of a deed that another word between tells. */
    private static boolean isOfDoing(Sentence s, int amount, int date) {
        for (int i = amount + 1; i < date; i++) {
            if (FunctionWords.isParticiple(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
    }

    /** Whether a count that goes on starts there: "since March"; not "since March, when". */
    private boolean isSince(DateExpression e) {
        String behind = article.text().substring(e.span().end());
        boolean point = behind.startsWith(", when") || behind.startsWith(" when");
        return !point && (wordBefore(e).equals("since") || e.text().startsWith("since"));
    }

    /** Whether it is one end of a stretch of time, a term, or the year in a name. */
    private boolean isLimit(DateExpression e) {
        String before = wordBefore(e);
        boolean named = YEAR.matcher(e.text()).matches() && !LEADS_TO_YEAR.contains(before);
        return named || LIMITS.contains(before);
    }

    private String wordBefore(DateExpression e) {
        int start = e.span().start();
        String before =
                article.text().substring(Math.max(0, start - WORD_REACH), start).strip();
        return before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether what stands just before speaks of a time more than so many days before the article. */
    private boolean speaksOf(Sentence s, long days, int reach) {
        Span sentence = s.span(0, s.size());
        LocalDate today = day.interval().earliest();
        DateExpression last = null;
        for (DateExpression e : dates) {
            boolean near = e.span().end() <= sentence.start()
                    && sentence.start() - e.span().end() < reach;
            if (near && !isLimit(e) && !isSince(e)) {
                last = e;
            }
        }
        LocalDate then = last == null ? null : last.when().interval().latest();
        return today != null && then != null && then.isBefore(today.minusDays(days));
    }
}
