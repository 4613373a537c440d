package dossier.statements.figures;

import dossier.model.Article;
import dossier.model.PassageKind;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The event that an article is about.
 *
 * @param place where it happened, "in Ana"; null where the opening does not tell
 * @param kind what the headline calls it: "crash"; null where it does not
 * @param event what happened, "after a tram overturned in Ana"; null where the opening does not tell
 */
record Scene(
        @Nullable String place,
        Events.@Nullable Event event,
        @Nullable String kind) {
    private static final Set<String> HARM = Set.of(
            "dead",
            "death",
            "deaths",
            "injured",
            "wounded",
            "victims",
            "toll",
            "casualties",
            "scene",
            "aftermath",
            "fatalities",
            "killings",
            "site",
            "riots",
            "strike",
            "strikes",
            "storm",
            "fire");

    private static final Set<String> LEADS = Set.of("when", "after", "in", "as", "following", "during", "since");

    /** The event of the opening sentences, as far as the headline names it too, or tells of harm. */
    static Scene of(Article article, List<Sentence> opening, Counting counting, Lexicon lexicon) {
        String place = opening.stream()
                .map(counting::scene)
                .filter(Objects::nonNull)
                .filter(where -> isInTitle(article, where.substring(where.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(null);
        boolean harm = opening.stream()
                .filter(s -> !Names.isProse(s))
                .anyMatch(s -> s.tokens().stream().anyMatch(counting::tellsFate));
        Events.Event event = opening.stream()
                .filter(Names::isProse)
                .map(counting::event)
                .filter(Objects::nonNull)
                .filter(e -> !isBy(e) && e.tells(lexicon) && (harm || isInTitle(article, e)))
                .findFirst()
                .orElse(null);
        return new Scene(place, event, kind(opening, lexicon));
    }

    /** "Killed by a driver who …": that is who did it. */
    private static boolean isBy(Events.Event event) {
        return event.words().s().at(event.words().first()).is("by");
    }

    private static boolean isInTitle(Article article, Events.Event event) {
        Sentence s = event.words().s();
        return event.words()
                .places()
                .mapToObj(s::at)
                .filter(t -> Surroundings.isContent(t) && t.isCapitalised())
                .anyMatch(t -> isInTitle(article, t.text()));
    }

    private static boolean isInTitle(Article article, String name) {
        return article.passages().stream()
                .filter(p -> p.kind() == PassageKind.TITLE)
                .anyMatch(p -> p.span().of(article.text()).contains(name));
    }

    /** Whether the article tells of one. */
    boolean isTold() {
        return event != null || place != null;
    }

    /** The first noun of the headline for an event: "attack", "crash"; or null. */
    private static @Nullable String kind(List<Sentence> opening, Lexicon lexicon) {
        return opening.stream()
                .filter(s -> !Names.isProse(s))
                .flatMap(s -> s.tokens().stream())
                .map(Token::folded)
                .filter(word -> lexicon.definite(word).equals("event") && !HARM.contains(word))
                .findFirst()
                .orElse(null);
    }

    /** What happened, to stand behind where: "in the crash", "after a tram overturned in Ana"; or null. */
    @Nullable
    String happening() {
        return event != null ? circumstance() : kind == null ? null : "in the " + kind;
    }

    /** Words that tell of whom or what is counted in which event it was: "after a tram overturned in Ana"; or null. */
    @Nullable
    String circumstance() {
        return event == null ? place : event.lead() + event.words().text();
    }

    /** The same behind a noun, "the accident": "a tram overturned in Ana"; or null. */
    @Nullable
    String account() {
        if (event == null) {
            return place;
        }
        Token first = event.words().s().at(event.words().first());
        String words = event.words().text();
        return LEADS.contains(first.folded()) ? words.substring(words.indexOf(' ') + 1) : words;
    }
}
