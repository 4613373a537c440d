package dossier.statements.acts;

import dossier.knowledge.Tables;
import dossier.model.StatementKind;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that agree, pledge, demand, reject, accuse or plan, from the table "acts". */
public final class Acts {
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, String> classes;

    /** A phrase that looks like a cue and is none. */
    private static final String NOTHING = "nothing";

    /** Words of one kind, in order. */
    record Cue(List<String> words, StatementKind kind) {}

    /** A phrase of the table; one that means nothing has no cue. */
    private record Phrase(List<String> words, @Nullable Cue cue) {}

    public Acts(Tables tables) {
        classes = tables.words("acts");
        Set<String> kinds = Set.copyOf(Arrays.stream(StatementKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList());
        classes.forEach((phrase, name) -> {
            if (kinds.contains(name) || name.equals(NOTHING)) {
                List<String> words = List.of(phrase.split(" "));
                Cue cue = name.equals(NOTHING)
                        ? null
                        : new Cue(words, StatementKind.valueOf(name.toUpperCase(Locale.ROOT)));
                byFirstWord
                        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                        .add(new Phrase(words, cue));
            }
        });
        byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparing((Phrase phrase) -> -phrase.words().size())));
    }

    /** The longest cue that starts at {@code at}, or null. */
    @Nullable
    Cue at(Sentence s, int at) {
        for (Phrase phrase : byFirstWord.getOrDefault(s.at(at).folded(), List.of())) {
            if (matches(s, at, phrase.words())) {
                return phrase.cue();
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

    /** Whether what stands behind the word is not done: "not", "would", "believes". */
    boolean isUnreal(Token token) {
        return token.isWord() && "unreal".equals(classes.get(token.folded()));
    }
}
