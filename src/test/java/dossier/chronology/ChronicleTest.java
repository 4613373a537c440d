package dossier.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.dating.Dating;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Cast;
import dossier.model.ChronologyEntry;
import dossier.model.Corrections;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Meetings;
import dossier.model.Metadata;
import dossier.model.Mode;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.Status;
import dossier.model.When;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the chronology")
final class ChronicleTest {
    private static final Tables TABLES = TableReader.read(Path.of("src/test/resources/dating/reference"));
    private static final Cast NOBODY = new Cast(Map.of(), Map.of(), List.of());
    private static final LocalDate DAY = LocalDate.of(1987, 7, 15);

    @Test
    void a_dated_deed_stands_under_its_own_clause() {
        List<ChronologyEntry> entries = write(article(
                "a", "Adding to the strain, the envoy spoke up after a ferry was shelled near Merrow in late June."));
        assertThat(entries)
                .extracting(ChronologyEntry::label)
                .containsExactly("A ferry was shelled near Merrow in late June");
        assertThat(entries.get(0).when().interval())
                .isEqualTo(new Interval(LocalDate.of(1987, 6, 20), LocalDate.of(1987, 6, 30)));
    }

    @Test
    void a_clause_without_its_subject_stands_in_its_whole_sentence() {
        assertThat(write(article("a", "The envoy, a former sailor, proposed the talks and died in Merrow on July 3.")))
                .extracting(ChronologyEntry::label)
                .containsExactly("The envoy, a former sailor, proposed the talks and died in Merrow on July 3");
    }

    @Test
    void what_only_its_neighbours_explain_is_left_out() {
        assertThat(write(article("a", "It was announced in Merrow on July 3. And they left the town on July 4.")))
                .isEmpty();
    }

    @Test
    void what_completes_a_clause_is_told_with_it() {
        assertThat(write(article("a", "The harbour board announced on July 3 that ferries to Arlen were stopped.")))
                .extracting(ChronologyEntry::label)
                .containsExactly("The harbour board announced on July 3 that ferries to Arlen were stopped");
    }

    @Test
    void what_completes_it_is_told_up_to_its_verb() {
        assertThat(write(article(
                        "a",
                        "A committee advised on July 3 that the ferry, bought in Arlen, be sold, but the money went.")))
                .extracting(ChronologyEntry::label)
                .containsExactly("A committee advised on July 3 that the ferry, bought in Arlen, be sold");
    }

    @Test
    void somebody_who_is_only_a_pronoun_is_left_out() {
        assertThat(write(
                        article(
                                "a",
                                "On July 3 he held one with the envoy. However, it was lifted in Merrow on July 4."),
                        article("b", "After years of being passed over in Merrow, she was promoted on July 5.")))
                .isEmpty();
    }

    @Test
    void what_an_i_tells_or_a_question_asks_is_left_out() {
        assertThat(write(
                        article("a", "On July 3 our ferry left the port of Merrow."),
                        article("b", "What happened in the port of Merrow on July 3?"),
                        article("c", "MARLOWE: The ferry left the port of Merrow on July 3.")))
                .isEmpty();
    }

    @Test
    void what_depends_on_something_to_come_is_left_out() {
        assertThat(write(article(
                        "a", "The council will be briefed as soon as the envoy returned from Arlen on July 14.")))
                .isEmpty();
    }

    @Test
    void nobody_s_silence_to_a_newspaper_is_an_event() {
        assertThat(write(article("a", "The port authority did not respond to a request for comment on July 3.")))
                .isEmpty();
    }

    @Test
    void the_number_of_a_picture_is_not_told() {
        assertThat(write(article("a", "3/12 A ferry was shelled near Merrow on July 3.")))
                .extracting(ChronologyEntry::label)
                .containsExactly("A ferry was shelled near Merrow on July 3");
    }

    @Test
    void a_caption_is_told_without_its_credit() {
        assertThat(write(of(
                        PassageKind.CAPTION,
                        "a",
                        "Fishermen watch the ferry burn near the port of Merrow on July 3 as the fleet withdraws to"
                                + " Arlen. (Photo: A. Marlowe/Arlen Press)")))
                .extracting(ChronologyEntry::label)
                .containsExactly("Fishermen watch the ferry burn near the port of Merrow on July 3 as the fleet"
                        + " withdraws to Arlen.");
    }

