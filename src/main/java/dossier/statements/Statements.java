package dossier.statements;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.PassageKind;
import dossier.model.Span;
import dossier.model.Statement;
import dossier.model.StatementId;
import dossier.model.StatementKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that say what was agreed, pledged, demanded, rejected, accused or planned, outside quotations. */
final class Statements {
    private static final Set<String> UNREAL = Set.of(
            "not",
            "never",
            "no",
            "neither",
            "nor",
            "without",
            "would",
            "could",
            "might",
            "may",
            "should",
            "if",
            "unless",
            "whether",
            "until",
            "hope",
            "hopes",
            "hoped",
            "hoping",
            "cannot",
            "can't",
            "won't",
            "wouldn't",
            "didn't",
            "doesn't",
            "hasn't",
            "haven't",
            "hadn't",
            "yet",
            "failed",
            "fail",
            "failing",
            "unable",
            "unlikely",
            "likely",
            "expected",
            "wants",
            "wanted",
            "can",
            "must",
            "reportedly",
            "rumoured",
            "rumored",
            "instead",
            "will",
            "ready",
            "prepared",
            "allegedly",
            "supposedly",
            "purportedly");

    /** Cues that are nouns too, where nobody stands before them. */
    private static final Set<String> NOUNS_TOO =
            Set.of("plan", "plans", "calls", "demands", "promises", "pledges", "vows", "requests", "appeals");

    /** Behind "accused" and "blamed" these tell of what is blamed, not of whom. */
    private static final Set<String> NO_OBJECT =
            Set.of("of", "on", "for", "by", "partly", "largely", "mostly", "mainly", "in", "widely");

    private static final int CLAUSE = 14;

    private final Acts acts;
    private final Subjects subjects;
    private final Discourse discourse;
    private final Map<Span, Subject> speaking;
    private final Article article;
    private final List<Statement> statements = new ArrayList<>();

    /**
     * Reads the statements of one article.
     *
     * @param speaking who speaks in a sentence, by its place
     */
    Statements(Article article, Acts acts, Subjects subjects, Discourse discourse, Map<Span, Subject> speaking) {
        this.speaking = speaking;
        this.article = article;
        this.acts = acts;
        this.subjects = subjects;
        this.discourse = discourse;
    }

