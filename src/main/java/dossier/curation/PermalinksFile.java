package dossier.curation;

import dossier.model.ActorKind;
import dossier.model.Permalinks;
import dossier.model.Permalinks.ActorLink;
import dossier.model.Permalinks.MeetingLink;
import dossier.model.Problem;
import dossier.model.SourceId;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads and words {@code permalinks.yaml}: one line an address and an article or name of it, sorted, so that what two
 * branches add are lines of their own, and both may be kept when they stand at one place. The line of a key is the same
 * with and without entries, so that no merge gives it twice.
 */
final class PermalinksFile {
    static final String NAME = "permalinks.yaml";
    private static final String HEAD = """
        # The addresses that "dossier build" gave out, so that no published link dies. Commit this file with the articles.
        # Nobody needs to edit it; where git finds a conflict in it, keep the lines of both sides.
        """;
    private static final List<String> KEYS = List.of("meetings", "former-meetings", "actors", "former-actors", "pages");

    /** Nothing but what was ever given out: a page is written at each of them. */
    private static final Pattern PAGE =
            Pattern.compile("(?:sources|pairs|lists(?:/[\\p{L}\\p{M}\\p{N}-]+)*)/[\\p{L}\\p{M}\\p{N}-]+");

    private PermalinksFile() {}

    static Permalinks read(Path input, List<Problem> problems) {
        Entries entries = YamlFile.read(input, NAME, KEYS, problems);
        if (entries == null) {
            return Permalinks.NONE;
        }
        Map<String, Set<String>> meetings = lines(entries, "meetings");
        Map<String, Set<String>> actors = lines(entries, "actors");
        Map<String, Set<String>> formerMeetings = lines(entries, "former-meetings");
        Map<String, Set<String>> formerActors = lines(entries, "former-actors");
        formerMeetings.keySet().removeAll(meetings.keySet());
        formerActors.keySet().removeAll(actors.keySet());
        return new Permalinks(
                meetings(meetings), actors(actors), meetings(formerMeetings), actors(formerActors), pages(entries));
    }

    private static List<String> pages(Entries entries) {
        Set<String> pages = new TreeSet<>();
        for (Node node : entries.items("pages")) {
            String page = Entries.scalar(node);
            if (page != null && PAGE.matcher(page).matches()) {
                pages.add(page);
            } else {
                entries.problem(
                        node,
                        "\"" + (page == null ? "" : page) + "\" is no address of a source, a pair or a list",
                        "restore the file from git, or remove the line");
            }
        }
        return List.copyOf(pages);
    }

    /** The file's text. */
    static String text(Permalinks permalinks) {
        StringBuilder text = new StringBuilder(HEAD);
        write(text, "meetings", meetingLines(permalinks.meetings()));
        write(text, "former-meetings", meetingLines(permalinks.formerMeetings()));
        write(text, "actors", actorLines(permalinks.actors()));
        write(text, "former-actors", actorLines(permalinks.formerActors()));
        text.append("pages:\n");
        permalinks
                .pages()
                .forEach(page -> text.append("  - ").append(quoted(page)).append('\n'));
        return text.toString();
    }

    private static Map<String, Set<String>> lines(Entries entries, String key) {
        Map<String, Set<String>> lines = new TreeMap<>();
        for (Node node : entries.items(key)) {
            if (node instanceof MappingNode mapping) {
                for (NodeTuple tuple : mapping.getValue()) {
                    String value = Entries.scalar(tuple.getValueNode());
                    if (tuple.getKeyNode() instanceof ScalarNode slug && value != null) {
                        lines.computeIfAbsent(slug.getValue(), s -> new TreeSet<>())
                                .add(value);
                    }
                }
            } else {
                entries.problem(
                        node, "a line that is no \"- address: …\"", "restore the file from git, or remove the line");
            }
        }
        return lines;
    }

    private static List<MeetingLink> meetings(Map<String, Set<String>> lines) {
        return lines.entrySet().stream()
                .map(line -> new MeetingLink(
                        line.getKey(),
                        line.getValue().stream().map(SourceId::new).toList()))
                .toList();
    }

    private static List<ActorLink> actors(Map<String, Set<String>> lines) {
        return lines.entrySet().stream()
                .map(line -> actor(line.getKey(), line.getValue()))
                .toList();
    }

    /** Lines are "KIND NAME"; where a merge left two kinds, the first counts. */
    private static ActorLink actor(String slug, Set<String> values) {
        ActorKind kind = null;
        Set<String> names = new TreeSet<>();
        for (String value : values) {
            ActorKind own = kind(value);
            kind = kind == null ? own : kind;
            if (own != null && own == kind) {
                names.add(value.substring(value.indexOf(' ') + 1));
            }
        }
        return new ActorLink(slug, kind == null ? ActorKind.ORGANISATION : kind, List.copyOf(names));
    }

    private static @Nullable ActorKind kind(String value) {
        for (ActorKind kind : ActorKind.values()) {
            if (value.startsWith(kind.name().toLowerCase(Locale.ROOT) + " ")) {
                return kind;
            }
        }
        return null;
    }

    private static Map<String, List<String>> meetingLines(List<MeetingLink> links) {
        Map<String, List<String>> lines = new TreeMap<>();
        links.forEach(link -> lines.put(
                link.slug(), link.sources().stream().map(SourceId::value).toList()));
        return lines;
    }

    private static Map<String, List<String>> actorLines(List<ActorLink> links) {
        Map<String, List<String>> lines = new TreeMap<>();
        links.forEach(link -> lines.put(
                link.slug(),
                link.names().stream()
                        .map(name -> link.kind().name().toLowerCase(Locale.ROOT) + " " + name)
                        .toList()));
        return lines;
    }

    private static void write(StringBuilder text, String key, Map<String, List<String>> lines) {
        text.append(key).append(":\n");
        lines.forEach((slug, values) -> values.stream()
                .sorted(Comparator.naturalOrder())
                .forEach(value -> text.append("  - ")
                        .append(quoted(slug))
                        .append(": ")
                        .append(quoted(value))
                        .append('\n')));
    }

    /** Double quotes only where a plain YAML scalar could be read as anything else. */
    private static String quoted(String value) {
        boolean plain = value.matches("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.'() /-]*")
                && !value.matches("(?i)true|false|null|yes|no|on|off|y|n")
                && !value.endsWith(" ");
        if (plain || value.matches("\\d[\\p{L}\\p{N}-]*[\\p{L}-][\\p{L}\\p{N}-]*")) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
