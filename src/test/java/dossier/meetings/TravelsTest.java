package dossier.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.actors.Casting;
import dossier.dating.Dating;
import dossier.dedupe.Dedupe;
import dossier.ingest.Ingest;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Meetings;
import dossier.model.Permalinks;
import dossier.model.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A meeting that no article dates was when the tables know its principals to have been in its place")
class TravelsTest {
    private static final String RIGA = """
            Two presidents, one statement

            President Barack Obama met President Toomas Hendrik Ilves in Riga for talks on trade. President Obama said after
            the meeting in Riga that he and President Ilves were of one mind.
            """;
    private static final String TALLINN = """
            Baltic talks in Tallinn

            President Toomas Hendrik Ilves met President Barack Obama in Tallinn on Wednesday. President Obama told
            President Ilves at the meeting in Tallinn that the alliance would stand by Estonia.
            """;
    private static final String WARSAW = """
            Poles welcome the president

            President Bronislaw Komorowski met President Barack Obama in Warsaw. President Obama told President Komorowski
            at the meeting in Warsaw that the two armies would train together.
            """;

    @TempDir
    private Path folder;

    @Test
    void the_one_journey_to_the_town_gives_the_days() throws IOException {
        When when = told(TALLINN, TableReader.shipped());

        assertThat(when.interval()).isEqualTo(days("2014-09-03", "2014-09-03"));
        assertThat(when.certain()).isFalse();
        assertThat(when.evidence())
                .extracting(Evidence::says)
                .contains("Barack Obama was there on 2014-09-03 (US Office of the Historian)");
    }

    @Test
    void when_both_travelled_it_was_while_both_were_there() throws IOException {
        Tables tables = with("""
                person,state,town,from,to,kind,source
                Barack Obama,,,2009-01-20,2017-01-20,complete,diary
                Barack Obama,Latvia,Riga,2012-03-05,2012-03-09,,diary
                Barack Obama,Latvia,Riga,2014-06-05,2014-06-09,,diary
                Toomas Hendrik Ilves,Latvia,,2012-02-01,2014-12-31,complete,diary
                Toomas Hendrik Ilves,Latvia,Riga,2012-03-08,2012-03-12,,diary
                """);

        assertThat(told(RIGA, tables).interval()).isEqualTo(days("2012-03-08", "2012-03-09"));
    }

    @Test
    void of_several_journeys_it_was_between_the_first_and_the_last() throws IOException {
        assertThat(told(WARSAW, TableReader.shipped()).interval()).isEqualTo(days("2011-05-27", "2014-06-04"));
    }

    @Test
    void a_town_where_the_state_but_not_the_town_was_seen_again_is_dated_by_its_own_journey() throws IOException {
        Tables tables = with("""
                person,state,town,from,to,kind,source
                Barack Obama,,,2009-01-20,2017-01-20,complete,diary
                Barack Obama,Poland,Warsaw,2012-03-05,2012-03-07,,diary
                Barack Obama,Poland,Krakow,2013-03-05,2013-03-07,,diary
                """);

        assertThat(told(WARSAW, tables).interval()).isEqualTo(days("2012-03-05", "2012-03-07"));
    }

    @Test
    void a_list_that_is_not_complete_dates_nothing() throws IOException {
        String journey = "Barack Obama,Poland,Warsaw,2012-03-05,2012-03-07,,diary\n";
        When alone =
                told(WARSAW, with("person,state,town,from,to,kind,source\nBarack Obama,Chad,,,,incomplete,diary\n"));

        assertThat(told(WARSAW, with("person,state,town,from,to,kind,source\n" + journey)))
                .isEqualTo(alone);
        assertThat(told(WARSAW, with("person,state,town,from,to,kind,source\n" + journey + """
                Barack Obama,,,2009-01-20,2017-01-20,complete,diary
                Barack Obama,Poland,,2010,2010,incomplete,diary
                """)))
                .isEqualTo(alone);
        assertThat(told(WARSAW, with("person,state,town,from,to,kind,source\n" + journey + """
                Barack Obama,,,2011-01-20,2013-01-20,complete,diary
                """)))
                .isEqualTo(alone);
    }

    @Test
    void a_dated_article_keeps_its_day() throws IOException {
        String dated = "---\npublished: 2014-06-04\n---\n" + WARSAW.replace("in Warsaw. ", "in Warsaw on Tuesday. ");

        assertThat(told(dated, TableReader.shipped()).interval()).isEqualTo(days("2014-06-03", "2014-06-03"));
    }

    @Test
    void where_the_article_was_written_is_no_place_that_it_tells() throws IOException {
        String written = """
                Leaders talk

                TALLINN (Our own) - President Toomas Hendrik Ilves met President Barack Obama for talks on defence.
                """;

        assertThat(told(written, TableReader.shipped()).evidence())
                .noneSatisfy(evidence -> assertThat(evidence.text()).startsWith("table of journeys"));
    }

    private Tables with(String journeys) throws IOException {
        Path reference = Files.createDirectories(folder.resolve("reference"));
        Files.writeString(reference.resolve("journeys.csv"), journeys);
        return TableReader.read(reference);
    }

    private When told(String text, Tables tables) throws IOException {
        Files.writeString(folder.resolve("article.txt"), text);
        List<Article> articles = Ingest.read(folder, tables, Corrections.NONE).articles();
        Cast cast = Casting.cast(articles, tables, Corrections.NONE, Permalinks.NONE);
        Dates dates = Dating.date(articles, cast, tables, Corrections.NONE);
        Meetings meetings =
                Grouping.group(articles, Dedupe.find(articles), cast, dates, tables, Corrections.NONE, Permalinks.NONE);
        return meetings.meetings().get(0).when();
    }

    private static Interval days(String from, String to) {
        return new Interval(LocalDate.parse(from), LocalDate.parse(to));
    }
}
