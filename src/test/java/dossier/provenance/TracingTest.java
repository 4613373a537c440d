package dossier.provenance;

import dossier.Golden;
import dossier.actors.Casting;
import dossier.ingest.Ingest;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Evidence;
import dossier.model.Passage;
import dossier.model.Permalinks;
import dossier.model.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whose text an article is, and which sentences have it from an official text, shows in")
class TracingTest {
    private static final Tables TABLES = TableReader.shipped();

    @TestFactory
    Stream<DynamicTest> the_article(@TempDir Path folder) {
        return Golden.inputs("provenance", ".txt").stream()
                .map(input -> DynamicTest.dynamicTest(input.getFileName().toString(), () -> check(folder, input)));
    }

    private static void check(Path folder, Path input) throws IOException {
        String name = input.getFileName().toString();
        Path alone = Files.createDirectory(folder.resolve(name.replace(".txt", "")));
        Files.copy(input, alone.resolve(name));
        List<Article> articles = Ingest.read(alone, TABLES, Corrections.NONE).articles();
        Cast cast = Casting.cast(articles, TABLES, Corrections.NONE, Permalinks.NONE);
        Golden.check(
                input.resolveSibling(name.replace(".txt", ".expected")),
                written(articles.get(0), Tracing.trace(articles, cast, TABLES)));
    }

    private static String written(Article article, Provenance provenance) {
        StringBuilder out = new StringBuilder();
        out.append(provenance.of(article.id()).voice().name().toLowerCase(Locale.ROOT));
        provenance.of(article.id()).evidence().forEach(e -> append(out, e));
        out.append('\n');
        for (Passage passage : article.passages()) {
            Evidence evidence = provenance.readouts().get(passage.id());
            if (evidence != null) {
                out.append("readout").append(": ").append(passage.text());
                append(out, evidence);
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Evidence evidence) {
        out.append("  <- ").append(evidence.text()).append(": ").append(evidence.says());
    }
}
