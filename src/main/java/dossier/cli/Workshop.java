package dossier.cli;

import dossier.Pipeline;
import dossier.Watch;
import dossier.changes.Comparison;
import dossier.changes.Edition;
import dossier.curation.CrossCheck;
import dossier.curation.EditorsFiles;
import dossier.curation.Register;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Dossier;
import dossier.model.Permalinks;
import dossier.model.Problem;
import dossier.model.Settings;
import dossier.model.SettingsException;
import dossier.model.SourceId;
import dossier.site.Beside;
import dossier.site.Receiver;
import dossier.site.Site;
import dossier.site.Stationery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Makes the dossier of a folder, as often as it is asked to; what it makes, others write. */
final class Workshop {
    private final Path input;
    private final Watch progress;
    private Beside beside = Beside.NOTHING;
    private @Nullable Edition since;
    private @Nullable LocalDate asOf;
    private @Nullable Tables tables;
    private Map<String, String> tablesStamp = Map.of();

    /**
     * @param input the folder of the articles and the editor's files
     * @param progress is told what is being done
     */
    Workshop(Path input, Watch progress) {
        this.input = input;
        this.progress = progress;
    }

    /** Has the site say what changed since an edition. */
    Workshop since(Edition edition) {
        since = edition;
        return this;
    }

    /** Has the site lead to files that are put beside it. */
    Workshop beside(Beside files) {
        beside = files;
        return this;
    }

    /**
     * Makes the dossier as it could have been known on a day. It gives out no addresses and shows none of what came later.
     */
    Workshop asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    /**
     * The dossier and its site.
     *
     * @param receiver takes the files of the site
     * @throws SettingsException with all mistakes of the editor's files, when there are any
     * @throws FailedException when there is no folder, or no usable article in it
     */
    Making make(Receiver receiver) {
        List<Problem> problems = new ArrayList<>();
        // read beside the editor's files, and kept: see below
        CompletableFuture<Void> ahead = CompletableFuture.runAsync(() -> tables(new ArrayList<>()));
        EditorsFiles editor = editor(problems);
        ahead.join();
        CompletableFuture<Stationery> stationery = CompletableFuture.supplyAsync(
                () -> Stationery.of(input, editor.settings().language()).laidOut());
        Dossier whole = dossier(editor, problems);
        LocalDate day = asOf;
        Dossier dossier =
                day == null ? whole : Pipeline.asOf(day, whole, input, tables(problems), titled(editor, day), progress);
        if (dossier.intake().articles().isEmpty()) {
            throw new FailedException("no usable article in " + input + "; put text, Markdown or HTML files there");
        }
        progress.accept("making the pages");
        progress.steps(pages(dossier));
        Edition earlier = since;
        Site site = Site.build(
                dossier,
                editor.notes(),
                day == null ? editor.permalinks() : Permalinks.NONE,
                finished(stationery),
                beside,
                earlier == null ? null : data -> Comparison.of(earlier, Editions.of(data, input)),
                new Counting(receiver, progress));
        List<String> pages = site.addresses().stream()
                .filter(address ->
                        address.startsWith("sources/") || address.startsWith("pairs/") || address.startsWith("lists/"))
                .filter(address -> !address.endsWith("/index"))
                .toList();
        Permalinks permalinks = day == null ? Register.of(dossier, pages, editor.permalinks()) : editor.permalinks();
        return new Making(dossier, site, editor, permalinks, leftOut(whole, dossier));
    }

    /** What was laid out meanwhile; what went wrong in it goes wrong here. */
    private static Stationery finished(CompletableFuture<Stationery> stationery) {
        try {
            return stationery.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** About how many pages it makes: one for each thing in it, besides lists of them. */
    private static int pages(Dossier dossier) {
        return dossier.intake().articles().size()
                + dossier.cast().actors().size()
                + dossier.meetings().meetings().size();
    }

    /** Hands files on, and counts the pages among them. */
    private record Counting(Receiver receiver, Watch progress) implements Receiver {
        @Override
        public void take(String path, byte[] bytes) {
            receiver.take(path, bytes);
            if (path.endsWith(".html")) {
                progress.step();
            }
        }

        @Override
        public void take(String path, Contents contents) {
            receiver.take(path, contents);
        }
    }

    private static EditorsFiles titled(EditorsFiles editor, LocalDate day) {
        Settings settings = editor.settings();
        return new EditorsFiles(
                settings.titled(settings.title() + ", as of " + day),
                editor.corrections(),
                editor.permalinks(),
                editor.notes());
    }

    /** The articles that only the whole dossier has. */
    private static Set<SourceId> leftOut(Dossier whole, Dossier dossier) {
        Set<SourceId> leftOut = new TreeSet<>();
        whole.intake().articles().forEach(article -> leftOut.add(article.id()));
        dossier.intake().articles().forEach(article -> leftOut.remove(article.id()));
        return leftOut;
    }

    /** The dossier alone, for commands that need no pages. */
    Dossier dossier() {
        List<Problem> problems = new ArrayList<>();
        return dossier(editor(problems), problems);
    }

    /**
     * Sees that there is a folder.
     *
     * @throws FailedException when there is none
     */
    void checkInput() {
        if (Files.exists(input) && !Files.isDirectory(input)) {
            throw new FailedException(input + " is a file; name the folder that your articles lie in");
        }
        if (!Files.isDirectory(input)) {
            throw new FailedException("there is no folder " + input + "; name the folder of your articles, or run: "
                    + Calling.line("init DIR"));
        }
    }

    private EditorsFiles editor(List<Problem> problems) {
        checkInput();
        return EditorsFiles.read(input, problems);
    }

    /** Goes on after mistakes, to tell those that only the finished dossier shows with the others. */
    private Dossier dossier(EditorsFiles editor, List<Problem> problems) {
        Tables known = tables(problems);
        Dossier whole;
        try {
            whole = Pipeline.whole(input, known, editor, DossierCommand.Version.current(), progress);
        } catch (RuntimeException e) {
            // What follows from wrong tables or settings would hide that they are wrong.
            throw problems.isEmpty() ? e : mistakes(problems);
        }
        problems.addAll(CrossCheck.of(editor, whole));
        if (!problems.isEmpty()) {
            throw mistakes(problems);
        }
        return Pipeline.publishable(whole);
    }

    private SettingsException mistakes(List<Problem> problems) {
        return new SettingsException(problems.stream().map(this::inFull).toList());
    }

    /** The tables as they were, unless the user's own have been saved since; wrong ones are read again each time. */
    private Tables tables(List<Problem> problems) {
        Path reference = input.resolve("reference");
        Map<String, String> stamp = stamp(reference);
        Tables before = tables;
        if (before != null && stamp.equals(tablesStamp)) {
            return before;
        }
        List<Problem> wrong = new ArrayList<>();
        Tables read = TableReader.read(reference, wrong);
        problems.addAll(wrong);
        tables = wrong.isEmpty() ? read : null;
        tablesStamp = stamp;
        return read;
    }

    private static Map<String, String> stamp(Path folder) {
        Map<String, String> stamp = new TreeMap<>();
        try {
            for (Path file : TableReader.own(folder).values()) {
                stamp.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        } catch (IOException e) {
            stamp.put("can't be listed", "");
        }
        return stamp;
    }

    /** The problem with the file's path as the user would type it. */
    private Problem inFull(Problem problem) {
        return new Problem(input.resolve(problem.file()).toString(), problem.line(), problem.what(), problem.remedy());
    }
}
