package dossier.meetings.claims;

import dossier.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that a text names.
 *
 * @param name the town or site
 * @param state the state that it lies in, when the tables know it
 * @param span where the text names it
 * @param town whether it is a town or site, not a whole state
 */
public record Spot(String name, @Nullable String state, Span span, boolean town) {}
