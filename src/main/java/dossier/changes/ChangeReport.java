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

    private ChangeReport() {}

    /** Lines of plain text. */
    public static String text(List<Change> changes) {
        return word(changes, topic -> topic + "\n", line -> "  " + line + "\n");
    }

    /** Markdown, fit for a comment. */
    public static String markdown(List<Change> changes) {
        return word(changes, topic -> "\n### " + topic + "\n\n", line -> "- " + escaped(line) + "\n")
                .stripLeading();
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
                out.writeStringProperty("text", change.text());
                out.writeName("causes");
                out.writeStartArray();
                change.causes().forEach(out::writeString);
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    private interface Wording {
        String of(String text);
    }

    private static String word(List<Change> changes, Wording heading, Wording line) {
        if (changes.isEmpty()) {
            return line.of("nothing changed");
        }
        Map<String, List<Change>> topics =
                changes.stream().collect(Collectors.groupingBy(Change::topic, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        topics.forEach((topic, all) -> {
            text.append(heading.of(title(topic, all)));
            all.stream().limit(SHOWN).map(ChangeReport::line).map(line::of).forEach(text::append);
            if (all.size() > SHOWN) {
                text.append(line.of("and " + (all.size() - SHOWN) + " more"));
            }
        });
        return text.toString();
    }

    private static String title(String topic, List<Change> changes) {
        Map<String, Long> counts = changes.stream()
                .collect(Collectors.groupingBy(Change::what, LinkedHashMap::new, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        counts.forEach((what, count) -> parts.add(count + " " + what));
        String name = topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1) + "s";
        return name + ": " + String.join(", ", parts);
    }

    private static String line(Change change) {
        String causes = change.causes().isEmpty() ? "" : " [" + String.join(", ", change.causes()) + "]";
        return change.what() + ": " + change.text() + causes;
    }

    private static String escaped(String line) {
        return line.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}
