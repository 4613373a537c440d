package dossier.actors.mentions;

import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import dossier.model.PassageKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells where the name of a people does not mean its state: in "Cuban-Americans", "an Argentine who", "Cleveland Indians". */
final class Peoples {
    private static final int LONGEST_PHRASE = 6;
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> LANGUAGES = Set.of("language", "languages");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "from", "to", "near", "outside", "around", "across", "of", "for");

    private Peoples() {}

    /** Whether the words of the match name people of that state, its language or others, and not the state. */
    static boolean isOther(Line line, Trie.Match match) {
        return isCompound(line, match.from() - 1)
                || isCompound(line, match.from())
                || isSomebody(line, match)
                || isLanguage(line, match);
    }

    /** Plural names of peoples that the lines use for a team, with its town before: "Indians" of "Cleveland Indians". */
    static Set<String> teams(List<Line> lines, Lexicon lexicon) {
        Set<String> teams = new HashSet<>();
        for (Line line : lines) {
            for (Trie.Match match : line.matches()) {
                Token last = line.token(match.to() - 1);
                boolean plural = last.fold().endsWith("s") && !last.glued();
                if (plural && (isListed(line, match, lexicon) || isOfTown(line, match))) {
                    teams.add(last.fold());
                }
            }
        }
        return teams;
    }

    /** Whether the tables know the words, of which the first is a town and the last a people, for something else. */
    private static boolean isListed(Line line, Trie.Match match, Lexicon lexicon) {
        Kind kind = match.entry().kind();
        return (kind == Kind.REGION || kind == Kind.ORGANISATION)
                && match.length() > 1
                && lexicon.at(line.tokens(), match.from()).stream()
                        .anyMatch(first -> first.entry().kind() == Kind.CITY)
                && lexicon.at(line.tokens(), match.to() - 1).stream()
                        .anyMatch(last -> last.entry().kind() == Kind.DEMONYM);
    }

    private static boolean isOfTown(Line line, Trie.Match match) {
        int town = match.from() - 1;
        return match.entry().kind() == Kind.DEMONYM
                && line.is(town, Kind.CITY)
                && !line.near(town).possessive()
                && line.isPlain()
                && line.passage().kind() != PassageKind.TITLE
                && isOpen(line, town);
    }

    /** Whether the town is not where something is: "In Istanbul Syrians" are no team. */
    private static boolean isOpen(Line line, int town) {
        Trie.Match match = line.match(town);
        return match != null
                && !PREPOSITIONS.contains(line.near(match.from() - 1).fold())
                && line.isInside(match.from());
    }

    private static boolean isCompound(Line line, int at) {
        Token second = line.near(at + 1);
        return line.is(at, Kind.DEMONYM)
                && line.is(at + 1, Kind.DEMONYM)
                && second.glued()
                && second.fold().endsWith("s");
    }

    /** "a 79-year-old Argentine who": one of the people, whom the state has nothing to do with. */
    private static boolean isSomebody(Line line, Trie.Match match) {
        boolean noun = isNoun(line, match) || line.near(match.to()).fold().equals("who");
        int at = match.from() - 1;
        while (noun && at > match.from() - LONGEST_PHRASE && isAttribute(line.near(at))) {
            at--;
        }
        return noun && INDEFINITE.contains(line.near(at).fold());
    }

    /** Whether no word follows that the name could describe. */
    private static boolean isNoun(Line line, Trie.Match match) {
        Token after = line.near(match.to());
        return !after.glued() && !after.isWord() && !line.token(match.to() - 1).possessive();
    }

    private static boolean isAttribute(Token token) {
        return (token.isWord() || token.isNumber()) && !token.isCapitalised() && !ARTICLES.contains(token.fold());
    }

    /** "the languages Czech, Indonesian and Thai". */
    private static boolean isLanguage(Line line, Trie.Match match) {
        String after = line.near(match.to()).fold();
        boolean alone = isNoun(line, match) || after.equals("and") || after.equals("or") || LANGUAGES.contains(after);
        return alone && line.tokens().stream().anyMatch(token -> LANGUAGES.contains(token.fold()));
    }
}
