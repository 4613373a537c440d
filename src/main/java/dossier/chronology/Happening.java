package dossier.chronology;

import dossier.model.Evidence;
import dossier.model.SourceId;
import dossier.model.When;

/**
 * An event as one article tells it.
 *
 * @param when its day or days
 * @param ofMeeting whether it is a meeting of leaders
 * @param label what happened
 * @param event the name of the background event in the table, empty when it is none of them
 * @param source the article
 * @param told where it tells it
 */
record Happening(When when, boolean ofMeeting, String label, String event, SourceId source, Evidence told) {}
