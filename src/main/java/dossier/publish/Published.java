package dossier.publish;

/**
 * What became of the files of a site.
 *
 * @param written new or changed
 * @param unchanged left as they were
 * @param removed ours from before, no longer part of the site
 */
public record Published(int written, int unchanged, int removed) {}
