package dossier.actors.mentions;

import dossier.actors.names.Described;
import dossier.actors.names.Entry;
import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Loose;
import dossier.actors.names.NameForms;
import dossier.actors.names.Persona;
import dossier.actors.names.Run;
import dossier.actors.names.Runs;
import dossier.actors.names.Title;
import dossier.actors.names.Titles;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import dossier.model.Reference;
import dossier.model.Span;
import dossier.text.Spacing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the people of one article: names in full first, then what stands for them. */
final class People {
    private static final Set<Kind> BODIES =
            Set.of(Kind.ORGANISATION, Kind.STATE, Kind.SEAT, Kind.DEMONYM, Kind.CAPITAL);

    private static final Set<String> KNIGHTLY = Set.of("sir", "dame");

    private final Lexicon lexicon;
    private final Holders holders;
    private final NameForms forms;
    private final List<Line> lines;
    private final Map<Line, List<Title>> titles = new LinkedHashMap<>();
    private final Map<Line, List<Run>> runs = new LinkedHashMap<>();
    private final List<Persona> personas = new ArrayList<>();
    private final Set<Span> placed = new HashSet<>();
    private final String text;

    private People(
            String text, List<Line> lines, Predicate<Span> taken, Owners owners, Lexicon lexicon, Holders holders) {
        this.holders = holders;
        this.text = text;
        this.lines = lines;
        this.lexicon = lexicon;
        this.forms = new NameForms(lexicon);
        for (Line line : lines) {
            titles.put(
                    line,
                    Titles.in(line, lexicon).stream()
                            .map(title -> owners.owned(line, title))
                            .toList());
            runs.put(line, Photographers.without(line, trimmed(Runs.in(line, lexicon), taken)));
        }
    }

    /**
     * The people that the lines of an article name.
     *
     * @param taken whether a place of the text belongs to the name of an organisation or state
     * @param owners whose an office is that the tables know for nobody's
     * @param elsewhere names, word by word, that other articles show to be people's
     */
    static Found in(
            String text,
            List<Line> lines,
            Predicate<Span> taken,
            Owners owners,
            Set<List<String>> elsewhere,
            Lexicon lexicon,
            Holders holders) {
        People people = new People(text, lines, taken, owners, lexicon, holders);
        FullNames names = people.readFullNames(elsewhere);
        List<Loose> loose = people.shortNames().read(taken);
        List<Described> counterparts = new Counterparts(people.personas, people.runs).read(people.titles);
        List<Described> open =
                new Descriptions(people.personas, people.runs, lexicon, holders).read(people.titles, counterparts);
        return new Found(people.personas, loose, open, names.sure(), names.open());
    }

    /**
     * Who is in an article.
     *
     * @param people those whom it names so that it is sure
     * @param loose surnames of people whom it never names in full
     * @param described offices whose holder it does not name
     * @param sure the full names, word by word, that the article itself shows to be people's
     * @param open those that may be
     */
    public record Found(
            List<Persona> people,
            List<Loose> loose,
            List<Described> described,
            Set<List<String>> sure,
            Set<List<String>> open) {}

    /** A word at the start of a sentence, or a description before a name, is not part of the name. */
    private List<Run> trimmed(List<Run> found, Predicate<Span> taken) {
        List<Run> kept = new ArrayList<>();
        for (Run run : found) {
            Run name = new Run(run.line(), run.from() + superfluous(run), run.to());
            if (!taken.test(name.span())) {
                kept.add(name);
            }
        }
        return kept;
    }

    /** How many words before the first given name are none of the name's. */
    private int superfluous(Run run) {
        List<Token> words = run.tokens();
        if (run.line().is(run.from(), Kind.HOLDER) || mayStart(words.get(0))) {
            return 0;
        }
        for (int i = 1; i < words.size() - 1; i++) {
            if (lexicon.isGiven(words.get(i))
                    && !words.get(i).glued()
                    && !words.get(i + 1).glued()) {
                return i;
            }
        }
        return 0;
    }

    private boolean mayStart(Token first) {
        return lexicon.mayBeGiven(first) || lexicon.isFamily(first) || lexicon.isParticle(first) || first.isLetter();
    }

