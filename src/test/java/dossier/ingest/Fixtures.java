package dossier.ingest;

import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Corrections;
import dossier.model.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The articles under {@code src/test/resources/ingest} and {@code desks}, and a way to read one. */
final class Fixtures {
    static final Tables TABLES = TableReader.shipped();

    private Fixtures() {}

    /** The files that are articles, in order of their names: whole ones of many kinds, then the customs of news desks. */
    static List<Path> articles() {
        return Stream.of("ingest", "desks")
                .flatMap(name -> articles(name).stream())
                .toList();
    }

    private static List<Path> articles(String name) {
        try (Stream<Path> files = Files.list(folder(name))) {
            return files.filter(f -> !f.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource("/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Intake read(Path folder) {
        return Ingest.read(folder, TABLES, Corrections.NONE);
    }

    /** Reads the bytes as the only file of a folder. */
    static Intake read(Path folder, String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(folder);
    }

    /** An article's passages, a line each: kind, paragraph, words with their space made single. */
    static String outline(Article article) {
        StringBuilder out = new StringBuilder();
        article.passages()
                .forEach(p -> out.append(p.kind())
                        .append('\t')
                        .append(p.paragraph())
                        .append('\t')
                        .append(p.text().replaceAll("\\s+", " "))
                        .append('\n'));
        return out.toString();
    }
}
