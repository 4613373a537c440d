package dossier.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A revision of the input folder")
class RevisionTest {
    @TempDir
    private Path folder;

    private Repository repository;
    private Path seeds;

    @BeforeEach
    void commit_twice() throws IOException {
        repository = Repository.in(folder.resolve("repository"));
        seeds = repository.folder().resolve("my seeds");
        Files.createDirectories(seeds.resolve("2031"));
        Files.writeString(repository.folder().resolve("README"), "not an article");
        Files.writeString(repository.folder().resolve(".gitattributes"), "*.txt export-ignore\n");
        Files.writeString(seeds.resolve("2031/one.txt"), "before");
        repository.commit("One article");
        Files.writeString(seeds.resolve("2031/one.txt"), "after");
        Files.writeString(seeds.resolve("two.txt"), "new");
        repository.commit("Two");
    }

    @Test
    @DisplayName("is the folder as it was then, whatever stands in it now and whatever archives leave out")
    void is_as_it_was() throws IOException {
        Files.writeString(seeds.resolve("two.txt"), "not committed");
        String status = repository.git("status", "--porcelain");
        Path copy;
        try (Revision before = Revision.of(seeds, "HEAD~1");
                Revision now = Revision.of(seeds, "main")) {
            copy = before.folder();
            assertThat(files(copy)).containsExactly("2031/one.txt");
            assertThat(copy.resolve("2031/one.txt")).hasContent("before");
            assertThat(files(now.folder())).containsExactly("2031/one.txt", "two.txt");
            assertThat(now.folder().resolve("two.txt")).hasContent("new");
        }
        assertThat(copy.getParent()).doesNotExist();
        assertThat(repository.git("status", "--porcelain")).isEqualTo(status);
        assertThat(repository.git("worktree", "list").lines()).hasSize(1);
    }

    @Test
    @DisplayName("of the whole repository is all of it")
    void may_be_the_root() throws IOException {
        try (Revision all = Revision.of(repository.folder(), "main")) {
            assertThat(files(all.folder())).contains("README", "my seeds/two.txt");
        }
    }

    @Test
    @DisplayName("that is none is told in one line")
    void is_told_when_there_is_none() throws IOException {
        assertThatThrownBy(() -> Revision.of(seeds, "nowhere"))
                .isInstanceOf(GitException.class)
                .hasMessage("\"nowhere\" is neither there nor a revision in git");
        assertThatThrownBy(() -> Revision.of(seeds, "--all")).hasMessage("\"--all\" is no revision");
        assertThatThrownBy(() -> Revision.of(folder, "nowhere"))
                .hasMessage("\"nowhere\" is not there, nor is " + folder + " in a git repository that may have it");
        Path later = Files.createDirectories(repository.folder().resolve("later"));
        assertThatThrownBy(() -> Revision.of(later, "main")).hasMessageContaining("later is not in revision main");
    }

    private static Stream<String> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk
                    .filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
