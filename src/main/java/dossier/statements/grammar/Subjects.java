package dossier.statements.grammar;

import dossier.text.Folding;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb by the shape of the sentence around it: the noun phrase before the verb, over what may
 * stand between them, or behind it in "said Putin". Only the head of the phrase counts: in "a spokesman for Putin" it is
 * the spokesman. Where the shape is not plain, the subject names nobody.
 */
public final class Subjects {
    private static final int REACH = 40;

    /** Behind these stands who is told, never who tells. */
    private static final Set<String> TELLING =
            Set.of("told", "tells", "tell", "informed", "reminded", "assured", "asks");

    /** Behind these stands whose words they are: "Tass quoted him as saying". */
    private static final Set<String> QUOTING = Set.of("quoted", "cited", "quotes", "cites", "quoting", "citing");

    /** "When | asked": behind these a participle stands for a clause in the passive. */
    private static final Set<String> CONDITIONS = Set.of("when", "if", "unless", "once", "though", "although");

    private final Lexicon lexicon;
    private final Openings openings;
    private final Preceding preceding;

    public Subjects(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.openings = new Openings(lexicon);
        this.preceding = new Preceding(lexicon, openings);
    }

    /** The subject of the verb at {@code verb}, or null when it has none in the sentence. */
    @Nullable
    public Subject of(Sentence s, int verb) {
        if (isQuoting(s.at(verb))) {
            return ofQuoting(s, verb);
        }
        if (FunctionWords.isParticiple(s.at(verb))) {
            return ofParticiple(s, verb);
        }
        boolean telling = TELLING.contains(s.at(verb).folded());
        boolean inverted = !telling && isInverted(s, verb);
        boolean says = lexicon.isSaying(s.at(verb)) || lexicon.isQuoting(s, verb);
        Subject behind = inverted && says ? behind(s, verb) : null;
        Subject before = before(s, verb);
        if (behind != null && !behind.actors().isEmpty() && !(before != null && goesOn(s, behind))) {
            return behind;
        }
        return before != null || telling || !opensClause(s, verb) ? before : behind(s, verb);
    }

    /** ", said X", "“…” asked X"; not "X, the premier, asked Y". */
    private static boolean isInverted(Sentence s, int verb) {
        boolean comma = s.has(verb - 1) && s.at(verb - 1).isMark(",");
        boolean quote =
                s.has(verb - 1) && s.at(comma && verb > 1 ? verb - 2 : verb - 1).isQuote();
        return quote || (comma && !s.at(verb).is("asked"));
    }

    /** "X, in Rome, said | Y “is above the law”": whom the quoted words go on about, who does not say them. */
    private static boolean goesOn(Sentence s, Subject behind) {
        int next = s.tokenAt(behind.span().end());
        Token quote = s.at(next);
        return quote.isQuote()
                && quote.span().start() >= behind.span().end()
                && Character.isLowerCase(quote.text().codePointAt(0));
    }

    /** Whether the verb may come before its subject: "Said X:", "as said X", not "and said he". */
    private static boolean opensClause(Sentence s, int verb) {
        Token before = s.has(verb - 1) ? s.at(verb - 1) : null;
        return before == null
                || before.isQuote()
                || before.kind() == Token.Kind.MARK
                || before.is("as")
                || FunctionWords.isBetween(before);
    }

    /** Whether behind the verb stands whose words they are, and not before it. */
    static boolean isQuoting(Token verb) {
        return QUOTING.contains(verb.folded());
    }

    /** "Tass quoted X as saying", "X was quoted as saying": X; "X cited “growing concern”": X too. */
    private @Nullable Subject ofQuoting(Sentence s, int verb) {
        Subject quoted = isPassive(s, verb) ? null : behind(s, verb);
        return quoted == null ? before(s, verb) : quoted;
    }

