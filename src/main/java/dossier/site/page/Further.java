package dossier.site.page;

import dossier.model.Evidence;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.site.view.Cite;
import dossier.site.view.FurtherView;
import dossier.site.view.FurtherView.Row;
import dossier.site.view.FurtherView.Section;
import dossier.site.view.Link;
import dossier.site.view.Pager;
import dossier.site.view.Proof;
import dossier.site.view.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lists of which a page shows only the beginning, whole, on pages of their own behind it: one sentence may stand in a
 * thousand sources, and the page would be too heavy to read.
 */
final class Further {
    /** No meeting or actor can want to be here. */
    static final String FOLDER = "lists/more/";

    /** Behind one sentence a reader is shown the marks of so many sources, and in one line so many links. */
    private static final int MARKS = 12;

    private static final int LINKS = 40;

    /** A rest of no more than that is not worth a page. */
    private static final int REST = 6;

    /** Of so many sources a page shows all; of more, their list leads to each. */
    static final int SOURCES = MARKS + REST;

    private final Desk desk;
    private final Folio of;
    private final List<List<Section>> pages = new ArrayList<>();
    private final Map<Kept, Ref> known = new HashMap<>();
    private int used = Paging.BUDGET;

    /**
     * @param of the page that shows the beginnings
     */
    Further(Desk desk, Folio of) {
        this.desk = desk;
        this.of = of;
    }

    /** The marks of the sources that carry {@code what}, each once: of many the first, and one that leads to all. */
    List<Cite> cites(String what, List<Spot> spots) {
        Map<SourceId, Spot> once = new LinkedHashMap<>();
        spots.forEach(spot -> once.putIfAbsent(spot.source(), spot));
        List<Cite> cites = new ArrayList<>(Cite.onePerSource(
                once.values().stream().limit(shown(once.size(), MARKS)).map(of::cite)));
        int more = once.size() - shown(once.size(), MARKS);
        if (more > 0) {
            cites.add(Cite.others(sources(more), places(what, once.values())));
        }
        return cites;
    }

    /** How many of all a page shows itself. */
    private static int shown(int all, int most) {
        return all - most <= REST ? all : most;
    }

    /** Links to sources: of many the first, and one that leads to all. */
    List<Link> links(String what, List<SourceId> sources) {
        List<Link> links = new ArrayList<>(sources.stream()
                .limit(shown(sources.size(), LINKS))
                .map(of::source)
                .toList());
        int more = sources.size() - shown(sources.size(), LINKS);
        if (more > 0) {
            links.add(sources(what, more, sources));
        }
        return links;
    }

    /** A link to a list of sources of which the page does not show {@code more}. */
    Link sources(String what, int more, Collection<SourceId> sources) {
        List<Spot> spots = sources.stream().map(id -> new Spot(id, null)).toList();
        return new Link(sources(more), places(what, spots));
    }

    private String sources(int more) {
        return desk.words().count("further.sources", more);
    }

    private Ref places(String what, Collection<Spot> spots) {
        return keep(what, spots.stream().map(spot -> row("", "", spot)).toList());
    }

    /** What proves something: of much the first {@code most}, and what leads to all of it. */
    List<Proof> proofs(List<Evidence> evidence, int most) {
        List<Evidence> distinct = distinct(evidence);
        List<Proof> proofs = new ArrayList<>(distinct.stream()
                .limit(shown(distinct.size(), most))
                .map(of::proof)
                .toList());
        int more = distinct.size() - shown(distinct.size(), most);
        if (more > 0) {
            List<Row> rows = distinct.stream().map(this::row).toList();
            Ref list =
                    keep(desk.words().say("evidence.why") + ": " + rows.get(0).says(), rows);
            Cite others = Cite.others(desk.words().count("further.more", more), list);
            proofs.add(new Proof(desk.words().say("further.and"), "", others, false));
        }
        return proofs;
    }

    /** An article that says its title twice proves nothing twice. */
    static List<Evidence> distinct(List<Evidence> evidence) {
        Set<String> seen = new HashSet<>();
        return evidence.stream()
                .filter(one -> seen.add(one.source() + "\n" + one.says() + "\n" + Folio.oneLine(one.text())))
                .toList();
    }

    private Row row(Evidence evidence) {
        String says = desk.dates().inWords(evidence.says());
        String words = Folio.oneLine(evidence.text());
        SourceId source = evidence.source();
        return source == null
                ? new Row(says, words, null, "", "")
                : row(says, words, new Spot(source, evidence.span()));
    }

    private Row row(String says, String words, Spot spot) {
        Link source = of.source(spot.source());
        Span span = spot.span();
        return new Row(
                says,
                words,
                span == null ? source : new Link(source.text(), of.sentence(spot.source(), span)),
                of.publisher(spot.source()),
                desk.dates().brief(desk.dossier().dates().of(spot.source())));
    }

    /** The same list of the same thing is kept once. */
    private Ref keep(String heading, List<Row> rows) {
        Kept kept = new Kept(heading, rows);
        Ref before = known.get(kept);
        Ref start = before == null ? begin(heading, rows) : before;
        known.put(kept, start);
        return start;
    }

    /** A list and what it is of. */
    private record Kept(String heading, List<Row> rows) {}

    private Ref begin(String heading, List<Row> rows) {
        String anchor = "l" + (known.size() + 1);
        Ref start = null;
        for (int from = 0; from < rows.size(); ) {
            if (used + rows.get(from).weight() > Paging.BUDGET) {
                pages.add(new ArrayList<>());
                used = heading.length();
            }
            int to = from;
            while (to < rows.size() && (to == from || used + rows.get(to).weight() <= Paging.BUDGET)) {
                used += rows.get(to++).weight();
            }
            pages.get(pages.size() - 1).add(new Section(anchor, heading, rows.subList(from, to)));
            start = start == null ? of.page(address(pages.size()), anchor) : start;
            from = to;
        }
        return start == null ? of.here() : start;
    }

    private String address(int number) {
        return FOLDER + of.here().address() + "/" + number;
    }

    /**
     * The pages of the lists kept so far.
     *
     * @param page that they belong to
     */
    List<Page> pages(Page page) {
        List<Page> further = new ArrayList<>();
        for (int number = 1; number <= pages.size(); number++) {
            Folio folio = new Folio(desk, address(number));
            String title = desk.words().say("further.title", page.title());
            Link back = new Link(page.title(), folio.page(of.here().address()));
            FurtherView view = new FurtherView(
                    back,
                    pages.get(number - 1).stream()
                            .map(section -> moved(section, folio))
                            .toList());
            further.add(new Page(
                            folio,
                            "further",
                            page.section(),
                            number == 1
                                    ? title
                                    : desk.words()
                                            .say(
                                                    "pager.title",
                                                    title,
                                                    desk.words().grouped(number)),
                            desk.words().say("further.says", page.title()),
                            view,
                            null)
                    .with(pager(folio, number)));
        }
        return further;
    }

    /** The links of rows, as they are from the page that shows them. */
    private static Section moved(Section section, Folio folio) {
        return new Section(
                section.anchor(),
                section.heading(),
                section.rows().stream()
                        .map(row -> new Row(
                                row.says(),
                                row.words(),
                                row.link() == null ? null : folio.moved(row.link()),
                                row.publisher(),
                                row.when()))
                        .toList());
    }

    private Pager pager(Folio folio, int here) {
        return Paging.pager(desk, folio, here - 1, pages.size(), at -> address(at + 1));
    }
}
