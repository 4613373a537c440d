package dossier.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Whether somebody watches. */
final class Terminal {
    private Terminal() {}

    /** Whether messages go to a terminal on which a line may be written over. */
    static boolean isWatched() {
        return console() != null && System.getenv("CI") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /** The terminal's own charset; UTF-8 when output goes to a file or another program. */
    static Charset charset() {
        Console console = console();
        return console == null ? StandardCharsets.UTF_8 : console.charset();
    }

    /** From JDK 22 on there is a console without a terminal, and a method that tells; 17 does not have it. */
    @SuppressWarnings("SystemConsoleNull")
    private static @Nullable Console console() {
        Console console = System.console();
        try {
            return console != null
                            && Boolean.FALSE.equals(
                                    Console.class.getMethod("isTerminal").invoke(console))
                    ? null
                    : console;
        } catch (ReflectiveOperationException e) {
            return console;
        }
    }
}
