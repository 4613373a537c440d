package dossier.publish;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The site could not be written; the message says what is in the way and what to do, in one line. */
public final class PublishException extends RuntimeException {
    public PublishException(String message) {
        super(message);
    }

    private PublishException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Says why the folder could not be written, before anything in it changed. */
    static PublishException of(Path output, Exception e) {
        String why = e instanceof AccessDeniedException denied
                ? "no permission to write " + denied.getFile()
                : e instanceof FileSystemException failure && failure.getReason() != null
                        ? failure.getReason() + ": " + failure.getFile()
                        : String.valueOf(e.getMessage());
        return new PublishException(output + " can't be written (" + why + "); the site there is as it was before", e);
    }
}
