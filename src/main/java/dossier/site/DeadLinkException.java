package dossier.site;

import java.util.List;

/** Pages link to what is not there; the message names every such page and link. */
public final class DeadLinkException extends RuntimeException {
    DeadLinkException(List<String> dead) {
        super(String.join("\n", dead));
    }
}
