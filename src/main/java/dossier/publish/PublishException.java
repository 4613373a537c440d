package dossier.publish;

/** The site could not be written; the message says what is in the way and what to do, in one line. */
public final class PublishException extends RuntimeException {
    public PublishException(String message) {
        super(message);
    }

    PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
