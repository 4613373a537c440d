package dossier.statements.figures;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Figure;
import dossier.model.FigureId;
import dossier.model.PassageKind;
import dossier.model.Span;
import dossier.model.When;
import dossier.statements.grammar.ClauseEnd;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the figures of an article: what is counted, who says so, and as of when. */
public final class Figures {
    private static final Set<String> NO_NUMBER_BEHIND = Set.of(
            "no", "number", "resolution", "article", "chapter", "page", "aged", "age", "flight", "highway", "route");

    /** What leads to a range. */
    private static final Set<String> RANGING = Set.of("between", "from");

    private static final Set<String> AGES = Set.of("age", "aged", "ages");
    private static final Set<String> JOINTS = Set.of("and", "to", "or", "between", "from", ",", "-", "\u2013");

    /** A line of fewer words and marks that no mark ends is a heading. */
    private static final int LINE = 8;

    /** So many sentences, the title among them, tell what an article is about. */
    private static final int OPENING = 4;

    private final Article article;
    private final Cast cast;
    private final Dates dates;
    private final Amounts amounts;
    private final Counting counting;
    private final Qualifiers qualifiers;
    private final Sources sources;
    private final AsOf days;
    private final Antecedents antecedents;
    private final Lexicon lexicon;
    private final List<Figure> figures = new ArrayList<>();
    private boolean news;
    private @Nullable String around;

    public Figures(
            Article article,
            Cast cast,
            Dates dates,
            Amounts amounts,
            Counting counting,
            Qualifiers qualifiers,
            Holidays holidays,
            Sources sources,
            Antecedents antecedents,
            Lexicon lexicon) {
        this.article = article;
        this.cast = cast;
        this.dates = dates;
        this.amounts = amounts;
        this.counting = counting;
        this.qualifiers = qualifiers;
        this.sources = sources;
        this.antecedents = antecedents;
        this.lexicon = lexicon;
        this.days = new AsOf(article, dates, holidays);
    }

