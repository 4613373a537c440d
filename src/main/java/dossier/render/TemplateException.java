package dossier.render;

/** A template, or the message file, can't be used; the message says which file and line, and what is wrong there. */
public final class TemplateException extends RuntimeException {
    TemplateException(String message) {
        super(message);
    }

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
