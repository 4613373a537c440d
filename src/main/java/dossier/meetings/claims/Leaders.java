package dossier.meetings.claims;

import dossier.knowledge.Office;
import dossier.knowledge.OfficeHolder;
import dossier.knowledge.Tables;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.model.Dates;
import dossier.model.Interval;
import dossier.model.Mention;
import dossier.model.OfficeHeld;
import dossier.model.SourceId;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who speaks for which state in an article, by the offices that the article and the tables give. */
public final class Leaders {
    private static final List<String> RANKS = List.of("head-of-state", "head-of-government", "minister");

    private final Cast cast;
    private final Dates dates;
    private final Map<SourceId, List<OfficeHeld>> offices = new HashMap<>();
    private final Map<String, String> ranks = new HashMap<>();
    private final Map<String, ActorId> states = new TreeMap<>();
    private final Map<String, List<OfficeHolder>> holders = new HashMap<>();

    public Leaders(Cast cast, Dates dates, Tables tables) {
        this.cast = cast;
        this.dates = dates;
        for (OfficeHeld held : cast.offices()) {
            offices.computeIfAbsent(held.source(), s -> new ArrayList<>()).add(held);
        }
        for (Office office : tables.offices()) {
            ranks.put(Folding.fold(office.title()), office.rank());
            office.aliases().forEach(alias -> ranks.putIfAbsent(Folding.fold(alias), office.rank()));
        }
        cast.actors().values().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .forEach(actor -> states.put(Folding.fold(actor.name()), actor.id()));
        for (OfficeHolder holder : tables.officeHolders()) {
            holders.computeIfAbsent(Folding.fold(holder.person()), p -> new ArrayList<>())
                    .add(holder);
        }
    }

    /** The actor that is the state of that name, or null when no article names it. */
    @Nullable
    public ActorId state(@Nullable String name) {
        return name == null ? null : states.get(Folding.fold(name));
    }

    /** Whether the actor is a state. */
    public boolean isState(ActorId actor) {
        return cast.actor(actor).kind() == ActorKind.STATE;
    }

    /** How the actor is called. */
    public String name(ActorId actor) {
        return cast.actor(actor).name();
    }

    /** Whether the person holds an office at all, by the article or by the tables. */
    public boolean isOfficial(SourceId source, ActorId person) {
        return held(source, person).isPresent()
                || terms(source, person).findAny().isPresent();
    }

    /** Whether the person holds an office, or did by the article's words: a mediator may be a former president. */
    public boolean isOfStanding(SourceId source, ActorId person) {
        return isOfficial(source, person)
                || offices.getOrDefault(source, List.of()).stream()
                        .anyMatch(held -> held.person().equals(person));
    }

    /** The highest office that the article gives the person. */
    public Optional<OfficeHeld> held(SourceId source, ActorId person) {
        return offices.getOrDefault(source, List.of()).stream()
                .filter(held -> held.person().equals(person) && !held.former())
                .min(Comparator.comparingInt((OfficeHeld held) -> rank(held.title()))
                        .thenComparing(OfficeHeld::span));
    }

    /** How high the person stands in that article: 0 for a head of state or government, 1 for a minister, 2 otherwise. */
    public int rank(SourceId source, ActorId person) {
        int text = held(source, person).map(held -> rank(held.title())).orElse(2);
        int table = terms(source, person)
                .mapToInt(holder -> rank(holder.office()))
                .min()
                .orElse(2);
        return text < 2 ? text : table;
    }

    /** The offices that the tables give the person when the article was written. */
    private Stream<OfficeHolder> terms(SourceId source, ActorId person) {
        Interval day = dates.of(source).interval();
        return holders.getOrDefault(Folding.fold(cast.actor(person).name()), List.of()).stream()
                .filter(holder -> holder.term().intersect(day) != null);
    }

    /** The highest office that the tables give the person on all of the days; none when two are as high. */
    public Optional<OfficeHolder> during(ActorId person, Interval days) {
        List<OfficeHolder> held = holders.getOrDefault(Folding.fold(name(person)), List.of()).stream()
                .filter(holder ->
                        !days.equals(Interval.OPEN) && days.equals(holder.term().intersect(days)))
                .sorted(Comparator.comparingInt(holder -> rank(holder.office())))
                .toList();
        boolean clear = held.size() == 1
                || (held.size() > 1
                        && rank(held.get(0).office()) < rank(held.get(1).office()));
        return clear ? Optional.of(held.get(0)) : Optional.empty();
    }

    /** Whether the title is one that states and bodies are led by, not a rank, a party's or a role. */
    public boolean isOffice(String title) {
        return RANKS.contains(ranks.getOrDefault(Folding.fold(title), ""));
    }

    private int rank(String title) {
        int rank = RANKS.indexOf(ranks.getOrDefault(Folding.fold(title), ""));
        return rank < 0 ? 2 : Math.max(0, rank - 1);
    }

    /** The state whose office the person holds, by the article or else by the tables. */
    @Nullable
    public ActorId stateOf(SourceId source, ActorId person) {
        Optional<ActorId> told = offices.getOrDefault(source, List.of()).stream()
                .filter(held -> held.person().equals(person) && !held.former())
                .map(OfficeHeld::of)
                .filter(of -> of != null && cast.actor(of).kind() == ActorKind.STATE)
                .findFirst();
        if (told.isPresent()) {
            return told.get();
        }
        return terms(source, person)
                .map(holder -> state(holder.of()))
                .filter(state -> state != null)
                .findFirst()
                .orElse(null);
    }

    /** The head of the state whom the article names most, or null when it names none. */
    @Nullable
    ActorId of(SourceId source, ActorId state) {
        Map<ActorId, Integer> named = new TreeMap<>();
        for (Mention mention : cast.mentions().getOrDefault(source, List.of())) {
            if (cast.actor(mention.actor()).kind() == ActorKind.PERSON) {
                named.merge(mention.actor(), 1, Integer::sum);
            }
        }
        return named.entrySet().stream()
                .filter(entry -> rank(source, entry.getKey()) == 0 && state.equals(stateOf(source, entry.getKey())))
                .max(Comparator.comparingInt((Map.Entry<ActorId, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
