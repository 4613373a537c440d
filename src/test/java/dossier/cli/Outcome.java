package dossier.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command left behind. */
record Outcome(int code, String out, String err) {
    /** Does what the arguments say. */
    static Outcome of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Outcome(code, out.toString(), err.toString());
    }
}
