package dossier.cli;

import dossier.model.Actor;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Meeting;
import dossier.model.Mention;
import dossier.model.OfficeHeld;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where an actor is named, how, and in which office. */
record ActorExplanation(Dossier dossier, Actor actor) {
    List<String> lines() {
        Prose prose = new Prose("Actor " + actor.id());
        prose.fact("name", actor.name() + ", " + actor.kind().name().toLowerCase(Locale.ROOT));
        if (!actor.aliases().isEmpty()) {
            prose.fact("also called", String.join("; ", actor.aliases()));
        }
        dossier.cast().offices().stream()
                .filter(office -> office.person().equals(actor.id()))
                .forEach(office -> prose.fact("office", office(office)));
        dossier.intake().articles().forEach(article -> mentions(prose, article));
        dossier.meetings().meetings().stream()
                .filter(this::takesPart)
                .forEach(meeting -> prose.fact("meeting", meeting.id() + ", " + meeting.title()));
        return prose.lines();
    }

    private String office(OfficeHeld office) {
        return (office.former() ? "former " : "") + office.title()
                + (office.of() == null
                        ? ""
                        : " of " + dossier.cast().actor(office.of()).name())
                + " in " + office.source() + " (" + office.span().start() + ")";
    }

    private void mentions(Prose prose, Article article) {
        Map<String, Integer> forms = dossier.cast().mentions().getOrDefault(article.id(), List.of()).stream()
                .filter(mention -> mention.actor().equals(actor.id()))
                .collect(Collectors.groupingBy(Mention::text, TreeMap::new, Collectors.summingInt(mention -> 1)));
        if (!forms.isEmpty()) {
            int all = forms.values().stream().mapToInt(Integer::intValue).sum();
            prose.fact("mentioned in", article.id() + ", " + Count.of(all, "time"));
            forms.forEach((form, count) -> prose.item("\"" + form + "\" " + count + "×"));
        }
    }

    private boolean takesPart(Meeting meeting) {
        return meeting.participants().stream()
                .anyMatch(participant -> participant.actor().equals(actor.id()));
    }
}
