package dossier.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the text of a page as runs, in order. */
final class Runs implements NodeVisitor {
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "mark",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "amp-link");

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Hints hints;
    private int links;
    private int linked;

    private Runs(Hints hints) {
        this.hints = hints;
    }

    /** The runs of text under {@code root}. */
    static List<Run> under(Element root, Hints hints) {
        Runs reader = new Runs(hints);
        NodeTraversor.traverse(reader, root);
        return reader.runs;
    }

    /** What each element holds, all that lies in it counted, by a measure of one run: {@link Run#prose}. */
    static Map<Element, Double> sums(List<Run> runs, ToDoubleFunction<Run> measure) {
        Map<Element, Double> sums = new HashMap<>();
        for (Run run : runs) {
            double size = measure.applyAsDouble(run);
            for (Element e = run.block(); size > 0 && e != null; e = e.parent()) {
                sums.merge(e, size, Double::sum);
            }
        }
        return sums;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                lineBreak(element);
            } else if (isBlock(element)) {
                flush(element.parent());
            } else if (element.normalName().equals("a")) {
                links++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                flush(element);
            } else if (element.normalName().equals("a")) {
                links--;
            }
        }
    }

    /** A caption is a block of its own even where the page makes it a part of a line. */
    private boolean isBlock(Element element) {
        String name = element.normalName();
        return !name.equals("br") && (!INLINE.contains(name) || hints.at("caption", element));
    }

    private void append(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space();
            } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                text.append(c);
            }
        }
        linked += links > 0 ? text.length() - before : 0;
    }

    private void space() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
    }

    private void lineBreak(Element br) {
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            text.setLength(last--);
        }
        if (last >= 0 && text.charAt(last) == '\n') {
            flush(br.parent());
        } else if (last >= 0) {
            text.append('\n');
        }
    }

    private void flush(@Nullable Element holder) {
        String words = text.toString().strip();
        if (!words.isEmpty() && holder != null) {
            Element block = holder;
            while (!isBlock(block) && block.parent() != null) {
                block = block.parent();
            }
            runs.add(new Run(block, kind(block), words, Math.min(linked, words.length())));
        }
        text.setLength(0);
        linked = 0;
    }

    private Extract.Kind kind(Element block) {
        Extract.Kind kind = Extract.Kind.PARAGRAPH;
        for (Element e = block; e != null; e = e.parent()) {
            String name = e.normalName();
            if (name.equals("figcaption") || name.equals("figure") || hints.at("caption", e)) {
                return Extract.Kind.CAPTION;
            }
            if (kind == Extract.Kind.PARAGRAPH) {
                kind = ofName(name);
            }
        }
        return kind;
    }

    private static Extract.Kind ofName(String name) {
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Extract.Kind.HEADING;
            case "li", "dd", "dt" -> Extract.Kind.ITEM;
            case "blockquote" -> Extract.Kind.QUOTE;
            default -> Extract.Kind.PARAGRAPH;
        };
    }
}
