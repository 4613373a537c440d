package dossier.actors.names;

import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Entry.Letters;
import dossier.knowledge.City;
import dossier.knowledge.Office;
import dossier.knowledge.OfficeHolder;
import dossier.knowledge.Organisation;
import dossier.knowledge.State;
import dossier.knowledge.Tables;
import dossier.knowledge.WordGenders;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tables as the reader of an article asks them: what starts here, and what sort of word is this. */
public final class Lexicon {
    private static final int LONGEST_SHORT_FORM = 6;
    private static final Set<String> RANKS = Set.of("military", "degree");

    private final Wordings wordings = new Wordings();
    private final Map<String, Set<String>> statesOf = new HashMap<>();
    private final Map<String, String> ranks = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final GivenNames given;
    private final WordGenders genders = new WordGenders();
    private final Institutions institutions;
    private final Map<String, String> titles;
    private final Map<String, String> particles;
    private final Map<String, String> families;
    private final FamilyNames surnames;
    private final Map<String, String> verbs;
    private final Map<String, String> nonNames;
    private final Map<String, String> bodies;
    private final Map<String, String> kinds;
    private final Map<String, String> compounds;
    private final Map<String, String> governments;
    private final Map<String, String> stateNouns;
    private final Set<String> holdersSurnames = new HashSet<>();
    private final Set<String> singles = new HashSet<>();

    /** By the tables; made once for them. */
    public static Lexicon of(Tables tables) {
        return tables.once(Lexicon.class, Lexicon::new);
    }

    private Lexicon(Tables tables) {
        institutions = new Institutions(tables);
        given = new GivenNames(tables.words("given-names"));
        titles = tables.words("titles");
        genders.learn(tables.words("given-names"));
        genders.learn(tables.words("titles"));
        particles = tables.words("particles");
        families = tables.words("family-first");
        surnames = new FamilyNames(tables.words("surnames"));
        verbs = tables.words("person-verbs");
        nonNames = tables.words("nonnames");
        bodies = tables.words("bodies");
        kinds = tables.words("kinds");
        compounds = tables.words("compounds");
        governments = tables.words("governments");
        stateNouns = tables.words("state-nouns");
        tables.words("single-names").keySet().forEach(name -> singles.add(Token.key(name)));
        tables.states().forEach(this::add);
        tables.organisations().forEach(this::add);
        tables.offices().forEach(this::add);
        tables.cities().forEach(this::add);
        Set<Map.Entry<String, List<String>>> people = new HashSet<>();
        for (OfficeHolder holder : tables.officeHolders()) {
            if (people.add(Map.entry(holder.person(), holder.aliases()))) {
                add(holder);
            }
        }
        tables.words("regions").keySet().forEach(region -> name(region, Kind.REGION, region, false));
    }

    private void add(State state) {
        Set<String> ambiguous = Set.copyOf(state.ambiguous());
        wordings(state.name(), state.aliases())
                .forEach(wording -> name(wording, Kind.STATE, state.name(), ambiguous.contains(wording)));
        state.demonyms().stream().limit(1).forEach(wording -> adjectives.put(state.name(), wording));
        state.demonyms().forEach(wording -> {
            name(wording, Kind.DEMONYM, state.name(), ambiguous.contains(wording));
            name(wording + "s", Kind.DEMONYM, state.name(), ambiguous.contains(wording));
        });
        state.capital().forEach(wording -> name(wording, Kind.CAPITAL, state.name(), ambiguous.contains(wording)));
        state.seats().forEach(wording -> name(wording, Kind.SEAT, state.name(), ambiguous.contains(wording)));
        Stream.of(state.aliases(), state.demonyms(), state.capital(), state.seats())
                .flatMap(List::stream)
                .forEach(wording -> statesOf.computeIfAbsent(key(Token.of(wording, 0)), key -> new TreeSet<>())
                        .add(state.name()));
    }

