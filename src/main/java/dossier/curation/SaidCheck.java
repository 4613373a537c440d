package dossier.curation;

import dossier.model.Corrections;
import dossier.model.Corrections.Note;
import dossier.model.Dossier;
import dossier.model.Figure;
import dossier.model.Problem;
import dossier.model.Quote;
import dossier.model.SourceId;
import dossier.model.Statement;
import dossier.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks that what the editor says of a quote, a statement or a figure is said of one that is there. What a correction
 * strikes is not there any more: of such, only the words are looked for.
 */
final class SaidCheck {
    private final List<Problem> problems;
    private final Map<SourceId, String> texts;
    private final Map<SourceId, List<Quote>> quotes;
    private final Map<SourceId, List<Statement>> statements;
    private final Map<SourceId, List<Figure>> figures;

    SaidCheck(Dossier dossier, List<Problem> problems) {
        this.problems = problems;
        texts = new HashMap<>();
        dossier.intake().articles().forEach(article -> texts.put(article.id(), article.text()));
        quotes = bySource(dossier.said().quotes(), Quote::source);
        statements = bySource(dossier.said().statements(), Statement::source);
        figures = bySource(dossier.said().figures(), Figure::source);
    }

    private static <T> Map<SourceId, List<T>> bySource(List<T> said, Function<T, SourceId> source) {
        return said.stream().collect(Collectors.groupingBy(source));
    }

    void check(Corrections corrections) {
        for (Corrections.Speaker word : corrections.speakers()) {
            boolean there = quotes.getOrDefault(word.source(), List.of()).stream()
                    .anyMatch(quote -> holds(quote.text(), word.quote()));
            check("quote", word.source(), word.quote(), there, word.note());
        }
        for (Corrections.Stated word : corrections.statements()) {
            boolean there = word.kind() == null
                    || statements.getOrDefault(word.source(), List.of()).stream()
                            .anyMatch(statement -> holds(statement.text(), word.sentence()));
            check("statement", word.source(), word.sentence(), there, word.note());
        }
        for (Corrections.Counted word : corrections.figures()) {
            boolean there = word.value() == null
                    || figures.getOrDefault(word.source(), List.of()).stream()
                            .anyMatch(figure -> figure.value().compareTo(word.value()) == 0);
            check("figure", word.source(), word.words(), there, word.note());
        }
    }

    /**
     * Tells of a correction that nothing comes of; one of an article that is not there is told elsewhere.
     *
     * @param thing what is corrected
     * @param there whether the source has one that the correction fits
     */
    private void check(String thing, SourceId source, String words, boolean there, Note note) {
        String text = texts.get(source);
        if (text == null) {
            return;
        }
        if (!holds(text, words)) {
            problem(note, "\"" + source + "\" has not the words \"" + words + "\"", "copy them from the article");
        } else if (!there) {
            problem(
                    note,
                    "no " + thing + " that dossier found in \"" + source + "\" has the words \"" + words + "\"",
                    "take words of one that its pages show, or remove the correction");
        }
    }

    private static boolean holds(String text, String words) {
        return Folding.holds(text, words);
    }

    private void problem(Note note, String what, String remedy) {
        problems.add(new Problem(CorrectionsFile.NAME, note.line(), what, remedy));
    }
}
