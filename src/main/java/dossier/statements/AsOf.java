package dossier.statements;

import dossier.model.Article;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Interval;
import dossier.model.Span;
import dossier.model.When;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells as of when a figure holds: the nearest date of its sentence that is its own, else the day of the article; nothing
 * where the sentence or the one before speaks of another time.
 */
final class AsOf {
    private static final long LONGEST_DAYS = 366;
    /** A paragraph that speaks of a time so long before the article tells a story of then. */
    private static final long STORY_DAYS = 45;
    /** How far before a sentence a date tells of what time its paragraph speaks, in characters. */
    private static final int STORY_REACH = 400;

    /** Of several dates the one that stands so near to the amount is its own, in characters. */
    private static final int BESIDE = 40;

    private static final int LIMIT_REACH = 8;

    private static final Set<String> LIMITS = Set.of("since", "until", "from", "by", "till");
    private static final Set<String> BESIDES = Set.of("after", "before", "since", "until", "following");
    private static final Set<String> COMPARING =
            Set.of("compared", "from", "against", "versus", "than", "up", "down", "after");

    private final Article article;
    private final List<DateExpression> dates;
    private final When day;

    AsOf(Article article, Dates dates) {
        this.article = article;
        this.dates = dates.in(article.id());
        this.day = dates.of(article.id());
    }

    /** When the amount at {@code place} of the sentence held, or null where it is not plain. */
    @Nullable
    When of(Sentence s, Span place) {
        Span whole = s.span(0, s.size());
        When nearest = null;
        int distance = Integer.MAX_VALUE;
        boolean doubtful = false;
        Set<Interval> own = new LinkedHashSet<>();
        for (DateExpression e : dates) {
            if (!whole.contains(e.span()) || isLimit(e) || isSpell(e)) {
                continue;
            }
            Belonging whose = belonging(s, place, e.span());
            boolean usable = whose == Belonging.OWN && e.when().interval().days() <= LONGEST_DAYS;
            doubtful |= whose != Belonging.OTHERS;
            if (whose != Belonging.OTHERS) {
                own.add(e.when().interval());
            }
            if (usable && gap(place, e.span()) < distance) {
                nearest = e.when();
                distance = gap(place, e.span());
            }
        }
        if (nearest != null || doubtful) {
            return own.size() > 1 && distance > BESIDE ? null : nearest;
        }
        return day.interval().isBounded() && !isStory(whole) ? day : null;
    }

    /** "An 11-month crackdown": a long time that reaches to the day of the article. */
    private boolean isSpell(DateExpression e) {
        Interval spell = e.when().interval();
        return spell.days() > LONGEST_DAYS && spell.intersect(day.interval()) != null;
    }

    private enum Belonging {
        OWN,
        DOUBTFUL,
        OTHERS
    }

    /** "38 percent, compared with 51 percent in January": a day that another amount stands nearer to may be that one's. */
    private static Belonging belonging(Sentence s, Span amount, Span date) {
        int from = Math.min(amount.end(), date.end());
        int to = Math.max(amount.start(), date.start());
        if (isAside(s, amount, date)) {
            return Belonging.DOUBTFUL;
        }
        boolean number = false;
        boolean compares = false;
        boolean breaks = false;
        for (Token token : s.tokens()) {
            if (token.span().start() < from || token.span().end() > to) {
                continue;
            }
            number |= token.kind() == Token.Kind.NUMBER || token.text().equals("%");
            compares |= COMPARING.contains(token.folded());
            breaks |= token.isMark(",;:") || token.is("and");
        }
        if (!number) {
            return Belonging.OWN;
        }
        return compares ? Belonging.OTHERS : breaks ? Belonging.DOUBTFUL : Belonging.OWN;
    }

    /** "After the war of 1999, 300 …", "300 accused of stealing it in 1999": the date is that of something else. */
    private static boolean isAside(Sentence s, Span amount, Span date) {
        boolean between = false;
        boolean since = false;
        boolean within = false;
        for (Token token : s.tokens()) {
            if (token.span().start() >= date.start()) {
                break;
            }
            if (token.isMark(",;:")) {
                since = false;
                within = false;
            }
            boolean behind = token.span().start() >= amount.end();
            between |= behind && (FunctionWords.isParticiple(token) || FunctionWords.isRelative(token));
            if (BESIDES.contains(token.folded())) {
                since = true;
                within = false;
            }
            within |= token.span().overlaps(amount);
        }
        return between || (since && !within);
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
    }

    /** Whether it tells where a count starts or ends: "since March"; not "since March, when". */
    private boolean isLimit(DateExpression e) {
        String text = article.text();
        if (text.startsWith(", when", e.span().end())
                || text.startsWith(" when", e.span().end())) {
            return false;
        }
        String before = text.substring(
                        Math.max(0, e.span().start() - LIMIT_REACH), e.span().start())
                .strip();
        return LIMITS.contains(before.substring(before.lastIndexOf(' ') + 1))
                || e.text().startsWith("since");
    }

    /** Whether what stands just before speaks of a time long before the article. */
    private boolean isStory(Span sentence) {
        LocalDate today = day.interval().earliest();
        DateExpression last = null;
        for (DateExpression e : dates) {
            boolean near = e.span().end() <= sentence.start()
                    && sentence.start() - e.span().end() < STORY_REACH;
            if (near && !isLimit(e)) {
                last = e;
            }
        }
        LocalDate then = last == null ? null : last.when().interval().latest();
        return today != null && then != null && then.isBefore(today.minusDays(STORY_DAYS));
    }
}
