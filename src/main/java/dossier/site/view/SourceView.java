package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source's page: the article as it came.
 *
 * @param title its headline, or its first words
 * @param titled whether it has a headline
 * @param facts what it says of itself: name and value
 * @param url its address, null when unknown or not a web address
 * @param origin whose text it is, null when nothing shows it
 * @param when the day that it speaks from
 * @param meeting the meeting that it mainly reports
 * @param stage from where it looks at it
 * @param why it is thought to report this meeting
 * @param also other meetings that it reports
 * @param copyOf the article that it copies
 * @param similarity to that, in percent
 * @param cut passages of that article that it leaves out
 * @param added passages of this article that the copied one does not have
 * @param copies of it
 * @param repeats how many passages repeat others
 * @param warnings from reading it
 * @param dates the date expressions in it and what they mean
 * @param language of the article, "" when unknown
 * @param paragraphs of passages
 */
public record SourceView(
        String title,
        boolean titled,
        List<Fact> facts,
        @Nullable String url,
        @Nullable Origin origin,
        Moment when,
        @Nullable Link meeting,
        @Nullable String stage,
        List<Proof> why,
        List<Link> also,
        @Nullable Link copyOf,
        int similarity,
        List<Link> cut,
        List<Link> added,
        List<Link> copies,
        int repeats,
        List<String> warnings,
        List<Meaning> dates,
        String language,
        List<List<Part>> paragraphs) {

    /** A name and a value. */
    public record Fact(String name, String value) {}

    /** Words that tell a date, and what they mean. */
    public record Meaning(String words, Ref ref, Moment when) {}

    /**
     * A passage.
     *
     * @param anchor on the page
     * @param kind "body", "title", "dateline", "byline", "caption", "boilerplate"
     * @param text as it came
     * @param sameAs the passage that stands for it, null when it stands for itself; its text is empty where that passage
     *     is on this page or in the article that this one copies
     * @param here whether that one is on this page
     * @param linked whether to show a link to that one
     * @param parts how it differs from that one, empty when it does not
     * @param readout whether it says itself that it comes from an official text
     */
    public record Part(
            String anchor,
            String kind,
            String text,
            @Nullable Link sameAs,
            boolean here,
            boolean linked,
            List<Wording.Part> parts,
            boolean readout) {

        /** The same without showing the link. */
        public Part unlinked() {
            return new Part(anchor, kind, text, sameAs, here, false, parts, readout);
        }
    }
}