    /** The figures in these sentences, in order; quotations are open in them. */
    public List<Figure> of(List<List<Sentence>> paragraphs) {
        List<Sentence> opening =
                paragraphs.stream().flatMap(List::stream).limit(OPENING).toList();
        news = opening.stream().anyMatch(s -> s.tokens().stream().anyMatch(counting::tellsFate));
        Scene scene = Scene.of(article, opening, counting, lexicon);
        Names names = new Names(paragraphs);
        Introductions introductions = new Introductions(names, antecedents.bodies());
        Completion completion = new Completion(antecedents, lexicon, names, introductions, scene, counting::tellsFate);
        Sentence before = null;
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence s : paragraph) {
                around = scene.place() == null && before != null ? counting.around(before, s) : scene.place();
                before = s;
                introductions.read(s);
                if (s.passages().get(0).kind() != PassageKind.TITLE && !isHeading(s)) {
                    antecedents.readTo(s.at(0).span().start());
                    read(s, completion);
                }
            }
        }
        return figures;
    }

    /** A line without a verb that has happened and without an end: "Port Ana: 12 dead", "Page 3", the title of another page. */
    private static boolean isHeading(Sentence s) {
        Token last = s.at(s.size() - 1);
        boolean ended = last.isQuote() || last.isMark(".!?\u201D\"'\u2019)\u2026;");
        return !ended && (s.size() < LINE || !Extents.hasVerb(s, 1, s.size() - 1));
    }

    private void read(Sentence s, Completion completion) {
        int at = 0;
        while (at < s.size()) {
            Amount amount = amounts.at(s.tokens(), at);
            if (amount == null) {
                at++;
                continue;
            }
            at = amount.to();
            Qualifiers.Found qualifier = qualifiers.before(s.tokens(), amount.from());
            int from = qualifier == null ? amount.from() : qualifier.from();
            from -= amount.upTo() != null
                            && from > 0
                            && RANGING.contains(s.at(from - 1).folded())
                    ? 1
                    : 0;
            if (isFigure(s, amount, from)) {
                Counting.Counted counted = counting.of(s, amount, from, around);
                if (counted != null) {
                    add(s, amount, counted, from, qualifier, completion);
                }
            }
        }
    }

    private boolean isFigure(Sentence s, Amount amount, int from) {
        if (isHalfRange(s, amount) || isHour(s, amount)) {
            return false;
        }
        if (amount.unit() != null) {
            return true;
        }
        Token before = amount.from() > 0 ? s.at(amount.from() - 1) : null;
        if (before != null
                && (NO_NUMBER_BEHIND.contains(before.folded())
                        || before.isMark("$\u00A3\u20AC#/")
                        || isOfTime(s, amount))) {
            return false;
        }
        if (isProduct(s, amount, from) || isAge(s, amount) || isBroken(s, amount)) {
            return false;
        }
        Span span = s.span(amount.from(), amount.to());
        boolean date = expressions(s).stream().anyMatch(e -> e.span().overlaps(span));
        return !date && amount.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** "between 8% and 15%": a range that the numbers alone do not make one of. */
    private static boolean isHalfRange(Sentence s, Amount amount) {
        for (int i = amount.from() - 1; i >= 0 && amount.from() - i < 5; i--) {
            if (s.at(i).is("between")) {
                return amount.upTo() == null;
            }
        }
        return false;
    }

    /** "X, 42, was", "ages 6 and 7": the age of those named before. */
    private static boolean isAge(Sentence s, Amount amount) {
        int first = amount.from() - 1;
        while (first > 0
                && (s.at(first).kind() == Token.Kind.NUMBER
                        || JOINTS.contains(s.at(first).folded()))) {
            first--;
        }
        if (first >= 0 && AGES.contains(s.at(first).folded())) {
            return true;
        }
        return amount.from() > 0
                && s.at(amount.from() - 1).isMark(",")
                && s.has(amount.to())
                && s.at(amount.to()).isMark(",");
    }

    /** The end of "1, 600" or of a telephone number. */
    private static boolean isBroken(Sentence s, Amount amount) {
        int before = amount.from() - 1;
        boolean comma = before > 0
                && s.at(before).isMark(",")
                && s.at(amount.from()).text().length() == 3;
        return before >= 0 && s.at(comma ? before - 1 : before).kind() == Token.Kind.NUMBER;
    }

    /** The hours of "7:10". */
    private static boolean isHour(Sentence s, Amount amount) {
        int colon = amount.to();
        return s.has(colon + 1)
                && s.at(colon).isMark(":")
                && s.at(colon + 1).kind() == Token.Kind.NUMBER
                && s.at(colon).span().end() == s.at(colon + 1).span().start();
    }

    /** The minutes of "7:10". */
    private static boolean isOfTime(Sentence s, Amount amount) {
        int colon = amount.from() - 1;
        return colon > 0 && s.at(colon).isMark(":") && s.at(colon - 1).kind() == Token.Kind.NUMBER;
    }

    /** "Falcon 9", "Boeing 747", "Lap 29": a number that belongs to a name, or counts its line off. */
    private static boolean isProduct(Sentence s, Amount amount, int from) {
        Token number = s.at(amount.from());
        Token before = from == amount.from() && amount.from() > 0 ? s.at(amount.from() - 1) : null;
        boolean opens = amount.from() == 1;
        return number.kind() == Token.Kind.NUMBER
                && before != null
                && before.isWord()
                && before.isCapitalised()
                && !FunctionWords.isPreposition(before)
                && !(opens
                        && (!Surroundings.isContent(before)
                                || FunctionWords.isParticiple(before)
                                || ClauseEnd.CLOSERS.contains(before.folded())
                                || before.folded().endsWith("ly")
                                || FunctionWords.ADVERBS.contains(before.folded())));
    }

    private List<DateExpression> expressions(Sentence s) {
        Span span = s.span(0, s.size());
        return dates.in(article.id()).stream()
                .filter(e -> span.contains(e.span()))
                .toList();
    }

    private void add(
            Sentence s,
            Amount amount,
            Counting.Counted counted,
            int from,
            Qualifiers.@Nullable Found qualifier,
            Completion completion) {
        Sources.Source source = sources.of(s, from, amount.to());
        Subject by = source.by();
        AsOf.Held held = days.of(s, amount.from(), amount.to(), counted.toll(), by, news);
        if (held.when() == null && counted.about().words() != null) {
            When within = days.within(counted.about().words());
            held = within == null ? held : new AsOf.Held(within, held.news());
        }
        boolean open = held.when() == null && Standing.pointsBack(s);
        if (open || isOfAnotherTime(counted, held) || source.isUnnamed()) {
            return;
        }
        boolean current = held.when() == null || days.isCurrent(held.when());
        String about =
                completion.of(counted.about(), current, held.when() != null, "people".equals(counted.unit()), by);
        if (about == null) {
            return;
        }
        ActorId actor =
                by == null || by.actors().size() != 1 ? null : by.actors().get(0);
        String words = qualifier == null ? null : qualifier.words();
        figures.add(new Figure(
                new FigureId(article.id() + "/f" + (figures.size() + 1)),
                about,
                held.news() || held.when() != null ? counted.subject() : Conflicts.alone(counted.subject()),
                plain(amount.upTo() == null ? amount.value() : amount.upTo()),
                counted.unit(),
                amount.upTo() == null ? words : plain(amount.value()).toPlainString() + " to",
                actor,
                by == null
                        ? null
                        : by.isPronoun() && actor != null ? cast.actor(actor).name() : antecedents.named(s, by),
                held.when(),
                article.id(),
                s.span(from, amount.to()),
                List.of(),
                null));
    }

    /** "The latter killed 100 people", a year ago: a toll that tells neither place nor event would pass for today's. */
    private boolean isOfAnotherTime(Counting.Counted counted, AsOf.Held held) {
        return counted.toll() && !counted.placed() && (held.when() == null ? !held.news() : days.isPast(held.when()));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
