package dossier.site.catalog;

import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Evidence;
import dossier.model.Issuer;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.Report;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A dossier with its articles, passages and meetings by id. */
public final class Catalog {
    private final Dossier dossier;
    private final Addresses addresses;
    private final Map<SourceId, Article> articles = new LinkedHashMap<>();
    private final Map<SourceId, CodePoints> codePoints = new ConcurrentHashMap<>();
    private final Map<MeetingId, Meeting> meetings = new HashMap<>();
    private final Map<PassageId, Located> passages = new HashMap<>();
    private final Map<PassageId, List<Located>> carriers = new HashMap<>();

    public Catalog(Dossier dossier) {
        this.dossier = dossier;
        addresses = new Addresses(dossier);
        dossier.intake().articles().stream()
                .sorted(Comparator.comparing(Article::id))
                .forEach(article -> articles.put(article.id(), article));
        dossier.meetings().meetings().forEach(meeting -> meetings.put(meeting.id(), meeting));
        articles.values().forEach(this::locate);
        carriers.replaceAll((original, located) -> List.copyOf(located));
    }

    private void locate(Article article) {
        int number = 1;
        for (Passage passage : article.passages()) {
            Located located = new Located(article, number++, passage);
            passages.put(passage.id(), located);
            if (passage.isStory()) {
                carriers.computeIfAbsent(dossier.repeats().original(passage.id()), id -> new ArrayList<>())
                        .add(located);
            }
        }
    }

    /** The dossier itself. */
    public Dossier dossier() {
        return dossier;
    }

    /** Where every page is. */
    public Addresses addresses() {
        return addresses;
    }

    /** All articles, by id. */
    public Collection<Article> articles() {
        return articles.values();
    }

    /** The article of that id, which must be one. */
    public Article article(SourceId id) {
        return found(articles.get(id), id);
    }

    /** Whether there is such an article, and it could be used. */
    public boolean has(SourceId id) {
        return articles.containsKey(id);
    }

    /** The meeting of that id, which must be one. */
    public Meeting meeting(MeetingId id) {
        return found(meetings.get(id), id);
    }

    /** The passage of that id, which must be one. */
    public Located passage(PassageId id) {
        return found(passages.get(id), id);
    }

    /** All passages that say what {@code original} says, itself among them, by source and in the order of the text. */
    public List<Located> carriers(PassageId original) {
        return carriers.getOrDefault(original, List.of());
    }

    /** The passage that {@code span} starts in, or the last before it; null when there is none. */
    public @Nullable Located at(SourceId source, Span span) {
        Article article = article(source);
        int low = 0;
        int high = article.passages().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.passages().get(middle).span().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : new Located(article, low, article.passages().get(low - 1));
    }

    /** The meeting that the article mainly reports, null when it reports none. */
    public @Nullable MeetingId reported(SourceId source) {
        Report report = dossier.meetings().reports().get(source);
        return report == null ? null : report.meeting();
    }

    /** Whether what stands there comes from an official text: the whole article, or that sentence in its own words. */
    public boolean isOfficial(SourceId source, Span span) {
        Located located = at(source, span);
        return dossier.provenance().of(source).voice() == Voice.OFFICIAL
                || (located != null
                        && dossier.provenance()
                                .readouts()
                                .containsKey(located.passage().id()));
    }

    /** Why what stands there is thought to come from an official text; empty when it is not. */
    public List<Evidence> officialBy(SourceId source, Span span) {
        Issuer issuer = dossier.provenance().of(source);
        if (issuer.voice() == Voice.OFFICIAL) {
            return issuer.evidence();
        }
        Located located = at(source, span);
        Evidence readout = located == null
                ? null
                : dossier.provenance().readouts().get(located.passage().id());
        return readout == null ? List.of() : List.of(readout);
    }

    /** How many independent stories the sources are: copies of one story count once. */
    public int origins(Collection<SourceId> sources) {
        return (int) sources.stream().map(dossier.repeats()::origin).distinct().count();
    }

    /** The span in code points, as everything outside the program counts. */
    public Span codePoints(SourceId source, Span span) {
        return codePoints
                .computeIfAbsent(source, id -> new CodePoints(article(id).text()))
                .of(span);
    }

    private static <T> T found(@Nullable T value, Object id) {
        if (value == null) {
            throw new IllegalArgumentException("the dossier has no " + id);
        }
        return value;
    }
}
