package dossier.cli;

import dossier.Watch;
import dossier.curation.Register;
import dossier.findings.Finding;
import dossier.findings.Finding.Level;
import dossier.publish.Draft;
import dossier.publish.FolderLock;
import dossier.publish.Published;
import dossier.publish.Publisher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the dossier and writes its site. */
@Command(
        name = "build",
        description = "Builds the dossier of a folder of articles and writes its site.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class)
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private final InputFolder input = new InputFolder();

    @Option(
            names = {"-o", "--output"},
            defaultValue = "site",
            paramLabel = "OUTPUT",
            description = "The folder of the site (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path output;

    @Mixin
    private final Severity severity = new Severity();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "Build the dossier as it could have been known on that day (2012-07-31): without articles published"
                            + " later, or perhaps later. permalinks.yaml stays as it is.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--since",
            paramLabel = "PREVIOUS",
            description = "Add a page of what changed since an earlier edition: " + Editions.NAMING + ".")
    private @Nullable String since;

    @Option(
            names = "--pack",
            description = "Put the whole briefing pack beside the site, in OUTPUT/pack, and link it from the overview.")
    private boolean pack;

    @Option(names = "--timings", description = "Print how long each stage took, and what it allocated.")
    private boolean timings;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        PrintWriter err = spec.commandLine().getErr();
        Publisher.check(input.path(), output);
        Making making;
        Published published;
        int number;
        StageTable stages = timings ? new StageTable() : null;
        try (FolderLock lock = Publisher.lock(output);
                Draft draft = Publisher.draft(lock.folder());
                Progress progress = new Progress(err)) {
            Watch told = stages == null ? progress : progress.after(stages);
            Drafting drafting = new Drafting(draft, pack);
            making = workshop(told).make(drafting);
            check(making);
            if (pack) {
                told.accept("making the pack");
                PackBeside beside = PackBeside.of(making, drafting.kept(), input.path());
                beside.warnings().forEach(warning -> err.println("warning: " + warning));
                beside.files().forEach(draft::add);
            }
            told.accept("writing the site");
            number = draft.size();
            published = draft.publish(() -> record(making));
        }
        if (stages != null) {
            stages.print(err);
        }
        String outcome = Closing.line(
                "Wrote",
                Count.of(number, "file") + " in " + output + ": " + published.written()
                        + " new or changed, " + published.unchanged() + " as before, " + published.removed()
                        + " removed; " + Count.of(making.site().links(), "link") + " checked");
        Closing.of(input.path(), making).print(spec.commandLine().getOut(), outcome, System.nanoTime() - start);
        return 0;
    }

    private void record(Making making) throws IOException {
        if (!severity.frozen() && asOf == null) {
            Register.write(input.path(), making.permalinks());
        }
    }

    /** Tells which inputs could not be used, and refuses what the options forbid. */
    private void check(Making making) {
        Inspection inspection = new Inspection(input.path(), severity.strict() ? Level.ERROR : Level.WARNING);
        inspection.rejections(making);
        inspection.oversights(making);
        if (severity.frozen()) {
            inspection.staleAddresses(making);
        }
        PrintWriter err = spec.commandLine().getErr();
        List<Finding> findings = inspection.findings();
        findings.stream().filter(one -> one.level() == Level.WARNING).forEach(one -> err.println("warning: " + one));
        String errors = findings.stream()
                .filter(one -> one.level() == Level.ERROR)
                .map(Finding::toString)
                .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            throw new FailedException(errors);
        }
    }

    private Workshop workshop(Watch progress) {
        Workshop workshop = new Workshop(input.path(), progress);
        if (asOf != null) {
            workshop.asOf(asOf);
        }
        if (pack) {
            workshop.beside(PackBeside.names());
        }
        return since == null ? workshop : workshop.since(new Editions(input.path(), progress).named(since));
    }
}
