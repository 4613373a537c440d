package dossier.chronology;

import dossier.model.ActorId;
import dossier.model.Evidence;
import dossier.model.SourceId;
import dossier.model.When;
import java.util.Set;

/**
 * An event as one article tells it.
 *
 * @param when its day or days
 * @param ofMeeting whether it is a meeting of leaders
 * @param label what happened
 * @param event the name of the background event in the table, empty when it is none of them
 * @param people who met, empty when it is no meeting
 * @param source the article
 * @param told where it tells it
 */
record Happening(
        When when,
        boolean ofMeeting,
        String label,
        String event,
        Set<ActorId> people,
        SourceId source,
        Evidence told) {}
