package dossier.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TablesTest {
    private final Tables tables = read();
    private final AtomicInteger made = new AtomicInteger();

    private record Names(int states) {}

    @Test
    void what_a_stage_makes_of_the_tables_is_made_once() {
        assertThat(names(tables))
                .isSameAs(names(tables))
                .isEqualTo(new Names(tables.states().size()));
        assertThat(made).hasValue(1);
    }

    @Test
    void tables_of_another_day_or_another_reading_have_indexes_of_their_own() {
        names(tables);
        names(tables.asOf(LocalDate.of(2012, 6, 18)));
        names(read());
        assertThat(made).hasValue(3);
    }

    /** Tables of one's own, which are read anew: those that ship are kept. */
    private static Tables read() {
        return TableReader.read(Path.of("src/test/resources/dating/reference"));
    }

    private Names names(Tables of) {
        return of.once(Names.class, known -> {
            made.incrementAndGet();
            return new Names(known.states().size());
        });
    }
}
