package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each row of {@code heads.tsv}: a paragraph, then the place, the agency and what is left of it ("none": no dateline). */
final class DatelinesTest {
    private static final Tables TABLES = TableReader.read(Path.of("no such folder"));
    private final Customs customs = Customs.of(TABLES);

    @TestFactory
    Stream<DynamicTest> a_dateline_is_read_whatever_the_order_of_its_parts() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/test/resources/datelines/heads.tsv"));
        return rows.stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    Dateline dateline = customs.dateline(row[0], row[0]);
                    String read = dateline == null
                            ? "none\t\t"
                            : text(dateline.place()) + "\t" + text(dateline.agency()) + "\t"
                                    + row[0].substring(dateline.end());
                    assertThat(read).isEqualTo(row[1] + "\t" + row[2] + "\t" + row[3]);
                }));
    }

    @Test
    void a_byline_tells_from_where_it_was_filed() {
        assertThat(customs.filedFrom("From our own correspondent, Geneva", "")).isEqualTo("Geneva");
        assertThat(customs.filedFrom("By Jane Doe in Upper Ruritania", "")).isEqualTo("Upper Ruritania");
        assertThat(customs.filedFrom("By our reporters in Paris and Kiev", "")).isEqualTo("Paris/Kiev");
        assertThat(customs.filedFrom("By our diplomatic editor, Jane Doe", "")).isNull();
        assertThat(customs.filedFrom("By our correspondent, Strelsau", "They met in Strelsau."))
                .isEqualTo("Strelsau");
    }

    @Test
    void a_line_of_an_outlet_and_a_known_town_is_a_byline() {
        assertThat(customs.signedFrom("The Lakeside Gazette — Lima")).isEqualTo("Lima");
        assertThat(customs.signedFrom("Leaders Meet — Again")).isNull();
        assertThat(customs.isByline("BY A SUNDAY REPORTER in Addis Ababa")).isTrue();
        assertThat(customs.isByline("By the evening team")).isTrue();
    }

    private static String text(@org.jspecify.annotations.Nullable String words) {
        return words == null ? "" : words;
    }
}
