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
 * @param cue the word that shows it: "agreed", "called for"; "" when an editor alone sorts it so
 * @param sameAs the statement that stands for this one
 * @param ruling an editor's word that it is of this kind; null when there is none
 */
public record Statement(
        StatementId id,
        StatementKind kind,
        List<ActorId> actors,
        SourceId source,
        Span span,
        String text,
        String cue,
        @Nullable StatementId sameAs,
        @Nullable Evidence ruling) {
    public Statement {
        actors = List.copyOf(actors);
    }

    /** The statement as an editor sorts it. */
    public Statement ruled(StatementKind other, Evidence word) {
        return new Statement(id, other, actors, source, span, text, other == kind ? cue : "", sameAs, word);
    }

    /** The statement as a repeat of the one that stands for it. */
    public Statement repeating(StatementId stands) {
        return new Statement(id, kind, actors, source, span, text, cue, stands, ruling);
    }
}
