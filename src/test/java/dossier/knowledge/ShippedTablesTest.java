package dossier.knowledge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Interval;
import dossier.model.Problem;
import dossier.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of the tables as they ship, so that a row added in haste is refused. */
class ShippedTablesTest {
    /** Offices that one person holds at a time, where the states that share them out are left aside. */
    private static final Set<String> EXCLUSIVE = Set.of(
            "President",
            "Prime Minister",
            "Chancellor",
            "Taoiseach",
            "King",
            "Queen",
            "Emperor",
            "Emir",
            "Sultan",
            "Pope",
            "Foreign Minister",
            "Foreign Secretary",
            "Secretary of State",
            "Secretary of Defense",
            "Defence Minister",
            "Defence Secretary",
            "Treasury Secretary",
            "Finance Minister",
            "Secretary-General",
            "President of the European Commission",
            "President of the European Council",
            "High Representative",
            "Managing Director",
            "General Secretary",
            "Supreme Leader");

    /** A handover known to the month puts both terms in it; terms may overlap by so many days and no more. */
    private static final int HANDOVER_DAYS = 31;

    private static final int LONGEST_JOURNEY = 25;

    private static final Tables TABLES = TableReader.shipped();

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {"states", "organisations", "offices", "officeholders", "births", "events", "cities", "journeys"})
    void a_cell_has_no_stray_spaces_and_no_empty_parts(String name) {
        for (Row row : rows(name)) {
            row.columns().forEach((column, at) -> {
                String cell = row.cells().get(at);
                if (!cell.equals(cell.strip())
                        || cell.contains("  ")
                        || cell.matches(".*(\\| | \\||\\|\\|).*|\\|.*|.*\\|")) {
                    wrong.add(row.line() + " " + column + ": " + cell);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officeholders", "births", "events", "journeys"})
    void every_dated_row_says_where_it_can_be_checked(String name) {
        assertThat(rows(name))
                .allSatisfy(
                        row -> assertThat(row.get("source")).as(row.toString()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"officeholders", "events", "states", "journeys"})
    void every_date_can_be_read(String name) {
        List<Problem> problems = new ArrayList<>();
        rows(name).forEach(row -> Days.interval(row, "from", "to", problems));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"states", "organisations", "offices", "births", "events"})
    void a_name_stands_once(String name) {
        repeated(rows(name).stream().map(Row::key));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_town_stands_once_in_its_state_and_a_term_once() {
        repeated(TABLES.cities().stream().map(city -> city.name() + ", " + city.state()));
        repeated(TABLES.officeHolders().stream()
                .map(held -> held.person() + ", " + held.office() + ", " + held.of() + ", "
                        + held.term().earliest()));
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_offices_states_and_organisations_that_rows_name_exist() {
        Set<String> offices = TABLES.offices().stream().map(Office::title).collect(toSet());
        Set<String> states = TABLES.states().stream().map(State::name).collect(toSet());
        Set<String> parties = new HashSet<>(states);
        TABLES.organisations().forEach(o -> parties.add(o.name()));
        TABLES.officeHolders().forEach(held -> {
            if (!offices.contains(held.office())) {
                wrong.add("office " + held.office());
            }
            if (!parties.contains(held.of())) {
                wrong.add("of " + held.of());
            }
        });
        TABLES.cities().stream()
                .map(City::state)
                .filter(s -> !states.contains(s))
                .forEach(wrong::add);
        TABLES.organisations().stream()
                .map(Organisation::state)
                .filter(s -> !s.isEmpty() && !states.contains(s))
                .forEach(wrong::add);
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_made_a_journey_held_an_office() {
        Set<String> known =
                TABLES.officeHolders().stream().map(OfficeHolder::person).collect(toSet());
        assertThat(TABLES.journeys()).extracting(Journey::person).isSubsetOf(known);
    }

    @Test
    void a_town_of_a_journey_lies_in_a_state_of_it() {
        Map<String, Set<String>> towns = new TreeMap<>();
        TABLES.cities()
                .forEach(city -> names(city.name(), city.aliases())
                        .forEach(name -> towns.computeIfAbsent(name, n -> new HashSet<>())
                                .add(city.state())));
        for (Journey journey : TABLES.journeys()) {
            journey.towns().stream()
                    .filter(town -> towns.containsKey(town)
                            && towns.getOrDefault(town, Set.of()).stream().noneMatch(journey.states()::contains))
                    .forEach(town -> wrong.add(journey.person() + ": " + town + " is not in " + journey.states()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("a journey lasts days, stands once, and is to a state of which a row says that the list is complete")
    void a_journey_can_be_used() {
        List<Journey> complete = TABLES.journeys().stream()
                .filter(journey -> journey.kind() == Journey.Kind.COMPLETE)
                .toList();
        for (Journey journey : TABLES.journeys()) {
            boolean known = complete.stream()
                    .anyMatch(list -> list.person().equals(journey.person())
                            && (list.states().isEmpty()
                                    || journey.states().stream().anyMatch(list.states()::contains))
                            && list.days().widen(HANDOVER_DAYS, HANDOVER_DAYS).intersect(journey.days()) != null);
            boolean made = journey.kind() == Journey.Kind.MADE;
            if (made && (!known || journey.days().days() > LONGEST_JOURNEY)) {
                wrong.add(journey.toString());
            }
        }
        repeated(TABLES.journeys().stream().map(Journey::toString));
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_holds_an_office_that_another_holds() {
        Map<String, List<OfficeHolder>> holders = new TreeMap<>();
        TABLES.officeHolders().stream()
                .filter(held -> EXCLUSIVE.contains(held.office()))
                .forEach(held -> holders.computeIfAbsent(held.office() + " of " + held.of(), k -> new ArrayList<>())
                        .add(held));
        holders.forEach(this::checkTerms);
        assertThat(wrong).isEmpty();
    }

    private void checkTerms(String office, List<OfficeHolder> holders) {
        holders.sort(Comparator.comparing(held -> start(held.term())));
        for (int i = 1; i < holders.size(); i++) {
            OfficeHolder before = holders.get(i - 1);
            LocalDate end = before.term().latest();
            if (end == null || start(holders.get(i).term()).isBefore(end.minusDays(HANDOVER_DAYS))) {
                wrong.add(office + ": " + before + " and " + holders.get(i));
            }
        }
    }

    private static LocalDate start(Interval term) {
        return term.earliest() == null ? LocalDate.MIN : term.earliest();
    }

    @Test
    void every_way_to_word_an_event_says_something() {
        TABLES.events()
                .forEach(event -> event.words()
                        .forEach(way -> way.forEach(word -> {
                            if (word.isBlank()) {
                                wrong.add(event.name() + ": " + word);
                            }
                        })));
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_event_has_days_and_ways() {
        assertThat(TABLES.events()).allSatisfy(event -> {
            assertThat(event.words()).as(event.name()).isNotEmpty();
            assertThat(event.days().isBounded()).as(event.name()).isTrue();
        });
    }

    private void repeated(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.filter(name -> !seen.add(Folding.fold(name))).forEach(wrong::add);
    }

    private static List<String> names(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    private static List<Row> rows(String name) {
        String path = "/reference/" + name + ".csv";
        try (InputStream in = ShippedTablesTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return Table.read(
                    name, new String(in.readAllBytes(), StandardCharsets.UTF_8), null, path, new ArrayList<>());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
