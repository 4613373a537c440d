package dossier.site.data;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Capacity;
import dossier.model.ChronologyEntry;
import dossier.model.Dossier;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Mention;
import dossier.model.OfficeHeld;
import dossier.model.Participant;
import dossier.model.Place;
import dossier.model.SourceId;
import dossier.site.catalog.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The meetings, the actors and the chronology in dossier.json. */
final class JsonMeetings {
    private final Catalog catalog;
    private final Dossier dossier;
    private final JsonParts parts;

    JsonMeetings(Catalog catalog, JsonParts parts) {
        this.catalog = catalog;
        dossier = catalog.dossier();
        this.parts = parts;
    }

    void meeting(Json json, Meeting meeting) {
        json.text("id", meeting.id())
                .text("url", catalog.addresses().of(meeting.id()) + ".html")
                .text("title", meeting.title())
                .text("parent", meeting.parent())
                .object("when", when -> parts.when(when, meeting.when()))
                .optional("place", meeting.place(), this::place)
                .text("mode", JsonParts.word(meeting.mode()))
                .text("status", JsonParts.word(meeting.status()))
                .list("participants", meeting.participants(), JsonMeetings::participant)
                .texts("sources", meeting.sources());
        parts.evidence(json, meeting.evidence());
    }

    private void place(Json json, Place place) {
        json.text("name", place.name()).text("country", place.country()).text("basis", JsonParts.word(place.basis()));
        parts.evidence(json, place.evidence());
    }

    private static void participant(Json json, Participant participant) {
        Capacity capacity = participant.capacity();
        json.text("actor", participant.actor())
                .text("role", JsonParts.word(participant.role()))
                .text("office", capacity == null ? null : capacity.title())
                .text("officeOf", capacity == null ? null : capacity.of())
                .text("officeBasis", capacity == null ? null : JsonParts.word(capacity.basis()));
    }

    /** Writes the list of all actors, by id. */
    void actors(Json json) {
        Map<ActorId, List<Mention>> mentions = mentions();
        Map<ActorId, List<OfficeHeld>> offices = new HashMap<>();
        dossier.cast().offices().forEach(o -> at(offices, o.person()).add(o));
        Map<ActorId, List<MeetingId>> meetings = new HashMap<>();
        for (Meeting meeting : dossier.meetings().meetings()) {
            meeting.participants().stream()
                    .map(Participant::actor)
                    .distinct()
                    .forEach(actor -> at(meetings, actor).add(meeting.id()));
        }
        json.list("actors", new TreeMap<>(dossier.cast().actors()).values(), (fields, actor) -> {
            identity(fields, actor);
            fields.list("offices", offices.getOrDefault(actor.id(), List.of()), this::office)
                    .list(
                            "mentions",
                            mentions.getOrDefault(actor.id(), List.of()),
                            (mention, value) ->
                                    parts.span(mention.text("source", value.source()), value.source(), value.span()))
                    .texts("meetings", meetings.getOrDefault(actor.id(), List.of()));
        });
    }

    private void identity(Json json, Actor actor) {
        json.text("id", actor.id())
                .text("url", catalog.addresses().of(actor.id()) + ".html")
                .text("name", actor.name())
                .text("kind", JsonParts.word(actor.kind()))
                .texts("aliases", actor.aliases());
    }

    private void office(Json json, OfficeHeld office) {
        json.text("title", office.title()).text("of", office.of()).text("source", office.source());
        parts.span(json, office.source(), office.span())
                .object("when", when -> parts.when(when, dossier.dates().of(office.source())))
                .flag("former", office.former());
    }

    private Map<ActorId, List<Mention>> mentions() {
        Map<ActorId, List<Mention>> mentions = new HashMap<>();
        for (Map.Entry<SourceId, List<Mention>> source :
                new TreeMap<>(dossier.cast().mentions()).entrySet()) {
            source.getValue().forEach(mention -> at(mentions, mention.actor()).add(mention));
        }
        return mentions;
    }

    void entry(Json json, ChronologyEntry entry) {
        json.object("when", when -> parts.when(when, entry.when()))
                .text("kind", entry.ofMeeting() ? "meeting" : "event")
                .text("label", entry.label())
                .text("meeting", entry.meeting())
                .texts("sources", entry.sources());
        parts.evidence(json, entry.evidence());
    }

    private static <K, V> List<V> at(Map<K, List<V>> lists, K key) {
        return lists.computeIfAbsent(key, k -> new ArrayList<>());
    }
}
