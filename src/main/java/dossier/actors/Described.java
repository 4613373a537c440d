package dossier.actors;

import dossier.model.Span;

/** An office that stands for its holder, "the Turkish PM": where, and which. */
record Described(Title title, Span span) {}
