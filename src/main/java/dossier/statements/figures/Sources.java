package dossier.statements.figures;

import dossier.model.Span;
import dossier.statements.grammar.ClauseStart;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Naming;
import dossier.statements.grammar.Quotation;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.SpeechVerbs;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Token;
import dossier.statements.grammar.Voice;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells on whose word an amount stands: its quotation's speaker, "according to X", "X said that …", "…, X said". */
public final class Sources {
    private static final int REACH = 40;
    /** What is "projected by X" stands no further before it. */
    private static final int NEAR = 6;
    /** Of so many words is the longest tag that may follow what is said: "the minister told reporters in Rome". */
    private static final int TAG = 18;
    /** Behind a verb of speech these lead to what is spoken about, not to what is said. */
    private static final Set<String> TOPICAL =
            Set.of("of", "about", "for", "against", "over", "to", "into", "by", "with", "lives");
    /** Behind these stands what another than the speaker says, or nobody. */
    private static final Set<String> ASIDE = Set.of(
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

    /** Verbs that no speaker's words follow when they stand right behind one of speech: "an attack that X said was …". */
    private static final Set<String> REDUCED =
            Set.of("was", "were", "is", "are", "had", "has", "have", "would", "will");

    /**
     * On whose word an amount stands.
     *
     * @param by who says so, null where nobody is told to
     * @param told whether somebody is told to say so
     */
    record Source(@Nullable Subject by, boolean told) {
        static final Source NOBODY = new Source(null, false);

        /** Whether somebody says so whom the text does not name plainly. */
        boolean isUnnamed() {
            return told && by == null;
        }
    }

    private final SpeechVerbs verbs;
    private final Subjects subjects;
    private final Lexicon lexicon;
    private final Reckonings reckonings;
    private final NavigableMap<Span, Subject> spoken = new TreeMap<>();
    private final NavigableMap<Span, Subject> speaking = new TreeMap<>();

    /** @param speaking who speaks in a sentence, by its place, pronouns resolved */
    public Sources(
            List<List<Sentence>> paragraphs,
            Map<Quotation, Voice> voices,
            Map<Span, Subject> speaking,
            Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reckonings = new Reckonings(lexicon);
        this.subjects = new Subjects(lexicon);
        this.verbs = new SpeechVerbs(lexicon);
        this.speaking.putAll(speaking);
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence s : paragraph) {
                for (Token token : s.tokens()) {
                    Voice voice = token.quotation() == null ? null : voices.get(token.quotation());
                    if (voice != null) {
                        spoken.put(token.span(), voice.subject());
                    }
                }
            }
        }
    }

    /** Who says the amount from {@code from} to {@code to} of the sentence. */
    Source of(Sentence s, int from, int to) {
        Span at = s.span(from, to);
        Map.Entry<Span, Subject> words = spoken.floorEntry(at);
        if (words != null && words.getKey().contains(at)) {
            return source(s, words.getValue());
        }
        if (from > 0 && s.at(from - 1).genitive()) {
            return Source.NOBODY;
        }
        for (int i = 0; s.has(i + 2); i++) {
            if (s.at(i).is("according") && s.at(i + 1).is("to")) {
                return source(s, subjects.behind(s, i + 1));
            }
        }
        Source by = by(s, to);
        if (by.told()) {
            return by;
        }
        Source before = before(s, from);
        return before.told() ? before : behind(s, to);
    }

    /** "… 2 percent growth projected by X": who reckons what the amount is of. */
    private Source by(Sentence s, int to) {
        for (int i = to; s.has(i + 2) && i - to < NEAR && s.at(i).kind() != Token.Kind.MARK; i++) {
            boolean reckons = lexicon.reckoning(s.at(i)).equals("straight") || lexicon.isSaying(s.at(i));
            if (reckons && s.at(i).folded().endsWith("ed") && s.at(i + 1).is("by")) {
                return source(s, subjects.behind(s, i + 1));
            }
        }
        return Source.NOBODY;
    }

    private Source source(Sentence s, @Nullable Subject subject) {
        Subject plain = Naming.plain(s, subject);
        if (plain == null && subject != null && subject.isPronoun()) {
            Map.Entry<Span, Subject> sentence = speaking.floorEntry(subject.span());
            boolean within = sentence != null
                    && sentence.getKey().end() >= subject.span().end();
            Subject meant = within ? sentence.getValue() : null;
            plain = meant == null || meant.actors().isEmpty() ? null : meant;
        }
        return new Source(plain, true);
    }

    private boolean says(Sentence s, int at) {
        Token token = s.at(at);
        return verbs.isVerb(s, at)
                && lexicon.isSaying(token)
                && !FunctionWords.isInfinitive(s, at)
                && !(at > 0 && FunctionWords.DETERMINERS.contains(s.at(at - 1).folded()))
                && !(at > 0 && FunctionWords.isRelative(s.at(at - 1)))
                && !(at > 1 && FunctionWords.isBetween(s.at(at - 1)) && FunctionWords.isRelative(s.at(at - 2)))
                && (!FunctionWords.isParticiple(token) || isSaying(s, at))
                && !isApposed(s, at)
                && !(s.has(at + 1) && REDUCED.contains(s.at(at + 1).folded()));
    }

    /** "The scheme, announced in May, moved 300": said of the scheme. */
    private static boolean isApposed(Sentence s, int at) {
        return at > 0
                && s.at(at - 1).isMark(",")
                && s.has(at + 1)
                && s.at(at).folded().endsWith("ed")
                && FunctionWords.isPreposition(s.at(at + 1));
    }

    /** ", adding that", "with X saying that". */
    private static boolean isSaying(Sentence s, int participle) {
        boolean with = participle > 1
                && s.at(participle - 1).isActor()
                && s.at(participle - 2).is("with");
        return with || (participle > 0 && s.at(participle - 1).isMark(","));
    }

    /** "X said that … amount": the nearest verb of speech before it, if it leads straight to the amount. */
    private Source before(Sentence s, int amount) {
        for (int i = amount - 1; i >= 0 && amount - i < REACH; i--) {
            if (reckonings.at(s, i) && reckons(s, i, amount)) {
                return source(s, reckoner(s, i));
            }
            if (says(s, i)) {
                if (isTag(s, i) || ClauseStart.costs(s, i)) {
                    return Source.NOBODY;
                }
                return leads(s, i, amount) ? source(s, subjects.of(s, i)) : estimated(s, i, amount);
            }
        }
        return Source.NOBODY;
    }

    /** Whether the amount is reckoned by the verb: not "it expects", of whom another speaks, nor "expects more than he, who had 30". */
    private boolean reckons(Sentence s, int verb, int amount) {
        boolean pronoun = FunctionWords.PRONOUNS.contains(s.at(verb - 1).folded());
        boolean expects = s.at(verb).folded().startsWith("expect");
        return !expects || (!pronoun && !Extents.hasVerb(s, verb + 1, amount));
    }

    /** Who reckons: behind "X, …, found" who opens the sentence. */
    private @Nullable Subject reckoner(Sentence s, int verb) {
        Subject before = subjects.before(s, verb);
        boolean plain = !s.at(verb - 1).isMark(",") || (before != null && Naming.first(s, before) == 0);
        return plain ? before : subjects.leading(s, 0, verb);
    }

    /** "…, X said, and …": what stands behind the tag is not what was said. */
    private static boolean isTag(Sentence s, int verb) {
        return s.has(verb + 1) && s.at(verb + 1).isMark(",") && !FunctionWords.isParticiple(s.at(verb));
    }

    /** "X said an estimate that 300 … was right": somebody's, not X's. */
    private Source estimated(Sentence s, int verb, int amount) {
        for (int i = verb + 2; i < amount; i++) {
            if (s.at(i).is("that") && lexicon.isSpeechNoun(s.at(i - 1))) {
                return new Source(null, true);
            }
        }
        return Source.NOBODY;
    }

    private boolean leads(Sentence s, int verb, int amount) {
        if (TOPICAL.contains(s.at(verb + 1).folded())) {
            return false;
        }
        boolean clause = false;
        for (int i = verb + 1; i < amount; i++) {
            Token token = s.at(i);
            if (token.isWord() && ASIDE.contains(token.folded()) && !isWithin(s, i, clause)) {
                return false;
            }
            boolean another = token.is("that") && i > verb + 1 && !s.at(i - 1).is("and");
            if (another && (clause || lexicon.isSpeechNoun(s.at(i - 1)))) {
                return false;
            }
            clause |= token.is("that") || Extents.hasVerb(s, i, i + 1);
        }
        return true;
    }

    /** "X said the raid came as 30 …", "said that if …", "20 people, of which 4 …": an aside that is part of what is said. */
    private static boolean isWithin(Sentence s, int aside, boolean clause) {
        Token before = s.at(aside - 1);
        return before.is("of") || before.is("that") || (clause && !before.isMark(","));
    }

    /** "… amount …, X said on Monday.", "… amount …, X said, …". */
    private Source behind(Sentence s, int amount) {
        for (int i = amount + 1; s.has(i) && i - amount < REACH; i++) {
            boolean reports = TAGS.contains(s.at(i).folded());
            if ((reports || says(s, i)) && !FunctionWords.isParticiple(s.at(i)) && closes(s, i)) {
                return tagger(s, i);
            }
        }
        return Source.NOBODY;
    }

    private Source tagger(Sentence s, int verb) {
        Subject subject = s.at(verb - 1).isMark(",") ? subjects.behind(s, verb) : subjects.of(s, verb);
        if (subject == null) {
            return Source.NOBODY;
        }
        if (s.at(verb - 1).isMark(",") && Naming.first(s, subject) > verb && !mayName(s, subject)) {
            return Source.NOBODY;
        }
        Source source = source(s, subject);
        int first = Math.min(Naming.first(s, subject), verb);
        while (first > 0 && verb - first < TAG && belongs(s.at(first - 1))) {
            first--;
        }
        boolean comma = first > 0
                && (s.at(first - 1).isMark(",\u201D\"'\u2019")
                        || s.at(first - 1).is("as"));
        return comma ? source : Source.NOBODY;
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
