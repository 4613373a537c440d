package dossier.actors;

import dossier.actors.names.Named;
import dossier.actors.names.Persona;
import dossier.actors.names.Token;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Reference;
import dossier.text.Spacing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person, state or organisation of the whole collection, with every article's part in it. */
final class Identity {
    private final ActorKind kind;
    private @Nullable String usual;
    private final SortedMap<String, Integer> names = new TreeMap<>();
    private final SortedSet<String> descriptions = new TreeSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** A person of an article. */
    record Part(Article article, Persona persona) {}

    /** A place in an article that names a state or organisation. */
    record Place(Article article, Named named) {}

    Identity(ActorKind kind, @Nullable String usual) {
        this.kind = kind;
        this.usual = usual;
    }

    /** Whether the tables know it. */
    boolean isKnown() {
        return usual != null;
    }

    ActorKind kind() {
        return kind;
    }

    void add(Article article, Persona persona) {
        parts.add(new Part(article, persona));
        persona.wordings().forEach(this::called);
        persona.mentions().stream()
                .filter(found -> found.reference() == Reference.OFFICE)
                .forEach(found -> descriptions.add(Spacing.single(found.span().of(article.text()))));
    }

    void add(Article article, Named named) {
        places.add(new Place(article, named));
        called(named.span().of(article.text()));
    }

    void called(String name) {
        names.merge(Spacing.single(name), 1, Integer::sum);
    }

    /** Gives it another name to show. */
    void rename(String name) {
        usual = name;
    }

    /** Tells identities of one name apart, the same in every run: where the first is met. */
    String order() {
        return Stream.concat(
                        parts.stream()
                                .map(p -> p.article().id() + " "
                                        + (1_000_000_000L + p.persona().first())),
                        places.stream()
                                .map(p -> p.article().id() + " "
                                        + (1_000_000_000L + p.named().span().start())))
                .min(String::compareTo)
                .orElse("");
    }

    /** Takes all of another identity over. */
    void absorb(Identity other) {
        parts.addAll(other.parts);
        places.addAll(other.places);
        descriptions.addAll(other.descriptions);
        other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
        if (other.usual != null) {
            called(other.usual);
        }
    }

    List<Part> parts() {
        return parts;
    }

    List<Place> places() {
        return places;
    }

    /** Every name met. */
    Set<String> wordings() {
        return names.keySet();
    }

    /** Every name and description met. */
    SortedSet<String> names() {
        SortedSet<String> all = new TreeSet<>(names.keySet());
        all.addAll(descriptions);
        return all;
    }

    /**
     * The tables' usual name, else the one of most words, of those one that is not all in capitals, the most used, then the
     * first by letters; a person's that is met in capitals only is written with small letters.
     */
    String name() {
        if (usual != null) {
            return usual;
        }
        Comparator<Map.Entry<String, Integer>> fuller = Comparator.comparingInt(name -> words(name.getKey()));
        String name = names.entrySet().stream()
                .max(fuller.thenComparing(entry -> !isShouted(entry.getKey()))
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
        return kind == ActorKind.PERSON && words(name) > 1 && isShouted(name) ? written(name) : name;
    }

    private static boolean isShouted(String name) {
        return Token.of(name, 0).stream()
                .filter(Token::isWord)
                .allMatch(token -> token.isShouted() || token.isLetter());
    }

    /** "Jane Example" for "JANE EXAMPLE". */
    private static String written(String name) {
        StringBuilder out = new StringBuilder(name);
        for (Token token : Token.of(name, 0)) {
            if (token.isShouted()) {
                out.replace(
                        token.start() + 1,
                        token.end(),
                        token.text().substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return out.toString();
    }

    private static int words(String name) {
        return Token.of(name, 0).size();
    }
}
