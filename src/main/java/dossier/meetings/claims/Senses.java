package dossier.meetings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells apart the senses of a cue by the words beside it: who called somebody may have rung him up, or called him names. */
final class Senses {
    private static final Set<String> ARTICLES = Set.of("the", "this", "that", "their", "such");
    /** What may follow the object of a verb that means to telephone; anything else is what somebody was called. */
    private static final Set<String> AFTER_CALLED = Set.of(
            ",",
            ".",
            "to",
            "on",
            "about",
            "late",
            "early",
            "earlier",
            "after",
            "before",
            "by",
            "from",
            "in",
            "at",
            "last",
            "this",
            "today",
            "yesterday",
            "again",
            "twice",
            "and",
            "over",
            "during",
            "with",
            "shortly",
            "hours");

    /** What follows an adjective that is used as a noun: "a bilateral with", not "bilateral relations". */
    private static final Set<String> AFTER_NOUN = Set.of(
            "with",
            "between",
            "on",
            "in",
            "at",
            "and",
            "after",
            "before",
            "during",
            "today",
            "yesterday",
            "was",
            "is",
            "here",
            "by");

    private static final Set<String> TIMES = Set.of(
            "minutes", "minute", "hour", "hours", "day", "days", "evening", "morning", "afternoon", "weekend", "night");
    static final Set<String> LENGTHS = Set.of("minutes", "hour", "hours");
    private static final int OBJECT = 10;
    private static final int TIME = 6;

    private final Parties parties;

    Senses(Parties parties) {
        this.parties = parties;
    }

    /** The cues with the class that each has here: "judge" for an opinion, "none" for what tells of no encounter. */
    List<Lexicon.Hit> of(Line line, List<Lexicon.Hit> hits) {
        List<Lexicon.Hit> told = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Lexicon.Hit cue = hits.get(i);
            Lexicon.Hit next = i + 1 < hits.size() ? hits.get(i + 1) : null;
            String kind = switch (cue.kind()) {
                case "welcome" -> next != null && isOpinion(line, cue, next) ? "judge" : cue.kind();
                case "see" -> isRinging(line, cue) ? "meet" : "none";
                case "called" -> isRinging(line, cue) ? "ring" : "none";
                case "spend" -> isTime(line, cue) ? "time" : "none";
                case "speak" -> isLong(line, cue) || isOfLength(line, cue) ? "converse" : cue.kind();
                case "adjective" -> isNoun(line, cue) ? "talks" : "none";
                case "travel" -> isGuest(line, cue) ? "guest" : cue.kind();
                default -> cue.kind();
            };
            told.add(new Lexicon.Hit(cue.start(), cue.length(), kind));
        }
        return told;
    }

    /** "welcomed the meeting": nobody was received. */
    private boolean isOpinion(Line line, Lexicon.Hit cue, Lexicon.Hit next) {
        return Durations.EVENTS.contains(next.kind())
                && next.start() > cue.end()
                && next.start() <= cue.end() + 3
                && ARTICLES.contains(line.tokens().get(cue.end()).folded())
                && line.tokens().subList(cue.end(), next.start()).stream().allMatch(t -> parties.person(t) == null);
    }

    /** "in a bilateral with B", not "bilateral relations". */
    private static boolean isNoun(Line line, Lexicon.Hit cue) {
        List<Token> tokens = line.tokens();
        return cue.end() >= tokens.size()
                || !tokens.get(cue.end()).isWord()
                || AFTER_NOUN.contains(tokens.get(cue.end()).folded());
    }

    /** "A called B on Monday to", not "A called B a friend" nor "B was called". */
    private boolean isRinging(Line line, Lexicon.Hit cue) {
        int object = described(line, cue.end());
        if (object < 0) {
            return false;
        }
        List<Token> tokens = line.tokens();
        int next = parties.right(line, object, 1).end();
        boolean ofState =
                next + 1 < tokens.size() && tokens.get(next).is("of") && parties.state(tokens.get(next + 1)) != null;
        next += ofState ? 2 : 0;
        return next >= tokens.size()
                || AFTER_CALLED.contains(tokens.get(next).folded())
                || Weekdays.in(tokens.get(next).folded()) != null;
    }

    /** "spoke with B for half an hour", "talked with him for 90 minutes": a conversation, and no speech about something. */
    private static boolean isLong(Line line, Lexicon.Hit cue) {
        List<Token> tokens = line.tokens();
        boolean with = cue.end() < tokens.size() && tokens.get(cue.end()).is("with");
        for (int i = cue.end() + 1; with && i < tokens.size() && i < cue.end() + OBJECT; i++) {
            if (LENGTHS.contains(tokens.get(i).folded())) {
                return tokens.subList(cue.end(), i).stream().anyMatch(token -> token.is("for"));
            }
        }
        return false;
    }

    /** "his 15-minute conversation": the same. */
    private static boolean isOfLength(Line line, Lexicon.Hit cue) {
        String before =
                cue.start() == 0 ? "" : line.tokens().get(cue.start() - 1).folded();
        return before.endsWith("-minute") || before.endsWith("-hour") || before.equals("hour-long");
    }

    /** "the pair spent two hours": time, not money. */
    private static boolean isTime(Line line, Lexicon.Hit cue) {
        List<Token> tokens = line.tokens();
        return tokens.subList(cue.end(), Math.min(tokens.size(), cue.end() + TIME)).stream()
                .anyMatch(token -> TIMES.contains(token.folded()));
    }

    /** "visiting President B", "the visiting Ruritanian leader B": who visits is B. */
    private boolean isGuest(Line line, Lexicon.Hit cue) {
        List<Token> tokens = line.tokens();
        return cue.length() == 1
                && tokens.get(cue.start()).is("visiting")
                && cue.end() < tokens.size()
                && tokens.get(cue.end()).office()
                && described(line, cue.end()) >= 0;
    }

    /** Where a person stands with nothing but descriptions from {@code from} on; -1 where none does. */
    private int described(Line line, int from) {
        List<Token> tokens = line.tokens();
        for (int i = from; i < tokens.size() && i < from + OBJECT; i++) {
            if (parties.person(tokens.get(i)) != null) {
                return tokens.get(i).possessive() ? -1 : i;
            }
            if (!Parties.isDescription(tokens.get(i)) && !tokens.get(i).is(",")) {
                return -1;
            }
        }
        return -1;
    }
}
