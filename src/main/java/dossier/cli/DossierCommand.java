package dossier.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
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
        footer = {
            "",
            "Exit codes: 0 it worked; 1 it failed, or no article was usable; 2 the command is wrong.",
            "Try: java -jar dossier.jar init my-dossier && java -jar dossier.jar build my-dossier -o my-site"
        })
final class DossierCommand implements Runnable {
    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            InitCommand.class,
            DiffCommand.class,
            ServeCommand.class,
            PackCommand.class,
            HelpCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    /**
     * The command line for some arguments: with the one command that the first of them names, as reading what all of them
     * take is a tenth of the time of a small build; with all of them when it names none.
     */
    static CommandLine line(String[] args) {
        CommandLine line = new CommandLine(new DossierCommand());
        COMMANDS.stream()
                .filter(command -> args.length > 0 && isCalled(command, args[0]))
                .findFirst()
                .map(List::<Class<?>>of)
                .orElse(COMMANDS)
                .forEach(line::addSubcommand);
        return line;
    }

    /** Whether the class is the one of the command "build", by its name; what its annotation says is read only then. */
    private static boolean isCalled(Class<?> command, String name) {
        return command != HelpCommand.class
                && command.getSimpleName().toLowerCase(Locale.ROOT).equals(name + "command");
    }

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
