package dossier.dating;

import dossier.knowledge.OfficeHolder;
import dossier.knowledge.Tables;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.OfficeHeld;
import dossier.model.SourceId;
import dossier.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Clues from offices: an article that calls somebody by an office was written while he or she held it. */
final class OfficeClues {
    /** An office may be given on the eve of a term, and a day after it by papers that were late. */
    private static final int SLACK = 2;

    private final Map<String, List<OfficeHolder>> terms = new HashMap<>();
    private final Map<SourceId, List<OfficeHeld>> held = new HashMap<>();
    private final Cast cast;

    OfficeClues(Tables tables, Cast cast) {
        this.cast = cast;
        for (OfficeHolder holder : tables.officeHolders()) {
            add(holder.person(), holder);
            holder.aliases().forEach(alias -> add(alias, holder));
        }
        cast.offices()
                .forEach(o ->
                        held.computeIfAbsent(o.source(), s -> new ArrayList<>()).add(o));
    }

    private void add(String name, OfficeHolder holder) {
        List<OfficeHolder> of = terms.computeIfAbsent(Folding.fold(name), n -> new ArrayList<>());
        if (!of.contains(holder)) {
            of.add(holder);
        }
    }

    /** One clue for each office that the article gives somebody whose terms the table knows. */
    List<Clue> of(Article article) {
        Map<String, Clue> clues = new LinkedHashMap<>();
        for (OfficeHeld office : held.getOrDefault(article.id(), List.of())) {
            String key = office.person() + "|" + Folding.fold(office.title()) + "|" + office.former();
            if (!clues.containsKey(key)) {
                Clue clue = clue(article, office);
                if (clue != null) {
                    clues.put(key, clue);
                }
            }
        }
        return List.copyOf(clues.values());
    }

    private @Nullable Clue clue(Article article, OfficeHeld office) {
        Actor person = cast.actor(office.person());
        List<OfficeHolder> known = terms.getOrDefault(Folding.fold(person.name()), List.of()).stream()
                .filter(h -> Folding.fold(h.office()).equals(Folding.fold(office.title())))
                .filter(h -> isOf(h, office.of()))
                .toList();
        if (known.isEmpty()) {
            return null;
        }
        List<Interval> days = office.former()
                ? after(known)
                : known.stream().map(h -> widen(h.term())).toList();
        if (days.isEmpty() || days.stream().anyMatch(d -> d.equals(Interval.OPEN))) {
            return null;
        }
        String says = office.former()
                ? person.name() + " no longer was " + office.title() + " after "
                        + known.get(0).term().latest()
                : person.name() + " was " + office.title() + " "
                        + known.stream()
                                .map(h -> words(h.term()))
                                .reduce((a, b) -> a + " and " + b)
                                .orElse("");
        return Clue.within(days, Clue.FAIR, Evidence.in(article, office.span(), says));
    }

    private boolean isOf(OfficeHolder holder, @Nullable ActorId of) {
        if (of == null) {
            return true;
        }
        Actor actor = cast.actor(of);
        String name = Folding.fold(holder.of());
        return Folding.fold(actor.name()).equals(name)
                || actor.aliases().stream()
                        .anyMatch(alias -> Folding.fold(alias).equals(name));
    }

    /** Whoever is called "former" has left the office at least once. */
    private static List<Interval> after(List<OfficeHolder> known) {
        return known.stream()
                .map(h -> h.term().latest())
                .filter(end -> end != null)
                .min(LocalDate::compareTo)
                .map(end -> List.of(new Interval(end.minusDays(SLACK), null)))
                .orElse(List.of());
    }

    private static Interval widen(Interval term) {
        return new Interval(
                term.earliest() == null ? null : term.earliest().minusDays(SLACK),
                term.latest() == null ? null : term.latest().plusDays(SLACK));
    }

    private static String words(Interval term) {
        return (term.earliest() == null ? "" : "from " + term.earliest() + " ")
                + (term.latest() == null ? "on" : "to " + term.latest());
    }
}
