package dossier.curation;

import dossier.model.Problem;
import dossier.model.Settings;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code dossier.yaml}. */
final class SettingsFile {
    static final String NAME = "dossier.yaml";
    private static final List<String> KEYS =
            List.of("title", "description", "base", "language", "publish", "marking", "distribution", "fonts");

    private SettingsFile() {}

    static Settings read(Path input, List<Problem> problems) {
        Entries entries = YamlFile.read(input, NAME, KEYS, problems);
        if (entries == null) {
            return Settings.DEFAULT;
        }
        String title = entries.text("title");
        String language = language(input, entries);
        return new Settings(
                title == null ? Settings.DEFAULT.title() : title,
                entries.text("description"),
                base(entries),
                language == null ? Settings.DEFAULT.language() : language,
                excerpts(entries),
                line(entries, "marking"),
                line(entries, "distribution"),
                entries.texts("fonts"));
    }

    /** A text on one line, "" when there is none. */
    private static String line(Entries entries, String key) {
        String text = entries.text(key);
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }

    private static boolean excerpts(Entries entries) {
        String publish = entries.text("publish");
        if (publish != null && !publish.equals("full") && !publish.equals("excerpts")) {
            entries.problem(
                    "publish",
                    "\"" + publish + "\" is no way to publish",
                    "write \"full\" for whole articles, or \"excerpts\" for only the passages that the dossier uses");
        }
        return "excerpts".equals(publish);
    }

    private static @Nullable String base(Entries entries) {
        String base = entries.text("base");
        if (base == null) {
            return null;
        }
        if (!isAddress(base)) {
            entries.problem("base", "\"" + base + "\" is no address", "write it as https://example.org/dossier/");
            return null;
        }
        return base.endsWith("/") ? base : base + "/";
    }

    private static boolean isAddress(String base) {
        try {
            URI uri = new URI(base);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The language, if there are words in it; null when none is given or after a mistake. */
    private static @Nullable String language(Path input, Entries entries) {
        String language = entries.text("language");
        if (language == null) {
            return null;
        }
        if (!isTag(language)) {
            entries.problem("language", "\"" + language + "\" is no language tag", "write it as \"en\" or \"pt-BR\"");
            return null;
        }
        String words = "templates/words/" + language + ".properties";
        if (!Files.isRegularFile(input.resolve(words)) && SettingsFile.class.getResource("/" + words) == null) {
            entries.problem(
                    "language",
                    "there are no words for the pages in the language \"" + language + "\"",
                    "take \"en\" or \"de\", or write " + words
                            + ", key by key as templates/words/en.properties of the program has them");
            return null;
        }
        return language;
    }

    private static boolean isTag(String language) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(language).build();
            return !locale.getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
