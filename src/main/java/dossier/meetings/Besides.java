package dossier.meetings;

import dossier.meetings.claims.Claim;
import dossier.meetings.sightings.Sighting;
import dossier.model.ActorId;
import dossier.model.Dates;
import dossier.model.Interval;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Mode;
import dossier.model.Participant;
import dossier.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the other meetings of the dossier that an article tells of besides the one that it mainly reports. */
final class Besides {
    /** Without a date beside it, what an article tells of is at most so many days away. */
    private static final int NEAR = 5;

    /** Over a longer stretch anything may be meant. */
    private static final int WIDE = 14;

    private final Dates dates;
    private final Map<Set<ActorId>, List<Meeting>> byPrincipals = new HashMap<>();

    Besides(Dates dates, List<Meeting> meetings) {
        this.dates = dates;
        for (Meeting meeting : meetings) {
            Set<ActorId> people = new TreeSet<>();
            meeting.participants().stream()
                    .filter(participant -> participant.role() == Role.PRINCIPAL)
                    .map(Participant::actor)
                    .forEach(people::add);
            if (people.size() > 1) {
                byPrincipals.computeIfAbsent(people, p -> new ArrayList<>()).add(meeting);
            }
        }
    }

    /** The other meetings that the article of {@code sighting} tells of, in order of their ids; not {@code own}. */
    List<MeetingId> of(Sighting sighting, MeetingId own) {
        Set<MeetingId> found = new TreeSet<>();
        for (Claim claim : sighting.besides()) {
            for (Meeting meeting : byPrincipals.getOrDefault(new TreeSet<>(claim.people()), List.of())) {
                boolean mode = claim.mode() == Mode.UNKNOWN
                        || meeting.mode() == Mode.UNKNOWN
                        || claim.mode() == meeting.mode();
                if (mode && !meeting.id().equals(own) && agree(days(sighting, claim), meeting)) {
                    found.add(meeting.id());
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean agree(Interval told, Meeting meeting) {
        Interval days = meeting.when().interval();
        return told.days() <= WIDE && days.days() <= WIDE && told.intersect(days) != null;
    }

    private Interval days(Sighting sighting, Claim claim) {
        if (claim.date() != null) {
            return claim.date().when().interval();
        }
        Interval today = dates.of(sighting.article().id()).interval();
        LocalDate from = today.earliest();
        LocalDate to = today.latest();
        return from == null || to == null ? today : new Interval(from.minusDays(NEAR), to.plusDays(NEAR));
    }
}
