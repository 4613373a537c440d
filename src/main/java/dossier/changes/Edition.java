package dossier.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one edition of a dossier says, as far as editions are compared.
 *
 * @param version of the tool
 * @param tables hash of the knowledge tables
 * @param sources the file of each article, by its id
 * @param meetings by id
 * @param actors the name of each, by id
 * @param said quotes, statements, figures and conflicts: each a line for a reader, with the articles that carry it
 */
public record Edition(
        String version,
        String tables,
        Map<String, String> sources,
        Map<String, Meeting> meetings,
        Map<String, String> actors,
        Map<Kind, Map<String, Set<String>>> said) {

    /** What is said in one sentence, and compared by its words. */
    enum Kind {
        QUOTE,
        STATEMENT,
        FIGURE,
        CONFLICT
    }

    /** A meeting: its title, its days as "2031-03-04" or "2031-03-01..2031-03-31", its articles. */
    record Meeting(String title, String days, Set<String> sources) {}

    /**
     * Reads {@code dossier.json}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Edition read(byte[] json) {
        Data data = Data.read(json);
        if (!data.text("schema").equals("1")) {
            throw new IllegalArgumentException("no dossier.json of schema 1");
        }
        Map<String, String> actors = new TreeMap<>();
        data.objects("actors").forEach(actor -> actors.put(actor.text("id"), actor.text("name")));
        Map<String, String> sources = new TreeMap<>();
        data.objects("sources").stream()
                .filter(source -> !source.text("status").equals("rejected"))
                .forEach(source -> sources.put(source.text("id"), source.text("file")));
        Map<String, Meeting> meetings = new TreeMap<>();
        data.objects("meetings").forEach(meeting -> meetings.put(meeting.text("id"), meeting(meeting)));
        Data generator = data.object("generator");
        return new Edition(
                generator.text("version"), generator.text("tables"), sources, meetings, actors, said(data, actors));
    }

    private static Meeting meeting(Data meeting) {
        Data when = meeting.object("when");
        String from = when.text("earliest");
        String to = when.text("latest");
        return new Meeting(
                meeting.text("title"),
                from.equals(to) ? from : from + ".." + to,
                new TreeSet<>(meeting.texts("sources")));
    }

    private static Map<Kind, Map<String, Set<String>>> said(Data data, Map<String, String> actors) {
        Map<Kind, Map<String, Set<String>>> said = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            said.put(kind, new TreeMap<>());
        }
        data.objects("quotes").forEach(quote -> {
            String speakers = names(quote.texts("speakers"), actors);
            note(
                    said,
                    Kind.QUOTE,
                    "\"" + line(quote.text("text")) + "\"" + (speakers.isEmpty() ? "" : ", " + speakers),
                    quote);
        });
        data.objects("statements")
                .forEach(statement -> note(
                        said, Kind.STATEMENT, statement.text("kind") + ": " + line(statement.text("text")), statement));
        Map<String, Data> figures = new TreeMap<>();
        data.objects("figures").forEach(figure -> figures.put(figure.text("id"), figure));
        for (Data figure : figures.values()) {
            note(said, Kind.FIGURE, figure(figure), figure);
            for (String other : figure.texts("conflictsWith")) {
                Data against = figures.get(other);
                if (against != null && figure(figure).compareTo(figure(against)) < 0) {
                    String both = figure(figure) + " against " + figure(against);
                    note(said, Kind.CONFLICT, both, figure);
                    note(said, Kind.CONFLICT, both, against);
                }
            }
        }
        return said;
    }

    private static void note(Map<Kind, Map<String, Set<String>>> said, Kind kind, String line, Data carrier) {
        said.getOrDefault(kind, Map.of())
                .computeIfAbsent(line, l -> new TreeSet<>())
                .add(carrier.text("source"));
    }

    private static String figure(Data figure) {
        String unit = figure.text("unit");
        String about = figure.text("about");
        List<String> parts = new ArrayList<>(
                List.of(figure.text("qualifier"), figure.text("value"), about.startsWith(unit) ? "" : unit, about));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private static String names(List<String> ids, Map<String, String> actors) {
        return String.join(
                " and ", ids.stream().map(id -> actors.getOrDefault(id, id)).toList());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
