package dossier.meetings;

import dossier.meetings.sightings.Sighting;
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
import java.util.TreeMap;

/** A meeting dates its articles: a report is of its day or the two after, a preview is from before. */
final class Narrowing {
    private final Dates dates;

    Narrowing(Dates dates) {
        this.dates = dates;
    }

    /** The day of each article that its meeting narrows: by what the others tell of it, or by journeys. */
    Map<SourceId, When> narrow(List<Sighting> group, Meeting meeting) {
        Map<SourceId, When> days = new TreeMap<>();
        for (Sighting sighting : group) {
            When own = dates.of(sighting.article().id());
            Interval possible = sighting.stage().written(meeting.when().interval());
            Interval both = own.interval().intersect(possible);
            if (both != null && !both.equals(own.interval()) && own.basis() != Basis.EDITOR) {
                days.put(sighting.article().id(), narrowed(sighting, meeting, own, both));
            }
        }
        return days;
    }

    private static When narrowed(Sighting sighting, Meeting meeting, When own, Interval both) {
        List<Evidence> evidence = new ArrayList<>(own.evidence());
        String relation = switch (sighting.stage()) {
            case PREVIEW -> "before";
            case REPORT -> "on the day of, or within two days of,";
            case AFTERMATH -> "after";
        };
        int others = meeting.sources().size() - 1;
        boolean given = meeting.when().basis() == Basis.EDITOR;
        String known = others == 0 || given
                ? " " + Grounds.told(meeting.when().interval())
                : " that " + others + " other article" + (others == 1 ? " also reports" : "s also report");
        evidence.add(Evidence.in(sighting.article(), sighting.span(), relation + " a meeting" + known));
        List<Evidence> rows = Travels.rows(meeting.when());
        evidence.addAll(given ? meeting.when().evidence() : rows);
        boolean certain = own.certain() && rows.isEmpty();
        LocalDate best =
                own.best() != null && both.contains(own.best()) ? own.best() : both.isDay() ? both.earliest() : null;
        return new When(
                both,
                best,
                certain,
                Basis.INFERRED,
                evidence.stream().distinct().toList());
    }
}
