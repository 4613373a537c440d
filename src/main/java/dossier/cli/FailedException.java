package dossier.cli;

/** The command failed, and the message is all that its user needs to know. */
final class FailedException extends RuntimeException {
    FailedException(String message) {
        super(message);
    }
}
