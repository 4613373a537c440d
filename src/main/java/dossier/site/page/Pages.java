package dossier.site.page;

import dossier.changes.Change;
import dossier.model.Actor;
import dossier.model.Article;
import dossier.model.Meeting;
import dossier.model.Permalinks;
import dossier.render.Format;
import dossier.render.Templates;
import dossier.render.Words;
import dossier.site.catalog.Catalog;
import dossier.site.data.SearchIndex;
import dossier.site.view.Concern;
import dossier.site.view.Frame;
import dossier.site.view.Link;
import dossier.site.view.ReviewView.Doubt;
import dossier.site.view.SearchView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All pages of a site, each in HTML and in Markdown. */
public final class Pages {
    private static final List<String> SECTIONS = List.of(
            "index", "meetings/index", "actors/index", "chronology", "sources/index", "figures", "review", "about");

    private static final String CHANGES = "changes.html";

    private final Desk desk;
    private final @Nullable List<Change> changes;
    private final Templates templates;
    private final SortedSet<String> exports;

    /**
     * @param notes the editor's texts, by what they belong to
     * @param exports the paths of the files for programs
     * @param changes since an earlier edition, null when none is compared
     */
    public Pages(
            Catalog catalog,
            Templates templates,
            Words words,
            Notes notes,
            Set<String> exports,
            @Nullable List<Change> changes) {
        this.exports = new TreeSet<>(exports);
        this.changes = changes;
        if (changes != null) {
            this.exports.add(CHANGES);
        }
        this.desk = Desk.of(catalog, words, notes);
        this.templates = templates;
    }

    /** Gives every page, as path and bytes, in any order and from several threads at once. */
    public void each(BiConsumer<String, byte[]> receiver) {
        pages().parallelStream()
                .flatMap(some -> some.get().stream())
                .map(Supplier::get)
                .forEach(page -> write(page, receiver));
    }

    /** Gives, as path and bytes, only the pages that name the files beside the pages. */
    public void naming(BiConsumer<String, byte[]> receiver) {
        List.of(OverviewPage.of(desk, exports), AboutPage.of(desk, exports)).forEach(page -> write(page, receiver));
    }

    /**
     * Gives a page for every address that was given out before and has none now.
     *
     * @param addresses that have a page
     */
    public void former(Permalinks before, Set<String> addresses, BiConsumer<String, byte[]> receiver) {
        new FormerPages(desk, before).without(addresses).forEach(page -> write(page, receiver));
    }

    /** What the review page tells, for programs. */
    public List<Concern> concerns() {
        return new Doubts(desk, new Folio(desk, "review"))
                .all().stream().map(Pages::concern).toList();
    }

    private static Concern concern(Doubts.Ranked ranked) {
        Doubt doubt = ranked.doubt().get();
        return new Concern(
                ranked.weight(),
                ranked.source(),
                ranked.offset(),
                doubt.kind() + ", " + doubt.link().text() + ": " + doubt.what());
    }

    /** Gives the files that the search page's script loads. */
    public void searchIndex(BiConsumer<String, byte[]> receiver) {
        SearchIndex.write(Findable.all(desk), receiver);
    }

    /** The pages, those of one thing together: a list of them is made when its turn comes. */
    private List<Supplier<List<Supplier<Page>>>> pages() {
        ListPages lists = new ListPages(desk);
        List<Supplier<Page>> single = new ArrayList<>(List.of(
                () -> OverviewPage.of(desk, exports),
                () -> ReviewPage.of(desk),
                () -> AboutPage.of(desk, exports),
                this::search));
        if (changes != null) {
            single.add(() -> ChangesPage.of(desk, changes));
        }
        Stream.of(lists.meetings(), lists.actors(), ChronologyPage.of(desk), lists.sources(), lists.figures())
                .forEach(single::addAll);
        List<Supplier<List<Supplier<Page>>>> pages = new ArrayList<>();
        single.forEach(page -> pages.add(() -> List.of(page)));
        for (Meeting meeting : desk.dossier().meetings().meetings()) {
            pages.add(() -> List.of(() -> MeetingPage.of(desk, meeting)));
        }
        for (Actor actor : new TreeMap<>(desk.dossier().cast().actors()).values()) {
            pages.add(() -> ActorPage.of(desk, actor));
        }
        desk.encounters().pairs().forEach((pair, meetings) -> pages.add(() -> PairPage.of(desk, pair, meetings)));
        for (Article article : desk.catalog().articles()) {
            pages.add(() -> List.of(() -> SourcePage.of(desk, article)));
        }
        return pages;
    }

    private Page search() {
        Folio folio = new Folio(desk, "search");
        String title = desk.words().say("nav.search");
        String description = desk.words().say("search.description");
        return new Page(folio, "search", "search", title, description, new SearchView("search/"), null);
    }

    private void write(Page page, BiConsumer<String, byte[]> receiver) {
        render(page, receiver);
        page.folio().further(page).forEach(further -> render(further, receiver));
    }

    private void render(Page page, BiConsumer<String, byte[]> receiver) {
        Map<String, Object> values = Map.of("page", page.view(), "frame", frame(page));
        for (Format format : Format.values()) {
            String path = page.folio().here().address() + "." + format.ending();
            receiver.accept(path, templates.render(format, page.template(), values));
        }
    }

    private Frame frame(Page page) {
        Folio folio = page.folio();
        List<Link> nav = SECTIONS.stream()
                .map(address -> new Link(desk.words().say("nav." + section(address)), folio.page(address)))
                .toList();
        String base = desk.dossier().settings().base();
        return new Frame(
                desk.dossier().settings().title(),
                page.title(),
                page.description(),
                desk.words().say("language"),
                folio.here().up(),
                folio.here(),
                nav,
                page.section(),
                folio.page("search"),
                base == null ? null : base + folio.here().address() + ".html",
                page.data(),
                exports.contains("feed.atom"),
                exports.contains(CHANGES),
                folio.listed(),
                folio.unlisted(),
                page.pager(),
                folio.footnotes());
    }

    private static String section(String address) {
        return address.equals("index") ? "overview" : address.replace("/index", "");
    }
}
