package dossier.statements.acts;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.PassageKind;
import dossier.model.Span;
import dossier.model.Statement;
import dossier.model.StatementId;
import dossier.model.StatementKind;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Token;
import dossier.statements.speech.Asides;
import dossier.statements.speech.Discourse;
import dossier.statements.speech.Reported;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that say what was agreed, pledged, demanded, rejected, accused or planned, outside quotations. */
public final class Statements {
    /** Cues that are nouns too, where nobody stands before them. */
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were");

    private static final Set<String> NOUNS_TOO =
            Set.of("plan", "plans", "calls", "demands", "promises", "pledges", "vows", "requests", "appeals");

    /** Behind these the cue is a noun, an adjective or an infinitive: "the urging of", "his accused killer". */
    private static final Set<String> NO_VERB_BEHIND =
            Set.of("to", "as", "when", "that", "the", "a", "an", "his", "her", "their", "its", "this", "of");

    /** Behind "accused" and "blamed" these tell of what is blamed, not of whom. */
    private static final Set<String> NO_OBJECT =
            Set.of("of", "on", "for", "by", "partly", "largely", "mostly", "mainly", "in", "widely");

    /** Behind these the cue is an adjective: "a long requested bridge", "less committed to". */
    private static final Set<String> DEGREES = Set.of("long", "much", "most", "more", "less", "highly", "so");

    private final Acts acts;
    private final Clauses clauses;
    private final Sealing sealing;
    private final Subjects subjects;
    private final Discourse discourse;
    private final Reported reported;
    private final Map<Span, Subject> speaking;
    private final Article article;
    private final List<Statement> statements = new ArrayList<>();

    /**
     * Reads the statements of one article.
     *
     * @param speaking who speaks in a sentence, by its place
     */
    public Statements(
            Article article,
            Acts acts,
            Subjects subjects,
            Discourse discourse,
            Map<Span, Subject> speaking,
            Reported reported) {
        this.reported = reported;
        this.speaking = speaking;
        this.article = article;
        this.acts = acts;
        this.clauses = new Clauses(acts);
        this.sealing = new Sealing(acts, subjects);
        this.subjects = subjects;
        this.discourse = discourse;
    }

