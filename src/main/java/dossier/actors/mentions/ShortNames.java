package dossier.actors.mentions;

import dossier.actors.names.Entry;
import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Loose;
import dossier.actors.names.NameForms;
import dossier.actors.names.Persona;
import dossier.actors.names.Run;
import dossier.actors.names.Title;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what stands for people whose full names are found: "Putin", "Mr Abiy", "the Reagan-Gorbachev talks". */
final class ShortNames {
    /** The classes of nouns that those have who rule or stand for election. */
    private static final Set<String> RULING = Set.of("rule", "camp");

    private final String text;
    private final Map<Line, List<Run>> runs;
    private final Map<Line, List<Title>> titles;
    private final List<Persona> personas;
    private final Surnames surnames;
    private final BiConsumer<Persona, Run> naming;
    private final NameForms forms;
    private final Lexicon lexicon;
    private final List<Loose> loose = new ArrayList<>();
    private final Set<Span> placed = new HashSet<>();

    /**
     * A reader of one article.
     *
     * @param personas those met in full, to which those are added whom only a title shows to be people
     * @param naming takes a short name for a mention of that person
     */
    ShortNames(
            String text,
            Map<Line, List<Run>> runs,
            Map<Line, List<Title>> titles,
            List<Persona> personas,
            Surnames surnames,
            BiConsumer<Persona, Run> naming,
            NameForms forms,
            Lexicon lexicon) {
        this.text = text;
        this.runs = runs;
        this.titles = titles;
        this.personas = personas;
        this.surnames = surnames;
        this.naming = naming;
        this.forms = forms;
        this.lexicon = lexicon;
        personas.stream().flatMap(p -> p.mentions().stream()).forEach(found -> placed.add(found.span()));
    }

    /**
     * Gives the short names to their people.
     *
     * @param taken whether a place of the text belongs to the name of an organisation or state
     * @return those that may be names of people whom the article never names in full
     */
    List<Loose> read(Predicate<Span> taken) {
        forEachRun(run -> {
            List<Title> before = titlesOf(run);
            if (!before.isEmpty()) {
                Persona persona = surnames.of(run, before);
                place(persona == null && isBareName(run) ? stranger(run) : persona, run);
            }
        });
        forEachRun(run -> {
            if (titlesOf(run).isEmpty()) {
                Persona persona = surnames.of(run, List.of());
                place(persona == null && isSingleName(run) ? stranger(run) : persona, run);
            }
        });
        runs.keySet().forEach(line -> readTowns(line, taken));
        return loose;
    }

    private void forEachRun(Consumer<Run> reader) {
        runs.values()
                .forEach(list -> list.stream()
                        .filter(run -> !placed.contains(run.span()))
                        .forEach(reader));
    }

    private List<Title> titlesOf(Run run) {
        return Apposition.of(run, titles.getOrDefault(run.line(), List.of()), runs.getOrDefault(run.line(), List.of()));
    }

    private Persona stranger(Run run) {
        Persona persona = new Persona();
        personas.add(persona);
        surnames.add(persona, run.tokens());
        return persona;
    }

    private void place(@Nullable Persona persona, Run run) {
        boolean tied = run.length() == 2 && run.isOneWord();
        if (persona != null && !(tied && areTwo(run))) {
            naming.accept(persona, run);
            placed.add(run.span());
        } else if (tied) {
            placePair(run);
        } else {
            leave(run);
        }
    }

    private void leave(Run run) {
        if (run.length() < 3 && !isSurname(run)) {
            boolean rules =
                    RULING.contains(lexicon.kind(run.line().near(run.to()).fold()));
            loose.add(new Loose(run.tokens(), run.span(), run.text(text), rules));
        }
    }

    /** Whether the two words of "Reagan-Gorbachev" are the names of two people whom the article has. */
    private boolean areTwo(Run run) {
        int middle = run.from() + 1;
        Persona first = surnames.of(new Run(run.line(), run.from(), middle), List.of());
        Persona second = surnames.of(new Run(run.line(), middle, run.to()), List.of());
        return first != null && second != null && first != second;
    }

    /** "Reagan-Gorbachev": two people, where the article or the tables know both words for surnames. */
    private void placePair(Run run) {
        int middle = run.from() + 1;
        Run first = new Run(run.line(), run.from(), middle);
        Run second = new Run(run.line(), middle, run.to());
        if (isKnown(first) && isKnown(second)) {
            List.of(first, second).forEach(one -> {
                Persona persona = surnames.of(one, List.of());
                if (persona != null) {
                    place(persona, one);
                } else {
                    leave(one);
                }
            });
        } else {
            leave(run);
        }
    }

    private boolean isKnown(Run word) {
        return word.tokens().get(0).isCapitalised()
                && (isSurname(word) || lexicon.isSurname(word.tokens().get(0)));
    }

    /** Whether people of the article go by that surname. */
    private boolean isSurname(Run run) {
        String form = String.join(" ", run.words());
        return personas.stream()
                .anyMatch(p ->
                        p.names().stream().anyMatch(name -> forms.surnames(name).contains(form)));
    }

    /** "Lula": with no more name than that. */
    private boolean isSingleName(Run run) {
        return lexicon.isSingleName(run.tokens())
                && !run.line().near(run.from() - 1).fold().equals("the");
    }

    /** "President Putin", "Mr Putin": a person whose full name the article does not give. */
    private boolean isBareName(Run run) {
        return run.length() < 3
                && run.line().isPlain()
                && titlesOf(run).stream().anyMatch(title -> Apposition.isBefore(run, title));
    }

    /** "Austin said" of Lloyd Austin: a town's or state's name that does what people do. */
    private void readTowns(Line line, Predicate<Span> taken) {
        for (Trie.Match match : line.matches()) {
            Entry entry = match.entry();
            boolean town = entry.kind() == Kind.CITY || (entry.ambiguous() && entry.kind() != Kind.ORGANISATION);
            Run run = new Run(line, match.from(), match.to());
            if (town && match.length() == 1 && !taken.test(run.span()) && isDoer(run) && isSurname(run)) {
                Persona persona = surnames.of(run, titlesOf(run));
                if (persona != null) {
                    naming.accept(persona, run);
                }
            }
        }
    }

    /** "Mr Austin", "Austin said", but not "in Austin said". */
    private boolean isDoer(Run run) {
        Token before = run.line().near(run.from() - 1);
        boolean titled = titlesOf(run).stream().anyMatch(title -> Apposition.isBefore(run, title));
        boolean opens = !run.line().isInside(run.from())
                || before.is(",")
                || before.fold().equals("and");
        return titled || (opens && !lexicon.verb(run.line().near(run.to())).isEmpty());
    }
}
