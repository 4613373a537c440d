package dossier.site;

import dossier.markup.PageLinks;
import dossier.site.DeadLinkException.Dead;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Follows every link of every page to a file of the site, and to an anchor in it. */
final class LinkCheck {
    /** More dead links than this tell no more. */
    private static final int MOST = 20;

    private final Map<String, PageLinks> pages = new ConcurrentSkipListMap<>();

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
        for (Map.Entry<String, PageLinks> page : pages.entrySet()) {
            for (String link : page.getValue().links()) {
                if (isOutside(link)) {
                    continue;
                }
                links++;
                String what = leads(page.getKey(), link, files);
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
        return link.matches("(?i)(?:https?|mailto):.*");
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
        return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static @Nullable String resolve(String from, String path) {
        Deque<String> parts = new ArrayDeque<>(List.of(from.split("/", -1)));
        parts.removeLast();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
