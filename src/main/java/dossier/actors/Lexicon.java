package dossier.actors;

import dossier.actors.Entry.Kind;
import dossier.actors.Entry.Letters;
import dossier.knowledge.Office;
import dossier.knowledge.OfficeHolder;
import dossier.knowledge.Organisation;
import dossier.knowledge.State;
import dossier.knowledge.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tables as the reader of an article asks them: what starts here, and what sort of word is this. */
final class Lexicon {
    private static final int LONGEST_SHORT_FORM = 6;

    private final Trie trie = new Trie();
    private final Set<String> offices = new HashSet<>();
    private final Map<String, String> given;
    private final Map<String, String> titles;
    private final Map<String, String> particles;
    private final Map<String, String> families;
    private final Map<String, String> verbs;
    private final Map<String, String> nonNames;
    private final Map<String, String> bodies;
    private final Map<String, String> compounds;
    private final Map<String, String> governments;
    private final Set<String> holdersGiven = new HashSet<>();

    Lexicon(Tables tables) {
        given = tables.words("forenames");
        titles = tables.words("titles");
        particles = tables.words("particles");
        families = tables.words("family-first");
        verbs = tables.words("person-verbs");
        nonNames = tables.words("nonnames");
        bodies = tables.words("bodies");
        compounds = tables.words("compounds");
        governments = tables.words("governments");
        tables.states().forEach(this::add);
        tables.organisations().forEach(this::add);
        tables.offices().forEach(this::add);
        tables.cities().forEach(city -> {
            name(city.name(), Kind.CITY, city.name());
            city.aliases().forEach(alias -> name(alias, Kind.CITY, city.name()));
        });
        tables.officeHolders().forEach(this::add);
    }

    private void add(State state) {
        Stream.concat(Stream.of(state.name()), state.aliases().stream())
                .forEach(wording -> name(wording, Kind.STATE, state.name()));
        state.demonyms().forEach(wording -> name(wording, Kind.DEMONYM, state.name()));
        state.demonyms().stream()
                .filter(wording -> wording.endsWith("n") || wording.endsWith("i"))
                .forEach(wording -> name(wording + "s", Kind.DEMONYM, state.name()));
        state.capital().forEach(wording -> name(wording, Kind.CAPITAL, state.name()));
        state.seats().forEach(wording -> name(wording, Kind.SEAT, state.name()));
    }

    private void add(Organisation organisation) {
        name(organisation.name(), Kind.ORGANISATION, organisation.name());
        organisation.aliases().forEach(alias -> name(alias, Kind.ORGANISATION, organisation.name()));
    }

    private void add(Office office) {
        Stream.concat(Stream.of(office.title()), office.aliases().stream()).forEach(wording -> {
            Letters letters = isShort(wording)
                    ? Letters.SHOUTED
                    : wording.endsWith(".") || (wording.length() < 5 && Character.isUpperCase(wording.charAt(0)))
                            ? Letters.CAPITALISED
                            : Letters.ANY;
            trie.add(wording, new Entry(Kind.OFFICE, office.title(), letters));
            offices.add(Token.key(wording));
        });
    }

    private void add(OfficeHolder holder) {
        Stream.concat(Stream.of(holder.person()), holder.aliases().stream())
                .filter(wording -> wording.indexOf(' ') > 0)
                .forEach(wording -> name(wording, Kind.HOLDER, holder.person()));
        List<Token> name = Token.of(holder.person(), 0);
        if (name.size() > 1 && !isFamily(name.get(0))) {
            holdersGiven.add(name.get(0).fold());
        }
    }

    private void name(String wording, Kind kind, String name) {
        trie.add(wording, new Entry(kind, name, isShort(wording) ? Letters.SHOUTED : Letters.CAPITALISED));
    }

    private static boolean isShort(String wording) {
        return wording.length() <= LONGEST_SHORT_FORM
                && wording.indexOf(' ') < 0
                && wording.codePoints().noneMatch(Character::isLowerCase);
    }

    /** What the tables know that starts at token {@code at}, longest first. */
    List<Trie.Match> at(List<Token> tokens, int at) {
        return trie.at(tokens, at);
    }

    /** Whether the word is a given name and hardly anything else. */
    boolean isGiven(Token token) {
        return token.isCapitalised()
                && ("".equals(given.get(token.fold()))
                        || (holdersGiven.contains(token.fold()) && !"weak".equals(given.get(token.fold()))));
    }

    /** Whether the word may be a given name. */
    boolean mayBeGiven(Token token) {
        return token.isCapitalised() && given.containsKey(token.fold());
    }

    /** Whether the word is a family name that comes before the given name. */
    boolean isFamily(Token token) {
        return token.isCapitalised() && families.containsKey(token.fold());
    }

    /** The word's class in the list of title words, "" when it is none. */
    String title(Token token) {
        return titles.getOrDefault(token.fold(), "");
    }

    boolean isParticle(Token token) {
        return "joint".equals(particles.get(token.fold()));
    }

    boolean isJunior(Token token) {
        return "junior".equals(particles.get(token.fold()));
    }

    /** Whether the word is what people do: "speech", "act", or "" when it is neither. */
    String verb(Token token) {
        return verbs.getOrDefault(token.fold(), "");
    }

    /** The class of a capitalised word that no person's name holds, "" when it may be part of one. */
    String nonName(Token token) {
        return nonNames.getOrDefault(token.fold(), "");
    }

    /** Where in an organisation's name the word is its head noun: "start", "end", "both" or "". */
    String body(Token token) {
        return bodies.getOrDefault(token.fold(), "");
    }

    /** Whether a hyphen ties the word to a name that comes before or after: "before", "after" or "". */
    String compound(Token token) {
        return compounds.getOrDefault(token.fold(), "");
    }

    /** Whether the word shows a capital to be a government: "verb", "before", "noun" or "". */
    String government(Token token) {
        return governments.getOrDefault(token.fold(), "");
    }
}
