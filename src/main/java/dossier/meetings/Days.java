package dossier.meetings;

import dossier.meetings.Claim.Aspect;
import dossier.meetings.Claim.Kind;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Stage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When an article's encounter took place, by the date expressions beside its claims. */
final class Days {
    private static final int VISIT = 3;
    private static final int AHEAD = 60;
    /** A claim that names but one of the principals may be of another encounter. */
    private static final double PART = 0.4;
    /** What the lede tells is of the same day as what the article is about. */
    private static final double LEDE = 0.5;

    /** What was found: the days, whether words give them, the day of the week that they name, and those words. */
    record Found(
            Interval days,
            boolean stated,
            @Nullable DayOfWeek weekday,
            @Nullable DateExpression words) {}

    /** The days of the encounter that {@code claims}, the weightiest first, tell of in an article of {@code today}. */
    Found of(List<Claim> claims, Stage stage, Interval today, int principals, @Nullable DateExpression lede) {
        Map<Interval, Double> votes = new LinkedHashMap<>();
        Map<Interval, DateExpression> words = new LinkedHashMap<>();
        DayOfWeek weekday = null;
        for (Claim claim : claims) {
            DateExpression date = claim.date();
            if (date == null || (stage == Stage.PREVIEW) == (claim.aspect() == Aspect.HELD)) {
                continue;
            }
            Interval told = ahead(told(claim, date, stage), date, stage, today);
            if (told.isBounded() && isPlausible(told, stage, today)) {
                boolean written = stage == Stage.PREVIEW && told.equals(today) && Weekdays.in(date.text()) != null;
                double part = claim.people().size() < Math.min(2, principals) ? PART : 1;
                words.putIfAbsent(told, date);
                votes.merge(told, claim.weight() * part * (written ? 0.2 : 1) * (told.isDay() ? 1 : 0.4), Double::sum);
            }
            weekday = weekday == null && claim.kind() != Kind.VISIT ? Weekdays.in(date.text()) : weekday;
        }
        if (lede != null && stage != Stage.PREVIEW && votes.values().stream().noneMatch(vote -> vote >= LEDE)) {
            Interval told = lede.when().interval();
            if (told.isDay() && isPlausible(told, stage, today)) {
                words.putIfAbsent(told, lede);
                votes.merge(told, LEDE, Double::sum);
            }
        }
        Interval days = agreed(votes);
        return days == null
                ? new Found(usual(stage, today), false, weekday, null)
                : new Found(days, true, weekday, words.get(first(votes)));
    }

    /** The days with the most weight behind them, narrowed by those that agree with them. */
    private static @Nullable Interval agreed(Map<Interval, Double> votes) {
        Interval days = null;
        for (Interval vote : ranked(votes)) {
            Interval both = days == null ? vote : days.intersect(vote);
            days = both == null ? days : both;
        }
        return days;
    }

    private static Interval first(Map<Interval, Double> votes) {
        return ranked(votes).get(0);
    }

    private static List<Interval> ranked(Map<Interval, Double> votes) {
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Interval, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Interval told(Claim claim, DateExpression date, Stage stage) {
        Interval told = date.when().interval();
        LocalDate latest = told.latest();
        return (claim.kind() == Kind.VISIT || isStart(claim.line(), date)) && stage == Stage.PREVIEW && latest != null
                ? new Interval(told.earliest(), latest.plusDays(VISIT))
                : told;
    }

    /** "from April 29": a stay that starts then. */
    private static boolean isStart(Line line, DateExpression date) {
        int at = date.span().start() - line.passage().span().start();
        String before = line.passage().text().substring(Math.max(0, at - 12), at);
        String word = before.stripTrailing();
        return word.endsWith("from") || word.endsWith("starting") || word.endsWith("beginning");
    }

    /** A bare day of the week in a preview is the next one, not the last. */
    private static Interval ahead(Interval told, DateExpression date, Stage stage, Interval today) {
        LocalDate from = told.earliest();
        LocalDate to = told.latest();
        LocalDate now = today.earliest();
        if (stage != Stage.PREVIEW || from == null || to == null || now == null || Weekdays.in(date.text()) == null) {
            return told;
        }
        return to.isBefore(now) && from.isAfter(now.minusDays(8))
                ? new Interval(from.plusDays(7), to.plusDays(7))
                : told;
    }

    private static boolean isPlausible(Interval told, Stage stage, Interval today) {
        Interval possible = stage == Stage.PREVIEW
                ? new Interval(today.earliest(), null)
                : new Interval(
                        today.earliest() == null ? null : today.earliest().minusDays(40), today.latest());
        return told.intersect(possible) != null;
    }

    /** Without a word on it: a report is of the same day or the day before, a preview points two months ahead at most. */
    private static Interval usual(Stage stage, Interval today) {
        LocalDate from = today.earliest();
        LocalDate to = today.latest();
        return switch (stage) {
            case PREVIEW -> new Interval(from, to == null ? null : to.plusDays(AHEAD));
            case REPORT -> new Interval(from == null ? null : from.minusDays(1), to);
            case AFTERMATH -> new Interval(from == null ? null : from.minusDays(14), to);
        };
    }
}
