package dossier.cli;

import dossier.git.GitException;
import dossier.model.Problem;
import dossier.model.SettingsException;
import dossier.pack.PackException;
import dossier.publish.PublishException;
import dossier.render.TemplateException;
import dossier.site.DeadLinkException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong, a line each: where, what, and what to do; never a stack trace. */
final class Failures implements IExecutionExceptionHandler {
    static final String MEMORY =
            "there is too little memory for this folder; give Java more, as in: java -Xmx4g -jar dossier.jar";

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        PrintWriter err = line.getErr();
        lines(e).forEach(message -> err.println("error: " + message));
        return 1;
    }

    /** What went wrong, a line a mistake. */
    static List<String> lines(Exception failure) {
        Throwable cause = failure instanceof CompletionException beside ? beside.getCause() : failure;
        if (cause instanceof OutOfMemoryError) {
            return List.of(MEMORY);
        }
        Exception e = cause instanceof Exception exception ? exception : failure;
        return e instanceof SettingsException mistakes
                ? mistakes.problems().stream().map(Problem::toString).toList()
                : message(e).lines().toList();
    }

    private static String message(Exception e) {
        if (e instanceof FailedException
                || e instanceof PublishException
                || e instanceof DeadLinkException
                || e instanceof GitException
                || e instanceof PackException
                || e instanceof TemplateException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof InvalidPathException path) {
            return "the file name \"" + path.getInput() + "\" can't be used: " + path.getReason()
                    + "; when it has other letters than English ones, set LC_ALL=C.UTF-8 (or another UTF-8 locale)";
        }
        Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        if (cause instanceof AccessDeniedException denied) {
            return "no permission to use " + denied.getFile();
        }
        if (cause instanceof IOException) {
            return String.valueOf(cause.getMessage());
        }
        return "a defect in dossier itself: " + e + at(e) + "; please report it with the article that causes it";
    }

    private static String at(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
