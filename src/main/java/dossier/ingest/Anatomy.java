package dossier.ingest;

import dossier.model.PassageKind;
import dossier.model.Span;
import dossier.text.Folding;
import dossier.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the parts of an article: title, dateline, byline, captions, body, boilerplate. */
final class Anatomy {
    /** A headline is no longer than this, in characters. */
    private static final int LONGEST_TITLE = 220;

    /** A title is repeated, if at all, among the first paragraphs. */
    private static final int HEAD = 8;

    /** A piece of an article before it gets its name. */
    record Piece(PassageKind kind, int paragraph, Span span) {}

    private final String text;
    private final List<Block> blocks;
    private final Customs customs;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String agency;
    private @Nullable String byline;
    private @Nullable String place;
    private boolean inBody;

    private Anatomy(String text, List<Block> blocks, Customs customs) {
        this.text = text;
        this.blocks = blocks;
        this.customs = customs;
    }

    /** The parts of the article whose paragraphs are {@code blocks}. */
    static Anatomy of(String text, List<Block> blocks, Customs customs) {
        Anatomy anatomy = new Anatomy(text, blocks, customs);
        int titleAt = anatomy.findTitle();
        for (int i = 0; i < blocks.size(); i++) {
            anatomy.read(i, i == titleAt);
        }
        return anatomy;
    }

    /**
     * The parts in order.
     *
     * @param front where the front matter ends; it is one part, before the others
     */
    List<Piece> pieces(int front) {
        if (front == 0) {
            return pieces;
        }
        List<Piece> all = new ArrayList<>();
        all.add(new Piece(PassageKind.BOILERPLATE, 0, new Span(0, front)));
        pieces.forEach(p -> all.add(new Piece(p.kind(), p.paragraph() + 1, p.span())));
        return all;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String publisher() {
        return publisher;
    }

    @Nullable
    String agency() {
        return agency;
    }

    @Nullable
    String byline() {
        return byline;
    }

    @Nullable
    String place() {
        return place;
    }

    /** The first paragraph that is no furniture is the title when it is no sentence, and something follows it. */
    private int findTitle() {
        for (int i = 0; i < Math.min(HEAD, blocks.size() - 1); i++) {
            Block block = blocks.get(i);
            if (customs.isFurniture(block.words())) {
                continue;
            }
            if (isTitle(i)) {
                Suffix suffix = customs.suffix(block.words());
                title = suffix.title();
                publisher = suffix.publisher();
                return i;
            }
            return -1;
        }
        return -1;
    }

    private boolean isTitle(int i) {
        String words = blocks.get(i).words();
        if (words.length() > LONGEST_TITLE || customs.dateline(words, text) != null || customs.isByline(words)) {
            return false;
        }
        boolean setOff = blocks.get(i + 1).apart()
                && blocks.size() > i + 3
                && !blocks.get(i + 2).apart();
        return setOff || !endsSentence(words);
    }

    private static boolean endsSentence(String words) {
        String bare = words.replaceAll("[\"'”’)\\]]+$", "");
        return bare.endsWith(".") && !bare.endsWith("...");
    }

    private void read(int i, boolean isTitle) {
        Block block = blocks.get(i);
        String words = block.words();
        if (isTitle || isTitleAgain(i)) {
            add(PassageKind.TITLE, i, block.span());
        } else if (customs.isFurniture(words) || isPublisher(words)) {
            add(PassageKind.BOILERPLATE, i, block.span());
        } else if (customs.isAgency(words)) {
            agency = agency == null ? words : agency;
            add(PassageKind.BOILERPLATE, i, block.span());
        } else if (customs.isByline(words)) {
            byline = byline == null ? words : byline;
            add(PassageKind.BYLINE, i, block.span());
        } else if (customs.isCaption(words, inBody)) {
            add(PassageKind.CAPTION, i, block.span());
        } else {
            prose(i, block);
        }
    }

    private boolean isTitleAgain(int i) {
        return title != null
                && i < HEAD
                && Folding.slug(customs.suffix(blocks.get(i).words()).title()).equals(Folding.slug(title));
    }

    private boolean isPublisher(String words) {
        return publisher != null && Folding.fold(words).equals(Folding.fold(publisher));
    }

    private void prose(int i, Block block) {
        int start = block.span().start();
        Dateline dateline = inBody ? null : customs.dateline(block.words(), text);
        if (dateline != null) {
            add(PassageKind.DATELINE, i, trimmed(start, start + dateline.end()));
            place = place == null ? dateline.place() : place;
            agency = agency == null ? dateline.agency() : agency;
            start += dateline.end();
        }
        for (Span sentence : Sentences.of(text, new Span(start, block.span().end()))) {
            boolean furniture = customs.isFurnitureSentence(sentence.of(text));
            add(furniture ? PassageKind.BOILERPLATE : PassageKind.BODY, i, sentence);
            inBody |= !furniture;
        }
    }

    private Span trimmed(int start, int end) {
        int to = end;
        while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(start, to);
    }

    private void add(PassageKind kind, int paragraph, Span span) {
        pieces.add(new Piece(kind, paragraph, span));
    }
}
