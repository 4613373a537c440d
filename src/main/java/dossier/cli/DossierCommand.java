package dossier.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; what it does stands in its subcommands. */
@Command(
        name = "dossier",
        description = "Turns a folder of news articles about meetings between leaders into a briefing dossier.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            InitCommand.class,
            DiffCommand.class,
            ServeCommand.class,
            PackCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 it worked; 1 it failed, or no article was usable; 2 the command is wrong.",
            "Try: dossier init my-dossier && dossier build my-dossier -o my-site"
        })
final class DossierCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is given");
    }

    /** The version that the jar was built as; "dev" outside a jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"dossier " + current()};
        }

        static String current() {
            String version = DossierCommand.class.getPackage().getImplementationVersion();
            return version == null ? "dev" : version;
        }
    }
}
