package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article gives as somebody's own.
 *
 * @param id its name in the dossier
 * @param source the article
 * @param span the quoted words, without their marks
 * @param text those words
 * @param speakers who said them: none where it is not sure, two for a joint statement
 * @param speakerText how the article names the speaker, null when it does not
 * @param evidence why it is this speaker; null when there is none
 * @param sameAs the quote, in this or another article, that stands for this one
 */
public record Quote(
        QuoteId id,
        SourceId source,
        Span span,
        String text,
        List<ActorId> speakers,
        @Nullable String speakerText,
        @Nullable Evidence evidence,
        @Nullable QuoteId sameAs) {
    public Quote {
        speakers = List.copyOf(speakers);
        if (!speakers.isEmpty() && evidence == null) {
            throw new IllegalArgumentException("a speaker without evidence: " + text);
        }
    }
}
