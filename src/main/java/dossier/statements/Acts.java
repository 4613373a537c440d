package dossier.statements;

import dossier.knowledge.Tables;
import dossier.model.StatementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words that agree, pledge, demand, reject, accuse or plan, from the table "acts". */
final class Acts {
    private final Map<String, List<Cue>> byFirstWord = new TreeMap<>();
    private final Map<String, String> classes;

    /** Words of one kind, in order. */
    record Cue(List<String> words, StatementKind kind) {}

    Acts(Tables tables) {
        classes = tables.words("acts");
        Set<String> kinds = Set.copyOf(Arrays.stream(StatementKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList());
        classes.forEach((phrase, name) -> {
            if (kinds.contains(name)) {
                List<String> words = List.of(phrase.split(" "));
                byFirstWord
                        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                        .add(new Cue(words, StatementKind.valueOf(name.toUpperCase(Locale.ROOT))));
            }
        });
        byFirstWord
                .values()
                .forEach(cues ->
                        cues.sort(Comparator.comparing((Cue cue) -> -cue.words().size())));
    }

    /** The longest cue that starts at {@code at}, or null. */
    @Nullable
    Cue at(Sentence s, int at) {
        for (Cue cue : byFirstWord.getOrDefault(s.at(at).folded(), List.of())) {
            if (matches(s, at, cue.words())) {
                return cue;
            }
        }
        return null;
    }

    private static boolean matches(Sentence s, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!s.has(at + i)
                    || !s.at(at + i).is(words.get(i))
                    || !s.at(at + i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word concludes agreements: "signed", "reached". */
    boolean seals(Token token) {
        return token.isWord() && "seals".equals(classes.get(token.folded()));
    }

    /** Whether the word names what is concluded: "agreement", "deal". */
    boolean isAgreement(Token token) {
        return token.isWord() && "agreement".equals(classes.get(token.folded()));
    }
}
