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

    static void clean(Document page, Hints hints) {
        Element body = page.body();
        List<Element> named = new ArrayList<>();
        List<Node> never = new ArrayList<>();
        body.forEachNode(node -> {
            if (node instanceof Element element && !element.equals(body)) {
                if (NEVER.contains(element.normalName()) || isHidden(element)) {
                    never.add(element);
                } else if (hints.at("furniture", element) && !isKept(element, hints)) {
                    named.add(element);
                }
            } else if (!(node instanceof Element) && !(node instanceof TextNode)) {
                never.add(node);
            }
        });
        never.forEach(Node::remove);
        Map<Element, Double> prose = Runs.prose(Runs.under(body, hints));
        double all = prose.getOrDefault(body, 0.0);
        for (Element element : named) {
            if (prose.getOrDefault(element, 0.0) <= all * TOO_MUCH) {
                element.remove();
            }
        }
    }

    /** A quotation is never furniture, however it is named: a post on a social network is quoted as one. */
    private static boolean isKept(Element element, Hints hints) {
        return hints.at("article", element) || element.normalName().equals("blockquote");
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }
}
