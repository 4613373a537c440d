package dossier.markup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * JSON-LD, OpenGraph and other meta elements in the order of their table, microdata, time elements, the address.
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

    @Nullable
    String title() {
        return PageTitle.of(page, all(data.get("headline"), "title"));
    }

    List<String> warnings() {
        return warnings;
    }

    PageFacts facts() {
        String url = url();
        LocalDate published = published(url);
        return new PageFacts(
                first(all(data.names("publisher"), "publisher")),
                author(),
                language(),
                url,
                published,
                updated(published));
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

    private @Nullable LocalDate published(@Nullable String url) {
        List<String> told = all(data.get("datePublished"), "published");
        List<LocalDate> days = new ArrayList<>(days(told));
        LocalDate inAddress = url == null ? null : PageDates.inAddress(url);
        if (inAddress != null) {
            days.add(inAddress);
        }
        for (LocalDate other : days) {
            if (warnings.isEmpty() && Math.abs(ChronoUnit.DAYS.between(days.get(0), other)) > 1) {
                warnings.add("The page gives two days of publication, " + days.get(0) + " and " + other
                        + "; the first was used.");
            }
        }
        if (days.isEmpty()) {
            return null;
        }
        boolean near = inAddress != null && Math.abs(ChronoUnit.DAYS.between(days.get(0), inAddress)) <= 1;
        return near && PageDates.isInGreenwich(told) ? inAddress : days.get(0);
    }

    /** The day of the last change; a day before publication is a fault of the page. */
    private @Nullable LocalDate updated(@Nullable LocalDate published) {
        return days(all(data.get("dateModified"), "updated")).stream()
                .filter(day -> published == null || !day.isBefore(published))
                .findFirst()
                .orElse(null);
    }

    private static List<LocalDate> days(List<String> values) {
        return values.stream().map(PageDates::day).filter(Objects::nonNull).toList();
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
