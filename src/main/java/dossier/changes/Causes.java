package dossier.changes;

import dossier.changes.Cause.Kind;
import dossier.changes.Edition.Article;
import dossier.changes.Edition.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that differs between what two editions were made from, and which of it a change came from. */
final class Causes {
    /** More candidates than that name nothing any more. */
    private static final int NAMED = 3;

    private record Correcting(Correction correction, Cause cause) {}

    private final Map<String, Cause> articles;
    private final List<Correcting> corrections = new ArrayList<>();
    private final List<Cause> others = new ArrayList<>();

    /**
     * @param articles what became of each article that is not as it was, by its id
     */
    Causes(Edition old, Edition now, Map<String, Cause> articles) {
        this.articles = articles;
        corrections(now.corrections(), old.corrections(), "added");
        corrections(old.corrections(), now.corrections(), "gone");
        tables(old, now);
        if (!old.version().equals(now.version())) {
            others.add(new Cause(Kind.VERSION, old.version() + " to " + now.version(), "changed"));
        }
    }

    private void corrections(Set<Correction> in, Set<Correction> notIn, String what) {
        in.stream()
                .filter(correction -> !notIn.contains(correction))
                .map(one -> new Correcting(one, new Cause(Kind.CORRECTION, one.text(), what)))
                .sorted((a, b) -> a.cause().name().compareTo(b.cause().name()))
                .forEach(corrections::add);
    }

    private void tables(Edition old, Edition now) {
        Set<String> names = new TreeSet<>(old.ownTables().keySet());
        names.addAll(now.ownTables().keySet());
        for (String name : names) {
            String was = old.ownTables().getOrDefault(name, "");
            String is = now.ownTables().getOrDefault(name, "");
            if (!was.equals(is)) {
                String what = was.isEmpty() ? "added" : is.isEmpty() ? "gone" : "changed";
                others.add(new Cause(Kind.TABLE, "table " + name, what));
            }
        }
        if (others.isEmpty() && !old.tables().equals(now.tables())) {
            others.add(new Cause(Kind.TABLE, "the knowledge tables", "changed"));
        }
    }

    /**
     * What a change came from: the articles and corrections that speak of it; where there are none, whatever else
     * differs, if that is little enough to name.
     *
     * @param touched the articles that it is about
     * @param names the meetings and actors that it is about, as corrections name them
     */
    List<Cause> of(Collection<String> touched, Collection<String> names) {
        Set<Cause> causes = new LinkedHashSet<>();
        new TreeSet<>(touched)
                .stream().filter(articles::containsKey).map(articles::get).forEach(causes::add);
        corrections.stream()
                .filter(one -> one.correction().about().stream()
                        .anyMatch(about -> touched.contains(about) || names.contains(about)))
                .map(Correcting::cause)
                .forEach(causes::add);
        return causes.isEmpty() ? anything() : List.copyOf(causes);
    }

    private List<Cause> anything() {
        if (!others.isEmpty()) {
            return List.copyOf(others);
        }
        List<Cause> all = Stream.concat(
                        new TreeMap<>(articles).values().stream(),
                        corrections.stream().map(Correcting::cause))
                .distinct()
                .toList();
        return all.isEmpty()
                ? List.of(new Cause(Kind.SEVERAL, "the editor's other files", "changed"))
                : all.size() <= NAMED
                        ? all
                        : List.of(new Cause(Kind.SEVERAL, "one of " + all.size() + " changed inputs", "changed"));
    }

    /** The articles that are not as they were, by id: added, gone or changed. */
    static Map<String, Cause> articles(Map<String, Article> old, Map<String, Article> now) {
        Map<String, Cause> changed = new TreeMap<>();
        now.forEach((id, is) -> {
            Article was = old.get(id);
            if (was == null) {
                changed.put(id, new Cause(Kind.ARTICLE, id, "added"));
            } else if (!was.content().equals(is.content())) {
                changed.put(id, new Cause(Kind.ARTICLE, id, "changed"));
            }
        });
        old.keySet().stream()
                .filter(id -> !now.containsKey(id))
                .forEach(id -> changed.put(id, new Cause(Kind.ARTICLE, id, "gone")));
        return changed;
    }
}
