package dossier.dedupe;

import dossier.model.Article;
import dossier.model.PassageId;
import dossier.model.Repeats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Articles with passages of which one in ten copies an earlier one and one in ten varies an earlier one.
 *
 * @param articles twenty passages each
 * @param origin the passage that each planted one was made from
 */
record Planted(List<Article> articles, Map<PassageId, PassageId> origin) {
    private static final int LENGTH = 20;

    static Planted among(int passages, Random random) {
        List<String> originals = new ArrayList<>();
        List<PassageId> ids = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        Map<PassageId, PassageId> origin = new HashMap<>();
        for (int a = 0; a < passages / LENGTH; a++) {
            String id = String.format(Locale.ROOT, "a%06d", a);
            List<String> lines = new ArrayList<>();
            for (int p = 1; p <= LENGTH; p++) {
                int kind = random.nextInt(10);
                PassageId own = new PassageId(id + "/p" + p);
                if (kind < 2 && !originals.isEmpty()) {
                    int from = random.nextInt(originals.size());
                    lines.add(kind == 0 ? originals.get(from) : Prose.vary(originals.get(from), random));
                    origin.put(own, ids.get(from));
                } else {
                    lines.add(Prose.sentence(random));
                    originals.add(lines.get(p - 1));
                    ids.add(own);
                }
            }
            articles.add(Clippings.article(id, lines));
        }
        return new Planted(articles, origin);
    }

    /** Of the planted, the share that is found to repeat what it was made from. */
    double recall(Repeats repeats) {
        long found = origin.entrySet().stream()
                .filter(one -> repeats.original(one.getKey()).equals(one.getValue()))
                .count();
        return (double) found / origin.size();
    }

    /** Of the found, the share that repeats what it was made from. */
    double precision(Repeats repeats) {
        long right = repeats.passages().values().stream()
                .filter(repeat -> repeat.sameAs().equals(origin.get(repeat.passage())))
                .count();
        return (double) right / repeats.passages().size();
    }
}
