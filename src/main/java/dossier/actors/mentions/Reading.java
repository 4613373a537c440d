package dossier.actors.mentions;

import dossier.actors.names.Entry;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Named;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.PassageKind;
import dossier.model.Reference;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one article names, before it is compared with others.
 *
 * @param article the article
 * @param named its states and organisations
 * @param found its people
 */
public record Reading(Article article, List<Named> named, People.Found found) {
    /**
     * Reads an article.
     *
     * @param elsewhere names of people, word by word, that other articles show to be such
     */
    public static Reading of(Article article, Set<List<String>> elsewhere, Lexicon lexicon, Holders holders) {
        List<Line> lines = article.said().stream()
                .map(passage -> new Line(passage, lexicon))
                .toList();
        List<Named> named = new ArrayList<>();
        for (Line line : lines) {
            named.addAll(States.in(line, lexicon));
        }
        Set<String> teams = Peoples.teams(lines, lexicon);
        named.removeIf(n -> n.reference() == Reference.DEMONYM
                && teams.contains(Token.key(n.span().of(article.text()))));
        Acronyms acronyms = new Acronyms(lines);
        named.removeIf(n -> acronyms.isOwn(n.span().of(article.text())));
        String home = home(article, named, lexicon);
        Map<String, Integer> states = new TreeMap<>();
        named.stream().filter(n -> n.kind() == ActorKind.STATE).forEach(n -> states.merge(n.name(), 1, Integer::sum));
        Bodies byHead = new Bodies(article.text(), home, states, lexicon);
        List<Named> bodies = new ArrayList<>(new Camps(lexicon).in(lines));
        Within camps = new Within(bodies);
        byHead.in(lines).stream().filter(found -> !camps.covers(found)).forEach(bodies::add);
        Within known = new Within(bodies);
        new Introductions(article.text(), lexicon)
                .in(lines, byHead.firms()).stream()
                        .filter(found -> !known.covers(found))
                        .forEach(bodies::add);
        bodies.removeIf(n -> acronyms.isOwn(n.name()));
        Within taken = new Within(bodies);
        named.removeIf(taken::covers);
        named.addAll(bodies);
        List<Named> sure = new ArrayList<>(new Sureness(article, lexicon).of(named));
        sure.addAll(new StandIns(lexicon).in(lines, sure));
        Within all = new Within(sure);
        return new Reading(
                article,
                sure,
                People.in(article.text(), lines, all::covers, new Owners(sure), elsewhere, lexicon, holders));
    }

    /** The state of the capital that the dateline gives, where the article names that state too; empty otherwise. */
    private static String home(Article article, List<Named> named, Lexicon lexicon) {
        return article.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.DATELINE)
                .flatMap(passage -> new Line(passage, lexicon).matches().stream())
                .map(Trie.Match::entry)
                .filter(entry -> entry.kind() == Entry.Kind.CAPITAL)
                .map(Entry::name)
                .filter(state -> named.stream()
                        .anyMatch(n -> n.kind() == ActorKind.STATE && n.name().equals(state)))
                .findFirst()
                .orElse("");
    }

    /** The spans of the organisations found, for a quick look. */
    private record Within(Set<Integer> starts) {
        Within(List<Named> bodies) {
            this(new HashSet<>());
            for (Named body : bodies) {
                for (int at = body.span().start(); at < body.span().end(); at++) {
                    starts.add(at);
                }
            }
        }

        boolean covers(Named named) {
            return covers(named.span());
        }

        boolean covers(Span span) {
            return starts.contains(span.start()) || starts.contains(span.end() - 1);
        }
    }
}
