package dossier.actors.mentions;

import dossier.actors.names.Entry;
import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Line;
import dossier.actors.names.Run;
import dossier.actors.names.Title;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The titles that stand with a name: before it, "Chancellor Angela Merkel", or beside it, "Angela Merkel, the chancellor,". */
final class Apposition {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her");

    private static final Set<String> ENDS = Set.of(",", ".", ")", ";", "\u2026");

    private static final Set<String> POSTS = Set.of("in", "to", "for", "at");
    private static final int LONGEST_POST = 4;
    private static final int LONGEST_OWNER = 3;

    /** With these a new clause goes on behind its subject. */
    private static final Set<String> SAYING = Set.of("said", "says", "told", "added", "wrote", "confirmed");

    /** Behind these and a name the clause's subject comes: "Like Angela Merkel, the president". */
    private static final Set<String> COMPARING = Set.of("like", "unlike", "besides");

    private Apposition() {}

    /** The titles that the line gives the name {@code run}. */
    static List<Title> of(Run run, List<Title> titles, List<Run> runs) {
        List<Title> found = new ArrayList<>();
        for (Title title : titles) {
            if (isBefore(run, title)) {
                Entry state = title.of() == null ? stateAfter(run) : null;
                found.add(state == null ? title : title.of(state));
            } else if (isBeside(run, title, runs) || isAhead(run, title, titles)) {
                found.add(title);
            }
        }
        return found;
    }

    /** "President Vladimir Putin", "Mr. Putin". */
    static boolean isBefore(Run run, Title title) {
        return title.to() == run.from() && !run.line().near(title.to() - 1).possessive();
    }

    /** "France" in "President Emmanuel Macron of France". */
    private static @Nullable Entry stateAfter(Run run) {
        Line line = run.line();
        int at = line.near(run.to() + 1).fold().equals("the") ? run.to() + 2 : run.to() + 1;
        Trie.Match match = line.match(at);
        boolean of = line.near(run.to()).fold().equals("of") && line.is(at, Kind.STATE);
        return of && match != null ? match.entry() : null;
    }

    /**
     * "Angela Merkel, the German chancellor," but not "Angela Merkel, French President Emmanuel Macron", nor "before he met
     * Angela Merkel, an official said".
     */
    private static boolean isBeside(Run run, Title title, List<Run> runs) {
        Line line = run.line();
        int comma = run.to();
        boolean owner = line.near(title.to() - 1).possessive() && line.is(title.to() - 1, Kind.OFFICE);
        boolean possessive = line.near(run.to() - 1).possessive() || owner;
        boolean compared = COMPARING.contains(line.near(run.from() - 1).fold());
        if (possessive
                || compared
                || !line.near(comma).is(",")
                || title.from() <= comma
                || title.from() > comma + LONGEST_OWNER) {
            return false;
        }
        int from = isOwned(line, title.from()) ? title.from() - 1 : title.from();
        boolean adjacent = from == comma + 1
                || (from == comma + 2 && ARTICLES.contains(line.token(comma + 1).fold()));
        return adjacent && runs.stream().noneMatch(r -> r.from() == title.to()) && endsPhrase(line, title.to());
    }

    /** "the president's spokesman": whose it is by the office of another. */
    private static boolean isOwned(Line line, int at) {
        return line.near(at - 1).possessive() && line.is(at - 1, Kind.OFFICE);
    }

    private static boolean endsPhrase(Line line, int at) {
        Token token = line.near(at);
        if (SAYING.contains(token.fold())) {
            return false;
        }
        return !token.isWord() || !token.isCapitalised() || line.is(at, Kind.STATE);
    }

    /** "the German chancellor, Angela Merkel," but not "said the chancellor, Angela Merkel adding". */
    private static boolean isAhead(Run run, Title title, List<Title> titles) {
        Line line = run.line();
        int start = addressed(run, titles);
        Token after = line.near(run.to());
        boolean from = after.fold().equals("of") && line.is(run.to() + 1, Kind.STATE);
        return line.near(start - 1).is(",")
                && isPosted(line, title.to(), start - 1)
                && (from || ENDS.contains(after.text()))
                && (title.of() != null
                        || ARTICLES.contains(line.near(title.from() - 1).fold()));
    }

    /** Where the name begins with its "Mr." or "H.E.". */
    private static int addressed(Run run, List<Title> titles) {
        return titles.stream()
                .filter(title -> !title.office() && isBefore(run, title))
                .mapToInt(Title::from)
                .findFirst()
                .orElse(run.from());
    }

    /** Nothing, or where the office is held: "in Ankara" in "the ambassador in Ankara, Jane Roe,". */
    private static boolean isPosted(Line line, int from, int to) {
        if (to == from) {
            return true;
        }
        boolean place = to > from
                && to - from <= LONGEST_POST
                && POSTS.contains(line.token(from).fold());
        for (int at = from + 1; at < to && place; at++) {
            Token token = line.token(at);
            place = token.isCapitalised() || token.fold().equals("the");
        }
        return place && to - from > 1;
    }
}
