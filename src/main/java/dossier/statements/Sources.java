package dossier.statements;

import dossier.model.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells on whose word an amount stands: its quotation's speaker, "according to X", "X said that …", "…, X said". */
final class Sources {
    private static final int REACH = 40;
    /** Of so many words is the longest tag that may follow what is said: "the minister told reporters in Rome". */
    private static final int TAG = 12;
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

    private final Frames frames;
    private final Subjects subjects;
    private final Lexicon lexicon;
    private final NavigableMap<Span, Subject> spoken = new TreeMap<>();

    Sources(List<List<Sentence>> paragraphs, Map<Quotation, Voice> voices, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
        this.frames = new Frames(lexicon, subjects);
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

    /** Who says the amount from {@code from} to {@code to} of the sentence, or null when nobody is sure to. */
    @Nullable
    Subject of(Sentence s, int from, int to) {
        Span at = s.span(from, to);
        Map.Entry<Span, Subject> words = spoken.floorEntry(at);
        if (words != null && words.getKey().contains(at)) {
            return Naming.plain(s, words.getValue());
        }
        for (int i = 0; s.has(i + 2); i++) {
            if (s.at(i).is("according") && s.at(i + 1).is("to")) {
                return Naming.plain(s, subjects.behind(s, i + 1));
            }
        }
        Subject before = before(s, from);
        return before == null ? behind(s, to) : before;
    }

    private boolean says(Sentence s, int at) {
        Token token = s.at(at);
        return frames.isVerb(s, at)
                && lexicon.isSaying(token)
                && !lexicon.isNounToo(token)
                && !FunctionWords.isInfinitive(s, at)
                && !(at > 0 && FunctionWords.isRelative(s.at(at - 1)))
                && !(at > 1 && FunctionWords.isBetween(s.at(at - 1)) && FunctionWords.isRelative(s.at(at - 2)))
                && (!FunctionWords.isParticiple(token)
                        || (at > 0 && s.at(at - 1).isMark(",")));
    }

    /** "X said that … amount": the nearest verb of speech before it, if it leads straight to the amount. */
    private @Nullable Subject before(Sentence s, int amount) {
        for (int i = amount - 1; i >= 0 && amount - i < REACH; i--) {
            if (says(s, i)) {
                return leads(s, i, amount) && !costs(s, i, amount) ? Naming.plain(s, subjects.of(s, i)) : null;
            }
        }
        return null;
    }

    /** "The war has claimed 17,000 lives": that is no speech. */
    private static boolean costs(Sentence s, int verb, int amount) {
        for (int i = amount; s.has(i) && i - verb < TAG && s.at(i).kind() != Token.Kind.MARK; i++) {
            if (s.at(i).is("lives")) {
                return s.at(verb).folded().startsWith("claim");
            }
        }
        return false;
    }

    private boolean leads(Sentence s, int verb, int amount) {
        if (TOPICAL.contains(s.at(verb + 1).folded())) {
            return false;
        }
        boolean clause = false;
        for (int i = verb + 1; i < amount; i++) {
            Token token = s.at(i);
            if (token.isWord() && ASIDE.contains(token.folded())) {
                return false;
            }
            if (token.is("that") && (clause || lexicon.isSpeechNoun(s.at(i - 1)))) {
                return false;
            }
            clause |= token.isWord() && FunctionWords.AUXILIARIES.contains(token.folded());
        }
        return true;
    }

    /** "… amount …, X said on Monday.": a tag that ends the sentence. */
    private @Nullable Subject behind(Sentence s, int amount) {
        for (int i = s.size() - 1; i > amount && s.size() - i <= TAG; i--) {
            if (says(s, i) && !FunctionWords.isParticiple(s.at(i))) {
                return endsSentence(s, i) ? tagger(s, i) : null;
            }
        }
        return null;
    }

    private @Nullable Subject tagger(Sentence s, int verb) {
        Subject subject = s.at(verb - 1).isMark(",") ? subjects.behind(s, verb) : subjects.of(s, verb);
        Subject plain = Naming.plain(s, subject);
        if (plain == null || subject == null) {
            return null;
        }
        int first = Math.min(Naming.first(s, plain), verb);
        boolean comma = first > 0
                && (s.at(first - 1).isMark(",\u201D\"'\u2019")
                        || s.at(first - 1).is("as"));
        return comma ? plain : null;
    }

    private static boolean endsSentence(Sentence s, int verb) {
        for (int i = verb + 1; i < s.size() - 1; i++) {
            if (s.at(i).isMark(";:")
                    || s.at(i).is("that")
                    || ASIDE.contains(s.at(i).folded())) {
                return false;
            }
        }
        return true;
    }
}