    @Test
    void the_day_of_a_quotation_is_no_event() {
        assertThat(write(article("a", "The fleet must leave the strait, the minister said on Tuesday.")))
                .isEmpty();
    }

    @Test
    void what_is_to_come_is_no_event() {
        assertThat(write(article("a", "The two are due to meet on Friday in Arlen.")))
                .isEmpty();
    }

    @Test
    void what_two_sides_agree_to_do_in_a_month_is_no_event_of_the_last_one() {
        assertThat(write(article(
                        "a", "The two sides agreed to stop all raids and to reunite divided families in August.")))
                .isEmpty();
    }

    @Test
    void what_somebody_says_in_a_quotation_is_no_event() {
        assertThat(write(article("a", "\"This morning we informed the council that nobody would come,\" he wrote.")))
                .isEmpty();
    }

    @Test
    void the_day_of_a_poll_is_no_event() {
        assertThat(write(article("a", "A poll published on Sunday showed that the minister had gained.")))
                .isEmpty();
    }

    @Test
    void an_event_that_is_only_foretold_is_none() {
        assertThat(write(article("a", "Merrow has indicated that it will discuss the Merrow treaty.")))
                .isEmpty();
    }

    @Test
    void a_named_event_of_two_articles_is_one_entry_with_both() {
        List<ChronologyEntry> entries = write(
                article("a", "The Arlen bridge bombing shook the republic."),
                article("b", "Since the bombing of the Arlen bridge the border is shut."));
        assertThat(entries).singleElement().satisfies(e -> {
            assertThat(e.label()).isEqualTo("Bombing of the bridge of Arlen");
            assertThat(e.named()).isTrue();
            assertThat(e.sources()).containsExactly(new SourceId("a"), new SourceId("b"));
            assertThat(e.when().best()).isEqualTo("1987-05-05");
        });
    }

    @Test
    void a_meeting_is_told_by_those_alone_that_report_it() {
        SourceId reporting = new SourceId("a");
        Evidence report = new Evidence(reporting, new Span(0, 4), "They", "reports the meeting", false);
        Evidence other = new Evidence(new SourceId("b"), new Span(0, 4), "They", "is another meeting", false);
        Meeting meeting = new Meeting(
                new MeetingId("meeting/arlen"),
                "A and B meet",
                false,
                null,
                When.of(Interval.day(DAY), true, Basis.STATED, report),
                null,
                Mode.IN_PERSON,
                Status.HELD,
                List.of(),
                List.of(reporting),
                List.of(report, other));
        List<ChronologyEntry> entries = Chronicle.write(
                List.of(),
                NOBODY,
                new Dates(Map.of(), Map.of()),
                new Meetings(List.of(meeting), Map.of(), Map.of()),
                TABLES);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.named()).isFalse();
            assertThat(entry.evidence()).extracting(Evidence::source).containsOnly(reporting);
        });
    }

    @Test
    void a_deal_known_by_its_year_keeps_the_year_as_its_precision() {
        List<ChronologyEntry> entries =
                write(article("a", "They shared the river under a 1986 deal brokered in Arlen."));
        assertThat(entries).extracting(ChronologyEntry::label).containsExactly("1986 deal brokered in Arlen");
        assertThat(entries.get(0).when().best()).isNull();
    }

    @Test
    void the_same_deed_told_twice_is_one_entry() {
        List<ChronologyEntry> entries = write(
                article("a", "A ferry was shelled near the port of Merrow in late June."),
                article("b", "The ferry was shelled near the port of Merrow in late June."));
        assertThat(entries)
                .singleElement()
                .satisfies(e -> assertThat(e.sources()).hasSize(2));
    }

    private static List<ChronologyEntry> write(Article... articles) {
        List<Article> all = Arrays.asList(articles);
        Dates dates = Dating.date(all, NOBODY, TABLES, Corrections.NONE);
        return Chronicle.write(all, NOBODY, dates, new Meetings(List.of(), Map.of(), Map.of()), TABLES);
    }

    private static Article article(String id, String text) {
        return of(PassageKind.BODY, id, text);
    }

    private static Article of(PassageKind kind, String id, String text) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(new PassageId(id + "-0"), kind, 0, new Span(0, text.length()), text));
        Metadata metadata = new Metadata(null, null, null, null, null, null, null, DAY, null, null);
        return new Article(new SourceId(id), id + ".txt", text, metadata, passages, List.of());
    }
}
