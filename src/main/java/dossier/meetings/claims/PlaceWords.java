package dossier.meetings.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that tell whether a name beside them says where, by the table of them. */
final class PlaceWords {
    private final Map<String, Set<String>> sorts = new HashMap<>();

    /** @param words each word with its sorts, divided by spaces */
    PlaceWords(Map<String, String> words) {
        words.forEach((word, listed) -> sorts.put(word, Set.of(listed.split(" "))));
    }

    /** Before a place: "in", "visited". */
    boolean leads(Token token) {
        return is(token, "at");
    }

    /** A noun for a town: "city". */
    boolean isSettlement(Token token) {
        return is(token, "settlement");
    }

    /** What "of" and a place may follow: "the outskirts of"; "the mayor of" places nobody. */
    boolean isPart(Token token) {
        return is(token, "part") || isSettlement(token);
    }

    /** Before "to" it makes what follows no goal: "spoke to", "a message to". */
    boolean addresses(Token token) {
        return is(token, "address");
    }

    /** What is named after a place and may be anywhere: "accords". */
    boolean isNamed(Token token) {
        return is(token, "named");
    }

    /** What a place may stand before: "talks". */
    boolean isPlaced(String word) {
        return sorts.getOrDefault(word, Set.of()).contains("placed");
    }

    /** What does not stand between a word of place and its place: "between". */
    boolean breaks(Token token) {
        return is(token, "break");
    }

    private boolean is(Token token, String sort) {
        return sorts.getOrDefault(token.folded(), Set.of()).contains(sort);
    }
}
