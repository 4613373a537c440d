package dossier.site.page;

import dossier.model.Actor;
import dossier.model.Article;
import dossier.model.Meeting;
import dossier.model.Passage;
import dossier.site.catalog.Located;
import dossier.site.data.SearchIndex.Entry;
import dossier.site.view.MeetingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a reader can search for: every meeting, every actor, and every sentence of a source once. */
final class Findable {
    private final Desk desk;
    private final Folio folio;

    private Findable(Desk desk) {
        this.desk = desk;
        folio = new Folio(desk, "search");
    }

    static List<Entry> all(Desk desk) {
        Findable findable = new Findable(desk);
        List<Entry> entries = new ArrayList<>();
        desk.dossier().meetings().meetings().forEach(m -> entries.add(findable.entry(m)));
        new TreeMap<>(desk.dossier().cast().actors()).values().forEach(a -> entries.add(findable.entry(a)));
        desk.catalog().articles().forEach(a -> findable.add(a, entries));
        return entries;
    }

    private Entry entry(Meeting meeting) {
        MeetingLine line = new Lines(desk, folio).of(meeting);
        StringBuilder text = new StringBuilder(line.when().text());
        if (line.place() != null) {
            text.append(" · ").append(line.place());
        }
        line.people().forEach(person -> text.append(" · ").append(person.text()));
        return new Entry("m", line.link().text(), line.link().ref().html(), text.toString());
    }

    private Entry entry(Actor actor) {
        return new Entry("a", actor.name(), folio.actor(actor.id()).ref().html(), String.join(" · ", actor.aliases()));
    }

    private void add(Article article, List<Entry> entries) {
        String title = Folio.title(article);
        int number = 1;
        for (Passage passage : article.passages()) {
            Located located = new Located(article, number++, passage);
            boolean own = desk.dossier().repeats().original(passage.id()).equals(passage.id());
            if (own && passage.isStory()) {
                String link =
                        folio.sentence(article.id(), located.passage().span()).html();
                entries.add(new Entry("s", title, link, Folio.oneLine(passage.text())));
            }
        }
    }
}
