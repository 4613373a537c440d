package dossier.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param id its name in the dossier
 * @param about what is counted, for a reader: "people killed in Syria"
 * @param subject what is counted, for comparing: figures of one subject count the same thing
 * @param value the number
 * @param unit "people", "US dollars", "percent"; null when it has none
 * @param qualifier "at least", "close to"; null when it has none
 * @param attributedTo who says so, when that is an actor
 * @param attributedText who says so, as the article words it
 * @param asOf when it held
 * @param source the article
 * @param span the words
 * @param conflictsWith figures of the same count about the same time that differ
 * @param ruling an editor's word for this value; null when it is the article's
 */
public record Figure(
        FigureId id,
        String about,
        String subject,
        BigDecimal value,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable ActorId attributedTo,
        @Nullable String attributedText,
        @Nullable When asOf,
        SourceId source,
        Span span,
        List<FigureId> conflictsWith,
        @Nullable Evidence ruling) {
    public Figure {
        conflictsWith = List.copyOf(conflictsWith);
    }

    /** The figure with the value that an editor gives it; what qualifies another value does not qualify that. */
    public Figure ruled(BigDecimal other, Evidence word) {
        String qualifies = other.compareTo(value) == 0 ? qualifier : null;
        return new Figure(
                id,
                about,
                subject,
                other,
                unit,
                qualifies,
                attributedTo,
                attributedText,
                asOf,
                source,
                span,
                conflictsWith,
                word);
    }

    /** The figure with what it conflicts with. */
    public Figure conflicting(List<FigureId> with) {
        return new Figure(
                id,
                about,
                subject,
                value,
                unit,
                qualifier,
                attributedTo,
                attributedText,
                asOf,
                source,
                span,
                with,
                ruling);
    }
}
