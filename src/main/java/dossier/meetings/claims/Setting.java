package dossier.meetings.claims;

import dossier.model.Interval;
import dossier.model.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * From where an article speaks.
 *
 * @param article the article
 * @param today its day
 * @param locals the towns and sites that it names as such and no table has
 * @param here where it was written, for "here" and "this city"; null when that is not known
 */
public record Setting(
        SourceId article,
        Interval today,
        Locals locals,
        @Nullable Spot here) {}
