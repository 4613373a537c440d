package dossier.statements.figures;

import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Token;
import org.jspecify.annotations.Nullable;

/** Finds the verbs whose subject answers for a figure: "a survey found that 40 percent", "the agency puts the toll at 300". */
public final class Reckonings {
    /** Between "found" and "that" stand no more words: "found last month that". */
    private static final int THAT = 4;
    /** Between "put" and the "at" of its figure stand no more words. */
    private static final int PUT = 10;

    /** An insertion between a subject and its verb has no more words. */
    private static final int INSERTED = 9;

    private final Lexicon lexicon;

    public Reckonings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the token is such a verb. */
    boolean at(Sentence s, int at) {
        String kind = lexicon.reckoning(s.at(at));
        if (kind.isEmpty() || at == 0 || s.at(at).isCapitalised() || Subjects.isPassive(s, at) || isUnreal(s, at)) {
            return false;
        }
        return switch (kind) {
            case "that" -> isFollowed(s, at, "that", THAT);
            case "put" -> isFollowed(s, at, "at", PUT);
            default -> isPredicate(s, at);
        };
    }

    private static boolean isFollowed(Sentence s, int verb, String word, int reach) {
        for (int i = verb + 1; s.has(i) && i - verb <= reach && s.at(i).kind() != Token.Kind.MARK; i++) {
            if (s.at(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnreal(Sentence s, int verb) {
        Token before = s.at(verb - 1);
        return before.is("to") || FunctionWords.isModal(before) || FunctionWords.isNegation(before);
    }

    /** "The ministry forecasts exports", not "government projects worth", "its forecasts for". */
    private static boolean isPredicate(Sentence s, int verb) {
        int subject = verb - 1;
        while (subject > 0 && FunctionWords.isBetween(s.at(subject))) {
            subject--;
        }
        Token before = s.at(subject);
        Token behind = s.has(verb + 1) ? s.at(verb + 1) : null;
        boolean governs = behind != null
                && (behind.kind() == Token.Kind.NUMBER || behind.isWord() || behind.isActor())
                && !behind.is("worth")
                && !FunctionWords.isBetween(behind)
                && (!FunctionWords.isPreposition(behind) || behind.is("to"));
        boolean heading =
                subject == 0 && !before.isActor() && !s.at(verb).folded().endsWith("ed");
        boolean one = !heading
                && ((before.isActor() && !before.genitive())
                        || isInserted(s, subject)
                        || (before.isWord()
                                && !FunctionWords.DETERMINERS.contains(before.folded())
                                && !FunctionWords.isPreposition(before)));
        return governs && one;
    }

    /** "The ministry, in its report, | describes": between two commas stands no verb. */
    private static boolean isInserted(Sentence s, int comma) {
        int open = comma - 1;
        while (open > 0 && comma - open < INSERTED && !s.at(open).isMark(",")) {
            open--;
        }
        return s.at(comma).isMark(",")
                && open > 0
                && s.at(open).isMark(",")
                && FunctionWords.isPreposition(s.at(open + 1))
                && !Extents.hasVerb(s, 0, comma);
    }

    /** What is reckoned in "puts civilian deaths at | 8,500", or null where the words before the amount are others. */
    @Nullable
    Excerpt put(Sentence s, int start) {
        if (start < 2 || !s.at(start - 1).is("at")) {
            return null;
        }
        for (int i = start - 2; i > 0 && start - i <= PUT && s.at(i).kind() != Token.Kind.MARK; i--) {
            if (lexicon.reckoning(s.at(i)).equals("put") && i + 2 < start) {
                return Excerpt.whole(s, i + 1, start - 1);
            }
        }
        return null;
    }
}
