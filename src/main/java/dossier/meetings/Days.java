package dossier.meetings;

import dossier.meetings.Claim.Aspect;
import dossier.model.Basis;
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
    /** An article dated to more days than that has slack enough for the day before. */
    private static final int SLACK = 3;
    /** A claim that names but one of the principals may be of another encounter. */
    private static final double PART = 0.4;
    /** What the lede tells is of the same day as what the article is about. */
    private static final double LEDE = 0.5;
    /** Counting days back is less sure than a date: a journey may have come between. */
    private static final double COUNTED = 0.5;

    /** What is told in passing does not narrow the days that the article is about. */
    private static final double NARROWS = 0.1;

    /** A month, the longest stretch that words give for a meeting, with a day of slack at either end. */
    private static final int NARROW = 33;

    private static final double BEGUN = 4;

    /** What was found: the days, whether words give them, the day of the week that they name, and those words. */
    record Found(
            Interval days,
            boolean stated,
            @Nullable DayOfWeek weekday,
            @Nullable DateExpression words) {}

    private Days() {}

    /** The days of the encounter that {@code claims}, the weightiest first, tell of in an article of {@code today}. */
    static Found of(List<Claim> claims, Stage stage, Interval today, int principals, @Nullable DateExpression lede) {
        Votes votes = new Votes(stage, today, lasting(claims));
        DayOfWeek weekday = null;
        for (Claim claim : claims) {
            DateExpression date = claim.date();
            if (date == null) {
                votes.countBack(claim);
            } else if ((stage == Stage.PREVIEW) != (claim.aspect() == Aspect.HELD)) {
                votes.cast(claim, date, claim.people().size() < Math.min(2, principals) ? PART : 1);
                weekday = weekday == null && !claim.kind().isVisit() ? Weekdays.in(date.text()) : weekday;
            }
        }
        if (lede != null && stage != Stage.PREVIEW && votes.areWeak()) {
            votes.cast(lede);
        }
        Interval days = votes.agreed();
        return days == null
                ? new Found(usual(stage, today), false, weekday, null)
                : new Found(days, true, weekday, votes.words());
    }

    /** The days that words give, each with the weight of the claims that give them. */
    private static final class Votes {
        private final Map<Interval, Double> weights = new LinkedHashMap<>();
        private final Map<Interval, DateExpression> words = new LinkedHashMap<>();
        private final int lasting;
        private final Stage stage;
        private final Interval today;

        Votes(Stage stage, Interval today, int lasting) {
            this.lasting = lasting;
            this.stage = stage;
            this.today = today;
        }

        void cast(Claim claim, DateExpression date, double part) {
            Interval told = first(
                    near(ahead(told(claim, date, stage), date, stage, today), date, stage, today),
                    stay(claim, lasting),
                    stage);
            if (told.isBounded() && isPlausible(told, stage, today)) {
                boolean written = stage == Stage.PREVIEW && told.equals(today) && Weekdays.in(date.text()) != null;
                words.putIfAbsent(told, date);
                double sure = (written ? 0.2 : 1) * (told.isDay() ? 1 : 0.4);
                weights.merge(told, weight(claim) * part * sure, Double::sum);
            }
        }

        /** The day on which it began is its day; that on which it ended may be a later one. */
        private static double weight(Claim claim) {
            return switch (claim.account().stay().part()) {
                case START -> Math.max(BEGUN, claim.weight());
                case ANY -> claim.weight();
                case END, OVER -> claim.weight() / 2;
            };
        }

        /** What the lede is about, told without any better day. */
        void cast(DateExpression lede) {
            Interval told = lede.when().interval();
            if (told.isDay() && isPlausible(told, stage, today)) {
                words.putIfAbsent(told, lede);
                weights.merge(told, LEDE, Double::sum);
            }
        }

        /** "a day after they met": counted back from the day that the sentence tells of, or else from the article's. */
        void countBack(Claim claim) {
            int days = claim.account().after().days();
            DateExpression told = claim.line().dates().stream()
                    .filter(date -> date.when().interval().isDay() && Weekdays.in(date.text()) != null)
                    .findFirst()
                    .orElse(null);
            Interval from = told == null ? today : told.when().interval();
            LocalDate earliest = from.earliest();
            LocalDate latest = from.latest();
            if (days > 0 && earliest != null && latest != null) {
                Interval back = new Interval(earliest.minusDays(days), latest.minusDays(days));
                if (told != null) {
                    words.putIfAbsent(back, told);
                }
                weights.merge(back, claim.weight() * COUNTED, Double::sum);
            }
        }

        boolean areWeak() {
            return weights.values().stream().noneMatch(weight -> weight >= LEDE);
        }

        /** The days with the most weight behind them, narrowed by those that agree with them. */
        @Nullable
        Interval agreed() {
            Interval days = null;
            for (Map.Entry<Interval, Double> vote : ranked()) {
                boolean narrows = vote.getValue() >= NARROWS && isTold(vote.getKey());
                Interval both = days == null ? vote.getKey() : narrows ? days.intersect(vote.getKey()) : null;
                days = both == null ? days : both;
            }
            return days;
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
    }

    /** How many days the encounter lasts by any of its claims; a visit may be longer than what it is made for. */
    static int lasting(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> !claim.kind().isVisit())
                .mapToInt(claim -> claim.account().stay().days())
                .max()
                .orElse(1);
    }

    /** A day told of an encounter of some days may be any of them, unless the words say which. */
    private static Account.Stay stay(Claim claim, int lasting) {
        return claim.kind().isVisit()
                ? Account.Stay.ONE_DAY
                : new Account.Stay(lasting, claim.account().stay().part());
    }

    /** Of an encounter of some days, the first of them, as far as the words tell which of them they speak of. */
    private static Interval first(Interval told, Account.Stay stay, Stage stage) {
        LocalDate from = told.earliest();
        LocalDate to = told.latest();
        int rest = stay.days() - 1;
        if (rest < 1 || from == null || to == null || !told.isDay()) {
            return told;
        }
        return switch (stay.part()) {
            case START -> told;
            case END -> Interval.day(from.minusDays(rest));
            case ANY -> stage == Stage.PREVIEW ? told : new Interval(from.minusDays(rest), to);
            case OVER -> new Interval(from.minusDays(stay.days()), to.minusDays(rest));
        };
    }

    private static Interval told(Claim claim, DateExpression date, Stage stage) {
        Interval told = date.when().interval();
        LocalDate latest = told.latest();
        return (claim.kind().isVisit() || isStart(claim.line(), date)) && stage == Stage.PREVIEW && latest != null
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

    /** Without a word on it: a report is of the same day or the day before, a preview points two months ahead at most. */
    private static Interval usual(Stage stage, Interval today) {
        return switch (stage) {
            case PREVIEW -> today.widen(0, Stage.PREVIEW.before());
            case REPORT -> today.widen(today.days() > SLACK ? 0 : 1, 0);
            case AFTERMATH -> today.widen(14, 0);
        };
    }
}
