package dossier.statements.grammar;

import dossier.knowledge.OfficeHolder;
import dossier.knowledge.State;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.model.Interval;
import dossier.text.Folding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The state that a person governs and the offices held, as the table of office-holders has them: "Assad's regime" is Syria's. */
public final class Homes {
    private final Map<ActorId, String> states = new HashMap<>();
    private final Map<String, ActorId> stateIds = new HashMap<>();
    private final Map<ActorId, Set<Held>> offices = new HashMap<>();
    private final OfficeTitles titles;

    /** An office by its usual name, whose it is, and when it was held. */
    private record Held(String title, String of, Interval term) {}

    public Homes(Cast cast, List<OfficeHolder> holders, List<State> known, OfficeTitles titles) {
        this.titles = titles;
        Map<String, Set<Held>> held = holders.stream()
                .collect(Collectors.groupingBy(
                        holder -> Folding.fold(holder.person()),
                        Collectors.mapping(
                                holder -> new Held(titles.usual(holder.office()), holder.of(), holder.term()),
                                Collectors.toSet())));
        Set<String> names = known.stream().map(State::name).collect(Collectors.toSet());
        Map<String, String> byName = new HashMap<>();
        for (OfficeHolder holder : holders) {
            if (names.contains(holder.of())) {
                byName.merge(Folding.fold(holder.person()), holder.of(), (a, b) -> a.equals(b) ? a : "");
            }
        }
        for (Actor actor : cast.actors().values()) {
            if (actor.kind() == ActorKind.STATE) {
                stateIds.put(actor.name(), actor.id());
            }
            if (actor.kind() == ActorKind.PERSON) {
                offices.put(actor.id(), held.getOrDefault(Folding.fold(actor.name()), Set.of()));
            }
            String state = actor.kind() == ActorKind.PERSON ? byName.get(Folding.fold(actor.name())) : null;
            if (state != null && !state.isEmpty()) {
                states.put(actor.id(), state);
            }
        }
    }

    /** The state, or null when none is known, or no article names it. */
    @Nullable
    public ActorId stateOf(ActorId person) {
        String state = states.get(person);
        return state == null ? null : stateIds.get(state);
    }

    /** The name of the state, or null when none is known. */
    @Nullable
    public String of(ActorId person) {
        return states.get(person);
    }

    /** Whether the person may have held the office in those days, of the state if that is given. */
    public boolean held(ActorId person, String title, @Nullable String of, Interval days) {
        return terms(person, title, of).anyMatch(term -> term.intersect(days) != null);
    }

    /** Whether the person had left the office by then and not come back. */
    public boolean left(ActorId person, String title, @Nullable String of, Interval days) {
        List<Interval> terms = terms(person, title, of).toList();
        LocalDate last = days.latest();
        return !terms.isEmpty()
                && terms.stream()
                        .allMatch(term -> term.latest() != null
                                && (last == null || term.latest().isBefore(last)));
    }

    /** Whether the person may have led a state in those days. */
    public boolean led(ActorId person, Interval days) {
        return offices.getOrDefault(person, Set.of()).stream()
                .anyMatch(held -> titles.leads(held.title()) && held.term().intersect(days) != null);
    }

    /** Whether any office of the person is known. */
    public boolean isKnown(ActorId person) {
        return !offices.getOrDefault(person, Set.of()).isEmpty();
    }

    private Stream<Interval> terms(ActorId person, String title, @Nullable String of) {
        return offices.getOrDefault(person, Set.of()).stream()
                .filter(held -> titles.isAlso(title, held.title(), of) && (of == null || of.equals(held.of())))
                .map(Held::term);
    }
}
