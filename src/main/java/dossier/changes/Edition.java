package dossier.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one edition of a dossier says, as far as editions are compared.
 *
 * @param version of the tool
 * @param tables hash of the knowledge tables
 * @param ownTables hash of each table of the user's own, by its name; empty when not known
 * @param articles by id
 * @param corrections what the editor said
 * @param meetings by id
 * @param actors by id
 * @param said quotes, statements, figures and conflicts: each by its words
 */
public record Edition(
        String version,
        String tables,
        Map<String, String> ownTables,
        Map<String, Article> articles,
        Set<Correction> corrections,
        Map<String, Meeting> meetings,
        Map<String, Actor> actors,
        Map<Kind, Map<String, Said>> said) {

    /** What is said in one sentence, and compared by its words. */
    enum Kind {
        QUOTE,
        STATEMENT,
        FIGURE,
        CONFLICT
    }

    /** An article: its file, and all of its text and metadata that count. */
    record Article(String file, String content) {}

    /** A correction: its kind, what it is about, what it says. */
    record Correction(String kind, List<String> about, String says) {
        String text() {
            return kind + " [" + String.join(", ", about) + "]" + (says.isEmpty() ? "" : " " + says);
        }
    }

    /** A meeting: its title, its days as "2031-03-04" or "2031-03-01..2031-03-31", other facts by name, its articles. */
    record Meeting(String title, String days, Map<String, String> facts, Set<String> sources) {}

    /** An actor: its name, and the articles that name it. */
    record Actor(String name, Set<String> sources) {}

    /** Something said: by whom or in which sense, "" when unknown, and the articles that carry it. */
    record Said(String by, Set<String> sources) {}

    /**
     * Reads {@code dossier.json}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Edition read(byte[] json) {
        return new EditionReader(Data.read(json)).read();
    }

    /** The same edition, with the hash of each table of the user's own. */
    public Edition withOwnTables(Map<String, String> hashes) {
        return new Edition(version, tables, hashes, articles, corrections, meetings, actors, said);
    }
}
