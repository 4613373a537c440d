package dossier.curation;

import dossier.model.Problem;
import dossier.text.Closest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The "key: value" entries of a YAML mapping, and how they are read: each mistake becomes a problem with its line. */
final class Entries {
    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<Problem> problems;

    private Entries(String file, int line, List<Problem> problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    /** The entries of {@code mapping}; a key that is not among {@code keys}, or stands twice, is a problem. */
    static Entries of(String file, MappingNode mapping, List<String> keys, List<Problem> problems) {
        Entries entries = new Entries(file, line(mapping), problems);
        for (NodeTuple tuple : mapping.getValue()) {
            Node keyNode = tuple.getKeyNode();
            String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!keys.contains(key)) {
                problems.add(new Problem(
                        file, line(keyNode), "no key is called \"" + key + "\"", instead(key, keys, "the keys are ")));
            } else if (entries.values.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.add(new Problem(
                        file, line(keyNode), "\"" + key + "\" stands twice", "put what both hold under one of them"));
            }
        }
        return entries;
    }

    /** "did you mean …?" when a name is near, else all names. */
    static String instead(String name, List<String> names, String otherwise) {
        List<String> near = Closest.to(name, names, 1);
        return near.isEmpty() ? otherwise + String.join(", ", names) : "did you mean \"" + near.get(0) + "\"?";
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    /** The line of the mapping. */
    int line() {
        return line;
    }

    /** The line of a key's value, or of the mapping when it has none. */
    int line(String key) {
        Node node = values.get(key);
        return node == null ? line : line(node);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** A value of one line or paragraph; null when there is none. */
    @Nullable
    String text(String key) {
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        String text = scalar(node);
        if (text == null) {
            problem(key, "\"" + key + "\" should be a text", "write it behind the colon, in quotes if it has a colon");
        }
        return text;
    }

    /** A value that must be there; null after a problem. */
    @Nullable
    String required(String key, String remedy) {
        if (!has(key)) {
            problems.add(new Problem(file, line, "\"" + key + "\" is missing", remedy));
            return null;
        }
        return text(key);
    }

    /** The texts of a list, without those that are a problem. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : items(key)) {
            String text = scalar(node);
            if (text == null) {
                problem(node, "an empty item in \"" + key + "\"", "fill or remove it");
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The mappings of a list, without those that are a problem. */
    List<Entries> entries(String key, List<String> keys) {
        List<Entries> entries = new ArrayList<>();
        for (Node node : items(key)) {
            if (node instanceof MappingNode mapping) {
                entries.add(of(file, mapping, keys, problems));
            } else {
                problem(
                        node,
                        "an item of \"" + key + "\" should have keys",
                        "write it as \"- " + keys.get(0) + ": …\"");
            }
        }
        return entries;
    }

    /** The items of a list; an absent or empty value is the empty list. */
    List<Node> items(String key) {
        Node node = values.get(key);
        if (node == null || isEmpty(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(key, "\"" + key + "\" should be a list", "start each item with \"- \"");
        return List.of();
    }

    void problem(String key, String what, String remedy) {
        problems.add(new Problem(file, line(key), what, remedy));
    }

    /** The same of a value, or of an item of a list. */
    void problem(Node node, String what, String remedy) {
        problems.add(new Problem(file, line(node), what, remedy));
    }

    /** The text of a node, null when it is none or is empty. */
    static @Nullable String scalar(Node node) {
        if (node instanceof ScalarNode scalar && !isEmpty(node)) {
            String text = scalar.getValue().strip();
            return text.isEmpty() ? null : text;
        }
        return null;
    }

    /** Whether it is a key without a value, or a file of comments. */
    static boolean isEmpty(Node node) {
        return Tag.NULL.equals(node.getTag());
    }
}
