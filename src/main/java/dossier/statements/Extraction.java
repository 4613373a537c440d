package dossier.statements;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Dates;
import dossier.model.Figure;
import dossier.model.OfficeHeld;
import dossier.model.Quote;
import dossier.model.Repeats;
import dossier.model.Said;
import dossier.model.SourceId;
import dossier.model.Statement;
import dossier.statements.acts.Acts;
import dossier.statements.acts.Statements;
import dossier.statements.figures.Amounts;
import dossier.statements.figures.Antecedents;
import dossier.statements.figures.Conflicts;
import dossier.statements.figures.CountedNouns;
import dossier.statements.figures.Counting;
import dossier.statements.figures.Fates;
import dossier.statements.figures.Figures;
import dossier.statements.figures.Holidays;
import dossier.statements.figures.Places;
import dossier.statements.figures.Qualifiers;
import dossier.statements.figures.Reckonings;
import dossier.statements.figures.Sources;
import dossier.statements.figures.Wordings;
import dossier.statements.grammar.Homes;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.OfficeTitles;
import dossier.statements.grammar.Reading;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Surroundings;
import dossier.statements.speech.Attribution;
import dossier.statements.speech.Bodies;
import dossier.statements.speech.Discourse;
import dossier.statements.speech.Echoes;
import dossier.statements.speech.Genders;
import dossier.statements.speech.Mouthpieces;
import dossier.statements.speech.Offices;
import dossier.statements.speech.Quotes;
import dossier.statements.speech.Reported;
import dossier.statements.speech.Roles;
import dossier.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Extracts what was said, agreed and counted. */
public final class Extraction {
    private final Cast cast;
    private final Dates dates;
    private final Lexicon lexicon;
    private final Genders genders;
    private final Mouthpieces mouthpieces;
    private final Acts acts;
    private final Subjects subjects;
    private final Amounts amounts;
    private final Counting counting;
    private final Qualifiers qualifiers;
    private final Holidays holidays;
    private final OfficeTitles titles;
    private final Map<SourceId, List<OfficeHeld>> offices;
    private final Map<String, String> people;
    private final Map<String, String> members;
    private final Bodies bodies;
    private final Map<String, String> called;
    private final Homes homes;

    private Extraction(List<Article> articles, Cast cast, Dates dates, Tables tables) {
        this.cast = cast;
        this.dates = dates;
        lexicon = new Lexicon(tables);
        genders = new Genders(cast, articles, tables.words("given-names"), tables.words("gendered"));
        mouthpieces = new Mouthpieces(tables.words("mouthpieces"));
        acts = new Acts(tables);
        subjects = new Subjects(lexicon);
        amounts = new Amounts(tables.words("counted"), tables.words("changes").keySet());
        titles = new OfficeTitles(tables.offices(), tables.states(), tables.organisations());
        homes = new Homes(cast, tables.officeHolders(), tables.states(), titles);
        Fates fates = new Fates(tables.words("fates"), tables.words("severity"));
        counting = new Counting(
                tables.words("counted"),
                fates,
                new CountedNouns(tables.words("counted"), fates, peoples(tables)),
                new Places(homes, cast),
                new Wordings(new Surroundings(lexicon), lexicon),
                new Reckonings(lexicon),
                lexicon);
        qualifiers = new Qualifiers(tables.words("qualifiers"));
        holidays = new Holidays(tables.words("holidays"));
        offices = cast.offices().stream().collect(Collectors.groupingBy(OfficeHeld::source));
        people = tables.words("titles");
        members = tables.words("members");
        bodies = new Bodies(tables, cast);
        called = new TreeMap<>(tables.words("bodies"));
        tables.words("kinds").forEach((word, kind) -> {
            if (kind.equals("body")) {
                called.put(word, kind);
            }
        });
    }

    /** The names of peoples in the plural. */
    private static Set<String> peoples(Tables tables) {
        return tables.states().stream()
                .flatMap(state -> state.demonyms().stream())
                .map(name -> Folding.fold(name.substring(name.lastIndexOf(' ') + 1)))
                .map(name -> name.endsWith("s") ? name : name + "s")
                .collect(Collectors.toSet());
    }

    /** The quotes, statements and figures of all articles, as the editor corrects them. */
    public static Said extract(
            List<Article> articles, Repeats repeats, Cast cast, Dates dates, Tables tables, Corrections corrections) {
        Extraction extraction = new Extraction(articles, cast, dates, tables);
        List<Said> said =
                sorted(articles).parallelStream().map(extraction::read).toList();
        List<Quote> quotes = said.stream().flatMap(one -> one.quotes().stream()).toList();
        List<Statement> statements =
                said.stream().flatMap(one -> one.statements().stream()).toList();
        List<Figure> figures =
                said.stream().flatMap(one -> one.figures().stream()).toList();
        Map<SourceId, Article> byId = articles.stream().collect(Collectors.toMap(Article::id, a -> a));
        Echoes echoes = new Echoes(byId, repeats, cast);
        Editing editing = new Editing(corrections, cast, echoes);
        return new Said(
                echoes.quotes(editing.quotes(quotes)),
                echoes.statements(editing.statements(statements)),
                new Conflicts(extraction.qualifiers, dates)
                        .mark(editing.figures(echoes.figures(figures), f -> words(byId, f))));
    }

    /** What one article tells, before it is held against the others. */
    private Said read(Article article) {
        List<List<Sentence>> paragraphs = Reading.of(article, cast, lexicon);
        Offices held = new Offices(offices.getOrDefault(article.id(), List.of()), titles, cast);
        Attribution.Heard heard = Attribution.of(paragraphs, lexicon, subjects, mouthpieces, discourse(article, held));
        Sources sources = new Sources(paragraphs, heard.voices(), heard.speaking(), lexicon);
        return new Said(
                Quotes.of(article, paragraphs, heard.voices()),
                new Statements(
                                article,
                                acts,
                                subjects,
                                discourse(article, held),
                                heard.speaking(),
                                new Reported(lexicon, subjects))
                        .of(paragraphs),
                new Figures(
                                article,
                                cast,
                                dates,
                                amounts,
                                counting,
                                qualifiers,
                                holidays,
                                sources,
                                new Antecedents(
                                        cast, discourse(article, held), subjects, paragraphs, heard.speaking(), called),
                                lexicon)
                        .of(Reading.open(article, cast, lexicon)));
    }

    /** Who is spoken of at the beginning of an article: nobody yet. */
    private Discourse discourse(Article article, Offices held) {
        return new Discourse(
                genders,
                held,
                subjects,
                mouthpieces,
                new Roles(people),
                bodies,
                homes,
                members,
                titles,
                dates.of(article.id()).interval());
    }

    private static String words(Map<SourceId, Article> articles, Figure figure) {
        return figure.span()
                .of(Objects.requireNonNull(articles.get(figure.source())).text());
    }

    private static List<Article> sorted(List<Article> articles) {
        return articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    }
}
