package dossier.meetings.claims;

import dossier.model.Span;
import java.util.List;
import java.util.Set;

/** How far a day or a place is from a cue, in characters; what stands between that belongs to something else counts extra. */
final class Distance {
    private static final int BREAK = 25;
    private static final int VERB = 80;
    /** Before the cue's verb stand so many words at most that lead to it. */
    private static final int LEAD = 4;
    /** A comma and two blanks. */
    private static final int JOINT = 3;

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "\u2014", "\u2013", "\"", "\u201c", "\u201d");
    private static final Set<String> QUOTES = Set.of(";", ":", "\"", "\u201c", "\u201d");
    private static final Set<String> SET =
            Set.of("scheduled", "planned", "expected", "slated", "opened", "ended", "concluded");
    private static final Set<String> LEADS = Set.of(
            "will", "would", "is", "are", "was", "were", "has", "have", "had", "be", "been", "to", "due", "also",
            "then");
    private static final Set<String> VERBS = Set.of(
            "said",
            "says",
            "told",
            "was",
            "were",
            "is",
            "are",
            "has",
            "had",
            "have",
            "will",
            "would",
            "when",
            "where",
            "that",
            "which",
            "after",
            "before",
            "came",
            "went",
            "saw",
            "took",
            "gave",
            "made",
            "held",
            "began",
            "since",
            "while",
            "once",
            "whether",
            "because",
            "although",
            "though",
            "despite",
            "unless");

    private Distance() {}

    /** How far words are from the cue, in characters; every other cue, verb and break between counts extra. */
    static int of(Reading reading, Extent extent, Span words) {
        if (isFronted(reading, extent.cue(), words)) {
            return BREAK;
        }
        Line line = reading.line();
        Span span = line.span(extent.cue().start(), extent.cue().end());
        Span reach = line.span(extent.cue().start(), extent.end());
        int from =
                words.start() < span.end() ? Math.min(span.end(), words.end()) : Math.min(reach.end(), words.start());
        int to = Math.max(span.start(), words.start());
        int cost = Math.max(0, to - from);
        for (int i = 0; i < line.tokens().size(); i++) {
            Token token = line.tokens().get(i);
            if (token.span().start() >= from && token.span().end() <= to) {
                boolean aside = isPassedOver(reading, extent.cue(), i, words);
                cost += aside
                        ? -token.span().length() - 1
                        : isJoined(line, extent.cue(), i, words, from) ? 0 : extra(line, i);
            }
        }
        for (Lexicon.Hit other : reading.cues()) {
            Span word = line.span(other.start(), other.end());
            boolean between = word.start() >= from && word.end() <= to;
            cost += between && !isPassedOver(reading, extent.cue(), other.start(), words) ? VERB : 0;
        }
        return Math.max(0, cost);
    }

    /** "On Monday, in Somewhere, A and B are to sign": what a sentence opens with is of its first verb. */
    private static boolean isFronted(Reading reading, Lexicon.Hit cue, Span words) {
        List<Token> tokens = reading.line().tokens();
        if (words.end() > tokens.get(cue.start()).span().start()
                || reading.cues().stream().anyMatch(other -> other.start() < cue.start())) {
            return false;
        }
        for (Token token : tokens.subList(0, cue.start())) {
            boolean opening = token.span().end() <= words.start();
            boolean subject = opening
                    && token.mention() != null
                    && reading.spots().stream().noneMatch(spot -> spot.span().equals(token.span()));
            boolean verb = isVerb(token) && (opening || !LEADS.contains(token.folded()));
            if (subject || verb || QUOTES.contains(token.folded())) {
                return false;
            }
        }
        return true;
    }

    private static int extra(Line line, int i) {
        Token token = line.tokens().get(i);
        return isVerb(token) || isInfinitive(line, i) ? VERB : BREAKS.contains(token.folded()) ? BREAK : 0;
    }

    /** Whether the token stands in an aside, and neither the cue nor the words do. */
    private static boolean isPassedOver(Reading reading, Lexicon.Hit cue, int token, Span words) {
        Asides.Aside aside = reading.asides().around(token, cue);
        return aside != null && !reading.line().span(aside.start(), aside.end()).contains(words);
    }

    private static boolean isJoined(Line line, Lexicon.Hit cue, int i, Span words, int from) {
        return isOwn(line.tokens(), i, cue) || (words.end() == from && isRelative(line, i, from));
    }

    /** "will sit down", "are due to meet": what leads to the cue's verb is part of it. */
    private static boolean isOwn(List<Token> tokens, int i, Lexicon.Hit cue) {
        return i < cue.start()
                && i >= cue.start() - LEAD
                && tokens.subList(i, cue.start()).stream().allMatch(token -> LEADS.contains(token.folded()));
    }

    /** "at the palace, where they met", "tomorrow, when they meet": what joins a clause to what it is about. */
    private static boolean isRelative(Line line, int i, int from) {
        List<Token> tokens = line.tokens();
        int where = tokens.get(i).is(",") ? i + 1 : i;
        return where < tokens.size()
                && where > 0
                && (tokens.get(where).is("where") || tokens.get(where).is("when"))
                && tokens.get(where).span().start() <= from + JOINT;
    }

    private static boolean isInfinitive(Line line, int i) {
        List<Token> tokens = line.tokens();
        return tokens.get(i).is("to")
                && i + 1 < tokens.size()
                && !Parties.isDescription(tokens.get(i + 1))
                && tokens.get(i + 1).isWord();
    }

    static boolean isVerb(Token token) {
        return token.mention() == null
                && !token.capitalised()
                && !SET.contains(token.folded())
                && token.folded().indexOf('-') < 0
                && (VERBS.contains(token.folded())
                        || (token.folded().endsWith("ed") && token.folded().length() > 4));
    }
}
