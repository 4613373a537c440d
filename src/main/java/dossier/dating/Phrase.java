package dossier.dating;

/**
 * A date expression as the grammar read it.
 *
 * @param from its first word
 * @param to the word after its last
 * @param meaning what it means
 */
record Phrase(int from, int to, Meaning meaning) {}
