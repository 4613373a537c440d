package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, pledged, demanded, rejected, accused or planned, in the words of the sentence that says so.
 *
 * @param id its name in the dossier
 * @param kind what was done
 * @param actors by whom, empty where it is not sure
 * @param source the article
 * @param span the sentence
 * @param text the sentence
 * @param cue the word that shows it: "agreed", "called for"
 * @param sameAs the statement that stands for this one
 */
public record Statement(
        StatementId id,
        StatementKind kind,
        List<ActorId> actors,
        SourceId source,
        Span span,
        String text,
        String cue,
        @Nullable StatementId sameAs) {
    public Statement {
        actors = List.copyOf(actors);
    }
}
