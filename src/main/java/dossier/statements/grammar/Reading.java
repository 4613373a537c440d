package dossier.statements.grammar;

import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Mention;
import dossier.model.Passage;
import dossier.model.Reference;
import dossier.model.Span;
import dossier.text.Folding;
import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An article read for what its people say: paragraphs of sentences, in which quotations and actors are one token each. */
public final class Reading {
    /** Within how many words of a new passage the verb stands that a question before it belongs to. */
    private static final int ASKING = 7;

    private final Article article;
    private final Cast cast;
    private final Lexicon lexicon;
    private final List<Mention> mentions;
    private final List<List<Sentence>> paragraphs = new ArrayList<>();
    private int nextMention;

    private Reading(Article article, Cast cast, Lexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        this.cast = cast;
        this.mentions = outermost(cast.mentions().getOrDefault(article.id(), List.of()));
    }

    /** The article's paragraphs, each as its sentences. */
    public static List<List<Sentence>> of(Article article, Cast cast, Lexicon lexicon) {
        Reading reading = new Reading(article, cast, lexicon);
        for (Paragraph paragraph : Paragraph.of(article)) {
            reading.read(paragraph, QuoteMarks.in(article.text(), paragraph));
        }
        return reading.paragraphs;
    }

    /** The same with quotations open: what stands in them is read as every other word. */
    public static List<List<Sentence>> open(Article article, Cast cast, Lexicon lexicon) {
        Reading reading = new Reading(article, cast, lexicon);
        for (Paragraph paragraph : Paragraph.of(article)) {
            reading.read(paragraph, List.of());
        }
        return reading.paragraphs;
    }

    /** Of mentions that overlap, the longest; pronouns are left to the reader of the sentence. */
    private static List<Mention> outermost(List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>();
        mentions.stream()
                .filter(m -> m.reference() != Reference.PRONOUN)
                .sorted(Comparator.comparing(Mention::span))
                .forEach(m -> {
                    if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(m.span())) {
                        kept.add(m);
                    }
                });
        return kept;
    }

    private void read(Paragraph paragraph, List<Quotation> quotations) {
        List<Sentence> sentences = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int next = 0;
        for (Passage passage : paragraph.passages()) {
            if (!tokens.isEmpty() && !asksFor(tokens, passage)) {
                close(sentences, passages, tokens);
            }
            passages.add(passage);
            for (Word word : Words.of(passage.text())) {
                Span span = word.in(passage.span());
                if (next > 0 && span.start() < quotations.get(next - 1).marked().end()) {
                    continue;
                }
                boolean quoted = next < quotations.size()
                        && span.end() > quotations.get(next).marked().start();
                if (endsSentence(tokens) && (quoted || (word.isCapitalised() && word.isWord()))) {
                    close(sentences, passages, tokens);
                    passages.add(passage);
                }
                if (quoted) {
                    tokens.add(quote(quotations.get(next++)));
                } else {
                    add(tokens, word, span);
                }
            }
            boolean held = next > 0
                    && quotations.get(next - 1).marked().end() > passage.span().end();
            if (!held && !isQuestion(tokens)) {
                close(sentences, passages, tokens);
            }
        }
        close(sentences, passages, tokens);
        paragraphs.add(List.copyOf(sentences));
    }

    private void close(List<Sentence> sentences, List<Passage> passages, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(article, paragraphs.size(), passages, tokens));
        }
        passages.clear();
        tokens.clear();
    }

    /** Whether a quotation that ends with a full stop ended the sentence. */
    private static boolean endsSentence(List<Token> tokens) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last != null
                && last.isQuote()
                && last.text().endsWith(".")
                && !last.text().endsWith("..");
    }

    /** "Is it?" is a sentence to a splitter, but "X asked" may follow. */
    private static boolean isQuestion(List<Token> tokens) {
        return tokens.size() == 1
                && tokens.get(0).isQuote()
                && (tokens.get(0).text().endsWith("?") || tokens.get(0).text().endsWith("!"));
    }

    /** Whether the passage is what follows a question: a few words with a verb of speech, "X asked." */
    private boolean asksFor(List<Token> tokens, Passage passage) {
        if (!isQuestion(tokens)) {
            return true;
        }
        int from = tokens.get(0).span().end() - passage.span().start();
        return Words.of(passage.text()).stream()
                .filter(word -> word.start() >= from)
                .limit(ASKING)
                .anyMatch(w -> lexicon.isSaying(w.folded()));
    }

    private Token quote(Quotation quotation) {
        String text = quotation.words().of(article.text());
        return new Token(Token.Kind.QUOTE, quotation.marked(), text, "", null, quotation, false, false);
    }

    private void add(List<Token> tokens, Word word, Span span) {
        while (nextMention < mentions.size() && mentions.get(nextMention).span().end() <= span.start()) {
            nextMention++;
        }
        boolean actor = nextMention < mentions.size()
                && mentions.get(nextMention).span().overlaps(span);
        if (!actor) {
            Token.Kind kind = word.isNumber() ? Token.Kind.NUMBER : word.isWord() ? Token.Kind.WORD : Token.Kind.MARK;
            tokens.add(new Token(kind, span, word.text(), word.folded(), null, null, false, false));
            return;
        }
        Mention mention = mentions.get(nextMention);
        if (lexicon.isMember(Folding.fold(mention.text())) && isBody(mention)) {
            tokens.add(new Token(Token.Kind.WORD, span, word.text(), word.folded(), null, null, false, false));
            return;
        }
        boolean genitive = span.end() > mention.span().end()
                && isGenitive(span.end(), mention.span().end());
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        Span whole = new Span(
                Math.min(mention.span().start(), span.start()),
                Math.max(mention.span().end(), span.end()));
        Token token = new Token(
                Token.Kind.ACTOR,
                whole,
                whole.of(article.text()),
                Folding.fold(mention.text()),
                mention,
                null,
                genitive,
                cast.actor(mention.actor()).kind() == ActorKind.PERSON);
        if (last != null && mention.equals(last.mention())) {
            tokens.set(tokens.size() - 1, token);
        } else {
            tokens.add(token);
        }
    }

    private boolean isBody(Mention mention) {
        return cast.actor(mention.actor()).kind() == ActorKind.ORGANISATION;
    }

    private boolean isGenitive(int end, int mentionEnd) {
        String rest = Folding.fold(article.text().substring(mentionEnd, end));
        return rest.equals("'s") || rest.equals("'");
    }
}
