package dossier.meetings.sightings;

import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Aspect;
import dossier.meetings.claims.Line;
import dossier.meetings.claims.Spot;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Mode;
import dossier.model.Passage;
import dossier.model.Role;
import dossier.model.Span;
import dossier.model.Stage;
import java.time.DayOfWeek;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encounter that one article mainly reports, as that article tells it.
 *
 * @param article the article
 * @param people the principals that it names, those whom it names first first
 * @param others who else took part, and how
 * @param gathering whether it is a meeting of many
 * @param group how it words a party that is no single person
 * @param mode how
 * @param aspect whether it took place
 * @param stage from where the article looks at it
 * @param days when, as far as the article tells
 * @param stated whether words of the article give those days
 * @param weekday the day of the week that it names for it
 * @param lasting how many days it lasts, as far as the article tells; else 1
 * @param words the words that give those days, null when none do
 * @param spot where
 * @param placed whether that place is surely the encounter's: its words name the principals, or it is in the state of one
 * @param dateline whether the place is only where the article was written
 * @param claims the words that report it, the weightiest first
 * @param besides the words that report other encounters of people whom they name
 */
public record Sighting(
        Article article,
        List<ActorId> people,
        Map<ActorId, Role> others,
        boolean gathering,
        @Nullable String group,
        Mode mode,
        Aspect aspect,
        Stage stage,
        Interval days,
        boolean stated,
        @Nullable DayOfWeek weekday,
        int lasting,
        @Nullable DateExpression words,
        @Nullable Spot spot,
        boolean placed,
        boolean dateline,
        List<Claim> claims,
        List<Claim> besides) {
    /** What an article reports that names no encounter itself, but is said to go with others that do. */
    public static Sighting blank(Article article, Interval today, Stage stage) {
        return new Sighting(
                article,
                List.of(),
                Map.of(),
                false,
                null,
                Mode.UNKNOWN,
                Aspect.HELD,
                stage,
                today,
                false,
                null,
                1,
                null,
                null,
                false,
                false,
                List.of(),
                List.of());
    }

    /**
     * The same without the words of its lines that nobody asks for once the article is read: all articles together have
     * more of them than of anything else.
     */
    Sighting kept() {
        IdentityHashMap<Line, Line> lines = new IdentityHashMap<>();
        return new Sighting(
                article,
                people,
                others,
                gathering,
                group,
                mode,
                aspect,
                stage,
                days,
                stated,
                weekday,
                lasting,
                words,
                spot,
                placed,
                dateline,
                kept(claims, lines),
                kept(besides, lines));
    }

    private static List<Claim> kept(List<Claim> claims, IdentityHashMap<Line, Line> lines) {
        return claims.stream()
                .map(claim -> claim.in(lines.computeIfAbsent(claim.line(), Line::kept)))
                .toList();
    }

    /** The sentence that reports it best; the first of the article where none does. */
    public Span span() {
        return claims.isEmpty()
                ? article.said().stream().findFirst().map(Passage::span).orElse(new Span(0, 0))
                : claims.get(0).line().passage().span();
    }
}
