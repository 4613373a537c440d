package dossier.actors;

import dossier.knowledge.OfficeHolder;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The office-holders of the tables by name and by surname. */
final class Holders {
    private final NameForms forms;
    private final Map<String, Set<String>> byName = new LinkedHashMap<>();
    private final Map<String, Set<String>> bySurname = new LinkedHashMap<>();
    private final Map<String, List<OfficeHolder>> terms = new LinkedHashMap<>();

    Holders(Tables tables, NameForms forms) {
        this.forms = forms;
        for (OfficeHolder term : tables.officeHolders()) {
            terms.computeIfAbsent(term.person(), key -> new ArrayList<>()).add(term);
            Stream.concat(Stream.of(term.person()), term.aliases().stream()).forEach(name -> {
                List<Token> words = Token.of(name, 0);
                put(byName, String.join("", forms.core(words)), term.person());
                if (words.size() == 1) {
                    put(bySurname, words.get(0).fold(), term.person());
                } else {
                    forms.surnames(words).forEach(form -> put(bySurname, form, term.person()));
                }
            });
        }
    }

    private static void put(Map<String, Set<String>> map, String key, String person) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
    }

    /** The one office-holder whom the article can mean, or null. */
    @Nullable
    String of(Article article, Persona persona) {
        Set<String> called = new LinkedHashSet<>();
        boolean full = false;
        for (List<Token> name : persona.names()) {
            if (name.size() > 1) {
                full = true;
                called.addAll(byName.getOrDefault(String.join("", forms.core(name)), Set.of()));
            }
        }
        if (!full) {
            String surname = String.join(" ", Persona.words(persona.fullest()));
            called.addAll(bySurname.getOrDefault(surname, Set.of()));
        }
        boolean bare = !full;
        List<String> fitting = called.stream()
                .filter(person -> bare ? isSupported(article, persona, person) : !isContradicted(persona, person))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** Whether an office that the article gives the persona is one of the person's, at a time that fits. */
    private boolean isSupported(Article article, Persona persona, String person) {
        return terms(person).stream()
                .anyMatch(term -> persona.offices().stream()
                        .anyMatch(held -> isSame(held.title(), term) && fits(article, held.title(), term)));
    }

    /** Whether the article gives the persona an office of a state that the person never had one of. */
    private boolean isContradicted(Persona persona, String person) {
        List<Entry> states = persona.offices().stream()
                .filter(held -> isTop(held.title()))
                .flatMap(held -> Stream.ofNullable(held.title().of()))
                .toList();
        return !states.isEmpty()
                && terms(person).stream()
                        .noneMatch(term ->
                                states.stream().anyMatch(state -> state.name().equals(term.of())));
    }

    private static boolean isTop(Title title) {
        return Set.of("President", "Prime Minister", "Chancellor").contains(title.wording());
    }

    private static boolean isSame(Title title, OfficeHolder term) {
        Entry of = title.of();
        return title.wording().equalsIgnoreCase(term.office())
                && (of == null || of.name().equals(term.of()));
    }

    private static boolean fits(Article article, Title title, OfficeHolder term) {
        return article.metadata().published() == null
                || title.former()
                || term.term().intersect(Interval.day(article.metadata().published())) != null;
    }

    /** The person's terms. */
    List<OfficeHolder> terms(String person) {
        return terms.getOrDefault(person, List.of());
    }
}
