package dossier.model;

/**
 * An input that could not be used.
 *
 * @param id the name it would have had
 * @param file its path under the input folder
 * @param reason what is wrong, and what to do, in one sentence
 */
public record Rejection(SourceId id, String file, String reason) {}
