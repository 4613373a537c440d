package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.ChildMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder that can't be written")
class UnwritableTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("because another build writes it is refused, and written once that has ended")
    void one_build_at_a_time() throws IOException {
        Path site = folder.resolve("deep/site");
        try (FolderLock lock = Publisher.lock(site)) {
            assertThatThrownBy(() -> Publisher.lock(site))
                    .isInstanceOf(PublishException.class)
                    .hasMessage(site + " is being written by another build; wait until it has ended");
            assertThat(lock).isNotNull();
        }
        assertThat(folder.resolve("deep")).doesNotExist();
        Publisher.lock(site).close();
    }

    @Test
    @DisplayName("by another process too, until that is killed")
    void a_killed_build_holds_no_lock() throws Exception {
        Path site = folder.resolve("site");
        Process holding =
                ChildMachine.start(folder.resolve("log"), List.of(), Holding.class.getName(), site.toString());
        try {
            while (holding.isAlive() && !Files.exists(site.resolve("held"))) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> Publisher.lock(site)).hasMessageContaining("another build");
        } finally {
            holding.destroyForcibly().waitFor();
        }
        Publisher.lock(site).close();
        assertThat(site.resolve(FolderLock.NAME)).doesNotExist();
    }

    @Test
    @DisplayName("as what must be done first fails is left as it was")
    void what_fails_before_changes_nothing() throws IOException {
        Path site = folder.resolve("site");
        Publisher.publish(files("a.html", "before"), site);
        assertThatThrownBy(() -> Publisher.publish(files("a.html", "after", "b.html", "new"), site, () -> {
                    throw new IOException("no permission for permalinks.yaml");
                }))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("no permission for permalinks.yaml")
                .hasMessageContaining("the site there is as it was before");
        assertThat(tree(site)).containsExactly(Manifest.NAME, "a.html");
        assertThat(site.resolve("a.html")).hasContent("before");
    }

    @Test
    @DisplayName("as the disk is full is left as it was, and said so in one line")
    void a_full_disk_changes_nothing() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        List<String> said = mounted("-o size=512k", disk, "1");
        assertThat(said.get(0)).startsWith("PublishException: " + disk).contains("No space left on device");
        assertThat(said.subList(1, said.size()))
                .as("what lay there before, and nothing else")
                .containsExactly("mine.txt");
    }

    @Test
    @DisplayName("as it is read-only is left as it was, and said so in one line")
    void a_read_only_folder_changes_nothing() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        List<String> said = mounted("-o ro", disk, "0");
        assertThat(said.get(0)).startsWith("PublishException: " + disk).contains("Read-only file system");
    }

    /** What a build says into a small file system of its own, and what lies there then; skipped where none can be had. */
    private List<String> mounted(String options, Path disk, String mine) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String script =
                "mount -t tmpfs " + options + " tmpfs \"$1\" || exit 77; [ $2 = 0 ] || echo mine > \"$1/mine.txt\"; "
                        + "\"$3\" -XX:+UseSerialGC -cp \"$4\" \"$5\" \"$1\"; cd \"$1\"; ls -A";
        Path log = folder.resolve("log");
        try {
            Process process = new ProcessBuilder(
                            "unshare",
                            "-m",
                            "sh",
                            "-c",
                            script,
                            "sh",
                            disk.toString(),
                            mine,
                            java.toString(),
                            ChildMachine.classPath(),
                            Filling.class.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                    .start();
            int code = process.waitFor();
            Assumptions.assumeTrue(code == 0, "this user may mount nothing: " + Files.readString(log));
        } catch (IOException e) {
            Assumptions.abort("there is no unshare: " + e.getMessage());
        }
        return Files.readAllLines(log);
    }

    /** Publishes two megabytes, and says what came of it; a program of its own. */
    static final class Filling {
        private Filling() {}

        public static void main(String[] args) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (int i = 0; i < 20; i++) {
                files.put("pages/" + i + ".html", new byte[100_000]);
            }
            try {
                Publisher.publish(files, Path.of(args[0]));
                System.out.println("published");
            } catch (PublishException e) {
                System.out.println("PublishException: " + e.getMessage());
            }
        }
    }

    /** Takes the lock and keeps it until it is killed; a program of its own. */
    static final class Holding {
        private Holding() {}

        public static void main(String[] args) throws Exception {
            Path site = Path.of(args[0]);
            try (FolderLock lock = Publisher.lock(site)) {
                Files.createFile(lock.folder().resolve("held"));
                Thread.currentThread().join();
            }
        }
    }

    private static SortedMap<String, byte[]> files(String... pathsAndTexts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static List<String> tree(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
