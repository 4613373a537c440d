package dossier.statements.grammar;

import dossier.knowledge.Office;
import dossier.knowledge.Organisation;
import dossier.knowledge.State;
import dossier.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads descriptions by office: "the PM", "the U.S. president", "the Chinese leader". */
public final class OfficeTitles {
    /** The office of those who lead a party, in the table of office-holders. */
    private static final String OF_PARTY = "Leader of a Party";

    private static final String LEADER = " leader";

    private static final String GOVERNMENT = "head-of-government";

    private static final Set<String> HIGHEST = Set.of("head-of-state", GOVERNMENT);

    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> leading = new HashSet<>();
    private final Set<String> governing = new HashSet<>();
    private final Map<String, String> states = new HashMap<>();
    /** Words for one of a people: "Ukrainian"; not "Chinese", which stands for all of them. */
    private final Set<String> peoples = new HashSet<>();

    private final Map<String, String> parties = new HashMap<>();

    public OfficeTitles(List<Office> offices, List<State> known, List<Organisation> bodies) {
        bodies.stream().filter(body -> body.kind().equals("party")).forEach(party -> {
            parties.putIfAbsent(Folding.fold(party.name()), party.name());
            party.aliases().forEach(alias -> parties.putIfAbsent(Folding.fold(alias), party.name()));
            Stream.concat(Stream.of(party.name()), party.aliases().stream())
                    .filter(name -> name.endsWith("s"))
                    .forEach(name ->
                            parties.putIfAbsent(Folding.fold(name.substring(0, name.length() - 1)), party.name()));
        });
        for (Office office : offices) {
            titles.put(Folding.fold(office.title()), office.title());
            office.aliases().forEach(alias -> titles.putIfAbsent(Folding.fold(alias), office.title()));
            if (office.rank().equals(GOVERNMENT)) {
                governing.add(office.title());
            }
            if (HIGHEST.contains(office.rank())) {
                leading.add(office.title());
            }
        }
        for (State state : known) {
            states.put(Folding.fold(state.name()), state.name());
            state.aliases().forEach(alias -> states.putIfAbsent(Folding.fold(alias), state.name()));
            state.demonyms().forEach(demonym -> {
                states.putIfAbsent(Folding.fold(demonym), state.name());
                if (!demonym.matches(".*(?:ese|sh|ch|ss)")) {
                    peoples.add(Folding.fold(demonym));
                }
            });
        }
    }

    /**
     * An office, as words describe it.
     *
     * @param title its usual name, null for any leader
     * @param state the name of the state or party whose office it is, null when the words don't say
     */
    public record Described(
            @Nullable String title, @Nullable String state) {}

    /** The office's usual name, or the name as it is. */
    public String usual(String title) {
        return titles.getOrDefault(Folding.fold(title), title);
    }

    /** The state that the words begin with, "the | Moravian driver", or null. */
    @Nullable
    public String stateIn(String words) {
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            String state = states.get(words.substring(0, space));
            if (state != null) {
                return state;
            }
        }
        return states.get(words);
    }

    /** Whether the word means one of a people: "Ukrainian". */
    public boolean isPeoples(String noun) {
        return peoples.contains(Folding.fold(noun));
    }

    /** Whether who holds it leads a state. */
    public boolean leads(String usual) {
        return leading.contains(usual);
    }

    /** Whether one may be called by the other: the same, or, of one state, the head of its government. */
    public boolean isAlso(String title, String other, @Nullable String state) {
        return title.equals(other) || (state != null && governing.contains(title) && governing.contains(other));
    }

    /** What "the Chinese leader" describes, or null when it is no office. */
    @Nullable
    public Described described(String words) {
        String folded = Folding.fold(words);
        if (!folded.startsWith("the ")) {
            return null;
        }
        String rest = folded.substring(4);
        String party = rest.endsWith(LEADER) ? parties.get(rest.substring(0, rest.length() - LEADER.length())) : null;
        if (party != null) {
            return new Described(OF_PARTY, party);
        }
        for (int space = -1; ; space = rest.indexOf(' ', space + 1)) {
            String state = space < 0 ? null : states.get(rest.substring(0, space));
            String office = space < 0 ? rest : rest.substring(space + 1);
            boolean known = titles.containsKey(office) || office.equals("leader");
            if (known && (space < 0 || state != null)) {
                return new Described(office.equals("leader") ? null : titles.get(office), state);
            }
            if (rest.indexOf(' ', space + 1) < 0) {
                return null;
            }
        }
    }
}
