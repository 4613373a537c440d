package dossier.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says in its {@code meta} elements and its microdata. */
final class MetaTags {
    private final Document page;
    private final Map<String, String> names;

    /** @param names the name of a meta element or of a microdata property, folded, with what it tells; the most trusted first */
    MetaTags(Document page, Map<String, String> names) {
        this.page = page;
        this.names = names;
    }

    /** What the page says of {@code fact}, the most trusted first. */
    List<String> all(String fact) {
        List<String> found = new ArrayList<>();
        names.forEach((name, tells) -> {
            if (tells.equals(fact)) {
                found.addAll(values(name));
            }
        });
        return found;
    }

    private List<String> values(String name) {
        List<String> values = new ArrayList<>();
        for (Element element : page.select("meta, [itemprop], time[datetime]")) {
            if (isCalled(element, name)) {
                String value = element.hasAttr("content")
                        ? element.attr("content")
                        : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
                if (!value.isBlank() && value.length() < 500) {
                    values.add(value.strip());
                }
            }
        }
        return values;
    }

    private static boolean isCalled(Element element, String name) {
        if (element.normalName().equals("meta")) {
            return is(element.attr("property"), name)
                    || is(element.attr("name"), name)
                    || is(element.attr("itemprop"), name)
                    || is(element.attr("http-equiv"), name);
        }
        return is("itemprop:" + element.attr("itemprop"), name)
                || (element.normalName().equals("time") && name.equals("time") && isStamp(element));
    }

    /** Whether a time element tells when the article was published, as its name or place shows. */
    private static boolean isStamp(Element time) {
        String names = (time.className() + " " + time.attr("itemprop") + " "
                        + (time.parent() == null ? "" : time.parent().className()))
                .toLowerCase(Locale.ROOT);
        return time.hasAttr("pubdate")
                || names.contains("publi")
                || names.contains("date")
                || names.contains("time")
                || names.contains("byline")
                || names.contains("meta");
    }

    private static boolean is(String attribute, String name) {
        return attribute.toLowerCase(Locale.ROOT).equals(name);
    }
}
