package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.git.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Runs the recipes' own commands in a shell, in a repository with two commits, with a {@code dossier.jar} beside it. */
@DisplayName("The recipes")
class RecipesTest {
    private static final Path RECIPES = Path.of("src/recipes").toAbsolutePath();

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void make_a_repository() throws IOException {
        repository = Repository.in(folder.resolve("repository"));
        ThinJar.write(repository.folder().resolve("dossier.jar"));
        Files.writeString(
                repository.folder().resolve(".gitignore"), "dossier.jar\nsite/\npublic/\n*.md\n*.sarif\nbin/\n");
        assertThat(shell("java -jar dossier.jar init seeds").code()).isZero();
        Path report = repository.folder().resolve("seeds/sample-report.txt");
        String text = Files.readString(report);
        Files.delete(report);
        assertThat(shell("java -jar dossier.jar build").code()).isZero();
        repository.commit("Before");
        repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
        Files.writeString(report, text);
        assertThat(shell("java -jar dossier.jar build").code()).isZero();
        repository.commit("An article");
    }

    @Test
    @DisplayName("for GitHub check, build and tell what changed, in one run of all their steps")
    void github() throws IOException {
        Path gh = Files.createDirectories(repository.folder().resolve("bin")).resolve("gh");
        Files.writeString(gh, "#!/bin/sh\necho \"$@\" > bin/said\n");
        assertThat(gh.toFile().setExecutable(true)).isTrue();
        Map<?, ?> build = map(map(map(yaml("github-pages.yml")).get("jobs")).get("build"));
        List<String> steps = list(build.get("steps")).stream()
                .map(RecipesTest::map)
                .filter(step -> step.containsKey("run"))
                .map(step -> String.valueOf(step.get("run")).replace("${{ github.event.number }}", "7"))
                .toList();
        assertThat(steps).hasSize(4);
        for (String step : steps) {
            Outcome outcome = shell(step);
            assertThat(outcome.code()).as(step + "\n" + outcome.text()).isZero();
        }
        assertThat(repository.folder().resolve("changes.md"))
                .content()
                .startsWith("### What changes in the dossier\n")
                .contains("- added: sample-report.txt");
        assertThat(repository.folder().resolve("dossier.sarif")).content().contains("\"results\":[]");
        assertThat(repository.folder().resolve("bin/said")).content().startsWith("pr comment 7 ");
        assertThat(repository.folder().resolve("site/index.html")).exists();
    }

    @Test
    @DisplayName("for GitLab check and build")
    void gitlab() throws IOException {
        Map<?, ?> jobs = map(yaml("gitlab-ci.yml"));
        for (String job : List.of("check", "pages")) {
            for (Object line : list(map(jobs.get(job)).get("script"))) {
                Outcome outcome = shell(line.toString());
                assertThat(outcome.code()).as(line + "\n" + outcome.text()).isZero();
            }
        }
        assertThat(repository.folder().resolve("public/index.html")).exists();
    }

    @Test
    @DisplayName("for git let a right commit pass and refuse one that would not build")
    void pre_commit() throws IOException {
        Path hook = repository.folder().resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.copy(RECIPES.resolve("pre-commit"), hook);
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        Path settings = repository.folder().resolve("seeds/dossier.yaml");
        Files.writeString(settings, "title: Another\n");
        repository.git("add", "-A");
        assertThat(repository.run("commit", "-m", "Right").code()).isZero();
        Files.writeString(settings, "titel: Another\n");
        repository.git("add", "-A");
        Repository.Outcome refused = repository.run("commit", "-m", "Wrong");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.text()).contains("seeds/dossier.yaml:1: no key is called \"titel\"");
    }

    @Test
    @DisplayName("for a container start the program with what the container is given")
    void container() throws IOException {
        String file = Files.readString(RECIPES.resolve("Containerfile"));
        String jar = file.replaceFirst("(?s).*COPY dossier\\.jar (\\S+).*", "$1");
        List<?> entry = list(load(file.replaceFirst("(?s).*ENTRYPOINT (\\[.*?]).*", "$1")));
        assertThat(entry.contains(jar)).isTrue();
        assertThat(file).as("diff asks git").containsPattern("apt-get install .*\\bgit\\b");
        String command = entry.stream().map(Object::toString).collect(Collectors.joining(" "));
        String given = file.replaceFirst("(?s).*-w?.*? dossier (build [^\n]*).*", "$1");
        Outcome outcome = shell(command.replace(jar, "dossier.jar") + " " + given);
        assertThat(outcome.code()).as(outcome.text()).isZero();
    }

    private record Outcome(int code, String text) {}

    /** What a shell of a CI does with a step. */
    private Outcome shell(String commands) {
        String path = "PATH=\"$PWD/bin:" + Path.of(System.getProperty("java.home"), "bin") + ":$PATH\"\n";
        List<String> command = new ArrayList<>(List.of("sh", "-e", "-c"));
        command.add("cd \"$0\"\nexport GITHUB_BASE_REF=main\nexport " + path + commands);
        command.add(repository.folder().toString());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A jar that holds nothing but where the program under test lies. */
    private static Object yaml(String name) throws IOException {
        return load(Files.readString(RECIPES.resolve(name)));
    }

    private static Object load(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
