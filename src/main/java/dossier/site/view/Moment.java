package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something was.
 *
 * @param text for a reader: "Wednesday 18 July 2012", "late June 2012"
 * @param range the whole interval where {@code text} is the likeliest day of a longer one, else null
 * @param mark "stated", "concluded", "editor" or "unknown"
 * @param iso the day in ISO form when it is one day, else null
 * @param proofs why
 */
public record Moment(
        String text,
        @Nullable String range,
        String mark,
        @Nullable String iso,
        List<Proof> proofs) {}
