package dossier.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whom a short name means among the people of an article; nobody when two may be meant. */
final class Surnames {
    private final NameForms forms;
    private final Map<String, Set<Persona>> bySurname = new LinkedHashMap<>();
    private final Map<String, Set<Persona>> byGiven = new LinkedHashMap<>();

    Surnames(List<Persona> personas, NameForms forms) {
        this.forms = forms;
        personas.forEach(persona -> persona.names().forEach(name -> add(persona, name)));
    }

    void add(Persona persona, List<Token> name) {
        forms.surnames(name)
                .forEach(form -> bySurname
                        .computeIfAbsent(form, key -> new LinkedHashSet<>())
                        .add(persona));
        if (name.size() > 1) {
            byGiven.computeIfAbsent(name.get(0).fold(), key -> new LinkedHashSet<>())
                    .add(persona);
        }
    }

    /** The person whom the run means by a part of the name, or null. */
    @Nullable
    Persona of(Run run, List<Title> titles) {
        String form = String.join(" ", run.words());
        String bare = String.join(" ", forms.core(run.tokens()));
        Set<Persona> called = bySurname.getOrDefault(form, bySurname.getOrDefault(bare, Set.of()));
        if (called.isEmpty() && run.length() == 1 && titles.isEmpty()) {
            called = byGiven.getOrDefault(form, Set.of());
            return called.size() == 1 ? called.iterator().next() : null;
        }
        return only(called, run, titles);
    }

    private static @Nullable Persona only(Set<Persona> called, Run run, List<Title> titles) {
        List<Persona> possible = new ArrayList<>(called);
        if (possible.size() > 1) {
            List<Persona> met = possible.stream()
                    .filter(p -> p.first() < run.span().start())
                    .toList();
            possible = met.size() == 1 ? met : possible;
        }
        if (possible.size() > 1) {
            List<Persona> titled =
                    possible.stream().filter(p -> holds(p, titles)).toList();
            possible = titled.size() == 1 ? titled : possible;
        }
        if (possible.size() > 1 && titles.isEmpty()) {
            possible = possible.stream()
                    .filter(Persona::hasOffice)
                    .filter(p -> !p.isKin())
                    .toList();
        }
        return possible.size() == 1 ? possible.get(0) : null;
    }

    private static boolean holds(Persona persona, List<Title> titles) {
        return titles.stream()
                .anyMatch(title -> persona.offices().stream()
                        .anyMatch(held -> held.title().kind().equalsIgnoreCase(title.kind())));
    }
}
