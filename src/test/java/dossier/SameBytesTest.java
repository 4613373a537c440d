package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The same articles make the same bytes")
class SameBytesTest {
    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("in another time zone, language, encoding, number of threads and order of the files")
    void whatever_the_machine() throws Exception {
        Map<String, String> here = build(
                "one", 1, "-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8");
        Map<String, String> there = build(
                "two",
                2,
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");
        assertThat(here).isNotEmpty();
        assertThat(there).isEqualTo(here);
    }

    @Test
    @DisplayName("on each other Java that is installed beside this one")
    void whatever_the_java() throws Exception {
        List<Path> others = javasBesideThisOne();
        Assumptions.assumeFalse(others.isEmpty(), "no other Java is installed beside this one");
        Map<String, String> here = build("here", 3);
        for (Path other : others) {
            assertThat(build(other, other.getFileName().toString(), 4))
                    .as(other.toString())
                    .isEqualTo(here);
        }
    }

    /** Where distributions put their Javas: in folders beside one another, some of which are links to others. */
    private static List<Path> javasBesideThisOne() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(here.resolveSibling("."))) {
            return beside.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> !Files.isSymbolicLink(home) && !home.endsWith(here.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> build(String name, int seed, String... options) throws Exception {
        return build(Path.of(System.getProperty("java.home")), name, seed, options);
    }

    /** Builds a copy of the seeds in a machine of its own, and reads what it wrote. */
    private Map<String, String> build(Path java, String name, int seed, String... options) throws Exception {
        Path input = copy(folder.resolve(name), new Random(seed));
        Path site = folder.resolve(name + "-site");
        Path log = folder.resolve(name + ".log");
        int code = ChildMachine.start(
                        java,
                        log,
                        List.of(options),
                        "dossier.cli.Main",
                        "build",
                        input.toString(),
                        "-o",
                        site.toString())
                .waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
        Map<String, String> files = read(site);
        files.put("permalinks.yaml", Files.readString(input.resolve("permalinks.yaml")));
        return files;
    }

    /** The files made in a random order, which is the one in which some file systems list them. */
    private static Path copy(Path target, Random random) throws IOException {
        Files.createDirectories(target);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(SEEDS)) {
            list.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        files.removeIf(file -> file.endsWith("permalinks.yaml"));
        Collections.shuffle(files, random);
        for (Path file : files) {
            Files.copy(file, target.resolve(file.getFileName().toString()));
        }
        return target;
    }

    private static Map<String, String> read(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
