package dossier.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must hold of the names in the tables as they ship: each leads to one thing, or is said not to. */
class ShippedNamesTest {
    private static final Tables TABLES = TableReader.shipped();

    private final List<String> wrong = new ArrayList<>();

    @Test
    void an_alias_belongs_to_one_organisation() {
        Map<String, String> owners = new TreeMap<>();
        TABLES.organisations()
                .forEach(o -> names(o.name(), o.aliases()).forEach(name -> {
                    String other = owners.put(name, o.name());
                    if (other != null) {
                        wrong.add(name + " is " + other + " and " + o.name());
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_alias_belongs_to_one_office() {
        Map<String, String> owners = new TreeMap<>();
        TABLES.offices()
                .forEach(o -> names(o.title(), o.aliases()).forEach(name -> {
                    String other = owners.put(Folding.fold(name), o.title());
                    if (other != null && !other.equals(o.title())) {
                        wrong.add(name + " is " + other + " and " + o.title());
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("a name that two states share is marked ambiguous in one of them")
    void a_name_that_two_states_share_is_ambiguous() {
        Map<String, String> sure = new TreeMap<>();
        for (State state : TABLES.states()) {
            Stream.of(names(state.name(), state.aliases()), state.demonyms(), state.capital(), state.seats())
                    .flatMap(List::stream)
                    .distinct()
                    .filter(name -> !state.ambiguous().contains(name))
                    .forEach(name -> {
                        String other = sure.put(name, state.name());
                        if (other != null) {
                            wrong.add(name + " is " + other + " and " + state.name());
                        }
                    });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_a_row_calls_ambiguous_is_one_of_its_names() {
        TABLES.states()
                .forEach(s -> s.ambiguous().stream()
                        .filter(name -> Stream.of(names(s.name(), s.aliases()), s.demonyms(), s.capital(), s.seats())
                                .noneMatch(list -> list.contains(name)))
                        .forEach(wrong::add));
        TABLES.organisations()
                .forEach(o -> o.ambiguous().stream()
                        .filter(name -> !names(o.name(), o.aliases()).contains(name))
                        .forEach(wrong::add));
        TABLES.cities()
                .forEach(c -> c.ambiguous().stream()
                        .filter(name -> !names(c.name(), c.aliases()).contains(name))
                        .forEach(wrong::add));
        assertThat(wrong).isEmpty();
    }

    @Test
    void one_person_is_written_one_way() {
        Map<String, String> names = new TreeMap<>();
        Map<String, List<String>> aliases = new TreeMap<>();
        TABLES.officeHolders().forEach(held -> {
            String other = names.put(Folding.slug(held.person()), held.person());
            if (other != null && !other.equals(held.person())) {
                wrong.add(other + " and " + held.person());
            }
            List<String> before = aliases.put(held.person(), held.aliases());
            if (before != null && !before.equals(held.aliases())) {
                wrong.add(held.person() + " has other aliases in another row");
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static List<String> names(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
}
