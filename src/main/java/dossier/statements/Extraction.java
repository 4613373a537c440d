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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Extracts what was said, agreed and counted. */
public final class Extraction {
    private Extraction() {}

    /** The quotes, statements and figures of all articles, as the editor corrects them. */
    public static Said extract(
            List<Article> articles, Repeats repeats, Cast cast, Dates dates, Tables tables, Corrections corrections) {
        Lexicon lexicon = new Lexicon(tables);
        Genders genders = new Genders(cast, articles, tables.words("given-names"), tables.words("gendered"));
        Mouthpieces mouthpieces = new Mouthpieces(tables.words("mouthpieces"));
        Acts acts = new Acts(tables);
        Subjects subjects = new Subjects(lexicon);
        Amounts amounts = new Amounts(tables.words("counted"));
        Homes homes = new Homes(cast, tables.officeHolders(), tables.states());
        Counting counting = new Counting(
                tables.words("counted"),
                new Fates(tables.words("fates"), tables.words("severity")),
                new Places(homes, cast),
                new Surroundings(lexicon));
        Qualifiers qualifiers = new Qualifiers(tables.words("qualifiers"));
        OfficeTitles titles = new OfficeTitles(tables.offices(), tables.states());
        Map<SourceId, List<OfficeHeld>> offices = offices(cast);
        Bodies bodies = new Bodies(tables, cast);
        Function<Article, Said> reader = article -> {
            List<List<Sentence>> paragraphs = Reading.of(article, cast, lexicon);
            Offices held = new Offices(offices.getOrDefault(article.id(), List.of()), titles, cast);
            Supplier<Discourse> discourse = () ->
                    new Discourse(genders, held, subjects, mouthpieces, new Roles(tables.words("titles")), bodies);
            Attribution.Heard heard = Attribution.of(paragraphs, lexicon, subjects, mouthpieces, discourse.get());
            Sources sources = new Sources(paragraphs, heard.voices(), lexicon);
            return new Said(
                    Quotes.of(article, paragraphs, heard.voices()),
                    new Statements(
                                    article,
                                    acts,
                                    subjects,
                                    discourse.get(),
                                    heard.speaking(),
                                    new Reported(lexicon, subjects))
                            .of(paragraphs),
                    new Figures(article, dates, amounts, counting, qualifiers, sources)
                            .of(Reading.open(article, cast, lexicon)));
        };
        List<Said> said = sorted(articles).parallelStream().map(reader).toList();
        List<Quote> quotes = said.stream().flatMap(one -> one.quotes().stream()).toList();
        List<Statement> statements =
                said.stream().flatMap(one -> one.statements().stream()).toList();
        List<Figure> figures =
                said.stream().flatMap(one -> one.figures().stream()).toList();
        Map<SourceId, Article> byId = articles.stream().collect(Collectors.toMap(Article::id, a -> a));
        Echoes echoes = new Echoes(byId, repeats, cast);
        Editing editing = new Editing(corrections, cast);
        return new Said(
                echoes.quotes(editing.quotes(quotes)),
                echoes.statements(editing.statements(statements)),
                new Conflicts(qualifiers).mark(editing.figures(echoes.figures(figures), f -> words(byId, f))));
    }

    private static Map<SourceId, List<OfficeHeld>> offices(Cast cast) {
        return cast.offices().stream().collect(Collectors.groupingBy(OfficeHeld::source));
    }

    private static String words(Map<SourceId, Article> articles, Figure figure) {
        return figure.span()
                .of(Objects.requireNonNull(articles.get(figure.source())).text());
    }

    private static List<Article> sorted(List<Article> articles) {
        return articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    }
}
