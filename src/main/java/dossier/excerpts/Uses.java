package dossier.excerpts;

import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Mention;
import dossier.model.OfficeHeld;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.SourceId;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which passages a dossier uses: those that hold a quote, a statement, a figure or evidence, the lines that tell what an
 * article is, and, for whom or what no such passage names, the first one in each article that does. A passage that repeats
 * a used one is used too.
 */
final class Uses {
    private final Dossier dossier;
    private final Map<SourceId, List<Passage>> passages = new HashMap<>();
    private final Map<PassageId, List<PassageId>> alike = new HashMap<>();
    private final Set<PassageId> used = new HashSet<>();

    private Uses(Dossier dossier) {
        this.dossier = dossier;
        for (Article article : dossier.intake().articles()) {
            passages.put(article.id(), article.passages());
            article.passages()
                    .forEach(p -> alike.computeIfAbsent(dossier.repeats().original(p.id()), id -> new ArrayList<>())
                            .add(p.id()));
        }
    }

    /** The passages that the dossier uses. */
    static Set<PassageId> of(Dossier dossier) {
        Uses uses = new Uses(dossier);
        uses.passages.values().stream()
                .flatMap(List::stream)
                .filter(Uses::isHead)
                .forEach(p -> uses.use(p.id()));
        Pointers pointers = new Pointers(uses::use, uses::use);
        pointers.follow(dossier.dates().articles());
        pointers.follow(dossier.meetings());
        pointers.follow(dossier.said());
        pointers.follow(dossier.chronology());
        pointers.follow(dossier.provenance());
        uses.first(
                dossier.cast().mentions().values().stream()
                        .flatMap(List::stream)
                        .toList(),
                Mention::actor);
        return uses.used;
    }

    /** Whether the passage tells what the article is. */
    private static boolean isHead(Passage passage) {
        return passage.kind() == PassageKind.TITLE
                || passage.kind() == PassageKind.BYLINE
                || passage.kind() == PassageKind.DATELINE;
    }

    /** Uses the first mention in an article of each actor that no passage used so far names there, and each first office. */
    private void first(List<Mention> mentions, Function<Mention, Object> whom) {
        Set<List<Object>> named = new HashSet<>();
        mentions.stream()
                .filter(m -> isUsed(m.source(), m.span()))
                .forEach(m -> named.add(List.of(m.source(), whom.apply(m))));
        mentions.stream()
                .filter(m -> named.add(List.of(m.source(), whom.apply(m))))
                .forEach(m -> use(m.source(), m.span()));
        Set<List<Object>> held = new HashSet<>();
        List<OfficeHeld> offices = dossier.cast().offices();
        offices.stream().filter(o -> isUsed(o.source(), o.span())).forEach(o -> held.add(key(o)));
        offices.stream().filter(o -> held.add(key(o))).forEach(o -> use(o.source(), o.span()));
    }

    private static List<Object> key(OfficeHeld office) {
        return List.of(office.source(), office.person(), office.title());
    }

    private boolean isUsed(SourceId source, Span span) {
        return at(source, span).stream().allMatch(p -> used.contains(p.id()));
    }

    private void use(SourceId source, Span span) {
        at(source, span).forEach(p -> use(p.id()));
    }

    private void use(PassageId passage) {
        used.addAll(alike.getOrDefault(dossier.repeats().original(passage), List.of(passage)));
    }

    /** The passages that the span touches. */
    private List<Passage> at(SourceId source, Span span) {
        List<Passage> all = passages.getOrDefault(source, List.of());
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (all.get(middle).span().end() <= span.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int end = from;
        while (end < all.size() && all.get(end).span().start() < span.end()) {
            end++;
        }
        return all.subList(from, end);
    }
}
