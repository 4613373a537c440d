package dossier.actors;

import dossier.model.Article;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What one article names, before it is compared with others.
 *
 * @param article the article
 * @param named its states and organisations
 * @param people its people
 */
record Reading(Article article, List<Named> named, List<Persona> people) {
    static Reading of(Article article, Lexicon lexicon) {
        List<Line> lines = article.said().stream()
                .map(passage -> new Line(passage, lexicon))
                .toList();
        List<Named> bodies = new Bodies(article.text(), lexicon).in(lines);
        List<Named> named = new ArrayList<>(bodies);
        List<Persona> people = People.in(article.text(), lines, lexicon);
        List<Span> taken = bodies.stream().map(Named::span).toList();
        lines.forEach(line -> States.in(line, lexicon).stream()
                .filter(state -> taken.stream().noneMatch(span -> span.overlaps(state.span())))
                .forEach(named::add));
        return new Reading(article, List.copyOf(named), people);
    }
}
