package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a table shows it.
 *
 * @param value with its qualifier and unit: "at least 5,400"
 * @param about what it counts
 * @param by who says so, null when the source does not say
 * @param byRef the page of who says so
 * @param asOf when it held, null when unknown
 * @param sentence that it stands in
 * @param cites where
 * @param conflict whether another figure of the same count differs
 * @param told the source's own words, where an editor gave another value; null where the value is the source's
 * @param proofs the editor's word for it
 */
public record FigureLine(
        String value,
        String about,
        @Nullable String by,
        @Nullable Ref byRef,
        @Nullable Moment asOf,
        String sentence,
        List<Cite> cites,
        boolean conflict,
        @Nullable String told,
        List<Proof> proofs) {}
