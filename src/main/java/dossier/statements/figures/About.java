package dossier.statements.figures;

import dossier.statements.grammar.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What an amount counts, for a reader.
 *
 * @param lead words of our own, "people killed "; empty where the source's stand alone
 * @param words the words of the source, null where the lead says it all
 * @param told whether it tells what happened, not only where
 * @param lasting whether it goes on, "have been killed", so that the place tells enough
 */
record About(String lead, @Nullable Excerpt words, boolean told, boolean lasting) {
    static About of(Excerpt words) {
        return new About("", words, true, false);
    }

    static About of(String lead) {
        return new About(lead, null, false, false);
    }

    /** The same of what goes on. */
    About lasting(boolean goesOn) {
        return new About(lead, words, told, goesOn);
    }

    /** "people killed " and in which event. */
    static About of(String harmed, Events.Event event, boolean told) {
        return new About(harmed + " " + event.lead(), event.words(), told, false);
    }

    String text() {
        return words == null ? lead : lead + words.text();
    }
}
