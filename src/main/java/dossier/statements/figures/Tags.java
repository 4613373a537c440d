package dossier.statements.figures;

import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Naming;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the tag that closes a sentence with who says so: "…, the ministry said on Monday". */
final class Tags {
    private static final int REACH = 40;
    /** Of so many words is the longest tag that may follow what is said: "the minister told reporters in Rome". */
    private static final int TAG = 18;
    /** Behind these stands what another than the speaker says, or nobody. */
    static final Set<String> ASIDE = Set.of(
            "who",
            "which",
            "whose",
            "where",
            "after",
            "when",
            "while",
            "because",
            "but",
            "before",
            "if",
            "whether",
            "as",
            "although",
            "though",
            "despite",
            "following");
    /** Besides verbs of speech these close a sentence with who says so: "…, the website showed". */
    private static final Set<String> TAGS = Set.of("reported", "reports", "showed", "shows", "show");

    private final Cues cues;
    private final Subjects subjects;

    Tags(Cues cues, Subjects subjects) {
        this.cues = cues;
        this.subjects = subjects;
    }

    /** "… amount …, X said on Monday.", "… amount …, X said, …". */
    @Nullable
    Subject behind(Sentence s, int amount) {
        for (int i = amount + 1; s.has(i) && i - amount < REACH; i++) {
            boolean reports = TAGS.contains(s.at(i).folded()) && !isModal(s, i);
            if ((reports || cues.says(s, i)) && !FunctionWords.isParticiple(s.at(i)) && closes(s, i)) {
                return tagger(s, i);
            }
        }
        return null;
    }

    /** "will probably show up". */
    private static boolean isModal(Sentence s, int verb) {
        int before = verb - 1;
        while (before > 0 && FunctionWords.isBetween(s.at(before)) && !FunctionWords.isModal(s.at(before))) {
            before--;
        }
        return FunctionWords.isModal(s.at(before));
    }

    private @Nullable Subject tagger(Sentence s, int verb) {
        Subject subject = s.at(verb - 1).isMark(",") ? subjects.behind(s, verb) : subjects.of(s, verb);
        if (subject == null) {
            return null;
        }
        if (s.at(verb - 1).isMark(",") && Naming.first(s, subject) > verb && !mayName(s, subject)) {
            return null;
        }
        int first = Math.min(Naming.first(s, subject), verb);
        while (first > 0 && verb - first < TAG && belongs(s.at(first - 1))) {
            first--;
        }
        boolean comma = first > 0
                && (s.at(first - 1).isMark(",\u201D\"'\u2019")
                        || s.at(first - 1).is("as"));
        return comma ? subject : group(s, first, verb);
    }

    /** "…, the police and rescue services said": all of whom the tag names, where "and" stands before the last of them. */
    private static @Nullable Subject group(Sentence s, int last, int verb) {
        int first = last - 1;
        if (first < 1 || !s.at(first).is("and") || !s.at(last).isWord()) {
            return null;
        }
        while (first > 0 && verb - first < TAG && belongs(s.at(first - 1))) {
            first--;
        }
        boolean apart = first > 0
                && first < last - 1
                && s.at(first - 1).isMark(",\u201D\"")
                && !Extents.hasVerb(s, first, last);
        return apart ? new Subject(List.of(), s.span(first, verb), Surroundings.text(s, first, verb), "") : null;
    }

    /** Whether what stands behind the verb may be who says so: "said the ministry", not "denies any such plan". */
    private static boolean mayName(Sentence s, Subject subject) {
        Token first = s.at(Naming.first(s, subject));
        return !subject.actors().isEmpty()
                || first.isCapitalised()
                || FunctionWords.DETERMINERS.contains(first.folded());
    }

    /** Whether it may stand before the name in a tag: "the country's President X said". */
    private static boolean belongs(Token token) {
        return (token.isWord() || token.isActor())
                && !token.is("as")
                && !FunctionWords.CONJUNCTIONS.contains(token.folded())
                && !FunctionWords.isRelative(token);
    }

    /** Whether nothing but a few words of the tag stands behind its verb up to the next comma or the end. */
    private static boolean closes(Sentence s, int verb) {
        for (int i = verb + 1; i < s.size() - 1; i++) {
            if (s.at(i).isMark(",")) {
                return i == verb + 1 || i - verb <= TAG;
            }
            if (i - verb > TAG
                    || s.at(i).isMark(";:")
                    || s.at(i).is("that")
                    || ASIDE.contains(s.at(i).folded())) {
                return false;
            }
        }
        return s.size() - verb <= TAG;
    }
}
