package dossier.actors;

import dossier.actors.names.Entry;
import dossier.actors.names.NameForms;
import dossier.actors.names.Persona;
import dossier.actors.names.Title;
import dossier.actors.names.Token;
import dossier.model.Article;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds the one person of other articles whom "President Obama" means: same surname and office, of a state named here. */
final class SameOffice {
    private final NameForms forms;
    private final Map<String, Set<Identity>> held = new LinkedHashMap<>();
    private final Map<Identity, Set<String>> bodies = new LinkedHashMap<>();

    SameOffice(NameForms forms) {
        this.forms = forms;
    }

    /** A person of an article who goes by surname and office alone, and the states and bodies that the article names. */
    record Bare(Article article, Persona persona, Set<String> named) {}

    void note(Identity identity) {
        for (Identity.Part part : identity.parts()) {
            if (part.persona().fullest().size() > 1) {
                part.persona().offices().forEach(office -> note(identity, part.persona(), office.title()));
            }
        }
    }

    private void note(Identity identity, Persona persona, Title title) {
        for (String surname : forms.surnames(persona.fullest())) {
            held.computeIfAbsent(key(surname, title), key -> new LinkedHashSet<>())
                    .add(identity);
        }
        Entry of = title.of();
        if (of != null) {
            bodies.computeIfAbsent(identity, key -> new LinkedHashSet<>()).add(of.name());
        }
    }

    /** Gives the persona to the one who fits; nobody gets it when two do, or none. */
    void place(Bare bare) {
        String surname = String.join(" ", Persona.words(bare.persona().fullest()));
        Set<Identity> fitting = new LinkedHashSet<>();
        for (Persona.Held office : bare.persona().offices()) {
            held.getOrDefault(key(surname, office.title()), Set.of()).stream()
                    .filter(identity ->
                            bodies.getOrDefault(identity, Set.of()).stream().anyMatch(bare.named()::contains))
                    .forEach(fitting::add);
        }
        if (fitting.size() == 1) {
            fitting.iterator().next().add(bare.article(), bare.persona());
        }
    }

    private static String key(String surname, Title title) {
        return surname + "/" + Token.key(title.kind()) + (title.former() ? "/former" : "");
    }
}
