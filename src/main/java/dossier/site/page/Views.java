package dossier.site.page;

import dossier.model.Actor;
import dossier.model.Article;
import dossier.model.Meeting;
import dossier.model.When;
import dossier.render.Words;
import dossier.site.catalog.Catalog;
import dossier.site.view.ActorView;
import dossier.site.view.ChronologyView;
import dossier.site.view.MeetingView;
import dossier.site.view.Moment;
import dossier.site.view.OverviewView;
import dossier.site.view.ReviewView;
import dossier.site.view.SourceView;
import java.util.List;
import java.util.TreeSet;

/** The views of a dossier's pages, for what is not a site. */
public final class Views {
    private final Desk desk;

    /**
     * @param words of the interface
     * @param notes the editor's texts, by what they belong to
     */
    public Views(Catalog catalog, Words words, Notes notes) {
        desk = Desk.of(catalog, words, notes);
    }

    /** The first page. */
    public OverviewView overview() {
        return (OverviewView) OverviewPage.of(desk, new TreeSet<>()).view();
    }

    /** A meeting's page. */
    public MeetingView meeting(Meeting meeting) {
        return (MeetingView) MeetingPage.of(desk, meeting).view();
    }

    /** An actor's first page, which has all but some mentions. */
    public ActorView actor(Actor actor) {
        return (ActorView) ActorPage.of(desk, actor).get(0).get().view();
    }

    /** The years of the chronology; one that goes on over several pages comes several times. */
    public List<ChronologyView.Year> chronology() {
        return ChronologyPage.of(desk).stream()
                .map(page -> (ChronologyView) page.get().view())
                .flatMap(view -> view.years().stream())
                .toList();
    }

    /** What the tool is least sure of. */
    public ReviewView review() {
        return (ReviewView) ReviewPage.of(desk).view();
    }

    /** A source's page. */
    public SourceView source(Article article) {
        return (SourceView) SourcePage.of(desk, article).view();
    }

    /** A day as the pages say it, without why. */
    public Moment day(When when) {
        return new Folio(desk, "").day(when);
    }
}
