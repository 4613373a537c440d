package dossier.actors.names;

import dossier.model.Span;

/** An office that stands for its holder, "the Turkish PM": where, and which. */
public record Described(Title title, Span span) {}
