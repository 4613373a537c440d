package dossier.changes;

import java.util.List;

/**
 * One thing that is otherwise than it was.
 *
 * @param topic what kind of thing: "article", "meeting", "actor", "quote", "statement", "figure", "conflict"
 * @param what "added", "gone", "merged", "split", "moved", "renamed", "regrouped", "changed"
 * @param text which, and how, for a reader
 * @param about the id of the article, meeting or actor, in the newer edition unless it is gone there; "" for what is said
 * @param causes what it came from; never empty, but for articles, which are causes themselves
 */
public record Change(String topic, String what, String text, String about, List<Cause> causes) {
    public Change {
        causes = List.copyOf(causes);
    }
}
