package dossier.meetings.sightings;

import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Aspect;
import dossier.meetings.claims.Claim.Kind;
import dossier.meetings.claims.Weekdays;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Stage;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an article's encounter took place, by the date expressions beside its claims. */
final class Days {
    /** What was found: the days, whether words give them, the day of the week that they name, and those words. */
    record Found(
            Interval days,
            boolean stated,
            @Nullable DayOfWeek weekday,
            @Nullable DateExpression words) {}

    private Days() {}

    /**
     * The days of an encounter.
     *
     * @param claims what tells of it, the weightiest first
     * @param stage from where the article looks at it
     * @param today the day of the article
     * @param principals how many people meet; 0 for a meeting of many
     * @param lede the day of the week that the article opens with, if it does with one
     */
    static Found of(List<Claim> claims, Stage stage, Interval today, int principals, @Nullable DateExpression lede) {
        Votes votes = new Votes(stage, today, lasting(claims), lede);
        DayOfWeek weekday = null;
        for (Claim claim : claims) {
            DateExpression date = claim.date();
            if (date == null) {
                votes.countBack(claim);
            } else if ((stage == Stage.PREVIEW) != (claim.aspect() == Aspect.HELD)) {
                votes.cast(claim, date, principals);
                weekday = weekday == null && !claim.kind().isVisit() ? Weekdays.in(date.text()) : weekday;
            }
        }
        if (principals > 0 && stage != Stage.PREVIEW && claims.stream().noneMatch(Claim::later)) {
            votes.castLede(claims);
        }
        Interval days = votes.agreed(principals > 0);
        return days == null
                ? new Found(usual(stage, today), false, weekday, null)
                : new Found(days, true, weekday, votes.words());
    }

    /**
     * How many days the encounter lasts by any of its claims. A visit may be longer than what it is made for, and so may
     * be the summit of others at which two meet.
     */
    static int lasting(List<Claim> claims) {
        boolean summit = claims.stream().noneMatch(claim -> claim.people().size() > 1)
                || claims.stream()
                        .anyMatch(claim ->
                                claim.kind() == Kind.SUMMIT && claim.people().size() > 1);
        return claims.stream()
                .filter(claim -> !claim.kind().isVisit() && (summit || claim.kind() != Kind.SUMMIT))
                .mapToInt(claim -> claim.account().stay().days())
                .max()
                .orElse(1);
    }

    /** Without a word on it: a report is of the same day or the two before, a preview points two months ahead at most. */
    private static Interval usual(Stage stage, Interval today) {
        return switch (stage) {
            case PREVIEW -> today.widen(0, Stage.PREVIEW.before());
            case REPORT -> today.widen(Stage.REPORT.after(), 0);
            case AFTERMATH -> today.widen(14, 0);
        };
    }
}
