package dossier.site.data;

import dossier.model.Article;
import dossier.model.Metadata;
import dossier.model.When;
import dossier.site.catalog.Catalog;
import dossier.site.catalog.Headline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sources as citations: CSL-JSON and BibTeX. */
final class Citations {
    private Citations() {}

    static byte[] csl(Catalog catalog) {
        return Json.indentedList(List.copyOf(catalog.articles()), (json, article) -> {
            Metadata metadata = article.metadata();
            json.text("id", article.id()).text("type", "article-newspaper");
            put(json, "title", Headline.of(article));
            put(json, "container-title", metadata.publisher());
            String author = author(metadata);
            if (author != null) {
                json.list("author", List.of(author), (name, value) -> name.text("literal", value));
            }
            When when = catalog.dossier().dates().of(article.id());
            if (when.best() != null) {
                json.object("issued", issued -> issued(issued, when));
            }
            put(json, "language", metadata.language());
            put(json, "URL", metadata.url());
        });
    }

    /** A day that was concluded is "circa", as CSL-JSON says it. */
    private static void issued(Json json, When when) {
        json.dates("date-parts", Objects.requireNonNull(when.best()));
        if (!when.isTold()) {
            json.flag("circa", true);
        }
    }

    private static void put(Json json, String name, @Nullable String value) {
        if (value != null) {
            json.text(name, value);
        }
    }

    static byte[] bibtex(Catalog catalog) {
        StringBuilder out = new StringBuilder();
        for (Article article : catalog.articles()) {
            Metadata metadata = article.metadata();
            When when = catalog.dossier().dates().of(article.id());
            String address = catalog.addresses().of(article.id());
            List<String> fields = new ArrayList<>();
            field(fields, "title", Headline.of(article));
            field(fields, "author", author(metadata));
            field(fields, "howpublished", metadata.publisher());
            if (when.best() != null) {
                // BibLaTeX writes a day that is not sure with a question mark (EDTF, ISO 8601-2)
                String sure = when.isTold() ? "" : "?";
                fields.add("  date = {" + when.best() + sure + "}");
                fields.add("  year = {" + when.best().getYear() + sure + "}");
            }
            field(fields, "url", metadata.url());
            out.append("@misc{")
                    .append(address.substring(address.indexOf('/') + 1))
                    .append(",\n")
                    .append(String.join(",\n", fields))
                    .append("\n}\n\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void field(List<String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add("  " + name + " = {{" + escaped(value) + "}}");
        }
    }

    private static @Nullable String author(Metadata metadata) {
        return metadata.byline() != null ? metadata.byline() : metadata.agency();
    }

    /** What TeX would read as a command becomes the letter itself. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{', '}', '%', '$', '&', '#', '_' -> out.append('\\').appendCodePoint(c);
                default -> {
                    if (!Character.isISOControl(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
