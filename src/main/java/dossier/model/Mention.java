package dossier.model;

/**
 * A place in an article that refers to an actor.
 *
 * @param actor to whom
 * @param source in which article
 * @param span where in its text
 * @param text the words there
 * @param reference how they refer
 */
public record Mention(ActorId actor, SourceId source, Span span, String text, Reference reference) {}
