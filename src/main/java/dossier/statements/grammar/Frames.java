package dossier.statements.grammar;

import dossier.model.Mention;
import dossier.model.PassageKind;
import dossier.model.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the sentence around a quotation whose words it is: "…," X said; X said "…"; X's warning that "…". */
public final class Frames {
    private static final int TRAILING_REACH = 30;
    private static final int LEADING_REACH = 60;
    /** Within how many words of a quotation the verb of its tag stands: "the prime minister of X told reporters". */
    private static final int TAG_REACH = 8;
    /** Behind "X's claim" and one of these come the words of the claim. */
    private static final Set<String> CLAIMING = Set.of("that", "of", "to", "about", "as", ":", ",");

    /** Within so many words before a quotation stands what tells that it is said of somebody. */
    private static final int GIVEN = 4;

    private static final Set<String> RELAYING = Set.of("quoting", "citing");
    private static final Set<String> NAMING = Set.of(
            "aka",
            "alias",
            "nicknamed",
            "nickname",
            "nicknames",
            "titled",
            "entitled",
            "headlined",
            "translates",
            "meaning",
            "so-called",
            "slogan",
            "slogans",
            "motto",
            "hashtag");

    private final Lexicon lexicon;
    private final SpeechVerbs verbs;
    private final Subjects subjects;
    private final Tellers tellers;

    public Frames(Lexicon lexicon, Subjects subjects) {
        this.lexicon = lexicon;
        this.verbs = new SpeechVerbs(lexicon);
        this.subjects = subjects;
        this.tellers = new Tellers(lexicon, verbs, subjects);
    }

    /** Whose words the quotation at {@code quote} is, or null when its sentence doesn't tell. */
    @Nullable
    public Voice of(Sentence s, int quote) {
        if (isGiven(s, quote)) {
            return null;
        }
        boolean opens = opens(s, quote);
        Voice signed = signed(s, quote);
        if (signed != null) {
            return signed;
        }
        Voice tagged = opens || isReported(s, quote) ? null : tagged(s, quote);
        if (tagged != null) {
            return tagged;
        }
        Voice trailing = opens ? trailing(s, quote) : null;
        if (trailing != null) {
            return trailing;
        }
        Voice leading = leading(s, quote);
        return leading != null || opens ? leading : trailingClause(s, quote);
    }

    /** "X was accused of “lying”", "X, alias “Ox”": others' words of X, and who says them is not told. */
    private boolean isGiven(Sentence s, int quote) {
        for (int i = quote - 1; i >= 0 && quote - i <= GIVEN; i--) {
            Token token = s.at(i);
            if (NAMING.contains(token.folded()) && quote - i <= 2) {
                return true;
            }
            if (token.isQuote() && i == quote - 2 && s.at(quote - 1).is("and")) {
                return isGiven(s, i);
            }
            if (token.kind() == Token.Kind.MARK || token.isQuote() || token.is("by")) {
                return false;
            }
            if (lexicon.isSpeech(token)) {
                boolean led = s.at(quote - 1).is("of") || s.at(quote - 1).is("as");
                return led && !lexicon.isSaying(token) && Subjects.isPassive(s, i);
            }
        }
        return false;
    }

