package dossier.site.page;

import dossier.site.view.ReviewView;
import dossier.site.view.ReviewView.Doubt;
import java.util.List;

/** What the tool is least sure of, ranked by what hangs on it. */
final class ReviewPage {
    /** No reader works through more at a time; the next build shows the next. */
    private static final int MOST = 50;

    private ReviewPage() {}

    static Page of(Desk desk) {
        Folio folio = new Folio(desk, "review");
        List<Doubts.Ranked> all = new Doubts(desk, folio).all();
        List<Doubt> doubts =
                all.stream().limit(MOST).map(ranked -> ranked.doubt().get()).toList();
        String summary = all.isEmpty()
                ? desk.words().say("review.none")
                : all.size() > MOST
                        ? desk.words()
                                .say(
                                        "review.summary.first",
                                        desk.words().grouped(all.size()),
                                        desk.words().grouped(MOST))
                        : desk.words().count("review.summary", all.size());
        String title = desk.words().say("nav.review");
        return new Page(folio, "review", "review", title, summary, new ReviewView(summary, doubts), null);
    }
}
