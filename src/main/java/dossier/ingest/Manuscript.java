package dossier.ingest;

import java.util.List;

/**
 * A file's text and paragraphs before anybody says what they are.
 *
 * @param text the text that the article keeps
 * @param front where the front matter ends in it, 0 when there is none
 * @param blocks its paragraphs
 * @param declared what the file's metadata says
 * @param warnings what was odd in reading the file
 */
record Manuscript(String text, int front, List<Block> blocks, Declared declared, List<String> warnings) {}
