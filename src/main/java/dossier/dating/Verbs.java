package dossier.dating;

import dossier.text.Tenses;
import java.util.Set;

/** Tells from the words around a date whether its sentence looks back or forward. */
final class Verbs {
    /** How far a verb may stand from its date, in words. */
    private static final int REACH = 14;

    private static final Set<String> FUTURE = Set.of(
            "'ll",
            "plan",
            "planning",
            "upcoming",
            "until",
            "till",
            "deadline",
            "intends",
            "hopes",
            "won't",
            "begins",
            "starts",
            "opens",
            "expires",
            "departs",
            "arrives",
            "poised",
            "preparing",
            "prepares");
    private static final Set<String> AFTER_TO = Set.of(
            "meet",
            "visit",
            "hold",
            "attend",
            "travel",
            "arrive",
            "host",
            "begin",
            "start",
            "vote",
            "open",
            "discuss",
            "address",
            "fly",
            "take",
            "convene",
            "resume",
            "leave",
            "sign",
            "announce",
            "speak",
            "talk",
            "be",
            "join",
            "decide",
            "deliver",
            "go",
            "head",
            "unveil",
            "gather");
    private static final Set<String> PAST =
            Set.of("said", "told", "spoke", "wrote", "knew", "laid", "thought", "since", "ago", "has", "have", "been");
    private static final Set<String> PRESENT = Set.of("meets", "visits", "hosts", "holds", "faces", "travels", "takes");
    /** What stands before "visits" that is a noun. */
    private static final Set<String> NOUNS = Set.of(
            "the",
            "these",
            "those",
            "of",
            "his",
            "her",
            "their",
            "its",
            "state",
            "official",
            "working",
            "private",
            "two",
            "several",
            "recent",
            "previous",
            "earlier",
            "mutual",
            "high-level",
            "bilateral",
            "foreign",
            "frequent");
    /** Words in "-ed" that are no past tense. */
    private static final Set<String> NO_PAST = Set.of(
            "united", "red", "need", "indeed", "hundred", "speed", "exceed", "proceed", "bed", "armed", "so-called");

    private static final Set<String> FORWARD = Set.of("will", "would", "shall", "'ll", "upcoming", "planned", "coming");
    private static final Set<String> MODALS = Set.of("will", "should", "shall", "may", "might", "could");
    private static final Set<String> AFTER = Set.of("after", "since", "following", "last", "recent");
    /** How far from the words of an event a verb of its own may stand. */
    private static final int CLOSE = 3;
    /** How far behind an event the verb may stand whose subject it is. */
    private static final int PREDICATE = 6;

    private static final Set<String> ENCOUNTER =
            Set.of("met", "talked", "gathered", "conferred", "opened", "began", "started", "held", "convened");

    private static final Set<String> INTENT =
            Set.of("agreed", "pledged", "promised", "vowed", "decided", "offered", "undertook", "planned", "wanted");

    private static final Set<String> SPEECH = Set.of(
            "said", "told", "announced", "warned", "added", "recalled", "proposed", "offered", "called", "urged");

    private Verbs() {}

    /** Whether it is the day of somebody's words: a verb of saying comes nearest before it, and none of {@code terms} between. */
    static boolean datesWords(Found date, Set<Integer> terms) {
        int from = date.phrase().from();
        for (int i = from - 1; i >= 0 && i >= from - REACH && !terms.contains(i); i--) {
            if (at(date.words(), i) != Tense.OPEN) {
                return SPEECH.contains(date.words().at(i));
            }
        }
        return false;
    }

    /** Whether the nearest verb before the date is one of meeting, so that it is the day of the meeting and not of words. */
    static boolean tellsEncounter(Found date) {
        Tokens tokens = date.words();
        for (int i = date.phrase().from() - 1; i >= 0 && i >= date.phrase().from() - REACH; i--) {
            if (at(tokens, i) != Tense.OPEN) {
                return ENCOUNTER.contains(tokens.at(i));
            }
        }
        return false;
    }

