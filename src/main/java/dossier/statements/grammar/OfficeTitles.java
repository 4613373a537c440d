package dossier.statements.grammar;

import dossier.knowledge.Office;
import dossier.knowledge.State;
import dossier.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads descriptions by office: "the PM", "the U.S. president", "the Chinese leader". */
public final class OfficeTitles {
    private static final Set<String> HIGHEST = Set.of("head-of-state", "head-of-government");

    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> leading = new HashSet<>();
    private final Map<String, String> states = new HashMap<>();

    public OfficeTitles(List<Office> offices, List<State> known) {
        for (Office office : offices) {
            titles.put(Folding.fold(office.title()), office.title());
            office.aliases().forEach(alias -> titles.putIfAbsent(Folding.fold(alias), office.title()));
            if (HIGHEST.contains(office.rank())) {
                leading.add(office.title());
            }
        }
        for (State state : known) {
            states.put(Folding.fold(state.name()), state.name());
            state.aliases().forEach(alias -> states.putIfAbsent(Folding.fold(alias), state.name()));
            state.demonyms().forEach(demonym -> states.putIfAbsent(Folding.fold(demonym), state.name()));
        }
    }

    /**
     * An office, as words describe it.
     *
     * @param title its usual name, null for any leader
     * @param state the name of the state whose office it is, null when the words don't say
     */
    public record Described(
            @Nullable String title, @Nullable String state) {}

    /** The office's usual name, or the name as it is. */
    public String usual(String title) {
        return titles.getOrDefault(Folding.fold(title), title);
    }

    /** Whether who holds it leads a state. */
    public boolean leads(String usual) {
        return leading.contains(usual);
    }

    /** What "the Chinese leader" describes, or null when it is no office. */
    @Nullable
    public Described described(String words) {
        String folded = Folding.fold(words);
        if (!folded.startsWith("the ")) {
            return null;
        }
        String rest = folded.substring(4);
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
