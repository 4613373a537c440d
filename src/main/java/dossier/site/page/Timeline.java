package dossier.site.page;

import dossier.model.Interval;
import dossier.model.MeetingId;
import dossier.model.When;
import dossier.site.view.Link;
import dossier.site.view.TimelineView;
import dossier.site.view.TimelineView.Row;
import dossier.site.view.TimelineView.Tick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws meetings and events on one scale of time; what is not known to the day is drawn as long as it may have been. */
final class Timeline {
    /** Of the scale, in its own units. */
    private static final int WIDTH = 1000;

    /** A day on a scale of years would not be seen. */
    private static final int THINNEST = 8;

    /** More year marks than this run into one another on a telephone. */
    private static final int MOST_TICKS = 6;

    /** More rows than this are a list, not a picture. */
    static final int MOST_ROWS = 40;

    /** Between year marks; people read round years. */
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    private final Desk desk;
    private final Folio folio;
    private final List<Thing> things = new ArrayList<>();

    Timeline(Desk desk, Folio folio) {
        this.desk = desk;
        this.folio = folio;
    }

    private record Thing(When when, boolean meeting, Link link) {}

    void add(When when, @Nullable MeetingId meeting, Link link) {
        if (when.best() != null || when.interval().isBounded()) {
            things.add(new Thing(when, meeting != null, link));
        }
    }

    /** The picture; null when there are too few things for one, or too many. */
    @Nullable
    TimelineView draw() {
        if (things.size() < 2 || things.size() > MOST_ROWS) {
            return null;
        }
        List<LocalDate> days =
                things.stream().flatMap(t -> ends(t.when())).sorted().toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        if (first.equals(last)) {
            return null;
        }
        List<Row> rows = things.stream().map(t -> row(t, first, last)).toList();
        return new TimelineView(desk.dates().monthOf(first), desk.dates().monthOf(last), ticks(first, last), rows);
    }

    private Row row(Thing thing, LocalDate first, LocalDate last) {
        List<LocalDate> ends = ends(thing.when()).toList();
        int from = x(ends.get(0), first, last);
        int to = x(ends.get(ends.size() - 1), first, last);
        int width = Math.max(THINNEST, to - from);
        return new Row(
                Math.min(from, WIDTH - width),
                width,
                ends.get(0).equals(ends.get(ends.size() - 1)),
                thing.meeting(),
                folio.day(thing.when()),
                thing.link());
    }

    /** Of a day that is shown as known, the day; else the whole interval. */
    private static Stream<LocalDate> ends(When when) {
        Interval interval = when.interval();
        return when.best() != null
                ? Stream.of(when.best(), when.best())
                : Stream.of(interval.earliest(), interval.latest()).filter(Objects::nonNull);
    }

    private static int x(LocalDate day, LocalDate first, LocalDate last) {
        long all = last.toEpochDay() - first.toEpochDay();
        return (int) ((day.toEpochDay() - first.toEpochDay()) * (WIDTH - THINNEST) / all);
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last) {
        int years = last.getYear() - first.getYear();
        int step = Arrays.stream(STEPS)
                .filter(wide -> years <= wide * MOST_TICKS)
                .findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        List<Tick> ticks = new ArrayList<>();
        for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
            if (year % step == 0) {
                ticks.add(new Tick(x(LocalDate.of(year, 1, 1), first, last), String.valueOf(year)));
            }
        }
        return ticks;
    }
}
