package dossier.meetings.claims;

import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Mention;
import dossier.model.OfficeHeld;
import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.Reference;
import dossier.model.Repeat;
import dossier.model.Repeats;
import dossier.model.Span;
import dossier.text.Folding;
import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes articles apart into lines. */
public final class Lines {
    /** How much each sentence from the lede on tells what an article is about: news is written from the top down. */
    private static final double[] WEIGHTS = {3, 3, 2, 1.6, 1.3, 1, 1, 0.8, 0.8, 0.6, 0.6, 0.5, 0.5};

    private static final double REST = 0.25;
    private static final double CAPTION = 0.8;
    /** A sentence that gives the day of the week, the day and the year belongs to a picture. */
    private static final Pattern FULL_DATE =
            Pattern.compile("day,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? (?:19|20)\\d\\d");

    private final Repeats repeats;
    private final Cast cast;
    private final Dates dates;
    private final Map<String, List<OfficeHeld>> offices;
    private final Set<String> officeWords;

    public Lines(Repeats repeats, Cast cast, Dates dates, Set<String> officeWords) {
        this.repeats = repeats;
        this.cast = cast;
        this.dates = dates;
        this.officeWords = officeWords;
        this.offices = cast.offices().stream()
                .collect(Collectors.groupingBy(o -> o.source().value()));
    }

    /** The lines of an article, in order, without those that it says twice. */
    public List<Line> of(Article article) {
        Cursor<Mention> mentions = new Cursor<>(cast.mentions().getOrDefault(article.id(), List.of()), Mention::span);
        Cursor<DateExpression> expressions = new Cursor<>(dates.in(article.id()), DateExpression::span);
        Cursor<OfficeHeld> held = new Cursor<>(offices.getOrDefault(article.id().value(), List.of()), OfficeHeld::span);
        Set<String> own = new HashSet<>();
        article.passages().forEach(passage -> own.add(passage.id().value()));
        List<Line> lines = new ArrayList<>();
        int body = 0;
        boolean bare = article.said().stream()
                        .filter(p -> p.kind() == PassageKind.BODY)
                        .count()
                < 3;
        for (Passage passage : article.said()) {
            Repeat repeat = repeats.passages().get(passage.id());
            if (repeat != null && own.contains(repeat.sameAs().value())) {
                continue;
            }
            boolean title = passage.kind() == PassageKind.TITLE;
            int order = title ? 0 : body + 1;
            List<Mention> in = mentions.within(passage.span());
            List<Token> tokens = tokens(article, passage, in, held.within(passage.span()));
            lines.add(new Line(
                    passage,
                    order,
                    weight(
                            passage.kind(),
                            order,
                            FULL_DATE.matcher(passage.text()).find(),
                            bare),
                    tokens,
                    in,
                    people(tokens),
                    expressions.within(passage.span())));
            body += passage.kind() == PassageKind.BODY ? 1 : 0;
        }
        return lines;
    }

    private List<ActorId> people(List<Token> tokens) {
        return tokens.stream()
                .map(Token::mention)
                .filter(Objects::nonNull)
                .map(Mention::actor)
                .distinct()
                .filter(actor -> cast.actor(actor).kind() == ActorKind.PERSON)
                .toList();
    }

    private static double weight(PassageKind kind, int order, boolean isCaptioned, boolean bare) {
        double weight = order < WEIGHTS.length ? WEIGHTS[order] : REST;
        return (kind == PassageKind.CAPTION || isCaptioned) && !bare ? Math.min(weight, CAPTION) : weight;
    }

    private List<Token> tokens(Article article, Passage passage, List<Mention> mentions, List<OfficeHeld> held) {
        List<Token> tokens = new ArrayList<>();
        int next = 0;
        int covered = passage.span().start();
        int given = 0;
        int until = 0;
        for (Word word : Words.of(passage.text())) {
            Span span = word.in(passage.span());
            while (next < mentions.size() && mentions.get(next).span().start() < span.end()) {
                Mention mention = mentions.get(next++);
                if (mention.span().start() >= covered) {
                    tokens.add(mention(article, mention));
                    covered = mention.span().end();
                }
            }
            if (span.start() >= covered) {
                for (; given < held.size() && held.get(given).span().start() <= span.start(); given++) {
                    until = Math.max(until, held.get(given).span().end());
                }
                tokens.add(word(word, span, span.end() <= until));
            }
        }
        return tokens;
    }

    private static Token mention(Article article, Mention mention) {
        String text = article.text();
        int end = mention.span().end();
        String tail = text.substring(end, Math.min(text.length(), end + 2));
        boolean possessive = isPossessive(tail)
                || mention.text().endsWith("'s")
                || mention.text().endsWith("\u2019s");
        return new Token(
                mention.span(),
                Folding.fold(mention.text()),
                possessive,
                true,
                mention,
                mention.reference() == Reference.DEMONYM || mention.reference() == Reference.CAPITAL);
    }

    private static boolean isPossessive(String tail) {
        return tail.startsWith("'") || tail.startsWith("\u2019");
    }

    private Token word(Word word, Span span, boolean held) {
        String folded = word.folded();
        boolean possessive = folded.endsWith("'s") || folded.endsWith("s'");
        boolean office = held || officeWords.contains(word.bare());
        return new Token(span, word.bare(), possessive, word.isCapitalised(), null, office);
    }

    /** Hands out what lies in one passage after another, each once. */
    private static final class Cursor<T> {
        private final List<T> items;
        private final Function<T, Span> span;
        private int at;

        Cursor(List<T> items, Function<T, Span> span) {
            this.items = items.stream()
                    .sorted((a, b) -> span.apply(a).compareTo(span.apply(b)))
                    .toList();
            this.span = span;
        }

        List<T> within(Span passage) {
            while (at < items.size() && span.apply(items.get(at)).start() < passage.start()) {
                at++;
            }
            List<T> found = new ArrayList<>();
            while (at < items.size() && span.apply(items.get(at)).start() < passage.end()) {
                found.add(items.get(at++));
            }
            return found;
        }
    }
}
