package dossier.ingest;

import dossier.model.PassageKind;
import dossier.model.Span;
import dossier.text.Folding;
import dossier.text.Sentences;
import dossier.text.Stamp;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the parts of an article: title, dateline, byline, captions, body, boilerplate. */
final class Anatomy {
    /** A headline is no longer than this, in characters. */
    private static final int LONGEST_TITLE = 220;

    /** A title is repeated, if at all, among the first paragraphs. */
    private static final int HEAD = 8;

    /** An agency signs, if at all, among the last paragraphs. */
    private static final int TAIL = 5;

    /** A piece of an article before it gets its name. */
    record Piece(PassageKind kind, int paragraph, Span span) {}

    private final String text;
    private final List<Block> blocks;
    private final BitSet slides;
    private final Customs customs;
    private final List<Piece> pieces = new ArrayList<>();
    private final Masthead masthead = new Masthead();
    private boolean inBody;

    private Anatomy(String text, List<Block> blocks, Customs customs) {
        this.text = text;
        this.blocks = blocks;
        this.slides = Slides.in(blocks);
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

    Masthead masthead() {
        return masthead;
    }

    /** The first paragraph that is no furniture is the title when it is no sentence, and something follows it. */
    private int findTitle() {
        for (int i = 0; i < Math.min(HEAD, blocks.size() - 1); i++) {
            Block block = blocks.get(i);
            if (slides.get(i) || isAround(block.words())) {
                continue;
            }
            if (block.marked() == PassageKind.TITLE || (block.marked() == null && isTitle(i))) {
                masthead.headline(customs.suffix(block.words()));
                return i;
            }
            return -1;
        }
        return -1;
    }

    /** Whether the line is one of those that may stand above the headline. */
    private boolean isAround(String line) {
        return customs.isFurniture(line)
                || customs.isByline(line)
                || customs.agency(line) != null
                || !stamps(line).isEmpty();
    }

    private boolean isTitle(int i) {
        String words = blocks.get(i).words();
        if (words.length() > LONGEST_TITLE || isLead(words)) {
            return false;
        }
        boolean setOff = blocks.get(i + 1).apart()
                && blocks.size() > i + 3
                && !blocks.get(i + 2).apart();
        return setOff || !endsSentence(words);
    }

    /** Whether the paragraph is a dateline alone, or one with its sentence; a headline may look like one ("Town: what …"). */
    private boolean isLead(String words) {
        Dateline dateline = customs.dateline(words, text);
        return dateline != null && (dateline.end() == words.length() || endsSentence(words));
    }

    private static boolean endsSentence(String words) {
        int last = words.length() - 1;
        while (last > 0 && "\"'\u201D\u2019)]".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return words.charAt(last) == '.' && !words.endsWith("...");
    }

    private void read(int i, boolean isTitle) {
        Block block = blocks.get(i);
        String words = block.words();
        if (slides.get(i)) {
            add(PassageKind.BOILERPLATE, i, block.span());
        } else if (isTitle || isTitleAgain(i)) {
            add(PassageKind.TITLE, i, block.span());
        } else if (block.marked() != null && !customs.isFurniture(words)) {
            add(block.marked(), i, block.span());
        } else if (customs.agency(words) != null) {
            masthead.agency(isAtEdge(i) ? customs.agency(words) : null);
            add(PassageKind.BOILERPLATE, i, block.span());
        } else if (isPublisher(words) || (isAtEdge(i) && customs.isAddress(words))) {
            add(PassageKind.BOILERPLATE, i, block.span());
        } else if (!inBody && customs.bylineBefore(words, text) > 0) {
            prose(i, block);
        } else if (customs.isByline(words)) {
            masthead.byline(words, customs.filedFrom(words, text));
            add(PassageKind.BYLINE, i, block.span());
        } else if (!inBody && customs.signedFrom(words) != null) {
            masthead.byline(words, customs.signedFrom(words));
            add(PassageKind.BYLINE, i, block.span());
        } else if (customs.isCaption(words, inBody || i == 0)) {
            add(PassageKind.CAPTION, i, block.span());
        } else if (!publication(i, block)) {
            prose(i, block);
        }
    }

    /** Near its start or its end, an agency's name signs the article, and an address is its own; elsewhere neither. */
    private boolean isAtEdge(int i) {
        return !inBody || i >= blocks.size() - TAIL;
    }

    private boolean isTitleAgain(int i) {
        String title = i < HEAD ? masthead.title() : null;
        return title != null
                && Folding.slug(customs.suffix(blocks.get(i).words()).title()).equals(Folding.slug(title));
    }

    private boolean isPublisher(String words) {
        String publisher = masthead.publisher();
        return publisher != null && Folding.fold(words).equals(Folding.fold(publisher));
    }

    private boolean publication(int i, Block block) {
        List<Stamp> stamps = stamps(block.words());
        boolean labelled = stamps.stream().anyMatch(stamp -> stamp.label() != Stamp.Label.NONE);
        if ((stamps.isEmpty() || (inBody && !labelled)) && !Stamp.isTime(block.words())) {
            return false;
        }
        add(PassageKind.DATELINE, i, block.span());
        stamps.forEach(stamp -> masthead.publication(stamp, block.span().start()));
        return true;
    }

    /** The days told by a line that tells nothing else, or only the outlet. */
    private List<Stamp> stamps(String line) {
        List<Stamp> stamps = Stamp.in(line);
        String besides = stamps.isEmpty() ? "" : Stamp.besides(line);
        return besides.isEmpty() || customs.isOutlet(besides) ? stamps : List.of();
    }

    private void prose(int i, Block block) {
        int start = block.span().start();
        int end = block.span().end();
        int by = inBody ? 0 : customs.bylineBefore(block.words(), text);
        if (by > 0) {
            add(PassageKind.BYLINE, i, trimmed(start, start + by));
            masthead.byline(block.words().substring(0, by).strip(), null);
            start += by;
        }
        Dateline dateline = dateline(i, text.substring(start, end));
        if (dateline != null) {
            add(PassageKind.DATELINE, i, trimmed(start, start + dateline.end()));
            masthead.dateline(dateline);
            start += dateline.end();
        }
        sentences(i, trimmed(start, end));
    }

    /** A summary may stand above the dateline; below it only one with a dash or an agency is believed. */
    private @Nullable Dateline dateline(int i, String words) {
        if (!inBody) {
            return customs.dateline(words, text);
        }
        Dateline dateline = i < HEAD && !masthead.hasDateline() ? customs.markedDateline(words, text) : null;
        return dateline == null
                        || words.substring(0, dateline.end()).stripTrailing().endsWith(":")
                ? null
                : dateline;
    }

    private void sentences(int i, Span span) {
        if (span.length() == 0) {
            return;
        }
        if (customs.isFurniture(span.of(text))) {
            add(PassageKind.BOILERPLATE, i, span);
            return;
        }
        for (Span sentence : Sentences.of(text, span)) {
            String agency = isAtEdge(i) && inBody ? customs.agency(sentence.of(text)) : null;
            boolean furniture = agency != null || customs.isFurnitureSentence(sentence.of(text));
            masthead.agency(agency);
            add(furniture ? PassageKind.BOILERPLATE : PassageKind.BODY, i, sentence);
            inBody |= !furniture;
        }
    }

    private Span trimmed(int start, int end) {
        return Line.trimmed(text, start, end).span();
    }

    private void add(PassageKind kind, int paragraph, Span span) {
        pieces.add(new Piece(kind, paragraph, span));
    }
}
