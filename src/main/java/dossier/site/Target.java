package dossier.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where a link leads, as {@link Fingerprints}.
 *
 * @param file of the path under the site's root
 * @param place of that and the anchor; the same when the link has none
 */
record Target(long file, long place) {
    /** Another scheme than that of the site's own files (RFC 3986), or another host. */
    private static final Pattern OUTSIDE = Pattern.compile("[a-z][a-z0-9+.-]*:|//", Pattern.CASE_INSENSITIVE);

    /** What a browser would run, or can't follow from a page. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?:javascript|vbscript|data|file):", Pattern.CASE_INSENSITIVE);

    /** A percent sign of which no octet follows. */
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** What no file is called: where a link leads that leaves the site. */
    private static final String NOWHERE = "/";

    /**
     * Where the link of a page leads.
     *
     * @param page its path under the site's root
     */
    static Target of(String page, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        long file = path.isEmpty() ? ofFile(page) : ofPath(page, decoded(path));
        String anchor = hash < 0 ? "" : decoded(link.substring(hash + 1));
        return new Target(file, anchor.isEmpty() ? file : ofAnchor(file, anchor));
    }

    static long ofFile(String path) {
        return Fingerprints.then(Fingerprints.start(), path, 0, path.length());
    }

    /** @param file what {@link #ofFile} gives for the page */
    static long ofAnchor(long file, String anchor) {
        return Fingerprints.then(Fingerprints.then(file, '#'), anchor, 0, anchor.length());
    }

    private static long ofPath(String page, String path) {
        int from = 0;
        int folder = page.lastIndexOf('/') + 1;
        while (path.startsWith("../", from) && folder > 0) {
            from += 3;
            folder = page.lastIndexOf('/', folder - 2) + 1;
        }
        if (isPlain(path, from)) {
            long around = Fingerprints.then(Fingerprints.start(), page, 0, folder);
            return Fingerprints.then(around, path, from, path.length());
        }
        return ofFile(resolved(page, path));
    }

    /** Whether no part of the path from there on stands for the folder itself or the one around it. */
    private static boolean isPlain(String path, int from) {
        int dot = path.indexOf('.', from);
        while (dot >= 0) {
            if (dot == from || path.charAt(dot - 1) == '/') {
                return false;
            }
            dot = path.indexOf('.', dot + 1);
        }
        return true;
    }

    private static String resolved(String page, String path) {
        StringBuilder to = new StringBuilder(page).delete(page.lastIndexOf('/') + 1, page.length());
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (to.isEmpty()) {
                    return NOWHERE;
                }
                to.setLength(to.lastIndexOf("/", to.length() - 2) + 1);
            } else if (!part.equals(".")) {
                to.append(part).append('/');
            }
        }
        to.setLength(Math.max(0, to.length() - 1));
        return to.toString();
    }

    /** Whether the link leads to no file of the site, nor pretends to. */
    static boolean isOutside(String link) {
        return (link.startsWith("//") || link.indexOf(':') >= 0)
                && OUTSIDE.matcher(link).lookingAt()
                && !FORBIDDEN.matcher(link).lookingAt();
    }

    private static String decoded(String link) {
        return link.indexOf('%') < 0
                ? link
                : URLDecoder.decode(
                        STRAY_PERCENT.matcher(link).replaceAll("%25").replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
