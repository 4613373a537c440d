package dossier.meetings.claims;

import dossier.meetings.claims.Account.After;
import dossier.meetings.claims.Account.Part;
import dossier.meetings.claims.Account.Stay;
import dossier.model.DateExpression;
import dossier.text.NumberWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lengths of time beside a cue: "a two-day summit", "after two days of talks", "a day after they met". */
public final class Durations {
    private static final Set<String> SPANS = Set.of("day", "days", "week", "weeks", "month", "months");
    private static final Set<String> STARTS = Set.of(
            "start",
            "beginning",
            "opening",
            "outset",
            "began",
            "begins",
            "begin",
            "opened",
            "opens",
            "started",
            "starts",
            "starting",
            "first");
    private static final Set<String> ENDS = Set.of(
            "end", "close", "conclusion", "closing", "ended", "concluded", "ending", "concluding", "last", "final");
    /** Talks through a night began the day before. */
    private static final Set<String> NIGHTS = Set.of("overnight", "all-night", "night-long", "late-night");

    private static final Map<String, Integer> ORDINALS = Map.of("second", 2, "third", 3, "fourth", 4, "fifth", 5);
    /** Longer stays are no meetings. */
    public static final int LONGEST = 21;

    private static final int LATER = 10;
    private static final int STAY = 6;
    private static final int PART = 10;
    private static final int VERB = 4;
    private static final Set<String> CAME = Set.of("came", "comes", "coming", "place");
    static final Set<String> EVENTS = Set.of("talks", "summit", "call", "video", "visit");
    private static final Set<String> BEGUN =
            Set.of("began", "begun", "begin", "begins", "opened", "opens", "started", "start");
    private static final Set<String> OVER = Set.of("ended", "ends", "concluded", "concludes", "collapsed", "collapses");

    private Durations() {}

    /** "days after", "a day after" before the cue: told from after it. */
    static After after(Line line, Lexicon.Hit cue) {
        List<Token> tokens = line.tokens();
        for (int i = Math.max(1, cue.start() - LATER); i < cue.start(); i++) {
            Token span = tokens.get(i - 1);
            if (tokens.get(i).is("after") && SPANS.contains(span.folded())) {
                boolean counted = i > 1 && span.folded().startsWith("day");
                return new After(true, counted ? number(tokens.get(i - 2)) : 0);
            }
        }
        return earlier(tokens, cue);
    }

    /** "their talks a day earlier", "met him two days before": told from after it. */
    private static After earlier(List<Token> tokens, Lexicon.Hit cue) {
        for (int i = cue.end() + 1; i + 1 < tokens.size() && i < cue.end() + LATER; i++) {
            boolean counted = tokens.get(i).folded().startsWith("day") && isEarlier(tokens, i + 1);
            int days = counted ? number(tokens.get(i - 1)) : 0;
            if (days > 0 && tokens.subList(cue.end(), i).stream().noneMatch(Distance::isVerb)) {
                return new After(true, days);
            }
        }
        return After.NOT;
    }

