package dossier.dating;

import dossier.model.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a date expression round: given the days that it means, from which days may it have been written? Where people
 * count loosely ("three months ago", "last week" said of a Sunday) it allows for that.
 */
final class Anchors {
    private Anchors() {}

    /** The stretches of days from which {@code found} may mean {@code event}, within two years of what it counts. */
    static List<Interval> of(Found found, Interval event) {
        LocalDate start = event.earliest();
        LocalDate end = event.latest();
        if (start == null
                || end == null
                || found.meaning() instanceof Meaning.Stated
                || found.meaning() instanceof Meaning.Named) {
            return List.of();
        }
        LocalDate from = start.minusYears(reach(found.meaning(), false));
        LocalDate to = end.plusYears(reach(found.meaning(), true));
        List<Interval> anchors = new ArrayList<>();
        LocalDate open = null;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            boolean fits = fits(found, day, event);
            if (fits && open == null) {
                open = day;
            } else if (!fits && open != null) {
                anchors.add(new Interval(open, day.minusDays(1)));
                open = null;
            }
        }
        if (open != null) {
            anchors.add(new Interval(open, to));
        }
        return anchors;
    }

    private static int reach(Meaning meaning, boolean past) {
        int years = 2;
        if (meaning instanceof Meaning.Away away && away.unit() == Stretch.YEAR) {
            years += past ? Math.max(0, -away.least()) : Math.max(0, away.most());
        } else if (meaning instanceof Meaning.Running running && running.unit() == Stretch.YEAR) {
            years += running.count();
        }
        return years;
    }

    private static boolean fits(Found found, LocalDate anchor, Interval event) {
        if (found.meaning() instanceof Meaning.Running running) {
            LocalDate start = event.earliest();
            return start != null && running.start(anchor).contains(start);
        }
        if (found.tense() == Tense.OPEN) {
            return loosely(found, anchor, Tense.PAST).intersect(event) != null
                    || loosely(found, anchor, Tense.FUTURE).intersect(event) != null;
        }
        return loosely(found, anchor, found.tense()).intersect(event) != null;
    }

    private static Interval loosely(Found found, LocalDate anchor, Tense tense) {
        if (found.meaning() instanceof Meaning.Yearless day) {
            return day.strictly(anchor, tense);
        }
        Interval days = found.meaning().from(anchor, tense);
        if (found.meaning() instanceof Meaning.Away away) {
            int slack = switch (away.unit()) {
                case DAY -> 0;
                case WEEK -> 2;
                case MONTH -> 4;
                case YEAR, DECADE -> 90;
            };
            return days.widen(slack, slack);
        }
        if (found.meaning() instanceof Meaning.Counted counted && counted.unit() == Stretch.WEEK) {
            return days.widen(1, 0);
        }
        if (found.meaning() instanceof Meaning.Rest rest && rest.past() && rest.unit() == Stretch.WEEK) {
            return new Interval(anchor.minusDays(6), anchor);
        }
        return days;
    }
}
