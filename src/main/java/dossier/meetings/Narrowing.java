package dossier.meetings;

import dossier.model.Basis;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Meeting;
import dossier.model.SourceId;
import dossier.model.Stage;
import dossier.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles of one meeting date one another: a report is of its day or the two after, a preview is from before. */
final class Narrowing {
    private static final int REPORT = 2;
    private static final int AFTERMATH = 30;

    private final Dates dates;

    Narrowing(Dates dates) {
        this.dates = dates;
    }

    /** Adds the day of each article that the others of its meeting narrow. */
    void narrow(List<Sighting> group, Meeting meeting, Map<SourceId, When> days) {
        if (group.size() < 2) {
            return;
        }
        for (Sighting sighting : group) {
            When own = dates.of(sighting.article().id());
            Interval possible = possible(sighting.stage(), meeting.when().interval());
            Interval both = own.interval().intersect(possible);
            if (both != null && !both.equals(own.interval()) && own.basis() != Basis.EDITOR) {
                days.put(sighting.article().id(), narrowed(sighting, meeting, own, both));
            }
        }
    }

    private static When narrowed(Sighting sighting, Meeting meeting, When own, Interval both) {
        List<Evidence> evidence = new ArrayList<>(own.evidence());
        String relation = switch (sighting.stage()) {
            case PREVIEW -> "before";
            case REPORT -> "on the day of, or within two days of,";
            case AFTERMATH -> "after";
        };
        evidence.add(Evidence.in(
                sighting.article(),
                sighting.span(),
                relation + " a meeting that " + (meeting.sources().size() - 1) + " other article"
                        + (meeting.sources().size() == 2 ? "" : "s") + " also report"
                        + (meeting.sources().size() == 2 ? "s" : "")));
        LocalDate best =
                own.best() != null && both.contains(own.best()) ? own.best() : both.isDay() ? both.earliest() : null;
        return new When(both, best, own.certain(), Basis.INFERRED, evidence);
    }

    private static Interval possible(Stage stage, Interval meeting) {
        return switch (stage) {
            case PREVIEW -> new Interval(null, meeting.latest());
            case REPORT -> new Interval(meeting.earliest(), plus(meeting.latest(), REPORT));
            case AFTERMATH -> new Interval(meeting.earliest(), plus(meeting.latest(), AFTERMATH));
        };
    }

    private static @Nullable LocalDate plus(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }
}
