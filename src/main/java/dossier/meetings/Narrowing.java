package dossier.meetings;

import dossier.model.Basis;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Meeting;
import dossier.model.SourceId;
import dossier.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Articles of one meeting date one another: a report is of its day or the two after, a preview is from before. */
final class Narrowing {
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
            Interval possible = sighting.stage().written(meeting.when().interval());
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
}
