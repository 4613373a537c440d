package dossier.actors.names;

import dossier.actors.names.Entry.Kind;
import java.util.Set;

/**
 * The nouns of a title, without the state or body whose it is.
 *
 * @param from the first word, be it only a shade of the office: "top" in "top diplomat"
 * @param to the token after the last
 * @param wordedFrom where the words of the office start
 * @param wordedTo where they end: before a second title that only tells a rank, "Spokesman" in "Spokesman General"
 */
record TitleHead(int from, int to, int wordedFrom, int wordedTo) {
    /** What may follow an office's short word without making it another's: "the general who", but not "the general manager". */
    private static final Set<String> AFTER = Set.of(
            "of", "for", "in", "at", "and", "who", "to", "as", "on", "with", "from", "is", "was", "has", "had", "will",
            "would", "but", "that", "by", "or", "also", "whose", "during", "since", "after", "before");

    /** The longest that starts at {@code at}; an empty one when none does. */
    static TitleHead at(Line line, int at, Lexicon lexicon) {
        int end = at;
        while (end < line.size()
                && (end == at || !line.token(end - 1).possessive())
                && (line.is(end, Kind.OFFICE) || (isAdjective(line, end, lexicon) && end + 1 < line.size()))) {
            Trie.Match match = line.match(end);
            end = match == null ? end + 1 : match.to();
        }
        while (end > at && !line.is(end - 1, Kind.OFFICE)) {
            end--;
        }
        return end > at && !isOfAnother(line, end, lexicon)
                ? worded(line, at, end, lexicon)
                : new TitleHead(at, at, at, at);
    }

    boolean isEmpty() {
        return to == from;
    }

    private static boolean isAdjective(Line line, int at, Lexicon lexicon) {
        String sort = line.match(at) == null ? lexicon.title(line.token(at)) : "";
        return sort.equals("modifier") || sort.equals("shade");
    }

    /** "chief designer", "general manager": what is an office alone, and here only tells which designer. */
    private static boolean isOfAnother(Line line, int end, Lexicon lexicon) {
        Token last = line.token(end - 1);
        Token after = line.near(end);
        Trie.Match office = line.match(end - 1);
        return office != null
                && office.length() == 1
                && lexicon.title(last).equals("modifier")
                && !last.isCapitalised()
                && after.isWord()
                && !after.isCapitalised()
                && !AFTER.contains(after.fold())
                && lexicon.verb(after).isEmpty();
    }

    private static TitleHead worded(Line line, int from, int to, Lexicon lexicon) {
        int start = from;
        while (start < to
                && line.match(start) == null
                && lexicon.title(line.token(start)).equals("shade")) {
            start++;
        }
        Trie.Match last = line.match(to - 1);
        boolean rank = last != null
                && last.from() > start
                && line.is(last.from() - 1, Kind.OFFICE)
                && lexicon.isRank(last.entry().name());
        int end = last != null && rank ? last.from() : to;
        return new TitleHead(from, to, start, end);
    }
}
