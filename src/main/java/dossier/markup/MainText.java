package dossier.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article in a cleaned page: the smallest element that holds nearly all of its prose. */
final class MainText {
    /** The article's element holds at least this share of the prose of the element around it. */
    private static final double NEARLY_ALL = 0.75;

    /** An element that is named as the article's is believed when it holds this share of the page's prose. */
    private static final double ENOUGH = 0.35;

    /** The "article" element around the headline is believed when it holds this share. */
    private static final double ENOUGH_BELOW = 0.2;

    /** What is shorter beside a picture is a name or a number. */
    private static final int SHORTEST_CAPTION = 20;

    private final Hints hints;
    private final List<Run> runs;
    private final Map<Element, Double> prose;
    private final Map<Element, Map<String, Double>> posts = new HashMap<>();
    private final Element body;
    private final @Nullable Element headline;

    private MainText(Document page, Hints hints, @Nullable String title) {
        this.hints = hints;
        body = page.body();
        runs = Runs.under(body, hints);
        prose = Runs.sums(runs, Run::prose);
        headline = runs.stream()
                .filter(run -> run.lines().anyMatch(line -> line.equals(title)))
                .map(Run::block)
                .findFirst()
                .orElse(null);
    }

    /**
     * The article's runs of text, in order.
     *
     * @param title its headline
     */
    static List<Run> of(Document page, Hints hints, @Nullable String title) {
        MainText text = new MainText(page, hints, title);
        Element root = text.narrowed(text.named(text.scope()));
        Element around = around(root);
        List<Run> article = new ArrayList<>();
        for (Run run : text.runs) {
            if (isUnder(root, run.block())
                    || (isUnder(around, run.block()) && isCaption(run))
                    || (article.isEmpty() && text.isLede(run))) {
                article.add(run);
            }
        }
        return text.upToTheNext(article);
    }

    /** What follows a headline that is made like this article's own, elsewhere on the page, is another article. */
    private List<Run> upToTheNext(List<Run> article) {
        double before = 0;
        for (int i = 0; i < article.size() && headline != null; i++) {
            Run run = article.get(i);
            if (before > 0 && isAnotherHeadline(headline, run.block())) {
                return article.subList(0, i);
            }
            before += run.prose();
        }
        return article;
    }

    private static boolean isAnotherHeadline(Element headline, Element block) {
        Element above = headline.parent();
        Element aboveBlock = block.parent();
        return isAlike(headline, block)
                && (headline.normalName().equals("h1") || !headline.className().isBlank())
                && above != null
                && aboveBlock != null
                && !above.equals(aboveBlock)
                && isAlike(above, aboveBlock);
    }

    private static boolean isAlike(Element a, Element b) {
        return a.normalName().equals(b.normalName()) && a.className().equals(b.className());
    }

    /** Where to look for the article: the "article" element around the headline, if there is enough prose; else all. */
    private Element scope() {
        Element around = headline == null ? null : headline.closest("article");
        return around != null && prose.getOrDefault(around, 0.0) >= prose.getOrDefault(body, 0.0) * ENOUGH_BELOW
                ? around
                : body;
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

    /** The element that its name says is the article, the one with most prose if several are; else all of {@code scope}. */
    private Element named(Element scope) {
        Element best = scope;
        double most = 0;
        for (Element element : scope.getAllElements()) {
            double here = prose.getOrDefault(element, 0.0);
            boolean isNamed =
                    hints.at("article", element) || element.normalName().equals("article");
            if (isNamed && !isOneOfMany(element) && here > most && here >= prose.getOrDefault(scope, 0.0) * ENOUGH) {
                best = element;
                most = here;
            }
        }
        return best;
    }

    /** Whether others like it stand beside it and share the prose, as the posts of a live blog do. */
    private boolean isOneOfMany(Element element) {
        Element parent = element.parent();
        if (!element.normalName().equals("article") || parent == null) {
            return false;
        }
        double all = posts.computeIfAbsent(parent, this::posts).getOrDefault(element.className(), 0.0);
        return prose.getOrDefault(element, 0.0) < all * NEARLY_ALL;
    }

    /** The prose in the "article" elements that stand in the element, by their names. */
    private Map<String, Double> posts(Element parent) {
        Map<String, Double> sums = new HashMap<>();
        for (Element child : parent.children()) {
            if (child.normalName().equals("article")) {
                sums.merge(child.className(), prose.getOrDefault(child, 0.0), Double::sum);
            }
        }
        return sums;
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
