package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The recipes")
class RecipesTest {
    private static final Pattern COMMAND = Pattern.compile("dossier\\.jar ((?:check|build|diff)[^>\\n]*)");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("call the program as it is: each of their commands works on a folder that was built before")
    void every_command_works() throws IOException {
        for (String name : List.of("seeds", "before/seeds")) {
            Files.createDirectories(folder.resolve(name).getParent());
            assertThat(run(List.of("init", folder.resolve(name).toString()))).isZero();
            assertThat(run(List.of("build", at(name), "-o", at(name.replace("seeds", "site")))))
                    .isZero();
        }
        assertThat(commands())
                .hasSizeGreaterThan(4)
                .allSatisfy(command ->
                        assertThat(run(command)).as(String.join(" ", command)).isZero());
    }

    private List<List<String>> commands() throws IOException {
        List<List<String>> commands = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/recipes"))) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = COMMAND.matcher(Files.readString(file));
                while (matcher.find()) {
                    commands.add(Stream.of(matcher.group(1).strip().split(" +", -1))
                            .map(word -> word.matches("(before/)?seeds|site|public") ? at(word) : word)
                            .toList());
                }
            }
        }
        return commands;
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static int run(List<String> args) {
        StringWriter ignored = new StringWriter();
        return Main.run(args.toArray(String[]::new), new PrintWriter(ignored), new PrintWriter(ignored));
    }
}
