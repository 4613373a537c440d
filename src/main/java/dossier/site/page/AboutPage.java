package dossier.site.page;

import dossier.site.catalog.Ledger;
import dossier.site.view.AboutView;
import dossier.site.view.SourceView.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** How the dossier was made, and what became of every input. */
final class AboutPage {
    private AboutPage() {}

    static Page of(Desk desk, SortedSet<String> exports) {
        Folio folio = new Folio(desk, "about");
        Ledger ledger = Ledger.of(desk.dossier());
        int ignored = desk.dossier().intake().ignored();
        AboutView view = new AboutView(
                desk.dossier().version(),
                desk.dossier().tables(),
                inputs(desk, ledger),
                List.of(
                        fact(desk, "ledger.passages", ledger.passages()),
                        fact(desk, "ledger.kept", ledger.kept()),
                        fact(desk, "ledger.merged", ledger.merged()),
                        fact(desk, "ledger.boilerplate", ledger.boilerplate())),
                ignored == 0 ? "" : desk.words().count("ledger.ignored", ignored),
                new ListPages(desk).rejected(),
                new Decisions(desk, folio).all(),
                named(desk, exports));
        String title = desk.words().say("nav.about");
        return new Page(folio, "about", "about", title, desk.words().say("about.description"), view, null);
    }

    private static List<Fact> inputs(Desk desk, Ledger ledger) {
        List<Fact> inputs = new ArrayList<>(List.of(
                fact(desk, "ledger.files", ledger.files()),
                fact(desk, "ledger.articles", ledger.articles()),
                fact(desk, "ledger.used", ledger.used()),
                fact(desk, "ledger.duplicates", ledger.duplicates()),
                fact(desk, "ledger.rejected", ledger.unusable())));
        if (ledger.excluded() > 0) {
            inputs.add(fact(desk, "ledger.excluded", ledger.excluded()));
        }
        if (ledger.later() > 0) {
            inputs.add(fact(desk, "ledger.later", ledger.later()));
        }
        return inputs;
    }

    /** What each file is that there are words for. */
    static List<Fact> named(Desk desk, Set<String> files) {
        return files.stream()
                .filter(path -> desk.words().has("export." + path))
                .map(path -> new Fact(desk.words().say("export." + path), path))
                .toList();
    }

    private static Fact fact(Desk desk, String key, int number) {
        return new Fact(desk.words().say(key), desk.words().grouped(number));
    }
}
