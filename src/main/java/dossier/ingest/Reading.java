package dossier.ingest;

import dossier.knowledge.Tables;
import dossier.markup.Extract;
import dossier.markup.MarkdownReader;
import dossier.markup.Page;
import dossier.markup.PageFacts;
import dossier.markup.PageReader;
import dossier.model.PassageKind;
import dossier.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Takes the text from a file's bytes, by what its ending, or its first words, say that it is. */
final class Reading {
    private static final int HEAD = 1_024;

    private final Customs customs;
    private final PageReader pages;
    private final MarkdownReader markdown = new MarkdownReader();

    Reading(Tables tables, Customs customs) {
        this.customs = customs;
        pages = new PageReader(tables.words("page-parts"), tables.words("page-metadata"));
    }

    /** The manuscript in a file that ends in {@code ending}. */
    Manuscript read(byte[] bytes, String ending) {
        if (Format.of(ending) == Format.PAGE || isPage(bytes)) {
            return page(bytes);
        }
        Decoding decoding = Decoding.of(bytes);
        return Format.of(ending) == Format.MARKDOWN ? markdown(decoding) : plain(decoding);
    }

    /** A page saved under another ending shows by its first words. */
    private static boolean isPage(byte[] bytes) {
        int length = Math.min(HEAD, bytes.length);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    private Manuscript plain(Decoding decoding) {
        FrontMatter front = FrontMatter.of(decoding.text());
        List<Block> blocks = Layout.blocks(decoding.text(), front.end(), customs::standsAlone);
        return new Manuscript(
                decoding.text(), front.end(), blocks, front.declared(), join(decoding.warnings(), front.warnings()));
    }

    private Manuscript markdown(Decoding decoding) {
        FrontMatter front = FrontMatter.of(decoding.text());
        Page page = markdown.read(decoding.text().substring(front.end()));
        return manuscript(page, front.declared(), join(decoding.warnings(), front.warnings()));
    }

    private Manuscript page(byte[] bytes) {
        Page page = pages.read(bytes);
        PageFacts facts = page.facts();
        Declared declared = new Declared(
                null,
                facts.publisher(),
                facts.author(),
                null,
                facts.language(),
                facts.url(),
                facts.published(),
                facts.updated());
        return manuscript(page, declared, page.warnings());
    }

    /** The title and what was taken from the page, a blank line between two of them. */
    private Manuscript manuscript(Page page, Declared declared, List<String> warnings) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        if (page.title() != null) {
            blocks.add(new Block(append(text, page.title()), page.title(), true, PassageKind.TITLE));
        }
        boolean wrapped = Layout.isWrapped(page.extracts().stream()
                .map(Extract::text)
                .filter(words -> words.indexOf('\n') >= 0)
                .collect(Collectors.joining("\n\n")));
        for (Extract extract : page.extracts()) {
            PassageKind marked = switch (extract.kind()) {
                case CAPTION -> PassageKind.CAPTION;
                case HEADING -> PassageKind.BODY;
                default -> null;
            };
            int start = append(text, extract.text()).start();
            if (marked == null) {
                Layout.blocks(extract.text(), wrapped, customs::standsAlone)
                        .forEach(block -> blocks.add(block.plus(start)));
            } else {
                blocks.add(new Block(new Span(start, text.length()), extract.text(), true, marked));
            }
        }
        return new Manuscript(text.toString(), 0, blocks, declared, warnings);
    }

    private static Span append(StringBuilder text, String words) {
        text.append(text.length() == 0 ? "" : "\n\n").append(words);
        return new Span(text.length() - words.length(), text.length());
    }

    private static List<String> join(List<String> a, List<String> b) {
        List<String> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
