package dossier.statements.figures;

import dossier.model.Span;
import dossier.statements.grammar.ClauseStart;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Naming;
import dossier.statements.grammar.Quotation;
import dossier.statements.grammar.Sentence;
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
    /** Behind a verb of speech these lead to what is spoken about, not to what is said. */
    private static final Set<String> TOPICAL =
            Set.of("of", "about", "for", "against", "over", "to", "into", "by", "with", "lives");
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

    private final Cues cues;
    private final Tags tags;
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
        this.cues = new Cues(lexicon);
        this.tags = new Tags(cues, subjects);
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
        boolean owned = from > 0 && s.at(from - 1).genitive();
        if (owned) {
            return before(s, from);
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
        Source written = written(s, from);
        if (written.by() != null) {
            return written;
        }
        Source before = before(s, from);
        if (before.told()) {
            return before;
        }
        Subject tag = tags.behind(s, to);
        return tag == null ? Source.NOBODY : source(s, tag);
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

    /** "X said that … amount": the nearest verb of speech before it, if it leads straight to the amount. */
    private Source before(Sentence s, int amount) {
        for (int i = amount - 1; i >= 0 && amount - i < REACH; i--) {
            if (reckonings.at(s, i) && reckons(s, i, amount)) {
                return source(s, reckoner(s, i));
            }
            if (cues.says(s, i)) {
                if (isTag(s, i)) {
                    return frame(s, i);
                }
                if (ClauseStart.costs(s, i)) {
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

    /** "In May, X said, 30 …": before the tag stands nothing that may have been said, so that what follows was. */
    private Source frame(Sentence s, int verb) {
        Subject subject = subjects.before(s, verb);
        int first = subject == null ? 0 : Naming.first(s, subject);
        while (first > 0 && FunctionWords.DETERMINERS.contains(s.at(first - 1).folded())) {
            first--;
        }
        boolean frames = first > 1 && s.at(first - 1).isMark(",") && !Extents.hasVerb(s, 0, first);
        return frames ? source(s, subject) : Source.NOBODY;
    }

    /** "is said in leaked papers to have | 30 on an account": what says so. */
    private Source written(Sentence s, int amount) {
        for (int i = 1; i + 2 < amount; i++) {
            boolean in = s.at(i + 1).is("in") || s.at(i + 1).is("by");
            if (in && lexicon.isSaying(s.at(i)) && Subjects.isPassive(s, i)) {
                return source(s, subjects.behind(s, i + 1));
            }
        }
        return Source.NOBODY;
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
            if (token.isWord() && Tags.ASIDE.contains(token.folded()) && !isWithin(s, i, clause)) {
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
}
