package dossier.site;

import dossier.markup.PageLinks;
import dossier.site.DeadLinkException.Dead;
import java.nio.charset.StandardCharsets;
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
        PageLinks.Receiver page = new Page(path);
        if (path.endsWith(".html")) {
            PageLinks.ofHtml(bytes, page);
        } else if (path.endsWith(".md")) {
            PageLinks.ofMarkdown(bytes, page);
        }
    }

    /** Remembers what comes up in a page; what comes up again is known by its fingerprint. */
    private final class Page implements PageLinks.Receiver {
        private final String path;
        private final long self;
        private final Prints links = new Prints();
        private final Prints targets = new Prints();

        Page(String path) {
            this.path = path;
            self = Target.ofFile(path);
        }

        @Override
        public void link(byte[] letters, int from, int to) {
            if (!links.add(Fingerprints.then(Fingerprints.start(), letters, from, to))) {
                return;
            }
            String link = text(letters, from, to);
            if (!Target.isOutside(link)) {
                LinkCheck.this.links.increment();
                Target target = Target.of(path, link);
                want(target.file());
                want(target.place());
            }
        }

        private void want(long target) {
            if (targets.add(target)) {
                wanted.add(target);
            }
        }

        @Override
        public void anchor(byte[] letters, int from, int to) {
            there.add(Target.ofAnchor(self, text(letters, from, to)));
        }

        private static String text(byte[] letters, int from, int to) {
            return new String(letters, from, to - from, StandardCharsets.UTF_8);
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
