package dossier.site.page;

import dossier.site.view.ReviewView;
import dossier.site.view.ReviewView.Doubt;
import java.util.List;

/** What the tool is least sure of, ranked by what hangs on it. */
final class ReviewPage {
    private ReviewPage() {}

    static Page of(Desk desk) {
        Folio folio = new Folio(desk, "review");
        List<Doubt> doubts = new Doubts(desk, folio).ranked();
        String summary = doubts.isEmpty()
                ? desk.words().say("review.none")
                : desk.words().count("review.summary", doubts.size());
        String title = desk.words().say("nav.review");
        return new Page(folio, "review", "review", title, summary, new ReviewView(summary, doubts), null);
    }
}
