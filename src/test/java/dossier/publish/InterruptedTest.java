package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.ChildMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A build that is killed")
class InterruptedTest {
    private static final int KILLS = "full".equals(System.getProperty("proofs")) ? 200 : 6;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("leaves only whole pages, and the next one gives the bytes of a build from nothing")
    void leaves_whole_pages() throws Exception {
        Path site = folder.resolve("site");
        Random random = new Random(11);
        Publisher.publish(Publishing.edition(0), site);
        long longest = time(site, 1) * 5 / 4;
        for (int kill = 0; kill < KILLS; kill++) {
            int edition = random.nextInt(Publishing.EDITIONS);
            Process process = start(site, edition);
            if (!process.waitFor(random.nextLong(longest), TimeUnit.NANOSECONDS)) {
                process.destroyForcibly().waitFor();
            }
            assertThat(read(site))
                    .allSatisfy((path, bytes) ->
                            assertThat(isOfAnEdition(path, bytes)).as(path).isTrue());
            if (kill % 3 == 2) {
                Publisher.publish(Publishing.edition(edition), site);
                assertThat(read(site)).isEqualTo(fromNothing(edition));
            }
        }
    }

    @Test
    @DisplayName("before its journal is whole is undone by the next one")
    void is_undone() throws IOException {
        Path site = folder.resolve("site");
        Publisher.publish(Publishing.edition(0), site);
        Path staging = Files.createDirectories(site.resolve(Staging.FOLDER));
        Files.writeString(staging.resolve("0"), "half a pa");
        Files.writeString(staging.resolve("journal.new"), "move 0 index.ht");
        assertThat(Publisher.publish(Publishing.edition(0), site).written()).isZero();
        assertThat(staging).doesNotExist();
    }

    @Test
    @DisplayName("after its journal is whole is finished by the next one")
    void is_finished() throws IOException {
        Path site = folder.resolve("site");
        Publisher.publish(Publishing.edition(0), site);
        Path staging = Files.createDirectories(site.resolve(Staging.FOLDER));
        Files.writeString(staging.resolve("1"), "new");
        Files.writeString(
                staging.resolve("journal"),
                "move 0 0 index.html\nmove 1 " + sum("new") + " pages/1.html\nremove pages/2.html\n");
        Staging.recover(site);
        assertThat(site.resolve("pages/1.html")).hasContent("new");
        assertThat(site.resolve("pages/2.html")).doesNotExist();
        assertThat(staging).doesNotExist();
    }

    @Test
    @DisplayName("by a power failure, with a page half on the disk, is mended by the next one")
    void a_torn_page_is_never_moved() throws IOException {
        Path site = folder.resolve("site");
        Publisher.publish(Publishing.edition(0), site);
        Path staging = Files.createDirectories(site.resolve(Staging.FOLDER));
        Files.writeString(staging.resolve("1"), "");
        Files.writeString(staging.resolve("journal"), "move 1 " + sum("new") + " pages/1.html\n");
        assertThat(Publisher.publish(Publishing.edition(0), site).written()).isZero();
        assertThat(read(site)).isEqualTo(fromNothing(0));
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private long time(Path site, int edition) throws Exception {
        long start = System.nanoTime();
        assertThat(start(site, edition).waitFor()).isZero();
        return System.nanoTime() - start;
    }

    private Process start(Path site, int edition) throws IOException {
        return ChildMachine.start(
                folder.resolve("log"), List.of(), Publishing.class.getName(), site.toString(), String.valueOf(edition));
    }

    private static boolean isOfAnEdition(String path, String bytes) {
        return path.equals(Manifest.NAME)
                || IntStream.range(0, Publishing.EDITIONS)
                        .mapToObj(Publishing::edition)
                        .map(edition -> edition.get(path))
                        .anyMatch(page -> page != null && Arrays.equals(page, bytes.getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, String> fromNothing(int edition) throws IOException {
        Path fresh = Files.createTempDirectory(folder, "fresh");
        Publisher.publish(Publishing.edition(edition), fresh);
        return read(fresh);
    }

    /** All files but those of the hidden folder. */
    private static SortedMap<String, String> read(Path site) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString();
                if (!path.startsWith(Staging.FOLDER)) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }
}
