package dossier.site.page;

import dossier.model.SourceId;
import dossier.model.Span;
import org.jspecify.annotations.Nullable;

/** A place in a source; without a span the source as a whole. */
record Spot(SourceId source, @Nullable Span span) {}
