package dossier.meetings;

import dossier.meetings.claims.Leaders;
import dossier.meetings.sightings.Sighting;
import dossier.model.ActorId;
import dossier.model.Basis;
import dossier.model.Capacity;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.OfficeHeld;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which office somebody took part: as the articles of the meeting say, else as the tables have it for its days. */
final class Capacities {
    private final Leaders leaders;

    Capacities(Leaders leaders) {
        this.leaders = leaders;
    }

    /**
     * The office of {@code person} at a meeting of {@code days}; null when nobody tells one, or the tables several. A mere
     * rank that an article gives ("Prince") stands back behind an office that the tables know.
     */
    @Nullable
    Capacity of(ActorId person, List<Sighting> group, Interval days) {
        Capacity told = told(person, group);
        Capacity known = told == null || !leaders.isOffice(told.title()) ? byTable(person, days) : null;
        return known == null ? told : known;
    }

    private @Nullable Capacity told(ActorId person, List<Sighting> group) {
        return group.stream()
                .map(sighting -> leaders.held(sighting.article().id(), person))
                .flatMap(Optional::stream)
                .findFirst()
                .map(held -> new Capacity(
                        held.title(),
                        held.of() == null ? null : leaders.name(held.of()),
                        Basis.STATED,
                        evidence(held, group)))
                .orElse(null);
    }

    /** Where the articles of the meeting give that office. */
    private List<Evidence> evidence(OfficeHeld told, List<Sighting> group) {
        List<Evidence> evidence = new ArrayList<>();
        for (Sighting sighting : group) {
            leaders.held(sighting.article().id(), told.person())
                    .filter(held -> held.title().equals(told.title()))
                    .ifPresent(held -> evidence.add(Evidence.in(sighting.article(), held.span(), "gives the office")));
        }
        return evidence;
    }

    private @Nullable Capacity byTable(ActorId person, Interval days) {
        return leaders.during(person, days)
                .map(holder -> new Capacity(
                        holder.office(),
                        holder.of(),
                        Basis.INFERRED,
                        List.of(Evidence.outside(
                                leaders.name(person) + ", " + holder.office() + ", " + holder.of(),
                                "the table of office-holders has the office " + told(holder.term())))))
                .orElse(null);
    }

    private static String told(Interval term) {
        String from = term.earliest() == null ? "" : "from " + term.earliest();
        return term.latest() == null ? from + " on" : from + " to " + term.latest();
    }
}
