package dossier.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a page says of its article. Trusted most is what is made for machines and checked by them, in this order:
 * JSON-LD, OpenGraph and other meta elements in the order of their table, microdata; then what a reader sees, time elements,
 * the address.
 */
final class PageMetadata {
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

    private final Document page;
    private final LinkedData data;
    private final MetaTags tags;
    private final List<String> warnings = new ArrayList<>();

    PageMetadata(Document page, Map<String, String> metaNames) {
        this.page = page;
        data = LinkedData.of(page);
        tags = new MetaTags(page, metaNames);
    }

    /** @param shown what the page shows, all of it */
    @Nullable
    String title(List<Run> shown) {
        return PageTitle.of(page, all(data.get("headline"), "title"), shown);
    }

    /** The article's text, where the metadata holds it. */
    @Nullable
    String body() {
        return data.get("articleBody");
    }

    List<String> warnings() {
        return warnings;
    }

    /** @param shown what the page tells its readers beside the headline */
    PageFacts facts(Beside shown) {
        String url = url();
        PublicationDays days = PublicationDays.of(
                all(data.get("datePublished"), "published"),
                all(data.get("dateModified"), "updated"),
                tags.all("time"),
                shown,
                url);
        if (days.warning() != null) {
            warnings.add(days.warning());
        }
        return new PageFacts(
                first(all(data.names("publisher"), "publisher")),
                author() == null ? shown.author() : author(),
                language(),
                url,
                days.published(),
                days.updated());
    }

    private @Nullable String author() {
        return first(all(data.names("author"), "author").stream()
                .filter(name -> !name.contains("://") && name.length() < 120)
                .toList());
    }

    private @Nullable String language() {
        String tag = first(Stream.of(List.of(page.select("html").attr("lang")), all(data.get("inLanguage"), "language"))
                .flatMap(List::stream)
                .filter(t -> t.matches("[A-Za-z]{2,3}([-_].*)?"))
                .toList());
        return tag == null ? null : tag.replace('_', '-');
    }

    private @Nullable String url() {
        List<String> found = new ArrayList<>();
        Element canonical = page.selectFirst("link[rel=canonical]");
        if (canonical != null) {
            found.add(canonical.attr("href"));
        }
        found.addAll(all(data.get("url"), "url"));
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment) {
                Matcher m = SAVED_FROM.matcher(comment.getData());
                if (m.find()) {
                    found.add(m.group(1));
                }
            }
        }
        return first(found.stream().filter(u -> u.startsWith("http")).toList());
    }

    private List<String> all(@Nullable String linked, String fact) {
        List<String> all = new ArrayList<>();
        if (linked != null) {
            all.add(linked);
        }
        all.addAll(tags.all(fact));
        return all;
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }
}
