package dossier.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    /**
     * Java makes a class for each method that is called more often than this by reflection; by its own measure, 15, the
     * templates of a small site would have it make 150.
     */
    private static final String REFLECTED_CALLS = "300";

    private Main() {}

    public static void main(String[] args) {
        System.setProperty(
                "sun.reflect.inflationThreshold",
                System.getProperty("sun.reflect.inflationThreshold", REFLECTED_CALLS));
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Does what the arguments say.
     *
     * @param out receives results
     * @param err receives messages
     * @return 0, 1 when it failed, 2 when the arguments are wrong
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = DossierCommand.line(args);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new Failures());
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            err.println("error: " + Failures.MEMORY);
            return 1;
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), Terminal.charset()), true);
    }
}
