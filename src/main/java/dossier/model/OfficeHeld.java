package dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * An office that an article gives a person.
 *
 * @param person who
 * @param title the office as the article words it, in full: "Prime Minister", "Foreign Minister"
 * @param of the state or organisation whose office it is, when the text says
 * @param source the article
 * @param span where it says so
 * @param former whether the text says that the person held it before: "former President"
 */
public record OfficeHeld(
        ActorId person, String title, @Nullable ActorId of, SourceId source, Span span, boolean former) {}
