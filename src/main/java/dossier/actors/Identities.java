package dossier.actors;

import dossier.actors.mentions.Holders;
import dossier.actors.mentions.Reading;
import dossier.actors.names.Entry;
import dossier.actors.names.Lexicon;
import dossier.actors.names.NameForms;
import dossier.actors.names.Named;
import dossier.actors.names.Persona;
import dossier.actors.names.Token;
import dossier.model.ActorKind;
import dossier.model.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Joins what the articles name into identities. People are never joined because they share a surname. */
final class Identities {
    private final NameForms forms;
    private final Holders holders;
    private final Lexicon lexicon;
    private final Map<String, Identity> bodies = new TreeMap<>();
    private final Map<String, Identity> known = new TreeMap<>();
    private final Map<String, Identity> byName = new TreeMap<>();
    private final Map<String, Identity> byOffice = new TreeMap<>();
    private final List<SameOffice.Bare> bare = new ArrayList<>();

    Identities(Holders holders, NameForms forms, Lexicon lexicon) {
        this.holders = holders;
        this.lexicon = lexicon;
        this.forms = forms;
    }

    /** All identities of the readings, the same for any order of them. */
    List<Identity> of(List<Reading> readings) {
        for (Reading reading : readings) {
            for (Named named : reading.named()) {
                bodies.computeIfAbsent(
                                named.kind() + " " + Token.key(named.name()),
                                key -> new Identity(named.kind(), named.name()))
                        .add(reading.article(), named);
            }
            Context.of(reading, holders, lexicon).forEach(known -> place(reading, known));
        }
        joinFullerNames();
        joinByOffice();
        placeBare();
        List<Identity> all = new ArrayList<>(bodies.values());
        all.addAll(known.values());
        all.addAll(byName.values());
        all.addAll(byOffice.values());
        return all;
    }

    private void place(Reading reading, Context.Known found) {
        Article article = reading.article();
        Persona persona = found.persona();
        String holder = found.person();
        if (holder != null) {
            known.computeIfAbsent(holder, key -> new Identity(ActorKind.PERSON, holder))
                    .add(article, persona);
        } else if (persona.fullest().size() > 1 || lexicon.isSingleName(persona.fullest())) {
            byName.computeIfAbsent(nameKey(article, persona), key -> new Identity(ActorKind.PERSON, null))
                    .add(article, persona);
        } else if (officeKey(persona).isEmpty()) {
            Set<String> named = reading.named().stream().map(Named::name).collect(Collectors.toSet());
            bare.add(new SameOffice.Bare(article, persona, named));
        } else {
            officeKey(persona)
                    .forEach(key -> byOffice.computeIfAbsent(key, k -> new Identity(ActorKind.PERSON, null))
                            .add(article, persona));
        }
    }

    /** The full name; that of several office-holders means nobody of another article. */
    private String nameKey(Article article, Persona persona) {
        String name = String.join(" ", forms.core(persona.fullest()));
        boolean shared = holders.called(persona).size() > 1;
        return name + " " + forms.suffix(persona.fullest()) + (shared ? "/" + article.id() : "");
    }

    private void placeBare() {
        SameOffice offices = new SameOffice(forms);
        known.values().forEach(offices::note);
        byName.values().forEach(offices::note);
        bare.forEach(offices::place);
    }

    /** A surname with an office and whose it is; nothing when the article gives none. */
    private static List<String> officeKey(Persona persona) {
        return persona.offices().stream()
                .filter(held -> held.title().of() != null)
                .map(held -> officeKey(persona.fullest(), held))
                .sorted()
                .limit(1)
                .toList();
    }

    private static String officeKey(List<Token> name, Persona.Held held) {
        Entry of = held.title().of();
        return String.join(" ", Persona.words(name)) + "/"
                + Token.key(held.title().kind()) + "/" + (of == null ? "" : of.name());
    }

    /** Joins a name with the one fuller form of it, if there is just one. */
    private void joinFullerNames() {
        Map<String, List<Identity>> byWord = new LinkedHashMap<>();
        List<Identity> all = new ArrayList<>(known.values());
        all.addAll(byName.values());
        for (Identity identity : all) {
            List<String> core = forms.core(Token.of(identity.name(), 0));
            byWord.computeIfAbsent(core.get(core.size() - 1), key -> new ArrayList<>())
                    .add(identity);
        }
        for (Map.Entry<String, Identity> entry : List.copyOf(byName.entrySet())) {
            Identity shorter = entry.getValue();
            List<Token> name = Token.of(shorter.name(), 0);
            List<String> core = forms.core(name);
            if (entry.getKey().contains("/")) {
                continue;
            }
            List<Identity> fuller = byWord.getOrDefault(core.get(core.size() - 1), List.of()).stream()
                    .filter(other -> other != shorter && isAgreed(other, name))
                    .toList();
            boolean shortest = fuller.size() == 1 && isFuller(fuller.get(0), shorter, core.size());
            if (shortest) {
                fuller.get(0).absorb(shorter);
                byName.remove(entry.getKey());
            }
        }
    }

    /** Whether the names agree, and the other is not met under a rival of this one. */
    private boolean isAgreed(Identity other, List<Token> name) {
        return forms.agree(name, Token.of(other.name(), 0))
                && other.wordings().stream().noneMatch(wording -> forms.areRivals(name, Token.of(wording, 0)));
    }

    /** Of two names of the same length the tables' own stays, else the first by letters. */
    private boolean isFuller(Identity other, Identity identity, int length) {
        int words = forms.core(Token.of(other.name(), 0)).size();
        boolean first = other.name().compareTo(identity.name()) < 0;
        return other.isKnown() || words > length || (words == length && first);
    }

    /** Joins "Greek Finance Minister Varoufakis" with the one man of that surname and office. */
    private void joinByOffice() {
        Map<String, List<Identity>> held = new LinkedHashMap<>();
        note(known.values(), held);
        note(byName.values(), held);
        for (String key : List.copyOf(byOffice.keySet())) {
            List<Identity> same = held.getOrDefault(key, List.of());
            Identity surname = byOffice.get(key);
            if (same.size() == 1 && surname != null) {
                same.get(0).absorb(surname);
                byOffice.remove(key);
            }
        }
    }

    private void note(Collection<Identity> identities, Map<String, List<Identity>> held) {
        for (Identity identity : identities) {
            identity.parts().stream()
                    .flatMap(part -> part.persona().offices().stream()
                            .filter(office -> !part.persona().names().isEmpty())
                            .flatMap(office -> forms.surnames(part.persona().fullest()).stream()
                                    .map(surname -> officeKey(Token.of(surname, 0), office))))
                    .distinct()
                    .forEach(key ->
                            held.computeIfAbsent(key, k -> new ArrayList<>()).add(identity));
        }
    }
}
