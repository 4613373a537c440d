package dossier.site.page;

import dossier.model.Article;
import dossier.model.Copy;
import dossier.model.Evidence;
import dossier.model.Meeting;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.Report;
import dossier.model.SourceId;
import dossier.site.catalog.Located;
import dossier.site.view.MeetingView.Passed;
import dossier.site.view.MeetingView.Share;
import dossier.site.view.MeetingView.Story;
import dossier.site.view.Numbered;
import dossier.site.view.Wording;
import dossier.text.Folding;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything that the sources of a meeting say, each passage once: the first source whole, of every other what it adds. */
final class MergedRecord {
    private final Desk desk;
    private final Folio folio;
    private final Meeting meeting;
    private final Map<PassageId, List<Located>> places = new HashMap<>();
    private final Set<Evidence> known;

    MergedRecord(Desk desk, Folio folio, Meeting meeting) {
        this.desk = desk;
        this.folio = folio;
        this.meeting = meeting;
        known = new HashSet<>(meeting.evidence());
        for (SourceId source : meeting.sources()) {
            Article article = desk.catalog().article(source);
            int number = 1;
            for (Passage passage : article.passages()) {
                Located located = new Located(article, number++, passage);
                if (passage.isStory()) {
                    places.computeIfAbsent(original(passage), id -> new ArrayList<>())
                            .add(located);
                }
            }
        }
    }

    List<Story> stories() {
        Set<PassageId> told = new HashSet<>();
        List<Story> stories = new ArrayList<>();
        for (Numbered source : numbered()) {
            List<List<Passed>> paragraphs = paragraphs(article(source), told);
            if (!paragraphs.isEmpty()) {
                stories.add(new Story(source, !stories.isEmpty(), paragraphs));
            }
        }
        return stories;
    }

    private List<Numbered> numbered() {
        return folio.cited().subList(0, meeting.sources().size());
    }

    private Article article(Numbered source) {
        return desk.catalog().article(meeting.sources().get(source.number() - 1));
    }

    private List<List<Passed>> paragraphs(Article article, Set<PassageId> told) {
        Map<Integer, List<Passed>> paragraphs = new TreeMap<>();
        for (Passage passage : article.passages()) {
            boolean prose = passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.CAPTION;
            if (prose && told.add(original(passage))) {
                paragraphs
                        .computeIfAbsent(passage.paragraph(), p -> new ArrayList<>())
                        .add(passed(passage));
            }
        }
        return List.copyOf(paragraphs.values());
    }

    private Passed passed(Passage passage) {
        List<Spot> spots = new ArrayList<>();
        List<Wording> wordings = new ArrayList<>();
        Set<String> worded = new HashSet<>(Set.of(Folding.fold(Folio.oneLine(passage.text()))));
        for (Located place : places.getOrDefault(original(passage), List.of())) {
            spots.add(new Spot(place.article().id(), place.passage().span()));
            String text = Folio.oneLine(place.passage().text());
            if (wordings.size() < Further.SOURCES && worded.add(Folding.fold(text))) {
                wordings.add(new Wording(folio.cite(place), Carried.parts(Folio.oneLine(passage.text()), text)));
            }
        }
        return new Passed(
                Folio.oneLine(passage.text()),
                passage.kind().name().toLowerCase(Locale.ROOT),
                folio.cites(Folio.oneLine(passage.text()), spots),
                wordings);
    }

    List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (Numbered source : numbered()) {
            Article article = article(source);
            Copy copy = desk.dossier().repeats().copies().get(article.id());
            Report report = desk.dossier().meetings().reports().get(article.id());
            shares.add(new Share(
                    source,
                    report == null ? "" : desk.words().of("stage.", report.stage()),
                    folio.origin(article.id()),
                    own(article),
                    copy == null ? null : folio.source(copy.of()),
                    report == null ? List.of() : folio.proofs(besides(report))));
        }
        return shares;
    }

    /** Why the article is thought to report the meeting, but for what the page says of the meeting itself. */
    private List<Evidence> besides(Report report) {
        return report.evidence().stream().filter(e -> !known.contains(e)).toList();
    }

    /** How much of the article's said words no other source of the meeting has, in percent. */
    private int own(Article article) {
        long all = 0;
        long own = 0;
        for (Passage passage : article.said()) {
            int words = Words.of(passage.text()).size();
            boolean shared = places.getOrDefault(original(passage), List.of()).stream()
                    .anyMatch(place -> !place.article().id().equals(article.id()));
            all += words;
            own += shared ? 0 : words;
        }
        return all == 0 ? 0 : (int) Math.round(100.0 * own / all);
    }

    private PassageId original(Passage passage) {
        return desk.dossier().repeats().original(passage.id());
    }
}
