package dossier.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedTablesTest {
    private final Tables read = TableReader.unpacked(null, new ArrayList<>());
    private final Tables unpacked = PackedTables.unpack(PackedTables.pack(read));

    @Test
    void packed_tables_say_what_the_tables_say() {
        assertThat(unpacked.states()).isEqualTo(read.states());
        assertThat(unpacked.organisations()).isEqualTo(read.organisations());
        assertThat(unpacked.offices()).isEqualTo(read.offices());
        assertThat(unpacked.officeHolders()).isEqualTo(read.officeHolders());
        assertThat(unpacked.births()).isEqualTo(read.births());
        assertThat(unpacked.events()).isEqualTo(read.events());
        assertThat(unpacked.cities()).isEqualTo(read.cities());
        assertThat(unpacked.conventions()).isEqualTo(read.conventions());
        assertThat(unpacked.journeys()).isEqualTo(read.journeys());
        assertThat(unpacked.sha256()).isEqualTo(read.sha256());
    }

    @Test
    void every_word_is_found_in_its_list_and_stands_in_its_order() {
        assertThat(unpacked.words().keySet()).isEqualTo(read.words().keySet());
        read.words().forEach((name, words) -> {
            Map<String, String> list = unpacked.words(name);
            words.forEach((word, sort) -> {
                assertThat(list.get(word)).isEqualTo(sort);
                assertThat(list.containsKey(word)).isTrue();
                assertThat(list.get(word + "?")).isNull();
            });
            assertThat(List.copyOf(list.entrySet())).isEqualTo(List.copyOf(words.entrySet()));
        });
    }

    @Test
    void an_empty_list_has_no_word() {
        PackedWords none =
                new PackedWords(new Unpacking(new byte[1]), new int[0], new int[0], PackedWords.slots(List.of()));
        assertThat(none).isEmpty();
        assertThat(none.containsKey("word")).isFalse();
        assertThat(none.getOrDefault(null, "none")).isEqualTo("none");
    }

    @Test
    void the_same_tables_always_make_the_same_bytes() {
        assertThat(PackedTables.pack(unpacked)).isEqualTo(PackedTables.pack(read));
    }

    @Test
    void the_file_in_the_program_is_made_of_these_tables() {
        Tables shipped = PackedTables.shipped();
        assertThat(shipped == null ? read.sha256() : shipped.sha256()).isEqualTo(read.sha256());
    }
}
