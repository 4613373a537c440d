package dossier.site;

import dossier.markup.PageLinks;
import dossier.site.DeadLinkException.Dead;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private final Map<String, Read> pages = new ConcurrentHashMap<>();

    /** Most links of a site stand on thousands of its pages: each is kept once. */
    private final Map<String, String> same = new ConcurrentHashMap<>();

    /** A page: its links to files of the site, and its anchors. */
    private record Read(List<String> links, Set<String> anchors) {}

    /** Where a link without its anchor leads; null for a file that is not there. */
    private record Target(@Nullable String file) {}

    /** Remembers the links and anchors of a page; several threads may do so at once. */
    void read(String path, String text) {
        if (path.endsWith(".html")) {
            remember(path, PageLinks.ofHtml(text));
        } else if (path.endsWith(".md")) {
            remember(path, PageLinks.ofMarkdown(text));
        }
    }

    private void remember(String path, PageLinks page) {
        List<String> links = new ArrayList<>(page.links().size());
        for (String link : page.links()) {
            if (!isOutside(link)) {
                String known = same.putIfAbsent(link, link);
                links.add(known == null ? link : known);
            }
        }
        pages.put(path, new Read(links, Set.copyOf(page.anchors())));
    }

    /**
     * Follows all links.
     *
     * @param files every file of the site
     * @return how many internal links there are
     * @throws DeadLinkException when one leads nowhere
     */
    int follow(Set<String> files) {
        Set<String> there = new HashSet<>(files);
        Map<String, Map<String, Target>> folders = new ConcurrentHashMap<>();
        List<Dead> dead = new TreeMap<>(pages)
                .entrySet().parallelStream()
                        .flatMap(page -> dead(
                                page.getKey(),
                                page.getValue(),
                                folders.computeIfAbsent(folder(page.getKey()), f -> new ConcurrentHashMap<>()),
                                there)
                                .stream())
                        .toList();
        if (!dead.isEmpty()) {
            throw new DeadLinkException(new TreeSet<>(dead.subList(0, Math.min(MOST, dead.size()))));
        }
        return pages.values().stream().mapToInt(page -> page.links().size()).sum();
    }

    /**
     * The links of a page that lead nowhere.
     *
     * @param known where links lead that stand on pages of the same folder
     */
    private List<Dead> dead(String path, Read page, Map<String, Target> known, Set<String> files) {
        List<Dead> dead = new ArrayList<>();
        for (String link : page.links()) {
            int hash = link.indexOf('#');
            String file = hash == 0 || link.isEmpty()
                    ? path
                    : known.computeIfAbsent(
                                    hash < 0 ? link : link.substring(0, hash), to -> target(path, decoded(to), files))
                            .file();
            if (file == null) {
                dead.add(new Dead(path, link, "no file"));
            } else if (hash >= 0 && !hasAnchor(file, decoded(link.substring(hash + 1)))) {
                dead.add(new Dead(path, link, "no anchor on that page"));
            }
        }
        return dead;
    }

    private boolean hasAnchor(String file, String anchor) {
        Read page = pages.get(file);
        return anchor.isEmpty() || (page != null && page.anchors().contains(anchor));
    }

    private static Target target(String from, String path, Set<String> files) {
        String file = resolve(from, path);
        return new Target(file == null || !files.contains(file) ? null : file);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static boolean isOutside(String link) {
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
