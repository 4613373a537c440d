package dossier;

import dossier.actors.Casting;
import dossier.chronology.Chronicle;
import dossier.curation.EditorsFiles;
import dossier.dating.Dating;
import dossier.dedupe.Dedupe;
import dossier.excerpts.Excerpts;
import dossier.ingest.Ingest;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.meetings.Grouping;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Dates;
import dossier.model.Dossier;
import dossier.model.Intake;
import dossier.model.Meetings;
import dossier.model.Repeats;
import dossier.model.Said;
import dossier.provenance.Tracing;
import dossier.statements.Extraction;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** From the input folder to the dossier: each stage is a function of what the stages before it found. */
public final class Pipeline {
    private Pipeline() {}

    /**
     * The dossier of an input folder.
     *
     * @param input the folder of articles and the editor's files
     * @param version the tool's version, for the record
     * @throws dossier.model.SettingsException when the editor's files or tables hold mistakes
     */
    public static Dossier run(Path input, EditorsFiles editor, String version) {
        return run(input, TableReader.read(input.resolve("reference")), editor, version, stage -> {});
    }

    /**
     * The dossier of an input folder by tables that were read before, while {@code progress} is told what is being done.
     *
     * @param input the folder of articles and the editor's files
     * @param tables what the tool knows, with what the folder's {@code reference/} adds
     * @param version the tool's version, for the record
     * @param progress is told each stage as it starts
     */
    public static Dossier run(Path input, Tables tables, EditorsFiles editor, String version, Watch progress) {
        return publishable(whole(input, tables, editor, version, progress));
    }

    /** The same with the whole text of the articles, whatever may be published of it. */
    public static Dossier whole(Path input, Tables tables, EditorsFiles editor, String version, Watch progress) {
        progress.accept("reading the articles");
        CompletableFuture<Void> prepared = CompletableFuture.runAsync(() -> prepare(tables));
        Intake intake = Ingest.read(input, tables, editor.corrections());
        Dossier whole = conclude(intake, tables, editor, version, dates -> dates, progress);
        prepared.join();
        return whole;
    }

    /** What the stages make of the tables is made beside the reading of the articles; who needs it sooner waits for it. */
    public static void prepare(Tables tables) {
        Casting.prepare(tables);
        Dating.prepare(tables);
    }

    /**
     * The dossier as it could have been known on a day: without the articles that were published later, or may have been,
     * and by tables that end there. Which articles those are is known from the whole dossier; the editor's word holds, as it
     * is about the articles themselves.
     *
     * @param whole the dossier of the same folder, tables and editor's files
     */
    public static Dossier asOf(
            LocalDate day, Dossier whole, Path input, Tables tables, EditorsFiles editor, Watch progress) {
        Horizon horizon = new Horizon(day);
        progress.accept("leaving out what came later");
        Intake intake = horizon.of(Ingest.read(input, tables, editor.corrections()), whole.dates());
        return publishable(conclude(intake, tables.asOf(day), editor, whole.version(), horizon::of, progress));
    }

    /** What may be published of a dossier: all of it, or only the passages that it uses, as its settings say. */
    public static Dossier publishable(Dossier whole) {
        return whole.settings().excerpts() ? Excerpts.of(whole) : whole;
    }

    /**
     * @param known what may be known of the articles' days
     */
    private static Dossier conclude(
            Intake intake,
            Tables tables,
            EditorsFiles editor,
            String version,
            UnaryOperator<Dates> known,
            Watch progress) {
        List<Article> articles = intake.articles();
        progress.articles(articles.size());
        progress.accept("finding repeats");
        Repeats repeats = Dedupe.find(articles);
        List<Article> english = english(articles);
        progress.accept("finding who is named");
        Cast cast = Casting.cast(english, tables, editor.corrections(), editor.permalinks());
        progress.accept("dating the articles");
        Dating dating = new Dating(articles, cast, tables, editor.corrections());
        Dates alone = known.apply(dating.alone());
        progress.accept("grouping them by meeting");
        Grouped grouped = grouped(
                articles,
                dating,
                alone,
                known,
                new Grouping(english, repeats, cast, tables, editor.corrections(), editor.permalinks()));
        Meetings meetings = grouped.meetings();
        Dates dates = grouped.dates();
        progress.accept("finding what was said");
        Said said = Extraction.extract(english, repeats, cast, dates, tables, editor.corrections());
        progress.accept("putting it in order of time");
        return new Dossier(
                editor.settings(),
                intake,
                repeats,
                cast,
                dates,
                meetings,
                said,
                Chronicle.write(english, cast, dates, meetings, tables),
                Tracing.trace(english, cast, tables),
                editor.corrections(),
                version,
                tables.sha256());
    }

    /** The meetings, and the days that the articles speak from by them. */
    private record Grouped(Meetings meetings, Dates dates) {}

    /** In a method of its own, so that what the grouping knows of every article is forgotten with it. */
    private static Grouped grouped(
            List<Article> articles, Dating dating, Dates alone, UnaryOperator<Dates> known, Grouping grouping) {
        Meetings first = grouping.by(alone);
        Dates lent = dating.together(alone, first.reports());
        Dates together = known.apply(Dating.settle(articles, lent, first.lookedUp()));
        Meetings meetings = together.equals(alone) ? first : grouping.by(together);
        return new Grouped(meetings, Dating.settle(articles, together, meetings.days()));
    }

    /** Those that anything is concluded from. */
    private static List<Article> english(List<Article> articles) {
        return articles.stream().filter(a -> a.metadata().isEnglish()).toList();
    }
}
