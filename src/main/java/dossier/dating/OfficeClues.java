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
import dossier.text.Word;
import dossier.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Clues from offices: an article that calls somebody by an office was written while he or she held it. */
final class OfficeClues {
    /** An office may be given on the eve of a term, and a day after it by papers that were late. */
    private static final int SLACK = 2;
    /** The days that the end of a term and the start of the next may share. */
    private static final int HANDOVER = 3;

    /** How many characters before a name the words for the end of its office stand. */
    private static final int BEFORE = 80;
    /** How many words before the name they are, with their own, the state and the office. */
    private static final int NEAR = 6;

    private final Map<String, List<OfficeHolder>> terms = new HashMap<>();
    private final Map<SourceId, List<OfficeHeld>> held = new HashMap<>();
    private final Set<String> endings;
    private final Cast cast;

    OfficeClues(Tables tables, Cast cast) {
        this.cast = cast;
        this.endings = tables.words("endings").keySet();
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

    /** An office that an article gives somebody, and the terms that the table knows of it. */
    private record Claim(OfficeHeld office, Actor person, List<OfficeHolder> known) {
        /** Whether {@code other} is another office of the same person, held at other times: one of the two is history. */
        boolean isOtherTime(Claim other) {
            return office.person().equals(other.office.person())
                    && known.stream()
                            .allMatch(mine ->
                                    other.known.stream().allMatch(theirs -> isApart(mine.term(), theirs.term())));
        }

        private static boolean isApart(Interval one, Interval other) {
            Interval both = one.intersect(other);
            return both == null || both.days() <= HANDOVER;
        }

        /** Whether {@code later} came to the same office after this one had left it. */
        boolean isFollowedBy(Claim later) {
            return known.stream()
                    .allMatch(mine -> later.known.stream()
                            .allMatch(theirs -> mine.of().equals(theirs.of())
                                    && mine.office().equals(theirs.office())
                                    && mine.term().latest() != null
                                    && theirs.term().earliest() != null
                                    && !theirs.term()
                                            .earliest()
                                            .isBefore(mine.term().latest())));
        }
    }

    /**
     * One clue for each office that the article gives somebody whose terms the table knows. Of two who held one office in
     * turn, the later holds it when the article is written; the other is called by what he or she was then.
     */
    List<Clue> of(Article article) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (OfficeHeld office : held.getOrDefault(article.id(), List.of())) {
            if (isEnded(article, office)) {
                continue;
            }
            String key = office.person() + "|" + Folding.fold(office.title()) + "|" + office.former();
            if (!claims.containsKey(key)) {
                Claim claim = claim(office);
                if (!claim.known().isEmpty()) {
                    claims.put(key, claim);
                }
            }
        }
        List<Clue> clues = new ArrayList<>();
        for (Claim claim : claims.values()) {
            boolean past = !claim.office().former()
                    && claims.values().stream()
                            .anyMatch(c -> !c.office().former() && (claim.isFollowedBy(c) || claim.isOtherTime(c)));
            Clue clue = past ? null : clue(article, claim);
            if (clue != null) {
                clues.add(clue);
            }
        }
        return clues;
    }

    /** "the scandal that brought down President A": called by what he was when it happened. */
    private boolean isEnded(Article article, OfficeHeld office) {
        int at = office.span().start();
        List<Word> before = Words.of(article.text().substring(Math.max(0, at - BEFORE), at));
        String words = before.subList(Math.max(0, before.size() - NEAR), before.size()).stream()
                .map(word -> word.folded())
                .collect(Collectors.joining(" ", " ", " "));
        return endings.stream().anyMatch(ending -> words.contains(" " + ending + " "));
    }

    private Claim claim(OfficeHeld office) {
        Actor person = cast.actor(office.person());
        List<OfficeHolder> known = terms.getOrDefault(Folding.fold(person.name()), List.of()).stream()
                .filter(h -> Folding.fold(h.office()).equals(Folding.fold(office.title())))
                .filter(h -> isOf(h, office.of()))
                .toList();
        return new Claim(office, person, known);
    }

    private static @Nullable Clue clue(Article article, Claim claim) {
        OfficeHeld office = claim.office();
        List<OfficeHolder> known = claim.known();
        List<Interval> days = office.former()
                ? after(known)
                : known.stream().map(h -> h.term().widen(SLACK, SLACK)).toList();
        if (days.isEmpty() || days.stream().anyMatch(d -> d.equals(Interval.OPEN))) {
            return null;
        }
        String name = claim.person().name();
        String says = office.former()
                ? name + " no longer was " + office.title() + " after "
                        + known.get(0).term().latest()
                : name + " was " + office.title() + " "
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

    private static String words(Interval term) {
        return (term.earliest() == null ? "" : "from " + term.earliest() + " ")
                + (term.latest() == null ? "on" : "to " + term.latest());
    }
}