    /** Whether nothing but marks stands before the quotation. */
    private static boolean opens(Sentence s, int quote) {
        for (int i = 0; i < quote; i++) {
            if (s.at(i).kind() != Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    /** A verb of speech behind the quotation, before the next one. */
    private @Nullable Voice trailing(Sentence s, int quote) {
        for (int i = quote + 1;
                s.has(i) && i - quote < TRAILING_REACH && !s.at(i).isQuote();
                i++) {
            if (verbs.isVerb(s, i)) {
                boolean inverted = !FunctionWords.isParticiple(s.at(i)) && followsQuote(s, i);
                Subject subject = inverted ? subjects.behind(s, i) : subjects.of(s, i);
                return subject == null ? null : voice(s, i, subject);
            }
        }
        return accordingTo(s, quote);
    }

    /** The tag right behind words that a comma ends, "…," X said: it goes before any other verb of the sentence. */
    private @Nullable Voice tagged(Sentence s, int quote) {
        boolean comma = s.has(quote + 1) && s.at(quote + 1).isMark(",");
        if (!comma && !s.at(quote).text().endsWith(",")) {
            return null;
        }
        int from = comma ? quote + 2 : quote + 1;
        for (int i = from; s.has(i) && i - from < TAG_REACH && !endsTag(s.at(i)); i++) {
            if (verbs.isVerb(s, i) && verbs.says(s, i) && !FunctionWords.isParticiple(s.at(i))) {
                Subject subject = i == from ? subjects.behind(s, i) : tagger(s, from, i);
                Subject quoted = relayed(s, i);
                return subject == null ? null : voice(s, i, quoted == null ? subject : quoted);
            }
        }
        return null;
    }

    /** "…," the agency said, quoting X: X's words. */
    private @Nullable Subject relayed(Sentence s, int verb) {
        boolean quoting = s.has(verb + 2)
                && s.at(verb + 1).isMark(",")
                && RELAYING.contains(s.at(verb + 2).folded());
        return quoting ? subjects.behind(s, verb + 2) : null;
    }

    private @Nullable Subject tagger(Sentence s, int from, int verb) {
        return Subjects.isQuoting(s.at(verb))
                ? subjects.of(s, verb)
                : NounPhrases.phrase(s, from, behindSubject(s, from, verb));
    }

    /** "X has | said": where the subject ends. */
    private static int behindSubject(Sentence s, int from, int verb) {
        int end = verb;
        while (end > from + 1 && FunctionWords.isBetween(s.at(end - 1))) {
            end--;
        }
        return end;
    }

    /** "Wang said that the country would “…”," the agency said: the tag tells who relays what Wang said. */
    private boolean isReported(Sentence s, int quote) {
        for (int i = quote - 1; i > 0 && quote - i < LEADING_REACH; i--) {
            if (verbs.isVerb(s, i) && !FunctionWords.isInfinitive(s, i)) {
                Subject subject = lexicon.isSaying(s.at(i)) ? subjects.before(s, i) : null;
                return subject != null && !subject.actors().isEmpty();
            }
        }
        return false;
    }

    private static boolean endsTag(Token token) {
        return token.isQuote()
                || token.isMark(",;:.")
                || FunctionWords.isRelative(token)
                || (token.isWord() && FunctionWords.CONJUNCTIONS.contains(token.folded()))
                || FunctionWords.isModal(token);
    }

    private static boolean followsQuote(Sentence s, int verb) {
        int at = verb - 1;
        while (s.has(at) && (s.at(at).kind() == Token.Kind.MARK || FunctionWords.isBetween(s.at(at)))) {
            at--;
        }
        return s.has(at) && s.at(at).isQuote();
    }

    /** ", X said" at the end of a sentence that holds a few quoted words. */
    private @Nullable Voice trailingClause(Sentence s, int quote) {
        for (int i = s.size() - 1; i > quote && s.size() - i < TRAILING_REACH; i--) {
            boolean inverted =
                    s.at(i - 1).isMark(",") && s.has(i + 1) && !s.at(i + 1).is("that");
            if (verbs.isVerb(s, i) && verbs.says(s, i) && (inverted || endsClause(s, i))) {
                Subject subject = subjects.of(s, i);
                return subject == null ? null : voice(s, i, subject);
            }
        }
        return accordingTo(s, quote);
    }

    private static boolean endsClause(Sentence s, int verb) {
        int at = verb + 1;
        while (s.has(at) && !s.at(at).isMark(",.;:") && at - verb < 12) {
            at++;
        }
        return !s.has(at) || at == s.size() - 1;
    }

    private @Nullable Voice accordingTo(Sentence s, int quote) {
        return according(s, quote + 1, Math.min(s.size(), quote + TRAILING_REACH));
    }

    /** "according to X" between two places of the sentence. */
    private @Nullable Voice according(Sentence s, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (s.at(i).is("according") && s.at(i + 1).is("to")) {
                Subject subject = subjects.behind(s, i + 1);
                return subject == null ? null : voice(s, i, subject);
            }
        }
        return null;
    }

    /** The last verb of speech, or "X's warning", before the quotation. */
    private @Nullable Voice leading(Sentence s, int quote) {
        boolean colon = quote > 0 && s.at(quote - 1).isMark(":");
        for (int i = quote - 1; i >= 0 && quote - i < LEADING_REACH; i--) {
            if (verbs.isVerb(s, i) && !FunctionWords.isInfinitive(s, i)) {
                return verbs.denies(s, i, quote) ? null : tellers.of(s, i);
            }
            if (lexicon.isSpeechNoun(s.at(i)) && quote - i <= 6 && introduces(s, i, quote)) {
                Subject owner = owner(s, i);
                if (owner != null) {
                    return voice(s, i, owner);
                }
            }
        }
        Voice according = according(s, 0, quote);
        if (according != null) {
            return according;
        }
        Subject announced = colon ? subjects.leading(s, 0, quote - 1) : null;
        boolean headline = s.passages().get(0).kind() == PassageKind.TITLE;
        return announced == null || (headline && !endsAt(s, announced, quote - 1))
                ? null
                : voice(s, quote - 1, announced);
    }

    /** Whether nothing stands between the name and the colon: in a headline, "X wins: “Never again”" is not said by X. */
    private static boolean endsAt(Sentence s, Subject subject, int colon) {
        return s.at(colon - 1).span().end() <= subject.span().end();
    }

    /** "X's warning that “…”", "X's message, “Go”"; not "heard X's message “loud and clear”". */
    private static boolean introduces(Sentence s, int noun, int quote) {
        return noun + 1 < quote
                ? CLAIMING.contains(s.at(noun + 1).folded())
                : s.at(quote).isCapitalised();
    }

    /** "…" — X: the name behind a dash that ends the line. */
    private static @Nullable Voice signed(Sentence s, int quote) {
        boolean dash = s.has(quote + 2)
                && s.at(quote + 1).isMark("\u2014\u2013-")
                && s.at(quote + 2).person();
        boolean ends = dash && (!s.has(quote + 3) || s.at(quote + 3).isMark("(,."));
        Mention name = ends ? s.at(quote + 2).mention() : null;
        return name == null
                ? null
                : new Voice(
                        new Subject(List.of(name.actor()), name.span(), name.text(), ""),
                        name.span(),
                        "the name that signs the words");
    }

    private @Nullable Subject owner(Sentence s, int noun) {
        for (int i = noun - 1; i >= 0 && noun - i <= 3; i--) {
            Token token = s.at(i);
            if (token.isActor()) {
                return token.genitive() && token.mention() != null
                        ? new Subject(List.of(token.mention().actor()), token.span(), token.text(), "")
                        : null;
            }
            if (!token.isWord() || FunctionWords.isPreposition(token)) {
                return null;
            }
        }
        return null;
    }

    public static Voice voice(Sentence s, int verb, Subject subject) {
        Span cue = s.at(verb).span();
        Span words = new Span(
                Math.min(cue.start(), subject.span().start()),
                Math.max(cue.end(), subject.span().end()));
        return new Voice(subject, words, "the subject of \u201C" + s.at(verb).text() + "\u201D");
    }
}