    /** The statements of the article whose sentences these are, in order. */
    List<Statement> of(List<List<Sentence>> paragraphs) {
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence s : paragraph) {
                if (isTold(s)) {
                    read(s);
                }
                discourse.add(s, speaking.get(s.span(0, s.size())));
            }
        }
        return statements;
    }

    private static boolean isTold(Sentence s) {
        return s.passages().get(0).kind() != PassageKind.TITLE
                && !s.at(s.size() - 1).isMark("?");
    }

    private void read(Sentence s) {
        Set<StatementKind> found = EnumSet.noneOf(StatementKind.class);
        for (int i = 0; i < s.size(); i++) {
            if (!s.at(i).isWord()) {
                continue;
            }
            Acts.Cue cue = acts.at(s, i);
            if (cue != null && !found.contains(cue.kind()) && isReal(s, i)) {
                Subject subject = doer(s, i, cue);
                if (subject != null) {
                    found.add(cue.kind());
                    add(s, i, cue.words().size(), cue.kind(), subject.actors());
                }
            } else if (acts.seals(s.at(i)) && !found.contains(StatementKind.AGREED) && isReal(s, i)) {
                sealed(s, i, found);
            }
        }
    }

    /** "They signed an agreement", "agreements were signed". */
    private void sealed(Sentence s, int verb, Set<StatementKind> found) {
        if (Subjects.isPassive(s, verb)) {
            int noun = before(s, verb);
            if (noun >= 0 && !isDenied(s, noun)) {
                found.add(StatementKind.AGREED);
                add(s, noun, verb - noun + 1, StatementKind.AGREED, List.of());
            }
            return;
        }
        int noun = after(s, verb);
        Subject subject = noun < 0 ? null : subjects.before(s, verb);
        if (subject != null && !isDenied(s, noun)) {
            found.add(StatementKind.AGREED);
            add(
                    s,
                    verb,
                    noun - verb + 1,
                    StatementKind.AGREED,
                    discourse.resolve(s, subject).actors());
        }
    }

    private int before(Sentence s, int verb) {
        for (int i = verb - 1; i >= 0 && verb - i < 6; i--) {
            if (acts.isAgreement(s.at(i))) {
                return i;
            }
        }
        return -1;
    }

    private int after(Sentence s, int verb) {
        for (int i = verb + 1; s.has(i) && i - verb < 7; i++) {
            if (acts.isAgreement(s.at(i))) {
                return i;
            }
            if (FunctionWords.isPreposition(s.at(i)) || s.at(i).isMark(",;:")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDenied(Sentence s, int noun) {
        for (int i = noun - 1; i >= 0 && noun - i < 5; i--) {
            if (s.at(i).is("no")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Subject doer(Sentence s, int cue, Acts.Cue act) {
        if (!isVerb(s, cue, act)) {
            return null;
        }
        if (Subjects.isPassive(s, cue)) {
            return act.kind() == StatementKind.PLANNED || act.kind() == StatementKind.AGREED ? null : agent(s, cue);
        }
        Subject found = FunctionWords.isParticiple(s.at(cue)) ? subjects.of(s, cue) : subjects.before(s, cue);
        Subject subject = found == null ? null : discourse.resolve(s, found);
        if (found != null && found.actors().isEmpty() && s.has(cue - 1) && FunctionWords.isRelative(s.at(cue - 1))) {
            return null;
        }
        return subject == null || Set.of("i", "we", "you").contains(subject.pronoun()) || isOpinion(act, subject)
                ? null
                : subject;
    }

    /** "X agreed that it was late": one who agrees with an opinion agrees on nothing with anybody. */
    private static boolean isOpinion(Acts.Cue act, Subject subject) {
        return act.kind() == StatementKind.AGREED
                && act.words().contains("that")
                && subject.actors().size() < 2
                && !isPlural(subject);
    }

    /** Whether more than one may agree: "they", "the two leaders", "all participants". */
    private static boolean isPlural(Subject subject) {
        return subject.pronoun().equals("they")
                || (subject.actors().isEmpty() && subject.text().endsWith("s"));
    }

    /** Whether the cue is the verb of a clause here: no infinitive, noun, adjective or part of a name. */
    private static boolean isVerb(Sentence s, int cue, Acts.Cue act) {
        Token token = s.at(cue);
        int next = cue + act.words().size();
        Token before = s.has(cue - 1) ? s.at(cue - 1) : null;
        if ((token.isCapitalised() && cue > 0) || !s.has(next)) {
            return false;
        }
        if (before != null && (before.is("to") || before.is("as") || before.is("when") || before.is("that"))) {
            return false;
        }
        if (act.kind() == StatementKind.ACCUSED) {
            return !NO_OBJECT.contains(s.at(next).folded()) && s.at(next).kind() != Token.Kind.MARK;
        }
        return !NOUNS_TOO.contains(token.folded()) || (before != null && plansOf(s, cue - 1, before));
    }

    /** Whether who stands before "plans" has them: a name, a pronoun, "the company"; not "unveiled plans". */
    private static boolean plansOf(Sentence s, int at, Token before) {
        return (before.isActor() && !before.genitive())
                || FunctionWords.PRONOUNS.contains(before.folded())
                || (before.isCapitalised()
                        && before.isWord()
                        && at > 0
                        && !before.folded().endsWith("'s"))
                || (before.isWord() && s.has(at - 1) && s.at(at - 1).is("the"));
    }

    /** "was rejected by X". */
    private @Nullable Subject agent(Sentence s, int cue) {
        for (int i = cue + 1; s.has(i) && i - cue < 6; i++) {
            if (s.at(i).is("by")) {
                return subjects.behind(s, i);
            }
        }
        return null;
    }

    /** Whether the clause before the cue neither denies nor supposes it. */
    private static boolean isReal(Sentence s, int cue) {
        for (int i = cue - 1; i >= 0 && cue - i <= CLAUSE; i--) {
            Token token = s.at(i);
            if (token.isMark(",;:") || token.is("that") || token.isQuote()) {
                return true;
            }
            if (token.isWord() && UNREAL.contains(token.folded())) {
                return false;
            }
        }
        return true;
    }

    private void add(Sentence s, int cue, int length, StatementKind kind, List<ActorId> actors) {
        Span span = s.span(0, s.size());
        Span whole = new Span(
                s.passages().get(0).span().start(),
                s.passages().get(s.passages().size() - 1).span().end());
        StatementId id = new StatementId(article.id() + "/s" + (statements.size() + 1));
        Span sentence = whole.contains(span) ? whole : span;
        statements.add(new Statement(
                id,
                kind,
                actors,
                article.id(),
                sentence,
                sentence.of(article.text()),
                s.span(cue, Math.min(s.size(), cue + length)).of(article.text()),
                null));
    }
}
