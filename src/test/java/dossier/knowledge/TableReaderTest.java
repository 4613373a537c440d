package dossier.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.model.Interval;
import dossier.model.Problem;
import dossier.model.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {
    @TempDir
    private Path folder;

    @Test
    void a_row_shorter_than_the_header_has_empty_cells() throws IOException {
        write("officeholders.csv", """
                person,aliases,office,of,from,to,source
                Jane Example,,President,Freedonia,1999-05-01
                """);
        write("states.csv", "name\nFreedonia\n");
        assertThat(holders("Jane Example")).singleElement().satisfies(term -> {
            assertThat(term.of()).isEqualTo("Freedonia");
            assertThat(term.term().latest()).isNull();
        });
    }

    @Test
    void a_table_written_before_a_column_was_added_still_reads() throws IOException {
        write("states.csv", """
                name,aliases
                Freedonia,Republic of Freedonia
                """);
        List<State> states = TableReader.read(folder).states().stream()
                .filter(state -> state.name().equals("Freedonia"))
                .toList();
        assertThat(states).singleElement().satisfies(state -> {
            assertThat(state.aliases()).containsExactly("Republic of Freedonia");
            assertThat(state.existed()).isEqualTo(Interval.OPEN);
        });
    }

    @Test
    void a_row_longer_than_the_header_is_told_with_its_line() throws IOException {
        write("cities.csv", """
                name,aliases,state,ambiguous
                Fredville,,Freedonia,,one too many
                """);
        assertThatThrownBy(() -> TableReader.read(folder))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2)));
    }

    @Test
    void what_a_spreadsheet_saves_reads() throws IOException {
        write("states.csv", "\uFEFFname,aliases\r\nFreedonia,\"Republic\r\nof Freedonia\"\r\n");
        assertThat(TableReader.read(folder).states())
                .anySatisfy(state -> assertThat(state.name()).isEqualTo("Freedonia"));
    }

    @Test
    void a_journey_without_days_or_of_an_unknown_kind_is_told() throws IOException {
        write("journeys.csv", """
                person,state,town,from,to,kind,source
                Jane Example,France,Paris,1999-05-01,,,her diary
                Jane Example,France|Atlantis,,1999-05-01,1999-05-02,full,her diary
                """);
        List<Problem> problems = new ArrayList<>();
        TableReader.read(folder, problems);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "reference/journeys.csv:2: a journey needs a state, a first day and a last day; fill in"
                                + " \"state\", \"from\" and \"to\", or write in \"kind\" that the list is complete or"
                                + " incomplete",
                        "reference/journeys.csv:3: \"full\" is no kind of row about journeys; write complete or"
                                + " incomplete, or leave it empty for a journey",
                        "reference/journeys.csv:3: no table knows \"Atlantis\" of the column \"state\"; add a row for"
                                + " it to the table of such names");
    }

    @Test
    void what_says_nothing_is_told_with_its_line_and_the_nearest_name() throws IOException {
        write("officeholders.csv", """
                person,aliases,office,of,from
                ,,President,France,1999
                Jane Example,,Presidnt,Frence,1999-13-01
                """);
        write("officeholder.csv", "person\nJane Example\n");
        write("words/Titles.csv", "word,class\nx,y\n");
        List<Problem> problems = new ArrayList<>();
        TableReader.read(folder, problems);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "reference/officeholders.csv:2: the first cell is empty; say there what the row is about, or"
                                + " remove the row",
                        "reference/officeholders.csv:3: \"1999-13-01\" is no date; write it as 2012-06-18, 2012-06 or 2012",
                        "reference/officeholders.csv:3: no table knows \"Presidnt\" of the column \"office\"; did you"
                                + " mean \"President\"?",
                        "reference/officeholders.csv:3: no table knows \"Frence\" of the column \"of\"; did you mean"
                                + " \"France\"?",
                        "reference/officeholder.csv: no table is called that; did you mean \"officeholders.csv\"?",
                        "reference/words/Titles.csv: no table is called that; did you mean \"words/titles.csv\"?");
    }

    @Test
    void a_users_row_replaces_all_rows_of_that_name() throws IOException {
        String person = TableReader.shipped().officeHolders().get(0).person();
        write("officeholders.csv", "person,office,of\n" + person + ",Mayor,Freedonia\n");
        write("states.csv", "name\nFreedonia\n");
        assertThat(holders(person))
                .singleElement()
                .satisfies(term -> assertThat(term.office()).isEqualTo("Mayor"));
    }

    private List<OfficeHolder> holders(String person) {
        return TableReader.read(folder).officeHolders().stream()
                .filter(term -> term.person().equals(person))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
