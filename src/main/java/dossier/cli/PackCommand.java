package dossier.cli;

import dossier.findings.Finding.Level;
import dossier.model.ActorId;
import dossier.model.MeetingId;
import dossier.pack.Layout;
import dossier.pack.Manuscript;
import dossier.pack.Pack;
import dossier.pack.Scope;
import dossier.publish.FolderLock;
import dossier.publish.Publisher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the briefing pack of a dossier. */
@Command(
        name = "pack",
        description =
                "Makes the briefing pack of a dossier: PDF, EPUB, DOCX, one-file HTML and Markdown, the site as a zip.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class)
final class PackCommand implements Callable<Integer> {
    @Mixin
    private final InputFolder input = new InputFolder();

    @Option(
            names = {"-o", "--output"},
            defaultValue = "target/pack",
            paramLabel = "DIR",
            description = "The folder of the pack (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path output;

    @Option(
            names = "--meeting",
            paramLabel = "ID",
            description = "Only this meeting: its id, the name of its page, or its title. May be given again.")
    private List<String> meetings = List.of();

    @Option(
            names = "--actor",
            paramLabel = "ID",
            description = "Only meetings of this actor: an id, the name of its page, or a name. May be given again.")
    private List<String> actors = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Only what may have been on this day or later: 2012-06-01.")
    private @Nullable LocalDate since;

    @Option(
            names = "--layout",
            defaultValue = "pack",
            paramLabel = "LAYOUT",
            description = "pack, or note: two pages for somebody who reads only those (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Layout layout;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        PrintWriter err = spec.commandLine().getErr();
        Publisher.check(input.path(), output);
        Draft draft;
        Pack pack;
        SortedMap<String, byte[]> files;
        try (FolderLock lock = Publisher.lock(output);
                Progress progress = new Progress(err)) {
            draft = draft(progress);
            pack = draft.manuscript().print();
            files = new TreeMap<>(pack.files());
            files.put(Pack.SITE, draft.site().join());
            Publisher.publish(files, lock.folder());
        }
        pack.warnings().forEach(warning -> err.println("warning: " + warning));
        String outcome = Closing.line("Packed", String.join(", ", files.keySet()) + " in " + output);
        draft.closing().print(spec.commandLine().getOut(), outcome, System.nanoTime() - start);
        return 0;
    }

    /**
     * What is kept of a dossier while its pack is printed, which itself takes much memory.
     *
     * @param site the zip of its site, in the making
     */
    private record Draft(Manuscript manuscript, CompletableFuture<byte[]> site, Closing closing) {}

    private Draft draft(Progress progress) {
        NavigableMap<String, byte[]> files = new ConcurrentSkipListMap<>();
        Making making = new Workshop(input.path(), progress).make(files::put);
        Inspection inspection = new Inspection(input.path(), Level.WARNING);
        inspection.rejections(making);
        PrintWriter err = spec.commandLine().getErr();
        inspection.findings().forEach(finding -> err.println("warning: " + finding));
        progress.accept("making the pack");
        Scope scope = scope(making);
        CompletableFuture<byte[]> site = zipped(files);
        Manuscript manuscript = Manuscript.of(making.dossier(), making.editor().notes(), input.path(), scope, layout);
        return new Draft(manuscript, site, Closing.of(input.path(), making));
    }

    /** Packs a site while the manuscript is written. */
    private static CompletableFuture<byte[]> zipped(SortedMap<String, byte[]> files) {
        return CompletableFuture.supplyAsync(() -> Pack.zip(files));
    }

    private Scope scope(Making making) {
        Lookup lookup = new Lookup(making.dossier());
        Set<MeetingId> chosen = new TreeSet<>();
        meetings.forEach(name -> chosen.addAll(known(lookup, name, lookup.meetings(name))));
        Set<ActorId> with = new TreeSet<>();
        actors.forEach(name -> with.addAll(known(lookup, name, lookup.actors(name))));
        Scope scope = new Scope(chosen, with, since);
        if (scope.of(making.dossier()).meetings().meetings().isEmpty() && !scope.isWhole()) {
            throw new FailedException("no meeting of the dossier fits what --meeting, --actor and --since ask for");
        }
        return scope;
    }

    private static <T> List<T> known(Lookup lookup, String name, List<T> found) {
        if (found.isEmpty()) {
            throw lookup.nothing(name);
        }
        return found;
    }
}
