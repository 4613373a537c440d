package dossier.actors.names;

import dossier.knowledge.OfficeHolder;
import dossier.knowledge.Organisation;
import dossier.knowledge.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tables tell of organisations beside their names: whose they are, and which of them every state has. */
public final class Institutions {
    private static final Set<String> FIRMS = Set.of("company", "media", "platform");
    private static final String MINISTER = "Foreign Minister";

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> ministerial = new HashSet<>();
    private final Map<String, String> everyStates;
    private final Set<String> everyStatesEnds = new HashSet<>();
    private final Map<String, String> standIns;

    Institutions(Tables tables) {
        everyStates = tables.words("state-bodies");
        everyStates.keySet().forEach(body -> everyStatesEnds.add(body.substring(body.lastIndexOf(' ') + 1)));
        standIns = tables.words("stand-ins");
        for (Organisation organisation : tables.organisations()) {
            states.put(organisation.name(), organisation.state());
            kinds.put(organisation.name(), organisation.kind());
        }
        tables.officeHolders().stream()
                .filter(holder -> holder.office().equals(MINISTER))
                .map(OfficeHolder::of)
                .forEach(ministerial::add);
    }

    /** Whether the organisation sells things or news. */
    public boolean isFirm(String organisation) {
        return FIRMS.contains(kinds.getOrDefault(organisation, ""));
    }

    /** Whether it publishes or broadcasts news. */
    public boolean isMedium(String organisation) {
        return "media".equals(kinds.get(organisation));
    }

    /** Whether it is a team or its club. */
    public boolean isClub(String organisation) {
        return "club".equals(kinds.get(organisation));
    }

    /** Whether people write or show things there, so that it is named without acting: "wrote on Twitter". */
    public boolean isPlatform(String organisation) {
        return "platform".equals(kinds.get(organisation));
    }

    /** Whether it is an armed group. */
    public boolean isArmed(String organisation) {
        return "armed".equals(kinds.get(organisation));
    }

    /** Whether it is part of a state: a ministry, an agency, a parliament, a court. */
    public boolean isOfState(String organisation) {
        return "body".equals(kinds.get(organisation));
    }

    /** The state whose organisation it is, empty when of none. */
    public String stateOf(String organisation) {
        return states.getOrDefault(organisation, "");
    }

    /** Whether the last word of such a body may be this one: "bank". */
    public boolean mayEndEveryStates(Token word) {
        return everyStatesEnds.contains(word.fold());
    }

    /** Whether every state has such a body: "central bank". */
    public boolean isEveryStates(List<Token> words) {
        return everyStates.containsKey(key(words));
    }

    /** Whether an article need not say whose such a body is when it is its own state's: "the Supreme Court". */
    public boolean isOfHome(List<Token> words) {
        return "home".equals(everyStates.get(key(words)));
    }

    /** Whether the state's government has ministries, by its having a foreign minister; others have departments or offices. */
    public boolean hasMinistries(String state) {
        return ministerial.contains(state);
    }

    /** The organisations that the noun may stand for: the European Union among others for "bloc". */
    public Set<String> standsFor(Token noun) {
        String names = standIns.get(noun.fold());
        return names == null ? Set.of() : Set.of(names.split("\\|"));
    }

    private static String key(List<Token> words) {
        return String.join(" ", Persona.words(words));
    }
}
