package dossier.cli;

import dossier.Pipeline;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What a build needs of the tables, begun while the command line is still being read, which takes as long. Nothing depends
 * on it: who needs the tables waits for them, or reads them.
 */
final class Ahead {
    private Ahead() {}

    /** Begins, if the arguments ask for a build by no other tables than those that ship. */
    static void start(String[] args) {
        if (args.length > 0 && args[0].equals("build") && !hasOwnTables(args)) {
            Thread ahead = new Thread(Ahead::prepare, "ahead");
            ahead.setDaemon(true);
            // it goes wrong once more for who needs it, and there it is told
            ahead.setUncaughtExceptionHandler((thread, wrong) -> {});
            ahead.start();
        }
    }

    private static boolean hasOwnTables(String[] args) {
        boolean own = Files.exists(Path.of(InputFolder.DEFAULT, "reference"));
        for (String argument : args) {
            try {
                own |= Files.exists(Path.of(argument, "reference"));
            } catch (InvalidPathException e) {
                // told by who reads the arguments
            }
        }
        return own;
    }

    private static void prepare() {
        Tables tables = TableReader.atHand();
        if (tables != null) {
            Pipeline.prepare(tables);
        }
    }
}
