package dossier.pack;

/** A pack can't be made; the message says why, and what to do. */
public final class PackException extends RuntimeException {
    PackException(String message) {
        super(message);
    }
}
