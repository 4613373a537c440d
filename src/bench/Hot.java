package bench;

import dossier.Pipeline;
import dossier.actors.Casting;
import dossier.curation.EditorsFiles;
import dossier.dating.Dating;
import dossier.dedupe.Dedupe;
import dossier.ingest.Ingest;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.meetings.Grouping;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.site.Beside;
import dossier.site.Site;
import dossier.site.Stationery;
import dossier.statements.Extraction;
import dossier.text.Folding;
import dossier.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The hot stages of a build, each over all articles of a folder, with what the stages before it found. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Hot {
    /** Where the articles are. */
    @Param("")
    public String folder;

    private Path input;
    private Tables tables;
    private EditorsFiles editor;
    private Dossier dossier;
    private List<Article> articles;

    @Setup
    public void read() {
        input = Path.of(folder);
        tables = TableReader.shipped();
        editor = EditorsFiles.read(input);
        dossier = Pipeline.run(input, tables, editor, "bench", stage -> {});
        articles = dossier.intake().articles();
    }

    @Benchmark
    public long words() {
        long length = 0;
        for (Article article : articles) {
            for (var word : Words.of(article.text())) {
                length += Folding.fold(word.text()).length();
            }
        }
        return length;
    }

    @Benchmark
    public Object reading() {
        return Ingest.read(input, tables, editor.corrections());
    }

    @Benchmark
    public Object repeats() {
        return Dedupe.find(articles);
    }

    @Benchmark
    public Object names() {
        return Casting.cast(articles, tables, editor.corrections(), editor.permalinks());
    }

    @Benchmark
    public Object dating() {
        return new Dating(articles, dossier.cast(), tables, editor.corrections()).alone();
    }

    @Benchmark
    public Object grouping() {
        return Grouping.group(
                articles,
                dossier.repeats(),
                dossier.cast(),
                dossier.dates(),
                tables,
                editor.corrections(),
                editor.permalinks());
    }

    @Benchmark
    public Object said() {
        return Extraction.extract(
                articles, dossier.repeats(), dossier.cast(), dossier.dates(), tables, editor.corrections());
    }

    @Benchmark
    public Object pages() {
        return Site.build(
                dossier,
                editor.notes(),
                editor.permalinks(),
                Stationery.of(input, editor.settings().language()),
                Beside.NOTHING,
                null,
                (path, bytes) -> {});
    }
}
