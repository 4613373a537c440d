package dossier.actors.names;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that says what somebody is: "Turkish Prime Minister", "the former UN envoy for Syria", "actor".
 *
 * @param from its first token, the state and "former" included, an article not
 * @param to the token after its last
 * @param wording the office in full, without state: "Prime Minister"
 * @param kind the office's title in the tables, the same for "PM" and "premier"; the wording when they have none
 * @param of whose office it is by the text
 * @param former whether it is said to be past
 * @param office whether it is an office, and not only a role such as "actor"
 */
public record Title(
        int from,
        int to,
        String wording,
        String kind,
        @Nullable Entry of,
        boolean former,
        boolean office) {
    /** Whether the text gives both the office and that state or body. */
    public boolean isOf(String body) {
        return of != null && of.name().equals(body);
    }

    /** The same title, of that state or body. */
    public Title of(Entry body) {
        return new Title(from, to, wording, kind, body, former, office);
    }
}
