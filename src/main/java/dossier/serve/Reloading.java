package dossier.serve;

import dossier.render.Escapes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts into a page what reloads it after a save, and what went wrong. The pages' policy allows no script but files of the
 * site and no connection at all: so the script is a file, and the policy is given the one connection that it needs.
 */
final class Reloading {
    /** Where our own files are found, beside those of the site. */
    static final String FOLDER = "/.dossier/";

    private static final Set<String> FILES = Set.of("reload.js", "reload.css");
    private static final Pattern POLICY =
            Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)\"");
    private static final Pattern BODY = Pattern.compile("<body[^>]*>");

    private Reloading() {}

    /** One of our own files, null when there is none of that name. */
    static byte @Nullable [] file(String path) {
        String name = path.substring(FOLDER.length());
        if (!FILES.contains(name)) {
            return null;
        }
        try (InputStream in = Reloading.class.getResourceAsStream("/serve/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks serve/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with the script, and with the error if there is one. */
    static byte[] into(byte[] page, Showing shown) {
        String html = new String(page, StandardCharsets.UTF_8);
        String allowed = POLICY.matcher(html)
                .replaceFirst(policy -> Matcher.quoteReplacement(policy.group(1) + connecting(policy.group(2)) + "\""));
        String reloading = allowed.replaceFirst("</head>", Matcher.quoteReplacement(head(shown) + "</head>"));
        String whole =
                BODY.matcher(reloading).replaceFirst(body -> Matcher.quoteReplacement(body.group() + error(shown)));
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    /** What is shown at an address that has no page. */
    static byte[] nothingHere(Showing shown) {
        String page = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>No such page</title>"
                + head(shown)
                + "</head>\n<body>" + error(shown)
                + "<p>There is no page at this address. <a href=\"/\">To the first page</a></p></body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String connecting(String policy) {
        return policy.contains("connect-src") ? policy : policy + "; connect-src 'self'";
    }

    private static String head(Showing shown) {
        return "<link rel=\"stylesheet\" href=\"" + FOLDER + "reload.css\">\n<script src=\"" + FOLDER
                + "reload.js\" data-version=\"" + shown.version() + "\" defer></script>\n";
    }

    private static String error(Showing shown) {
        return shown.error().isEmpty()
                ? ""
                : "\n<div class=\"dossier-error\" role=\"alert\"><p>This is the dossier as it was built last. Now it can't be"
                        + " built:</p><pre>" + Escapes.html(shown.error()) + "</pre></div>\n";
    }
}
