package dossier.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a cleaned page: the smallest element that holds nearly all of its prose. */
final class MainText {
    /** The article's element holds at least this share of the prose of the element around it. */
    private static final double NEARLY_ALL = 0.75;

    /** An element that is named as the article's is believed when it holds this share of the page's prose. */
    private static final double ENOUGH = 0.35;

    /** What is shorter beside a picture is a name or a number. */
    private static final int SHORTEST_CAPTION = 20;

    private final Hints hints;
    private final List<Run> runs;
    private final Map<Element, Double> prose;
    private final Element body;

    private MainText(Document page, Hints hints) {
        this.hints = hints;
        body = page.body();
        runs = Runs.under(body, hints);
        prose = Runs.prose(runs);
    }

    /** The article's runs of text, in order. */
    static List<Run> of(Document page, Hints hints) {
        MainText text = new MainText(page, hints);
        Element root = text.narrowed(text.named());
        Element around = around(root);
        List<Run> article = new ArrayList<>();
        for (Run run : text.runs) {
            if (isUnder(root, run.block())
                    || (isUnder(around, run.block()) && isCaption(run))
                    || (article.isEmpty() && text.isLede(run))) {
                article.add(run);
            }
        }
        return article;
    }

    /** The element that holds the article with its pictures: the nearest "article" or "main" around it. */
    private static Element around(Element root) {
        Element around = root.closest("article, main");
        return around == null ? root : around;
    }

    private static boolean isCaption(Run run) {
        return run.kind() == Extract.Kind.CAPTION && run.text().length() >= SHORTEST_CAPTION;
    }

    private static boolean isUnder(Element root, Element block) {
        return block.equals(root) || block.parents().contains(root);
    }

    /** A summary that stands above the article. */
    private boolean isLede(Run run) {
        return run.prose() > 0
                && (hints.at("lede", run.block())
                        || run.block().parents().stream().limit(2).anyMatch(e -> hints.at("lede", e)));
    }

    /** The element that its name says is the article, the one with most prose if several are; else the whole page. */
    private Element named() {
        Element best = body;
        double most = 0;
        for (Element element : body.getAllElements()) {
            double here = prose.getOrDefault(element, 0.0);
            boolean isNamed =
                    hints.at("article", element) || element.normalName().equals("article");
            if (isNamed && here > most && here >= prose.getOrDefault(body, 0.0) * ENOUGH) {
                best = element;
                most = here;
            }
        }
        return best;
    }

    private Element narrowed(Element start) {
        Element at = start;
        while (true) {
            Element heaviest = null;
            for (Element child : at.children()) {
                if (heaviest == null || prose.getOrDefault(child, 0.0) > prose.getOrDefault(heaviest, 0.0)) {
                    heaviest = child;
                }
            }
            if (heaviest == null
                    || prose.getOrDefault(heaviest, 0.0) < prose.getOrDefault(at, 0.0) * NEARLY_ALL
                    || prose.getOrDefault(heaviest, 0.0) == 0
                    || isLeaf(heaviest)) {
                return at;
            }
            at = heaviest;
        }
    }

    /** Whether the element is itself a paragraph; an article of one paragraph is what holds that. */
    private static boolean isLeaf(Element element) {
        return element.normalName().equals("p") || element.normalName().equals("li");
    }
}
