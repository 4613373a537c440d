package dossier.actors;

import dossier.actors.mentions.Holders;
import dossier.actors.mentions.Reading;
import dossier.actors.names.Described;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Loose;
import dossier.actors.names.Period;
import dossier.actors.names.Persona;
import dossier.actors.names.Title;
import dossier.actors.names.Token;
import dossier.knowledge.OfficeHolder;
import dossier.model.Interval;
import dossier.model.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tables of office-holders, and the time and states of an article, say of people whom it does not name in full. */
final class Context {
    private final Reading reading;
    private final Holders holders;
    private final Lexicon lexicon;
    private final Map<Persona, String> known = new LinkedHashMap<>();
    private final Map<String, Persona> added = new LinkedHashMap<>();
    private final Set<String> states;
    private Period period;

    private Context(Reading reading, Holders holders, Lexicon lexicon) {
        this.reading = reading;
        this.holders = holders;
        this.lexicon = lexicon;
        this.states = reading.named().stream()
                .flatMap(named -> Stream.of(
                        named.name(),
                        lexicon.institutions().stateOf(named.name()).isEmpty() ? named.state() : named.name()))
                .collect(Collectors.toSet());
        this.period = Period.ANY;
    }

    /** The people of the article and, of those whom the tables know, the usual name; null for the others. */
    static List<Known> of(Reading reading, Holders holders, Lexicon lexicon) {
        Context context = new Context(reading, holders, lexicon);
        context.readNames();
        context.readPeriod();
        context.readNames();
        context.readBareNames();
        context.readLoose();
        context.readDescriptions();
        context.known.forEach((persona, person) -> persona.complete(title -> holders.completed(title, person)));
        List<Known> all = new ArrayList<>();
        reading.found().people().forEach(persona -> all.add(new Known(persona, context.known.get(persona))));
        context.added.forEach((person, persona) -> all.add(new Known(persona, person)));
        return all;
    }

    /** A persona, and the name by which the tables know the person. */
    record Known(Persona persona, @Nullable String person) {}

    private void readNames() {
        for (Persona persona : reading.found().people()) {
            String person = holders.byName(persona, period);
            if (person != null) {
                known.put(persona, person);
            }
        }
    }

    private void readPeriod() {
        if (reading.article().metadata().published() != null) {
            period =
                    new Period(List.of(Interval.day(reading.article().metadata().published())), true);
            return;
        }
        known.forEach((persona, person) -> persona.offices().stream()
                .filter(held -> !held.title().former() && lexicon.isTop(held.title()))
                .forEach(held -> narrow(held.title(), person)));
    }

    private void narrow(Title title, String person) {
        List<Interval> terms = holders.terms(person).stream()
                .filter(term -> Holders.isTerm(title, term))
                .map(OfficeHolder::term)
                .toList();
        period = terms.isEmpty() ? period : period.within(terms);
    }

    /** "President Assad": the one of that surname who held that office then. */
    private void readBareNames() {
        for (Persona persona : reading.found().people()) {
            if (persona.fullest().size() == 1 && !known.containsKey(persona)) {
                Set<String> called = holders.bySurname(persona.fullest()).stream()
                        .filter(person ->
                                !persona.isOfOtherGender(Token.of(person, 0).get(0), lexicon))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                String person = only(called, p -> holders.isSupported(persona, p, period));
                boolean untitled = !persona.hasOffice();
                String present = person == null && untitled ? prominent(called) : person;
                boolean single = lexicon.isSingleName(persona.fullest()) && called.size() == 1;
                String instead = present == null && single ? only(called, p -> true) : present;
                if (instead != null) {
                    known.put(persona, instead);
                }
            }
        }
    }

    /** A surname alone: the one who was in office then, of a state or body that the article names. */
    private void readLoose() {
        for (Loose loose : reading.found().loose()) {
            Set<String> called = holders.bySurname(loose.name());
            String present = prominent(called);
            String person = present == null && loose.rules() ? ruler(called) : present;
            if (person != null) {
                Persona persona = persona(person);
                persona.name(loose.name(), loose.wording());
                persona.mention(loose.span(), Reference.NAME);
            }
        }
    }

    /** The only one who had come to head a state or government by then. */
    private @Nullable String ruler(Collection<String> called) {
        return only(
                called,
                person -> holders.terms(person).stream()
                        .anyMatch(term -> lexicon.isTop(term.office()) && period.isAfterStart(term.term())));
    }

    private @Nullable String prominent(Collection<String> called) {
        Predicate<OfficeHolder> here = term -> states.contains(term.of());
        String now = only(called, p -> holders.terms(p).stream().anyMatch(here.and(t -> period.allows(t.term()))));
        boolean several = called.stream()
                        .filter(p -> holders.terms(p).stream().anyMatch(here))
                        .count()
                > 1;
        return now != null && (period.known() || !several) ? now : null;
    }

    /** "the Turkish PM": whoever of the article held the office then, else the only one who did. */
    private void readDescriptions() {
        for (Described described : reading.found().described()) {
            Set<String> then = holders.ofOffice(described.title()).stream()
                    .filter(term -> period.allows(term.term()))
                    .map(OfficeHolder::person)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<String> present =
                    then.stream().filter(p -> known.containsValue(p)).toList();
            String person = present.size() == 1 ? present.get(0) : only(then, p -> true);
            if (person != null) {
                persona(person).describe(described);
            }
        }
    }

    private static @Nullable String only(Collection<String> people, Predicate<String> test) {
        List<String> left = people.stream().filter(test).toList();
        return left.size() == 1 ? left.get(0) : null;
    }

    /** The article's part of that person, made when there is none yet. */
    private Persona persona(String person) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(Map.Entry::getKey)
                .min((a, b) -> Integer.compare(a.first(), b.first()))
                .orElseGet(() -> added.computeIfAbsent(person, key -> new Persona()));
    }
}
