package dossier.actors.mentions;

import dossier.actors.names.Entry;
import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Entry.Letters;
import dossier.actors.names.Lexicon;
import dossier.actors.names.NameForms;
import dossier.actors.names.Period;
import dossier.actors.names.Persona;
import dossier.actors.names.Title;
import dossier.actors.names.Token;
import dossier.knowledge.OfficeHolder;
import dossier.knowledge.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The office-holders of the tables, by name, by surname and by office. */
public final class Holders {
    private final NameForms forms;
    private final Lexicon lexicon;
    private final Map<String, Set<String>> byName = new LinkedHashMap<>();
    private final Map<String, Set<String>> bySurname = new LinkedHashMap<>();
    private final Map<String, List<OfficeHolder>> byOffice = new LinkedHashMap<>();
    private final Map<String, List<OfficeHolder>> terms = new LinkedHashMap<>();

    /** By the tables; made once for them. */
    public static Holders of(Tables tables) {
        return tables.once(Holders.class, Holders::new);
    }

    private Holders(Tables tables) {
        lexicon = Lexicon.of(tables);
        forms = new NameForms(lexicon);
        Set<List<String>> put = new HashSet<>();
        for (OfficeHolder term : tables.officeHolders()) {
            terms.computeIfAbsent(term.person(), key -> new ArrayList<>()).add(term);
            byOffice.computeIfAbsent(office(term.office(), term.of()), key -> new ArrayList<>())
                    .add(term);
            put(term.person(), term.person(), put);
            for (String alias : term.aliases()) {
                put(alias, term.person(), put);
            }
        }
    }

    /** @param done receives each name with whose it is; one that it has is put already */
    private void put(String name, String person, Set<List<String>> done) {
        if (done.add(List.of(name, person))) {
            List<Token> words = Token.of(name, 0);
            byName.computeIfAbsent(key(words), key -> new LinkedHashSet<>()).add(person);
            for (String form : forms.surnames(words)) {
                bySurname.computeIfAbsent(form, key -> new LinkedHashSet<>()).add(person);
            }
        }
    }

    private String key(List<Token> name) {
        return String.join("", forms.core(name)) + " " + forms.suffix(name);
    }

    private static String office(String title, String of) {
        return Token.key(title) + "/" + of;
    }

    /** The one office-holder of the persona's full name, by the offices that the article gives if several have it, or null. */
    @Nullable
    public String byName(Persona persona, Period period) {
        List<String> fitting = called(persona);
        if (fitting.size() < 2) {
            return fitting.isEmpty() ? null : fitting.get(0);
        }
        List<String> supported = fitting.stream()
                .filter(person -> isSupported(persona, person, period))
                .toList();
        return supported.size() == 1 ? supported.get(0) : null;
    }

    /** The office-holders of the persona's full name; several for a father and a son of one name. */
    public List<String> called(Persona persona) {
        Set<String> called = new LinkedHashSet<>();
        persona.names().stream()
                .filter(name -> name.size() > 1)
                .forEach(name -> called.addAll(byName.getOrDefault(key(name), Set.of())));
        return called.stream()
                .filter(person -> !isContradicted(persona, person))
                .toList();
    }

    /** Whether one whom the tables know by the persona's full name ever held the office. */
    boolean hasHeld(Persona persona, Title title) {
        return persona.names().stream()
                .filter(name -> name.size() > 1)
                .flatMap(name -> byName.getOrDefault(key(name), Set.of()).stream())
                .anyMatch(person -> hasHeld(person, title));
    }

    /** Whether the person ever held the office. */
    boolean hasHeld(String person, Title title) {
        return terms(person).stream().anyMatch(term -> isTerm(title, term));
    }

    /** Those whom the tables know by that surname. */
    public Set<String> bySurname(List<Token> name) {
        Set<String> exact = bySurname.getOrDefault(String.join(" ", Persona.words(name)), Set.of());
        return exact.isEmpty() ? bySurname.getOrDefault(String.join(" ", forms.core(name)), Set.of()) : exact;
    }

    /** The terms of all who held the office. */
    public List<OfficeHolder> ofOffice(Title title) {
        Entry of = title.of();
        return of == null ? List.of() : byOffice.getOrDefault(office(title.kind(), of.name()), List.of());
    }

    /** The person's terms. */
    public List<OfficeHolder> terms(String person) {
        return terms.getOrDefault(person, List.of());
    }

    /** The title with the one state or body that the person ever held that office of, where the text names none. */
    public Title completed(Title title, String person) {
        List<String> bodies = terms(person).stream()
                .filter(term -> isTerm(title, term))
                .map(OfficeHolder::of)
                .distinct()
                .toList();
        boolean clear = title.of() == null && title.office() && bodies.size() == 1;
        return clear ? title.of(new Entry(Kind.STATE, bodies.get(0), Letters.ANY, bodies.get(0), false)) : title;
    }

    /** Whether an office that the article gives the persona is one of the person's, at a time that fits. */
    public boolean isSupported(Persona persona, String person, Period period) {
        return persona.offices().stream()
                .anyMatch(held -> terms(person).stream()
                        .anyMatch(term -> isTerm(held.title(), term)
                                && (held.title().former()
                                        ? period.isAfterStart(term.term())
                                        : period.allows(term.term()))));
    }

    /** Whether the title can be the term's: the same office, of the same state if the text gives one. */
    public static boolean isTerm(Title title, OfficeHolder term) {
        return title.kind().equalsIgnoreCase(term.office()) && (title.of() == null || title.isOf(term.of()));
    }

    /** Whether the article makes the persona head a state that the person never had an office of. */
    private boolean isContradicted(Persona persona, String person) {
        List<Entry> states = persona.offices().stream()
                .filter(held -> lexicon.isTop(held.title()))
                .flatMap(held -> Stream.ofNullable(held.title().of()))
                .toList();
        return !states.isEmpty()
                && terms(person).stream()
                        .noneMatch(term ->
                                states.stream().anyMatch(state -> state.name().equals(term.of())));
    }
}
