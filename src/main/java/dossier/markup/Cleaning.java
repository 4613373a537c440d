package dossier.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes out of a page what is never a part of its article: scripts, forms, menus, and what is named as furniture. */
final class Cleaning {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "button",
            "input",
            "select",
            "textarea",
            "label",
            "nav",
            "footer",
            "aside",
            "dialog",
            "canvas",
            "audio",
            "video",
            "map",
            "link",
            "meta");

    /** What is named as furniture stays when it holds more of the page's prose than this: the name misleads then. */
    private static final double TOO_MUCH = 0.4;

    private Cleaning() {}

    /** Takes out only what no reader sees. */
    static void bare(Document page) {
        page.select("script, style, noscript, template, svg, iframe, nav, select, textarea")
                .remove();
    }

    static void clean(Document page, Hints hints) {
        Element body = page.body();
        List<Element> named = new ArrayList<>();
        List<Node> never = new ArrayList<>();
        body.forEachNode(node -> {
            if (node instanceof Element element && !element.equals(body)) {
                if (NEVER.contains(element.normalName()) || isHidden(element)) {
                    never.add(element);
                } else if (isFurniture(element, hints)) {
                    named.add(element);
                }
            } else if (!(node instanceof Element) && !(node instanceof TextNode)) {
                never.add(node);
            }
        });
        never.forEach(Node::remove);
        Map<Element, Double> reading = Runs.sums(Runs.under(body, hints), Run::reading);
        double all = reading.getOrDefault(body, 0.0);
        for (Element element : named) {
            boolean little = reading.getOrDefault(element, 0.0) <= all * TOO_MUCH;
            if (little || (hints.at("discussion", element) && element.selectFirst("h1") == null)) {
                element.remove();
            }
        }
    }

    private static boolean isFurniture(Element element, Hints hints) {
        boolean named = hints.at("furniture", element)
                || hints.at("discussion", element)
                || (hints.at("stamp", element) && !isInParagraph(element));
        return named && !hints.at("article", element) && !isData(element) && !isQuotation(element);
    }

    /** A dateline may be marked inside the paragraph that it starts. */
    private static boolean isInParagraph(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("p");
    }

    /** The rows of a table are named for what they tell of, such as players. */
    private static boolean isData(Element element) {
        return element.normalName().equals("tr");
    }

    /** A quotation, and what holds nothing else, is the article's: a post on a social network is quoted so. */
    private static boolean isQuotation(Element element) {
        return element.normalName().equals("blockquote")
                || (element.selectFirst("blockquote") != null && isQuotationOnly(element));
    }

    private static boolean isQuotationOnly(Element element) {
        for (Node node : element.childNodes()) {
            boolean words = node instanceof TextNode text && !text.isBlank();
            boolean other = node instanceof Element child
                    && !child.normalName().equals("blockquote")
                    && child.hasText()
                    && !isQuotationOnly(child);
            if (words || other) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }
}
