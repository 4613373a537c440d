package dossier.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
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
        FileOutputStream errors = new FileOutputStream(FileDescriptor.err);
        byte[] memory = ("error: " + Failures.MEMORY + System.lineSeparator()).getBytes(Terminal.charset());
        try {
            PrintWriter out = writer(new FileOutputStream(FileDescriptor.out));
            PrintWriter err = writer(errors);
            int code = run(args, out, err);
            out.flush();
            err.flush();
            System.exit(code);
        } catch (OutOfMemoryError e) {
            tell(memory, errors); // made before, as a message needs memory too
            Runtime.getRuntime().halt(1);
        }
    }

    private static void tell(byte[] message, FileOutputStream to) {
        try {
            to.write(message);
        } catch (IOException e) {
            // nobody is there to be told
        }
    }

    /**
     * Does what the arguments say.
     *
     * @param out receives results
     * @param err receives messages
     * @return 0, 1 when it failed, 2 when the arguments are wrong
     * @throws OutOfMemoryError when there is too little memory
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        Ahead.start(args);
        CommandLine line = DossierCommand.line(args);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new Failures());
        return line.execute(args);
    }

    private static PrintWriter writer(FileOutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, Terminal.charset()), true);
    }
}
