package dossier.site.view;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's page.
 *
 * @param title of the meeting
 * @param titleByEditor whether an editor gave it
 * @param bottomLine who, when, where, in which way, as running text
 * @param outcome what came of it, as running text
 * @param outcomeCites where that stands
 * @param when its day
 * @param place where, null when unknown
 * @param mode "in person"; null when unknown
 * @param status "held"
 * @param parent what it was part of
 * @param parts the meetings that were part of it
 * @param people who took part
 * @param reports the sentences that tell of the meeting: why these people, this way, this outcome
 * @param note the editor's text as this format, null when there is none
 * @param done agreed, pledged, demanded, rejected by the sides, or by nobody knows whom
 * @param said quotes by speaker, those of the sides and those of nobody sure
 * @param doneBeside what others did that were not at the table
 * @param saidBeside what others said
 * @param figures by subject
 * @param record everything that the sources say, once
 * @param shares the sources
 * @param left that some of this stands on other pages, for a reader; "" when all is here
 * @param rests "5 articles, 2 origins"
 * @param oneSource whether all of it rests on one source
 * @param why the articles were grouped
 * @param earlier the last meeting of the same people
 * @param later the next one
 * @param pairs the pages of the two that met
 */
public record MeetingView(
        String title,
        boolean titleByEditor,
        List<Piece> bottomLine,
        List<Piece> outcome,
        List<Cite> outcomeCites,
        Moment when,
        @Nullable Venue place,
        @Nullable String mode,
        String status,
        @Nullable Link parent,
        List<Link> parts,
        List<Person> people,
        List<Proof> reports,
        @Nullable Note note,
        List<Group> done,
        List<Group> said,
        List<Group> doneBeside,
        List<Group> saidBeside,
        List<FigureTable> figures,
        List<Story> record,
        List<Share> shares,
        String left,
        String rests,
        boolean oneSource,
        List<Proof> why,
        @Nullable MeetingLine earlier,
        @Nullable MeetingLine later,
        List<Link> pairs) {
    /** Whether only one source carries something of what was agreed and disputed. */
    public boolean doneOnly() {
        return only(done);
    }

    /** Whether only one source carries something of what was said. */
    public boolean saidOnly() {
        return only(said);
    }

    /** Whether something on the page comes from an official text. */
    public boolean official() {
        return shares.stream().anyMatch(s -> s.origin() != null && s.origin().official())
                || Stream.of(done, said, doneBeside, saidBeside)
                        .flatMap(List::stream)
                        .flatMap(g -> g.sayings().stream())
                        .flatMap(s -> s.cites().stream())
                        .anyMatch(Cite::official);
    }

    private static boolean only(List<Group> groups) {
        return groups.stream().flatMap(g -> g.sayings().stream()).anyMatch(Saying::single);
    }

    /** Where, on whose word and why. */
    public record Venue(String text, String mark, List<Proof> proofs) {}

    /** Who took part, as what ("host"), in which office; null when neither a source nor a table says. */
    public record Person(Link link, String role, @Nullable Office office) {}

    /** An office, on whose word, where a source gives it, and why the tool concluded it if none does. */
    public record Office(String text, String mark, List<Cite> cites, List<Proof> proofs) {}

    /**
     * What one source adds to the record.
     *
     * @param source the source, with its number
     * @param rest whether other sources came before it, so that this is only what it adds
     * @param paragraphs of passages
     */
    public record Story(Numbered source, boolean rest, List<List<Passed>> paragraphs) {
        /** How many characters its passages have. */
        public int length() {
            return paragraphs.stream()
                    .flatMap(List::stream)
                    .mapToInt(p -> p.text().length())
                    .sum();
        }
    }

    /**
     * A passage of the record.
     *
     * @param text of it
     * @param kind "body", "caption", "title"
     * @param cites every source of the meeting that carries it
     * @param wordings how others word it
     */
    public record Passed(String text, String kind, List<Cite> cites, List<Wording> wordings) {}

    /**
     * A source of the meeting.
     *
     * @param source the source
     * @param stage "report"
     * @param origin whose text it is, null when nothing shows it
     * @param own how much of it no other source of the meeting has, in percent of its words; 100 for the only source
     * @param copyOf the source that it copies, null when it copies none
     * @param why it is thought to report this meeting
     */
    public record Share(
            Numbered source,
            String stage,
            @Nullable Origin origin,
            int own,
            @Nullable Link copyOf,
            List<Proof> why) {}
}
