package dossier.meetings.sightings;

import dossier.meetings.claims.Account;
import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Kind;
import dossier.meetings.claims.Line;
import dossier.meetings.claims.Weekdays;
import dossier.model.Basis;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days that words give for an encounter, each with the weight of the claims that give them. */
final class Votes {
    private static final int VISIT = 3;
    /** How many days a summit may have lasted before the one on which it ended. */
    private static final int SUMMIT = 2;
    /** A claim that names but one of the principals may be of another encounter. */
    private static final double PART = 0.4;
    /** What the lede tells is of the same day as what the article is about. */
    private static final double LEDE = 0.5;
    /** Counting days back is less sure than a date: a journey may have come between. */
    private static final double COUNTED = 0.5;

    /** The day of what is told in passing, of but one of them or of nobody, is not that of what the article is about. */
    private static final double TELLS = 0.07;

    /** What is told in passing does not narrow the days that the article is about. */
    private static final double NARROWS = 0.1;

    private static final double EVE = 0.2;

    /** A month, the longest stretch that words give for a meeting, with a day of slack at either end. */
    private static final int NARROW = 33;

    private static final double BEGUN = 4;
    private final Map<Interval, Double> weights = new LinkedHashMap<>();
    private final Map<Interval, DateExpression> words = new LinkedHashMap<>();
    private final Stage stage;
    private final Interval today;
    private final int lasting;
    private final @Nullable DateExpression lede;

    /**
     * No votes yet.
     *
     * @param lasting how many days the encounter lasted
     * @param lede the day of the week that the article opens with
     */
    Votes(Stage stage, Interval today, int lasting, @Nullable DateExpression lede) {
        this.stage = stage;
        this.today = today;
        this.lasting = lasting;
        this.lede = lede;
    }

    /** The day that goes with a claim; it says less when the claim does not name the {@code principals}. */
    void cast(Claim claim, DateExpression date, int principals) {
        Interval told = first(
                near(ahead(told(claim, date, stage), date, stage, today), date, stage, today),
                stay(claim, lasting),
                stage,
                claim.kind() == Kind.SUMMIT);
        if (told.isBounded() && isPlausible(told, stage, today)) {
            boolean whole = claim.people().size() >= Math.min(2, principals) || claim.isKnownByItsDay();
            boolean written = stage == Stage.PREVIEW && told.equals(today) && Weekdays.in(date.text()) != null;
            double sure = (whole ? 1 : PART) * (written ? 0.2 : 1) * (told.isDay() ? 1 : 0.4);
            words.putIfAbsent(told, date);
            weights.merge(told, weight(claim) * sure, Double::sum);
        }
    }

    /** The day on which it began is its day; that on which it ended may be a later one. */
    private static double weight(Claim claim) {
        return switch (claim.account().stay().part()) {
            case START -> Math.max(BEGUN, claim.weight());
            case FIRST, ANY -> claim.weight();
            case END, OVER -> claim.weight() / 2;
        };
    }

    /** The day that the article opens with, where no claim tells a better one. */
    void castLede(List<Claim> claims) {
        if (lede == null || weights.values().stream().anyMatch(weight -> weight >= LEDE)) {
            return;
        }
        DateExpression date = lede;
        Account.Stay stay = claims.stream()
                .filter(claim -> claim.line().dates().contains(date))
                .findFirst()
                .map(claim -> stay(claim, lasting))
                .orElse(new Account.Stay(lasting, Account.Part.ANY));
        Interval day = date.when().interval();
        if (day.isDay() && isPlausible(day, stage, today)) {
            Interval told = first(day, stay, stage, false);
            words.putIfAbsent(told, date);
            weights.merge(told, LEDE, Double::sum);
        }
    }

    /** "a day after they met": counted back from the day that the sentence, or else the article, tells of. */
    void countBack(Claim claim) {
        int days = claim.account().after().days();
        DateExpression told = claim.line().dates().stream()
                .filter(date -> date.when().interval().isDay() && Weekdays.in(date.text()) != null)
                .findFirst()
                .orElse(lede);
        Interval from = told == null || !told.when().interval().isDay()
                ? today
                : told.when().interval();
        LocalDate earliest = from.earliest();
        LocalDate latest = from.latest();
        if (days > 0 && earliest != null && latest != null) {
            Interval counted = new Interval(earliest.minusDays(days), latest.minusDays(days));
            Interval back = first(counted, stay(claim, lasting), stage, false);
            if (told != null) {
                words.putIfAbsent(back, told);
            }
            weights.merge(back, claim.weight() * COUNTED, Double::sum);
        }
    }

