package dossier.statements;

import dossier.knowledge.OfficeHolder;
import dossier.knowledge.State;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The state that a person governs, as the table of office-holders has it: "Assad's regime" is Syria's. */
final class Homes {
    private final Map<ActorId, String> states = new HashMap<>();

    Homes(Cast cast, List<OfficeHolder> holders, List<State> known) {
        Set<String> names = known.stream().map(State::name).collect(Collectors.toSet());
        Map<String, String> byName = new HashMap<>();
        for (OfficeHolder holder : holders) {
            if (names.contains(holder.of())) {
                byName.merge(Folding.fold(holder.person()), holder.of(), (a, b) -> a.equals(b) ? a : "");
            }
        }
        for (Actor actor : cast.actors().values()) {
            String state = actor.kind() == ActorKind.PERSON ? byName.get(Folding.fold(actor.name())) : null;
            if (state != null && !state.isEmpty()) {
                states.put(actor.id(), state);
            }
        }
    }

    /** The name of the state, or null when none is known. */
    @Nullable
    String of(ActorId person) {
        return states.get(person);
    }
}
