package dossier.changes;

import java.util.List;

/**
 * One thing that is otherwise than it was.
 *
 * @param topic what kind of thing: "article", "meeting", "actor", "quote", "statement", "figure", "conflict"
 * @param what "added", "gone", "merged", "split", "moved", "renamed", "regrouped"
 * @param text which, and how, for a reader
 * @param causes the articles that came or went with it, or the tool, its tables, a correction
 */
public record Change(String topic, String what, String text, List<String> causes) {
    public Change {
        causes = List.copyOf(causes);
    }
}
