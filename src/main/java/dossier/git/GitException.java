package dossier.git;

/** The revision could not be had; the message says why in one line. */
public final class GitException extends RuntimeException {
    GitException(String message) {
        super(message);
    }
}