    /** The tense of the words around the phrase: of the nearest verb before it, else of the nearest behind it. */
    static Tense around(Tokens tokens, Phrase phrase) {
        for (int i = phrase.from() - 1; i >= 0 && i >= phrase.from() - REACH; i--) {
            boolean ofObject = tokens.is(i - 2, "to") && tokens.at(i).endsWith("ed");
            Tense tense = ofObject || isPastBefore(tokens, i) ? Tense.OPEN : at(tokens, i);
            if (tense != Tense.OPEN) {
                return tense == Tense.PAST && isIntended(tokens, i, phrase) ? Tense.FUTURE : tense;
            }
        }
        for (int i = phrase.to(); i < tokens.size() && i < phrase.to() + REACH; i++) {
            Tense tense = at(tokens, i);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    /**
     * Whether the date is of what the verb at {@code i} intends: "agreed to reunite families in August". A day of the week
     * may as well be that of the intention.
     */
    private static boolean isIntended(Tokens tokens, int i, Phrase phrase) {
        return INTENT.contains(tokens.at(i))
                && tokens.is(i + 1, "to")
                && !(phrase.meaning() instanceof Meaning.Weekday)
                && !(phrase.meaning() instanceof Meaning.Counted);
    }

    /** Whether the nearest verb before a "by" at {@code i} is one of the past: "was used by Thursday". */
    private static boolean isPastBefore(Tokens tokens, int i) {
        for (int k = i - 1; tokens.is(i, "by") && k >= 0 && k >= i - REACH; k--) {
            Tense tense = at(tokens, k);
            if (tense != Tense.OPEN) {
                return tense == Tense.PAST;
            }
        }
        return false;
    }

    /** Whether any verb of the text looks forward. */
    static boolean lookForward(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (at(tokens, i) == Tense.FUTURE) {
                return true;
            }
        }
        return false;
    }

    /**
     * The tense of what is told by the words of {@code terms}: whether a verb among them looks forward ("to vote", "will
     * veto"), or the sentence around them looks back just before or behind them.
     */
    static Tense of(Tokens tokens, int from, int to, Set<Integer> terms) {
        for (int term : terms) {
            for (int i = term - 1; i >= 0 && i >= term - CLOSE; i--) {
                if (FORWARD.contains(tokens.at(i))) {
                    return Tense.FUTURE;
                }
            }
            if (tokens.is(term - 1, "to") && AFTER_TO.contains(tokens.at(term))) {
                return Tense.FUTURE;
            }
        }
        for (int i = to; i < to + PREDICATE && !tokens.is(i, ".") && at(tokens, i) != Tense.PAST; i++) {
            if (MODALS.contains(tokens.at(i))) {
                return Tense.FUTURE;
            }
        }
        for (int i = from - CLOSE; i < to + CLOSE; i++) {
            boolean past = at(tokens, i) == Tense.PAST && !SPEECH.contains(tokens.at(i));
            if (past || (i < from && AFTER.contains(tokens.at(i)))) {
                return Tense.PAST;
            }
        }
        return Tense.OPEN;
    }

    private static Tense at(Tokens tokens, int i) {
        String word = tokens.at(i);
        boolean future = switch (word) {
            case "ahead" -> tokens.is(i + 1, "of");
            case "by", "through" -> isDeadline(tokens, i);
            // a verb of the past would have come nearer: "when they see each other on Wednesday"
            case "when" -> true;
            case "set" -> tokens.is(i + 1, "to") || tokens.is(i + 1, "for");
            default ->
                Tenses.isForthcoming(word)
                        || FUTURE.contains(word)
                        || (PRESENT.contains(word) && !NOUNS.contains(tokens.at(i - 1)))
                        || (AFTER_TO.contains(word) && tokens.is(i - 1, "to"));
        };
        if (future) {
            return Tense.FUTURE;
        }
        int auxiliary = tokens.is(i - 1, "not") || tokens.is(i - 1, "being") ? i - 2 : i - 1;
        boolean passive = tokens.is(auxiliary, "be") || tokens.is(auxiliary, "is") || tokens.is(auxiliary, "are");
        boolean participle =
                word.length() > 4 && word.endsWith("ed") && !NO_PAST.contains(word) && !tokens.isCapitalised(i);
        return !passive && (PAST.contains(word) || Tenses.isIrregularPast(word) || participle)
                ? Tense.PAST
                : Tense.OPEN;
    }

    /** "By Friday" is a deadline, "by Russia" is not. */
    private static boolean isDeadline(Tokens tokens, int i) {
        String next = tokens.at(i + 1);
        return Calendar.weekday(next) != null
                || Calendar.month(next) != null
                || Parts.length(tokens, i + 1) != null
                || tokens.number(i + 1) >= 0
                || next.equals("next")
                || next.equals("tomorrow");
    }
}