    /**
     * The days with the most weight behind them, narrowed by those that agree with them; null where none has any.
     *
     * @param people whether it is an encounter of people whom words can name
     */
    @Nullable
    Interval agreed(boolean people) {
        Interval days = null;
        for (Map.Entry<Interval, Double> vote : ranked()) {
            if (people && vote.getValue() < TELLS) {
                break;
            }
            boolean narrows = vote.getValue() >= NARROWS && isTold(vote.getKey());
            Interval both = days == null ? vote.getKey() : narrows ? days.intersect(vote.getKey()) : null;
            days = both == null ? days : both;
        }
        return days == null || stage == Stage.PREVIEW ? days : days.span(eve(days));
    }

    /** The day before, where words of weight give that as well: what took two days began on the first. */
    private Interval eve(Interval days) {
        LocalDate day = days.earliest();
        if (day == null || !days.isDay()) {
            return days;
        }
        Interval eve = Interval.day(day.minusDays(1));
        return weights.getOrDefault(eve, 0.0) >= EVE ? eve : days;
    }

    /**
     * Whether words give these days, and not only some day counted from an article of a day not known: that two such
     * stretches meet does not make the days the same.
     */
    private boolean isTold(Interval days) {
        DateExpression date = words.get(days);
        return days.days() <= NARROW || (date != null && date.when().basis() == Basis.STATED);
    }

    /** The words that give the days with the most weight. */
    @Nullable
    DateExpression words() {
        return words.get(ranked().get(0).getKey());
    }

    private List<Map.Entry<Interval, Double>> ranked() {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Interval, Double>comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    /** A day told of an encounter of some days may be any of them, unless the words say which. */
    private static Account.Stay stay(Claim claim, int lasting) {
        return claim.kind().isVisit()
                ? Account.Stay.ONE_DAY
                : new Account.Stay(lasting, claim.account().stay().part());
    }

    /** Of an encounter of some days, the first of them, as far as the words tell which of them they speak of. */
    private static Interval first(Interval told, Account.Stay stay, Stage stage, boolean summit) {
        LocalDate from = told.earliest();
        LocalDate to = told.latest();
        int rest = stay.days() - 1;
        if (from == null || to == null) {
            return told;
        }
        if (rest < 1) {
            boolean ended = stay.part() == Account.Part.END || stay.part() == Account.Part.OVER;
            return summit && ended && told.isDay() && stage != Stage.PREVIEW ? told.widen(SUMMIT, 0) : told;
        }
        if (!told.isDay()) {
            return stage == Stage.PREVIEW ? told : new Interval(from.minusDays(rest), to);
        }
        return switch (stay.part()) {
            case START, FIRST -> told;
            case END -> Interval.day(from.minusDays(rest));
            case ANY -> stage == Stage.PREVIEW ? told : new Interval(from.minusDays(rest), to);
            case OVER -> new Interval(from.minusDays(stay.days()), to.minusDays(rest));
        };
    }

    private static Interval told(Claim claim, DateExpression date, Stage stage) {
        Interval told = date.when().interval();
        LocalDate latest = told.latest();
        boolean journey = stage != Stage.PREVIEW && claim.isJourney();
        boolean stay = (claim.kind().isVisit() || isStart(claim.line(), date)) && stage == Stage.PREVIEW;
        return (journey || stay) && latest != null ? new Interval(told.earliest(), latest.plusDays(VISIT)) : told;
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

    /**
     * A bare day of the week in a report is one of the last days: of those that it may be when the article's own day is not
     * known, the ones that a report is not written of any more fall away.
     */
    private static Interval near(Interval told, DateExpression date, Stage stage, Interval today) {
        if (stage != Stage.REPORT || today.isDay() || Weekdays.in(date.text()) == null) {
            return told;
        }
        Interval possible = told.intersect(stage.told(today));
        return possible == null ? told : possible;
    }

    private static boolean isPlausible(Interval told, Stage stage, Interval today) {
        Interval possible = stage == Stage.PREVIEW
                ? new Interval(today.earliest(), null)
                : new Interval(
                        today.earliest() == null ? null : today.earliest().minusDays(40), today.latest());
        return told.intersect(possible) != null;
    }
}
