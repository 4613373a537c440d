package dossier.provenance;

import dossier.knowledge.Organisation;
import dossier.knowledge.Tables;
import dossier.text.Folding;
import dossier.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the names of newspapers, broadcasters and news agencies, and the words that such names are made of. */
final class Outlets {
    private final Map<String, String> words;
    private final Set<String> agencies;
    private final Set<String> media = new HashSet<>();

    Outlets(Tables tables) {
        words = tables.words("outlets");
        agencies = tables.words("agencies").keySet();
        for (Organisation organisation : tables.organisations()) {
            if (organisation.kind().equals("media")) {
                media.add(Folding.fold(organisation.name()));
                organisation.aliases().forEach(alias -> media.add(Folding.fold(alias)));
            }
        }
    }

    /** Whether the words are, or hold a word of, the name of one. */
    boolean isNamedBy(List<Word> name) {
        String whole = name.stream().map(w -> w.folded()).collect(Collectors.joining(" "));
        return media.contains(whole)
                || agencies.contains(whole)
                || words.containsKey(whole)
                || name.stream().anyMatch(w -> words.containsKey(w.folded()));
    }
}
