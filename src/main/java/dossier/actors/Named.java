package dossier.actors;

import dossier.model.ActorKind;
import dossier.model.Reference;
import dossier.model.Span;

/** A place in an article that names a state or organisation by its name in the dossier. */
record Named(ActorKind kind, String name, Span span, Reference reference) {}