    private FullNames readFullNames(Set<List<String>> elsewhere) {
        FullNames names = new FullNames(runs, titles, forms, lexicon);
        names.read(elsewhere);
        for (List<Run> named : names.accepted()) {
            Persona persona = personaOf(named.get(0).tokens());
            for (Run run : named) {
                add(persona, run);
            }
        }
        new Families(runs, personas, placed, this::personaOf, forms, lexicon).read();
        return names;
    }

    private ShortNames shortNames() {
        Surnames surnames = new Surnames(personas, statesAndBodies(), forms, lexicon, holders);
        return new ShortNames(text, runs, titles, personas, surnames, this::add, forms, lexicon);
    }

    private Set<String> statesAndBodies() {
        return lines.stream()
                .flatMap(line -> line.matches().stream())
                .map(Trie.Match::entry)
                .filter(entry -> BODIES.contains(entry.kind()))
                .map(Entry::name)
                .collect(Collectors.toSet());
    }

    private List<Title> titlesOf(Run run) {
        return Apposition.of(run, titles.getOrDefault(run.line(), List.of()), runs.getOrDefault(run.line(), List.of()));
    }

    /** The one person already met whose name agrees, or a new one. */
    private Persona personaOf(List<Token> full) {
        List<Persona> agreeing = personas.stream()
                .filter(p -> p.names().stream().allMatch(name -> forms.agree(name, full)))
                .toList();
        if (agreeing.size() == 1) {
            return agreeing.get(0);
        }
        Persona persona = new Persona();
        personas.add(persona);
        return persona;
    }

    private void add(Persona persona, Run run) {
        boolean knighted = isKnighted(persona, run);
        Run named = knighted ? new Run(run.line(), run.from() - 1, run.to()) : regnal(run);
        if (!knighted) {
            persona.name(named.tokens(), Spacing.single(named.text(text)));
        }
        persona.mention(named.span(), Reference.NAME);
        placed.add(run.span());
        persona.address(run.honorific());
        Title own = ownTitle(run);
        if (own != null) {
            persona.hold(own, run.span());
        }
        for (Title title : titlesOf(run)) {
            if (title.office() && run.line().near(title.from() - 1).fold().equals("under")) {
                persona.ruled(title, run.span());
            } else if (title.office()) {
                persona.hold(title, run.span());
            }
            if (lexicon.title(run.line().token(Math.max(0, title.to() - 1))).equals("kin")) {
                persona.markAsKin();
            }
        }
    }

    /** "Sir Michael" of Sir Michael Example: how he is addressed, and no name that he goes by. */
    private static boolean isKnighted(Persona persona, Run run) {
        List<Token> full = persona.fullest();
        return run.length() == 1
                && full.size() > 1
                && KNIGHTLY.contains(run.line().near(run.from() - 1).fold())
                && full.get(0).fold().equals(run.tokens().get(0).fold());
    }

    /** "King" in "King Hussein", where the tables have it as part of the name; null where the name begins with no throne. */
    private @Nullable Title ownTitle(Run run) {
        Line line = run.line();
        Trie.Match throne = lexicon.at(line.tokens(), run.from()).stream()
                .filter(match -> match.entry().kind() == Entry.Kind.OFFICE && match.to() < run.to())
                .findFirst()
                .orElse(null);
        return throne == null || !lexicon.title(line.token(run.from())).equals("regnal")
                ? null
                : new Title(
                        run.from(),
                        throne.to(),
                        throne.entry().name(),
                        throne.entry().name(),
                        null,
                        false,
                        true);
    }

    /** "Pope Francis", "Queen Elizabeth II": with a single name the title is part of it. */
    private Run regnal(Run run) {
        Line line = run.line();
        Token before = line.near(run.from() - 1);
        boolean single = run.length() == 1
                || (run.length() == 2 && lexicon.isJunior(run.tokens().get(1)));
        boolean title = lexicon.title(before).equals("regnal") && before.isCapitalised() && !before.possessive();
        return single && title ? new Run(line, run.from() - 1, run.to()) : run;
    }
}
