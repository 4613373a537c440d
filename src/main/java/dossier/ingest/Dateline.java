package dossier.ingest;

import org.jspecify.annotations.Nullable;

/**
 * The place, the day and the agency in front of an article's first sentence: "TEL AVIV, Israel, June 19 (UPI) -- ".
 *
 * @param end how many characters of the paragraph it takes, with its dash and the space after it
 * @param place in ordinary capitals, null when only an agency is named
 * @param agency as written, null when none is named
 */
record Dateline(int end, @Nullable String place, @Nullable String agency) {}
