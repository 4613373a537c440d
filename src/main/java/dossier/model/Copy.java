package dossier.model;

/**
 * An article that is a copy of another.
 *
 * @param copy the copy
 * @param of the article that it repeats, and which stands for all copies of the story
 * @param similarity how much of the shorter one's words they share, 0 to 1
 */
public record Copy(SourceId copy, SourceId of, double similarity) {}