    /** "saying": whoever the nearest verb of speech before it has as subject, or who opens the sentence. */
    private @Nullable Subject ofParticiple(Sentence s, int verb) {
        boolean as = s.has(verb - 1) && s.at(verb - 1).is("as");
        int last = Between.skip(s, verb - 1);
        if (!as
                && s.has(last)
                && (s.at(last).isActor()
                        || FunctionWords.PRONOUNS.contains(s.at(last).folded()))) {
            return before(s, verb);
        }
        for (int i = verb - 1; i >= 0 && verb - i < REACH && !s.at(i).isMark(";"); i--) {
            Token token = s.at(i);
            if (as && isQuoting(token) && !isPassive(s, i)) {
                return NounPhrases.phrase(s, i + 1, verb - 1);
            }
            boolean finite = lexicon.isSpeech(token) && !lexicon.isNounToo(token) && !FunctionWords.isParticiple(token);
            if (finite && !FunctionWords.isInfinitive(s, i) && !isPassive(s, i)) {
                Subject subject = of(s, i);
                return subject == null ? openings.leading(s, 0, i) : subject;
            }
        }
        return openings.leading(s, 0, verb);
    }

    /** Whether the verb is said of its subject in the passive: "was told". */
    public static boolean isPassive(Sentence s, int verb) {
        if (FunctionWords.isParticiple(s.at(verb))) {
            return false;
        }
        int before = verb - 1;
        if (s.has(before)
                && CONDITIONS.contains(s.at(before).folded())
                && s.at(verb).folded().endsWith("ed")) {
            return true;
        }
        while (s.has(before)
                && FunctionWords.isBetween(s.at(before))
                && !FunctionWords.PASSIVES.contains(s.at(before).folded())) {
            before--;
        }
        return s.has(before) && FunctionWords.PASSIVES.contains(s.at(before).folded());
    }

    /** The subject that stands before the verb. */
    @Nullable
    public Subject before(Sentence s, int verb) {
        return preceding.of(s, verb);
    }

    /** "said Putin": the subject that stands behind the verb. */
    @Nullable
    public Subject behind(Sentence s, int verb) {
        return Following.of(s, verb);
    }

    /** The subject that opens the clause from {@code from} to {@code to}, or null when that is not plain. */
    @Nullable
    public Subject leading(Sentence s, int from, int to) {
        return openings.leading(s, from, to);
    }

    /** Whether the word means something said or written: "speech", "letter". */
    public boolean isSpeech(Token token) {
        return lexicon.isSpeechNoun(token);
    }

    /** Whether who opens the sentence speaks in it, in any verb of speech. */
    public boolean speaks(Sentence s, @Nullable Subject leading) {
        int behind = leading == null ? 0 : s.tokenAt(leading.span().end());
        while (behind > 0 && s.has(behind) && FunctionWords.isBetween(s.at(behind))) {
            behind++;
        }
        return behind > 0 && s.has(behind) && lexicon.isSpeech(s.at(behind));
    }

    /** "Jackson issued a statement": whether a surname that no actor has opens the sentence. */
    public boolean opensWithSurname(Sentence s) {
        return s.size() > 2
                && lexicon.isSurname(s.at(0))
                && s.at(1).isWord()
                && !s.at(1).isCapitalised()
                && !FunctionWords.isPreposition(s.at(1));
    }

    /** Whether the sentence brings in somebody without a name: "met a guard", not "X, a guard". */
    public boolean introduces(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean apposed = i > 1 && s.at(i - 1).isMark(",") && s.at(i - 2).person();
            if (!apposed && lexicon.persons().opening(s, i, s.size()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun means one person: "senator", "driver". */
    public boolean isPersonNoun(String noun) {
        return lexicon.persons().isNoun(noun);
    }

    /** Whether a person's name, or a noun for one, stands among the words: "the boy's mother, now frail"; not in "the offence". */
    public boolean tellsOfPerson(Subject subject) {
        String[] words = subject.text().split("[ ,]+", -1);
        return IntStream.range(0, words.length)
                .anyMatch(i -> lexicon.persons().isNoun(words[i])
                        || (!words[i].isEmpty()
                                && Character.isUpperCase(words[i].charAt(0))
                                && !FunctionWords.DETERMINERS.contains(Folding.fold(words[i]))));
    }

    /** Whether the words may mean one person: by a noun for one, or a name that nobody is known by; not "the sign". */
    public boolean isPerson(Subject subject) {
        String last = subject.text().substring(subject.text().lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.charAt(0)) || lexicon.persons().isNoun(last);
    }
}
