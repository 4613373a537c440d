package dossier.changes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Words a list of changes for a terminal, for a pull request, for a program. */
public final class ChangeReport {
    /** Of a topic that changed more often than that, text and Markdown show so many and count the rest. */
    private static final int SHOWN = 25;

    /** Topics with more lines than this are folded in a comment. */
    private static final int UNFOLDED = 6;

    /** A line of a comment is no longer than this. */
    private static final int LONGEST = 240;

    private ChangeReport() {}

    /** Lines of plain text. */
    public static String text(List<Change> changes) {
        StringBuilder text = new StringBuilder();
        topics(changes).forEach((topic, all) -> {
            text.append(title(topic, all)).append('\n');
            lines(all).forEach(line -> text.append("  ").append(line).append('\n'));
        });
        return changes.isEmpty() ? "  nothing changed\n" : text.toString();
    }

    /** Markdown, fit for a comment on a pull request: what is long is folded and cut. */
    public static String markdown(List<Change> changes) {
        StringBuilder text = new StringBuilder("### What changes in the dossier\n\n");
        topics(changes).forEach((topic, all) -> {
            boolean folded = all.size() > UNFOLDED;
            String title = title(topic, all);
            text.append(folded ? "<details><summary>" + title + "</summary>\n\n" : "**" + title + "**\n\n");
            lines(all).forEach(line -> text.append("- ").append(escaped(line)).append('\n'));
            text.append(folded ? "\n</details>\n\n" : "\n");
        });
        return changes.isEmpty()
                ? "### Nothing changes in the dossier\n"
                : text.toString().stripTrailing() + "\n";
    }

    /** A JSON array, a change an object. */
    public static String json(List<Change> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            out.writeStartArray();
            for (Change change : changes) {
                out.writeStartObject();
                out.writeStringProperty("topic", change.topic());
                out.writeStringProperty("what", change.what());
                out.writeStringProperty("about", change.about().isEmpty() ? null : change.about());
                out.writeStringProperty("text", change.text());
                out.writeArrayPropertyStart("causes");
                for (Cause cause : change.causes()) {
                    out.writeStartObject();
                    out.writeStringProperty("kind", cause.kind().name().toLowerCase(Locale.ROOT));
                    out.writeStringProperty("name", cause.name());
                    out.writeStringProperty("what", cause.what());
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    private static Map<String, List<Change>> topics(List<Change> changes) {
        return changes.stream().collect(Collectors.groupingBy(Change::topic, LinkedHashMap::new, Collectors.toList()));
    }

    /** "Meetings: 1 added, 2 moved". */
    private static String title(String topic, List<Change> changes) {
        Map<String, Long> counts = changes.stream()
                .collect(Collectors.groupingBy(Change::what, LinkedHashMap::new, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        counts.forEach((what, count) -> parts.add(count + " " + what));
        String name = topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1) + "s";
        return name + ": " + String.join(", ", parts);
    }

    private static List<String> lines(List<Change> changes) {
        List<String> lines = new ArrayList<>();
        changes.stream().limit(SHOWN).forEach(change -> lines.add(line(change)));
        if (changes.size() > SHOWN) {
            lines.add("and " + (changes.size() - SHOWN) + " more");
        }
        return lines;
    }

    private static String line(Change change) {
        String causes = change.causes().isEmpty()
                ? ""
                : " [" + change.causes().stream().map(Cause::text).collect(Collectors.joining(", ")) + "]";
        return cut(change.what() + ": " + change.text()) + cut(causes);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String escaped(String line) {
        return line.replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1");
    }
}
