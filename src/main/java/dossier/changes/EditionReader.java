package dossier.changes;

import dossier.changes.Edition.Actor;
import dossier.changes.Edition.Article;
import dossier.changes.Edition.Correction;
import dossier.changes.Edition.Kind;
import dossier.changes.Edition.Meeting;
import dossier.changes.Edition.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes an edition out of {@code dossier.json}. */
final class EditionReader {
    private final Data data;
    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<Kind, Map<String, Said>> said = new TreeMap<>();

    EditionReader(Data data) {
        this.data = data;
    }

    Edition read() {
        if (!data.text("schema").equals("1")) {
            throw new IllegalArgumentException("no dossier.json of schema 1");
        }
        data.objects("actors").forEach(actor -> actors.put(actor.text("id"), actor(actor)));
        Map<String, Article> articles = new TreeMap<>();
        data.objects("sources").stream()
                .filter(source -> !source.text("status").equals("rejected"))
                .forEach(source -> articles.put(source.text("id"), article(source)));
        Map<String, Meeting> meetings = new TreeMap<>();
        data.objects("meetings").forEach(meeting -> meetings.put(meeting.text("id"), meeting(meeting)));
        Set<Correction> corrections = new HashSet<>();
        data.objects("corrections")
                .forEach(
                        one -> corrections.add(new Correction(one.text("kind"), one.texts("about"), one.text("says"))));
        readSaid();
        Data generator = data.object("generator");
        return new Edition(
                generator.text("version"),
                generator.text("tables"),
                Map.of(),
                articles,
                corrections,
                meetings,
                actors,
                said);
    }

    private static Actor actor(Data actor) {
        return new Actor(
                actor.text("name"),
                actor.objects("mentions").stream()
                        .map(mention -> mention.text("source"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Article article(Data source) {
        Data when = source.object("when");
        String own = when.text("basis").equals("metadata") ? when.text("best") : "";
        String passages =
                source.objects("passages").stream().map(p -> p.text("text")).collect(Collectors.joining("\n"));
        return new Article(
                source.text("file"),
                String.join("\n", own, source.text("title"), source.text("publisher"), source.text("url"), passages));
    }

    private Meeting meeting(Data meeting) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("place", meeting.object("place").text("name"));
        facts.put("way", meeting.text("mode"));
        facts.put("status", meeting.text("status"));
        facts.put(
                "principals",
                names(meeting.objects("participants").stream()
                        .filter(participant -> participant.text("role").equals("principal"))
                        .map(participant -> participant.text("actor"))
                        .toList()));
        Data when = meeting.object("when");
        String from = when.text("earliest");
        String to = when.text("latest");
        return new Meeting(
                meeting.text("title"),
                from.equals(to) ? from : from + ".." + to,
                facts,
                new TreeSet<>(meeting.texts("sources")));
    }

    private void readSaid() {
        for (Kind kind : Kind.values()) {
            said.put(kind, new TreeMap<>());
        }
        data.objects("quotes")
                .forEach(quote -> note(Kind.QUOTE, line(quote.text("text")), names(quote.texts("speakers")), quote));
        data.objects("statements").forEach(one -> note(Kind.STATEMENT, line(one.text("text")), one.text("kind"), one));
        Map<String, Data> figures = new TreeMap<>();
        data.objects("figures").forEach(figure -> figures.put(figure.text("id"), figure));
        for (Data figure : figures.values()) {
            note(Kind.FIGURE, figure(figure), "", figure);
            for (String other : figure.texts("conflictsWith")) {
                Data against = figures.get(other);
                if (against != null && figure(figure).compareTo(figure(against)) < 0) {
                    String both = figure(figure) + " against " + figure(against);
                    note(Kind.CONFLICT, both, "", figure);
                    note(Kind.CONFLICT, both, "", against);
                }
            }
        }
    }

    /** The same words in another source are one saying with two sources. */
    private void note(Kind kind, String line, String by, Data carrier) {
        Set<String> sources = new TreeSet<>(Set.of(carrier.text("source")));
        said.getOrDefault(kind, Map.of()).merge(line, new Said(by, sources), (one, other) -> {
            Set<String> all = new TreeSet<>(one.sources());
            all.addAll(other.sources());
            Set<String> whom = new TreeSet<>(List.of(one.by(), other.by()));
            whom.remove("");
            return new Said(String.join("; ", whom), all);
        });
    }

    private static String figure(Data figure) {
        String unit = figure.text("unit");
        String about = figure.text("about");
        List<String> parts = new ArrayList<>(
                List.of(figure.text("qualifier"), figure.text("value"), about.startsWith(unit) ? "" : unit, about));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private String names(List<String> ids) {
        return String.join(
                " and ",
                ids.stream()
                        .map(id -> actors.containsKey(id) ? actors.get(id).name() : id)
                        .toList());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
