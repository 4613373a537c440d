package dossier.site;

import dossier.markup.PageLinks;
import dossier.site.DeadLinkException.Dead;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows every link of every page to a file of the site, and to an anchor in it. */
final class LinkCheck {
    /** More dead links than this tell no more. */
    private static final int MOST = 20;

    /** Another scheme than that of the site's own files (RFC 3986), or another host. */
    private static final Pattern OUTSIDE = Pattern.compile("[a-z][a-z0-9+.-]*:|//", Pattern.CASE_INSENSITIVE);

    /** What a browser would run, or can't follow from a page. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?:javascript|vbscript|data|file):", Pattern.CASE_INSENSITIVE);

    /** A percent sign of which no octet follows. */
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Map<String, PageLinks> pages = new ConcurrentHashMap<>();

    /** Remembers the links and anchors of a page; several threads may do so at once. */
    void read(String path, String text) {
        if (path.endsWith(".html")) {
            pages.put(path, PageLinks.ofHtml(text));
        } else if (path.endsWith(".md")) {
            pages.put(path, PageLinks.ofMarkdown(text));
        }
    }

    /**
     * Follows all links.
     *
     * @param files every file of the site
     * @return how many internal links there are
     * @throws DeadLinkException when one leads nowhere
     */
    int follow(Set<String> files) {
        int links = 0;
        Set<Dead> dead = new TreeSet<>();
        Map<String, String> known = new HashMap<>();
        Set<String> there = new HashSet<>(files);
        for (Map.Entry<String, PageLinks> page : new TreeMap<>(pages).entrySet()) {
            for (String link : page.getValue().links()) {
                if (isOutside(link)) {
                    continue;
                }
                links++;
                String what = leads(page.getKey(), link, there);
                if (!what.isEmpty() && dead.size() < MOST && known.put(page.getKey() + link, what) == null) {
                    dead.add(new Dead(page.getKey(), link, what));
                }
            }
        }
        if (!dead.isEmpty()) {
            throw new DeadLinkException(dead);
        }
        return links;
    }

    private static boolean isOutside(String link) {
        return OUTSIDE.matcher(link).lookingAt() && !FORBIDDEN.matcher(link).lookingAt();
    }

    /** What is missing, "" when nothing is. */
    private String leads(String from, String link, Set<String> files) {
        int hash = link.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(link.substring(hash + 1));
        String path = decoded(hash < 0 ? link : link.substring(0, hash));
        String target = path.isEmpty() ? from : resolve(from, path);
        if (target == null || !files.contains(target)) {
            return "no file";
        }
        PageLinks page = pages.get(target);
        boolean found = anchor.isEmpty() || (page != null && page.anchors().contains(anchor));
        return found ? "" : "no anchor on that page";
    }

    private static String decoded(String link) {
        return link.indexOf('%') < 0
                ? link
                : URLDecoder.decode(
                        STRAY_PERCENT.matcher(link).replaceAll("%25").replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static @Nullable String resolve(String from, String path) {
        StringBuilder to = new StringBuilder(from).delete(from.lastIndexOf('/') + 1, from.length());
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (to.isEmpty()) {
                    return null;
                }
                to.setLength(to.lastIndexOf("/", to.length() - 2) + 1);
            } else if (!part.equals(".")) {
                to.append(part).append('/');
            }
        }
        to.setLength(Math.max(0, to.length() - 1));
        return to.toString();
    }
}
