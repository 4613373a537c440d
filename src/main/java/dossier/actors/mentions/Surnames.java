package dossier.actors.mentions;

import dossier.actors.names.Lexicon;
import dossier.actors.names.NameForms;
import dossier.actors.names.Persona;
import dossier.actors.names.Run;
import dossier.actors.names.Title;
import dossier.actors.names.Token;
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
    private final Lexicon lexicon;
    private final Holders holders;
    private final Set<String> named;
    private final Map<String, Set<Persona>> bySurname = new LinkedHashMap<>();
    private final Map<String, Set<Persona>> byGiven = new LinkedHashMap<>();
    private final Map<String, Set<Persona>> byMiddle = new LinkedHashMap<>();

    /**
     * @param personas those whom the article names in full
     * @param named the states and bodies that it names
     */
    Surnames(List<Persona> personas, Set<String> named, NameForms forms, Lexicon lexicon, Holders holders) {
        this.named = Set.copyOf(named);
        this.forms = forms;
        this.lexicon = lexicon;
        this.holders = holders;
        personas.forEach(persona -> persona.names().forEach(name -> add(persona, name)));
    }

    void add(Persona persona, List<Token> name) {
        forms.surnames(name)
                .forEach(form -> bySurname
                        .computeIfAbsent(form, key -> new LinkedHashSet<>())
                        .add(persona));
        if (name.size() > 1) {
            byGiven.computeIfAbsent(given(name), key -> new LinkedHashSet<>()).add(persona);
        }
        forms.firstOfTwoSurnames(name)
                .ifPresent(form -> byMiddle.computeIfAbsent(form, key -> new LinkedHashSet<>())
                        .add(persona));
    }

    /** The first word, with what hyphens tie to it: "sahle work"; "Sir" is none. */
    private String given(List<Token> name) {
        int from = lexicon.title(name.get(0)).equals("honorific") ? 1 : 0;
        int to = from + 1;
        while (to < name.size() && name.get(to).glued()) {
            to++;
        }
        return String.join(" ", Persona.words(name.subList(from, to)));
    }

    /** The person whom the run means by a part of the name, or null. */
    @Nullable
    Persona of(Run run, List<Title> titles) {
        if (isPlaceName(run)) {
            return null;
        }
        String form = String.join(" ", run.words());
        String bare = String.join(" ", forms.core(run.tokens()));
        Set<Persona> called =
                bySurname.getOrDefault(form, bySurname.getOrDefault(bare, byMiddle.getOrDefault(form, Set.of())));
        if (called.isEmpty() && run.isOneWord()) {
            return ofGiven(form, run, titles);
        }
        Set<Persona> able = new LinkedHashSet<>(called);
        titles.stream().filter(Title::office).forEach(title -> able.removeIf(p -> !mayHold(p, title, run)));
        able.removeIf(p -> p.fullest().size() > 1
                && lexicon.areOfTwoGenders(run.honorific(), p.fullest().get(0)));
        return only(able, run, titles);
    }

    /** The one person of that given name, by itself or as "Mr Abiy" or "Sir Keir"; before it an office must be that person's. */
    private @Nullable Persona ofGiven(String form, Run run, List<Title> titles) {
        Set<Persona> called = byGiven.getOrDefault(form, Set.of());
        if (called.size() != 1) {
            return null;
        }
        Persona persona = called.iterator().next();
        boolean addressed = titles.isEmpty()
                || holds(persona, titles)
                || lexicon.title(run.honorific()).equals("honorific");
        boolean another =
                lexicon.areOfTwoGenders(run.honorific(), persona.fullest().get(0));
        return addressed && !another ? persona : null;
    }

    /** "Mount Aalto", "Lake Victoria". */
    private boolean isPlaceName(Run run) {
        Token before = run.line().near(run.from() - 1);
        return before.isCapitalised()
                && !before.possessive()
                && run.from() > 0
                && lexicon.nonName(before).equals("geography");
    }

    /** Whether "President Reagan" can be this Reagan: not his wife, when the tables know a president of that name. */
    private boolean mayHold(Persona persona, Title title, Run run) {
        if (persona.offices().stream().anyMatch(held -> held.title().kind().equalsIgnoreCase(title.kind()))
                || holders.hasHeld(persona, title)) {
            return true;
        }
        boolean another = holders.bySurname(run.tokens()).stream().anyMatch(person -> isNear(person, title));
        return !another && (persona.hasOffice() || persona.first() < run.span().start());
    }

    /** Whether a stranger of that surname may be meant: a head of state, or who held that office of what the article names. */
    private boolean isNear(String person, Title title) {
        return holders.terms(person).stream()
                .filter(term -> Holders.isTerm(title, term))
                .anyMatch(term -> title.of() != null || lexicon.isTop(title) || named.contains(term.of()));
    }

    /** Whether the run is given words to say, as the relative of somebody in the news is as often as that one. */
    private boolean speaks(Run run) {
        return lexicon.verb(run.line().near(run.to())).equals("speech")
                || lexicon.verb(run.line().near(run.from() - 1)).equals("speech");
    }

    private @Nullable Persona only(Set<Persona> called, Run run, List<Title> titles) {
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
        if (possible.size() > 1 && titles.stream().noneMatch(Title::office)) {
            List<Persona> strangers = possible.stream().filter(p -> !p.isKin()).toList();
            List<Persona> officials =
                    strangers.stream().filter(Persona::hasOffice).toList();
            possible = officials.isEmpty() && !speaks(run) ? strangers : titles.isEmpty() ? officials : List.of();
        }
        return possible.size() == 1 ? possible.get(0) : null;
    }

    private static boolean holds(Persona persona, List<Title> titles) {
        return titles.stream()
                .anyMatch(title -> persona.offices().stream()
                        .anyMatch(held -> held.title().kind().equalsIgnoreCase(title.kind())));
    }
}
