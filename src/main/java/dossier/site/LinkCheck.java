package dossier.site;

import dossier.markup.PageLinks;
import dossier.site.DeadLinkException.Dead;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;

/**
 * Follows every link of every page to a file of the site, and to an anchor in it. A page is read once, as it is finished,
 * and forgotten: of its links and anchors only fingerprints are kept. When one leads nowhere, the pages are read again to
 * say which.
 */
final class LinkCheck {
    /** More dead links than this tell no more. */
    private static final int MOST = 20;

    private final Fingerprints wanted = new Fingerprints();
    private final Fingerprints there = new Fingerprints();
    private final LongAdder links = new LongAdder();

    /** Remembers the links and anchors of a page; several threads may do so at once. */
    void read(String path, byte[] bytes) {
        PageLinks page = links(path, bytes);
        long self = Target.ofFile(path);
        for (String anchor : page.anchors()) {
            there.add(Target.ofAnchor(self, anchor));
        }
        for (String link : page.links()) {
            if (!Target.isOutside(link)) {
                links.increment();
                Target target = Target.of(path, link);
                wanted.add(target.file());
                if (target.place() != target.file()) {
                    wanted.add(target.place());
                }
            }
        }
    }

    private static PageLinks links(String path, byte[] bytes) {
        return path.endsWith(".html")
                ? PageLinks.ofHtml(bytes)
                : path.endsWith(".md") ? PageLinks.ofMarkdown(bytes) : new PageLinks(Set.of(), Set.of());
    }

    /**
     * Follows all links.
     *
     * @param files every file of the site
     * @param pages gives all pages once more, path and bytes, to whom it is given
     * @return how many internal links there are
     * @throws DeadLinkException when one leads nowhere
     */
    int follow(Collection<String> files, Pages pages) {
        files.forEach(file -> there.add(Target.ofFile(file)));
        if (!wanted.areAllIn(there)) {
            Set<Dead> dead = new ConcurrentSkipListSet<>();
            pages.each((path, bytes) -> tell(path, bytes, dead));
            throw new DeadLinkException(new TreeSet<>(dead.stream().limit(MOST).toList()));
        }
        return links.intValue();
    }

    /** Gives pages to whom it is given. */
    interface Pages {
        void each(BiConsumer<String, byte[]> receiver);
    }

    private void tell(String path, byte[] bytes, Set<Dead> dead) {
        for (String link : links(path, bytes).links()) {
            if (!Target.isOutside(link)) {
                Target target = Target.of(path, link);
                if (!there.has(target.file())) {
                    dead.add(new Dead(path, link, "no file"));
                } else if (!there.has(target.place())) {
                    dead.add(new Dead(path, link, "no anchor on that page"));
                }
            }
        }
    }
}