    private void add(Organisation organisation) {
        Set<String> ambiguous = Set.copyOf(organisation.ambiguous());
        wordings(organisation.name(), organisation.aliases())
                .forEach(wording -> name(wording, Kind.ORGANISATION, organisation.name(), ambiguous.contains(wording)));
    }

    private void add(City city) {
        Set<String> ambiguous = Set.copyOf(city.ambiguous());
        wordings(city.name(), city.aliases())
                .forEach(wording -> name(wording, Kind.CITY, city.name(), ambiguous.contains(wording)));
    }

    private static Stream<String> wordings(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    private void add(Office office) {
        ranks.put(office.title(), office.rank());
        wordings(office.title(), office.aliases()).forEach(wording -> {
            Letters letters = letters(wording) == Letters.SHOUTED
                    ? Letters.SHOUTED
                    : wording.endsWith(".") || (wording.length() < 5 && Character.isUpperCase(wording.charAt(0)))
                            ? Letters.CAPITALISED
                            : Letters.ANY;
            wordings.add(wording, new Entry(Kind.OFFICE, office.title(), letters, wording, false));
        });
    }

    private void add(OfficeHolder holder) {
        wordings(holder.person(), holder.aliases())
                .filter(wording -> wording.indexOf(' ') > 0)
                .forEach(wording -> name(wording, Kind.HOLDER, holder.person(), false));
        List<Token> name = Token.of(holder.person(), 0);
        boolean familyFirst = isFamily(name.get(0));
        if (name.size() > 1 && !familyFirst && !name.get(0).isLetter()) {
            given.learn(name.get(0));
            holdersSurnames.add(name.get(name.size() - 1).fold());
        }
    }

    private void name(String wording, Kind kind, String name, boolean ambiguous) {
        wordings.add(wording, new Entry(kind, name, letters(wording), wording, ambiguous));
    }

    private static Letters letters(String wording) {
        boolean capital = false;
        boolean lower = false;
        boolean inner = false;
        int c;
        for (int at = 0; at < wording.length(); at += Character.charCount(c)) {
            c = wording.codePointAt(at);
            lower |= Character.isLowerCase(c);
            if (Character.isUpperCase(c)) {
                capital = true;
                inner |= at > 0;
            }
        }
        if (!capital) {
            return Letters.ANY;
        }
        if (wording.length() > LONGEST_SHORT_FORM || wording.indexOf(' ') >= 0 || wording.indexOf('-') >= 0) {
            return Letters.CAPITALISED;
        }
        return !lower ? Letters.SHOUTED : inner ? Letters.EXACT : Letters.CAPITALISED;
    }

    /** What the tables know that starts at token {@code at}, longest first. */
    public List<Trie.Match> at(List<Token> tokens, int at) {
        return wordings.at(tokens, at);
    }

    /** Whether the word is a given name and hardly anything else. */
    public boolean isGiven(Token token) {
        return given.isSure(token);
    }

    /** Whether the one word can only be a man's and the other only a woman's: "Mrs" and "Bill". */
    public boolean areOfTwoGenders(Token one, Token other) {
        return genders.areTwo(one.fold(), other.fold());
    }

    /** Whether the word is a given name where it does not start a sentence: "Mark", "Will". */
    public boolean isWordAndGiven(Token token) {
        return given.isWordToo(token);
    }

    /** Whether the word may be a given name, if it is no common one. */
    public boolean mayBeGiven(Token token) {
        return given.isPossible(token);
    }

    /** Whether the word is a family name that comes before the given name. */
    public boolean isFamily(Token token) {
        return token.isCapitalised() && families.containsKey(token.fold());
    }

    /** Whether the word is a family name that is hardly anything else: "Zhang", "Nguyen". */
    public boolean isSureFamily(Token token) {
        return token.isCapitalised() && "sure".equals(families.get(token.fold()));
    }

    /** Whether the words are the one name that somebody goes by: "Lula". */
    public boolean isSingleName(List<Token> name) {
        return name.size() == 1
                && name.get(0).isCapitalised()
                && singles.contains(name.get(0).fold());
    }

    /** Whether an office-holder of the tables has that surname. */
    public boolean isSurname(Token token) {
        return token.isCapitalised() && holdersSurnames.contains(token.fold());
    }

    /** How surely the word is a surname, as {@link FamilyNames} weighs it. */
    public int surname(Token token) {
        return surnames.weight(token);
    }

    private static String key(List<Token> words) {
        return String.join(" ", Persona.words(words));
    }

    /** All states that the wording may mean: two for "Korean". */
    public Set<String> statesOf(String wording) {
        return statesOf.getOrDefault(key(Token.of(wording, 0)), Set.of());
    }

    /** What the tables tell of organisations beside their names. */
    public Institutions institutions() {
        return institutions;
    }

    /** The organisation's name in the tables; the wording as it is when they do not know it. */
    public String organisation(String wording) {
        List<Token> words = Token.of(wording, 0);
        return at(words, 0).stream()
                .filter(m -> m.to() == words.size() && m.entry().kind() == Entry.Kind.ORGANISATION)
                .map(m -> m.entry().name())
                .findFirst()
                .orElse(wording);
    }

    /** "Chinese" for China; the name itself where the tables have no adjective. */
    public String adjective(String state) {
        return adjectives.getOrDefault(state, state);
    }

    /** Whether the office is that of a head of state or government. */
    public boolean isTop(Title title) {
        return isTop(title.kind());
    }

    /** Whether the office is that of a head of state or government. */
    public boolean isTop(String office) {
        return ranks.getOrDefault(office, "").startsWith("head-of");
    }

    /** Whether the office is a rank or a degree, which goes with other offices: "General", "Doctor". */
    boolean isRank(String office) {
        return RANKS.contains(ranks.getOrDefault(office, ""));
    }

    /** The word's class in the list of title words, "" when it is none. */
    public String title(Token token) {
        String dotted = token.text().indexOf('.') > 0 ? titles.get(token.text().toLowerCase(Locale.ROOT)) : null;
        return WordGenders.leftOut(dotted != null ? dotted : titles.getOrDefault(token.fold(), ""));
    }

    public boolean isParticle(Token token) {
        return isParticle(token.fold());
    }

    public boolean isParticle(String folded) {
        return "joint".equals(particles.get(folded));
    }

    /** Whether the word is an article that a hyphen ties to the name after it: "as" in "as-Sadr". */
    boolean isTied(Token token) {
        return "tied".equals(particles.get(token.fold()));
    }

    public boolean isJunior(Token token) {
        return "junior".equals(particles.get(token.fold()));
    }

    /** Whether the word is what people do: "speech", "act", or "" when it is neither. */
    public String verb(Token token) {
        return verbs.getOrDefault(token.fold(), "");
    }

    /** The class of a capitalised word that no person's name holds, "" when it may be part of one. */
    public String nonName(Token token) {
        return nonNames.getOrDefault(token.fold(), "");
    }

    /** Where in an organisation's name the word is its head noun: "start", "end", "both" or "". */
    public String body(Token token) {
        return bodies.getOrDefault(token.fold(), "");
    }

    /** What a noun beside a name says that it is: "body", "post" or "". */
    public String kind(String noun) {
        return kinds.getOrDefault(Token.key(noun), "");
    }

    /** Whether a hyphen ties the word to a name that comes before or after: "before", "after", after that of a place "where", or "". */
    public String compound(Token token) {
        return compounds.getOrDefault(token.fold(), "");
    }

    /** Whether the word shows a capital to be a government: "verb", "aux", "before", "noun" or "". */
    public String government(Token token) {
        return governments.getOrDefault(token.fold(), "");
    }

    /** Whether a people's name before the noun means its state: "own", "private", tied by a hyphen "tied", or "". */
    public String stateNoun(Token token) {
        return stateNouns.getOrDefault(token.fold(), "");
    }
}