    /** The statements of the article whose sentences these are, in order. */
    public List<Statement> of(List<List<Sentence>> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean aside = Asides.isAside(paragraphs, i);
            for (Sentence s : paragraphs.get(i)) {
                if (isTold(s)) {
                    read(s);
                }
                if (aside) {
                    discourse.addAside(s);
                } else {
                    discourse.add(s, speaking.get(s.span(0, s.size())));
                }
            }
        }
        return statements;
    }

    private static boolean isTold(Sentence s) {
        return s.passages().get(0).kind() != PassageKind.TITLE
                && !s.at(s.size() - 1).isMark("?");
    }

    /** An act that a sentence tells of: its cue, from one token to another, and by whom it is. */
    private record Told(int from, int to, StatementKind kind, List<ActorId> by) {}

    /** Of several acts of one kind the first whose doer is known stands for the sentence. */
    private void read(Sentence s) {
        Map<StatementKind, Told> found = new EnumMap<>(StatementKind.class);
        for (int i = 0; i < s.size(); i++) {
            Told told = s.at(i).isWord() ? act(s, i) : null;
            Told before = told == null ? null : found.get(told.kind());
            if (told != null
                    && (before == null || (before.by().isEmpty() && !told.by().isEmpty()))) {
                found.put(told.kind(), told);
            }
        }
        found.values().stream()
                .sorted(Comparator.comparing(Told::from))
                .forEach(told -> add(s, told.from(), told.to() - told.from(), told.kind(), told.by()));
        if (found.isEmpty()) {
            readReported(s);
        }
    }

    private @Nullable Told act(Sentence s, int at) {
        Acts.Cue cue = acts.at(s, at);
        if (cue != null && clauses.isReal(s, at)) {
            Subject subject = doer(s, at, cue);
            return subject == null ? null : new Told(at, at + cue.words().size(), cue.kind(), subject.actors());
        }
        Sealing.Sealed sealed = cue == null && acts.seals(s.at(at)) && clauses.isReal(s, at) ? sealing.at(s, at) : null;
        return sealed == null
                ? null
                : new Told(sealed.from(), sealed.to(), StatementKind.AGREED, actors(s, sealed.by()));
    }

    private void readReported(Sentence s) {
        Reported.Told told = reported.in(s);
        boolean real = told != null && clauses.isReal(s, told.verb());
        List<ActorId> actors = told == null || !real ? List.of() : actors(s, told.by());
        if (told != null && !actors.isEmpty()) {
            add(s, told.verb(), 1, StatementKind.SAID, actors);
        }
    }

    private @Nullable Subject doer(Sentence s, int cue, Acts.Cue act) {
        if (!isVerb(s, cue, act)) {
            return null;
        }
        int next = cue + act.words().size();
        if (s.at(next).is("by") && !Subjects.isPassive(s, cue)) {
            return null;
        }
        if (Subjects.isPassive(s, cue)) {
            return act.kind() == StatementKind.PLANNED || act.kind() == StatementKind.AGREED ? null : agent(s, next);
        }
        Subject found = FunctionWords.isParticiple(s.at(cue)) ? subjects.of(s, cue) : subjects.before(s, cue);
        Subject subject = found == null ? null : discourse.resolve(s, found);
        if (found != null && found.actors().isEmpty() && s.has(cue - 1) && FunctionWords.isRelative(s.at(cue - 1))) {
            return null;
        }
        return subject == null
                        || Set.of("i", "we", "you").contains(subject.pronoun())
                        || isOpinion(act, subject)
                        || isUnwilling(act, subject)
                        || Clauses.isBackground(s, subject, cue)
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

    /** "Relatives refused to leave": somebody unknown who does not do a thing rejects nobody's. */
    private static boolean isUnwilling(Acts.Cue act, Subject subject) {
        return act.words().contains("to")
                && act.words().get(0).startsWith("refus")
                && subject.actors().isEmpty();
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
        if (before != null && (NO_VERB_BEHIND.contains(before.folded()) || before.genitive())) {
            return false;
        }
        if (FunctionWords.isParticiple(token) && !startsClause(before)) {
            return false;
        }
        if (before != null
                && DEGREES.contains(before.folded())
                && !(cue > 1 && FunctionWords.isBetween(s.at(cue - 2)))) {
            return false;
        }
        if (isAttribute(s, cue, before)) {
            return false;
        }
        if (act.kind() == StatementKind.ACCUSED) {
            return !NO_OBJECT.contains(s.at(next).folded()) && Clauses.hasSomebody(s, next);
        }
        boolean past = act.kind() == StatementKind.PLEDGED && Clauses.isOfThePast(s, next);
        boolean visit = act.kind() == StatementKind.DEMANDED && Clauses.isVisit(s, cue, next);
        if (past || visit) {
            return false;
        }
        boolean noun = NOUNS_TOO.contains(token.folded()) || token.is("intended");
        return !noun || (before != null && plansOf(s, cue - 1, before));
    }

    /** "A team committed to exploring", "is one of the firms committed to": what somebody is like, not what he promised. */
    private static boolean isAttribute(Sentence s, int cue, @Nullable Token before) {
        boolean noun = before != null
                && before.isWord()
                && !before.isCapitalised()
                && !FunctionWords.isBetween(before)
                && !FunctionWords.PRONOUNS.contains(before.folded())
                && (!before.folded().endsWith("s") || isPredicate(s, cue - 1));
        return s.at(cue).is("committed") && s.has(cue + 1) && s.at(cue + 1).is("to") && noun;
    }

    /** Whether the noun belongs to what the clause says that somebody is. */
    private static boolean isPredicate(Sentence s, int noun) {
        for (int i = noun - 1; i >= 0 && s.at(i).isWord() && !s.at(i).is("that"); i--) {
            if (COPULAS.contains(s.at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle behind the token tells what the subject does: ", accusing", "and vowing"; not "letters urging". */
    private static boolean startsClause(@Nullable Token before) {
        return before == null
                || before.isQuote()
                || before.isActor()
                || before.kind() == Token.Kind.MARK
                || before.is("and")
                || before.is("while")
                || FunctionWords.PRONOUNS.contains(before.folded())
                || FunctionWords.isBetween(before);
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

    /** "was rejected by X", "the cuts demanded by X". */
    private @Nullable Subject agent(Sentence s, int from) {
        for (int i = from; s.has(i) && i - from < 6; i++) {
            if (s.at(i).is("by")) {
                return subjects.behind(s, i);
            }
        }
        return null;
    }

    private List<ActorId> actors(Sentence s, @Nullable Subject subject) {
        return subject == null ? List.of() : discourse.resolve(s, subject).actors();
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
                null,
                null));
    }
}
