package dossier.curation;

import dossier.model.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML file to its nodes, which know their lines. */
final class YamlFile {
    private YamlFile() {}

    /**
     * The entries of a YAML file.
     *
     * @param input the input folder
     * @param name the file's name in it
     * @param keys the keys that it may have
     * @param problems receives what is wrong
     * @return null when there is no such file, or nothing in it, or nothing that can be read
     */
    static @Nullable Entries read(Path input, String name, List<String> keys, List<Problem> problems) {
        Path file = input.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text, name, keys, problems);
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name, 0, "it is not UTF-8 text", "save it as UTF-8"));
        } catch (IOException e) {
            problems.add(new Problem(
                    name, 0, "it can't be read", "see that it is a file, or a link to one, and check its permissions"));
        }
        return null;
    }

    private static @Nullable Entries parse(String text, String name, List<String> keys, List<Problem> problems) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(name)
                    .setAllowNonScalarKeys(true)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                return null;
            }
            if (Entries.isEmpty(root.get())) {
                return null;
            }
            if (root.get() instanceof MappingNode mapping) {
                return Entries.of(name, mapping, keys, problems);
            }
            problems.add(new Problem(
                    name, Entries.line(root.get()), "it should hold \"key: value\" lines", "see the documentation"));
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getContextMark().or(e::getProblemMark).map(Mark::getLine).orElse(-1) + 1;
            problems.add(new Problem(name, line, "not YAML: " + e.getProblem(), "check indentation and quotes there"));
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            String character = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
            problems.add(new Problem(name, line, "not YAML: it holds the character " + character, "remove it there"));
        } catch (YamlEngineException e) {
            problems.add(new Problem(name, 0, "not YAML", "check indentation and quotes"));
        }
        return null;
    }
}
