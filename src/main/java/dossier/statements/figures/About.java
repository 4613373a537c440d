package dossier.statements.figures;

import dossier.statements.grammar.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What an amount counts, for a reader.
 *
 * @param lead words of our own, "people killed "; empty where the source's stand alone
 * @param words the words of the source, null where the lead says it all
 */
record About(String lead, @Nullable Excerpt words) {
    static About of(Excerpt words) {
        return new About("", words);
    }

    static About of(String lead) {
        return new About(lead, null);
    }

    /** "people killed " and in which event. */
    static About of(String harmed, Events.Event event) {
        return new About(harmed + " " + event.lead(), event.words());
    }

    String text() {
        return words == null ? lead : lead + words.text();
    }
}