    /** "the visit came three weeks after the two met": the second is another than the first, which the article is about. */
    static boolean isBefore(Line line, List<Lexicon.Hit> cues, Lexicon.Hit cue) {
        List<Token> tokens = line.tokens();
        for (int i = Math.max(1, cue.start() - LATER); i < cue.start(); i++) {
            int came = i;
            while (came > 0
                    && came > i - VERB
                    && !CAME.contains(tokens.get(came).folded())) {
                came--;
            }
            int verb = came;
            if (tokens.get(i).is("after")
                    && SPANS.contains(tokens.get(i - 1).folded())
                    && CAME.contains(tokens.get(verb).folded())
                    && cues.stream().anyMatch(other -> EVENTS.contains(other.kind()) && other.end() <= verb)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "earlier", or "before" that nothing follows but with whom: two days before an election are no two days ago.
     */
    static boolean isEarlier(List<Token> tokens, int i) {
        boolean last = i + 1 >= tokens.size()
                || !tokens.get(i + 1).isWord()
                || tokens.get(i + 1).is("with")
                || tokens.get(i + 1).is("between");
        return tokens.get(i).is("earlier") || (last && tokens.get(i).is("before"));
    }

    /** "a two-day summit", "two days of talks", "talks began": how long, and which part of it the words speak of. */
    static Stay stay(Reading reading, Extent extent) {
        List<Token> tokens = reading.line().tokens();
        Lexicon.Hit cue = extent.cue();
        Part part = verb(reading, extent);
        for (int i = cue.start() - 1; i >= 0 && i >= cue.start() - STAY; i--) {
            if (NIGHTS.contains(tokens.get(i).folded())) {
                return new Stay(2, Part.ANY);
            }
            int nth = nth(tokens, i);
            if (nth > 1) {
                return new Stay(nth, Part.END);
            }
            int days = days(tokens, i);
            if (days > 1 && days <= LONGEST) {
                return new Stay(days, part == Part.ANY ? part(tokens, i) : part);
            }
        }
        for (int i = extent.named(); i < tokens.size() && i < extent.named() + STAY; i++) {
            int nth = nth(tokens, i);
            if (nth > 1) {
                return new Stay(nth, Part.ANY);
            }
        }
        return part == Part.ANY ? Stay.ONE_DAY : new Stay(1, part);
    }

    /** "on Saturday and Sunday", "from Monday to Wednesday": the day is the first of some; else one day. */
    static Stay from(Line line, @Nullable DateExpression first) {
        DateExpression last = first == null ? null : DayPairs.after(line, first);
        int days = first == null || last == null ? 1 : DayPairs.days(first, last);
        return days > 1 ? new Stay(days, Part.FIRST) : Stay.ONE_DAY;
    }

    /** "two-day", "two days of": how many. */
    private static int days(List<Token> tokens, int i) {
        String word = tokens.get(i).folded();
        if (word.endsWith("-day")) {
            return number(word.substring(0, word.length() - "-day".length()));
        }
        boolean of = i > 0 && i + 1 < tokens.size() && tokens.get(i + 1).is("of");
        return of && word.equals("days") ? number(tokens.get(i - 1)) : 0;
    }

    /** "the third day of", "ran into a second day": which. */
    private static int nth(List<Token> tokens, int i) {
        boolean day = i + 1 < tokens.size() && tokens.get(i + 1).is("day");
        return day ? ORDINALS.getOrDefault(tokens.get(i).folded(), 0) : 0;
    }

    /** What the first verb of a course around the cue says: "the talks began", "that opened", "ended their summit". */
    private static Part verb(Reading reading, Extent extent) {
        List<Token> tokens = reading.line().tokens();
        int from = Math.max(0, extent.cue().start() - VERB);
        int to = Math.min(tokens.size(), Math.max(extent.end(), extent.named() + VERB));
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).folded();
            boolean own = reading.asides().around(i, extent.cue()) == null;
            if (own && BEGUN.contains(word)) {
                return Part.START;
            }
            if (own && OVER.contains(word)) {
                return Part.END;
            }
        }
        return Part.ANY;
    }

    private static Part part(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && i >= at - PART; i--) {
            String word = tokens.get(i).folded();
            if (STARTS.contains(word)) {
                return Part.START;
            }
            if (ENDS.contains(word)) {
                return Part.END;
            }
            if (word.equals("after") || word.equals("following")) {
                return Part.OVER;
            }
        }
        return Part.ANY;
    }

    private static int number(Token token) {
        return number(token.folded());
    }

    private static int number(String word) {
        if (word.equals("a") || word.equals("the")) {
            return 1;
        }
        Integer known = NumberWords.value(word);
        if (known != null) {
            return known;
        }
        boolean digits = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : 0;
    }
}
