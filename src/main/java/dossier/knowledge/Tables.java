package dossier.knowledge;

import java.util.List;
import java.util.Map;

/**
 * All tables that one build uses.
 *
 * @param states see {@link State}
 * @param organisations see {@link Organisation}
 * @param offices see {@link Office}
 * @param officeHolders see {@link OfficeHolder}
 * @param births see {@link Birth}
 * @param events see {@link Event}
 * @param cities see {@link City}
 * @param conventions see {@link Convention}
 * @param words lists of words by the list's name: each word, folded, with its class ("" when it has none)
 * @param sha256 of everything above, in lower-case hexadecimal
 */
public record Tables(
        List<State> states,
        List<Organisation> organisations,
        List<Office> offices,
        List<OfficeHolder> officeHolders,
        List<Birth> births,
        List<Event> events,
        List<City> cities,
        List<Convention> conventions,
        Map<String, Map<String, String>> words,
        String sha256) {

    /**
     * The word list {@code name}, from {@code reference/words/NAME.csv}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Map<String, String> words(String name) {
        Map<String, String> list = words.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no word list " + name);
        }
        return list;
    }
}
