package dossier.site.catalog;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Dossier;
import dossier.model.Meeting;
import dossier.model.Mention;
import dossier.model.OfficeHeld;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The actors' mentions, offices and counterparts, by actor. */
public final class People {
    private final Map<ActorId, List<Mention>> mentions = new HashMap<>();
    private final Map<ActorId, List<OfficeHeld>> offices = new HashMap<>();
    private final Map<SourceId, List<OfficeHeld>> told = new HashMap<>();
    private final Map<ActorId, Map<ActorId, Integer>> met = new HashMap<>();

    private final Map<String, ActorId> bodies = new HashMap<>();

    public People(Dossier dossier, Encounters encounters) {
        dossier.cast().actors().values().stream()
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .sorted(Comparator.comparing(Actor::id))
                .forEach(body -> bodies.putIfAbsent(body.name(), body.id()));
        for (Map.Entry<SourceId, List<Mention>> source :
                new TreeMap<>(dossier.cast().mentions()).entrySet()) {
            source.getValue().forEach(m -> at(mentions, m.actor()).add(m));
        }
        for (OfficeHeld office : dossier.cast().offices()) {
            told.computeIfAbsent(office.source(), s -> new ArrayList<>()).add(office);
            at(offices, office.person()).add(office);
            if (office.of() != null) {
                at(offices, office.of()).add(office);
            }
        }
        Comparator<OfficeHeld> byDay = Comparator.comparing(o -> sortKey(dossier, o.source()));
        offices.values().forEach(held -> held.sort(byDay.thenComparing(OfficeHeld::source)));
        encounters.pairs().forEach((pair, meetings) -> {
            met.computeIfAbsent(pair.one(), a -> new TreeMap<>()).put(pair.other(), meetings.size());
            met.computeIfAbsent(pair.other(), a -> new TreeMap<>()).put(pair.one(), meetings.size());
        });
    }

    /** By the latest day that the source may speak from; those without one last. */
    private static String sortKey(Dossier dossier, SourceId source) {
        var latest = dossier.dates().of(source).interval().latest();
        return latest == null ? "~" : latest.toString();
    }

    private static <V> List<V> at(Map<ActorId, List<V>> lists, ActorId actor) {
        return lists.computeIfAbsent(actor, a -> new ArrayList<>());
    }

    /** Who sat at the table of a meeting. */
    public Sides sides(Meeting meeting) {
        return Sides.of(meeting, this);
    }

    /** The state or organisation of that name, or null when no source names it. */
    @Nullable
    ActorId body(@Nullable String name) {
        return name == null ? null : bodies.get(name);
    }

    /** Every mention of the actor, by source and in the order of the text. */
    public List<Mention> mentions(ActorId actor) {
        return mentions.getOrDefault(actor, List.of());
    }

    /** The offices that sources give a person, or the offices of a state or organisation that they give people, by day. */
    public List<OfficeHeld> offices(ActorId actor) {
        return offices.getOrDefault(actor, List.of());
    }

    /** The offices that a source gives. */
    public List<OfficeHeld> told(SourceId source) {
        return told.getOrDefault(source, List.of());
    }

    /** Whom the actor met and how often, most often first. */
    public Map<ActorId, Integer> met(ActorId actor) {
        Map<ActorId, Integer> sorted = new LinkedHashMap<>();
        met.getOrDefault(actor, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<ActorId, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
