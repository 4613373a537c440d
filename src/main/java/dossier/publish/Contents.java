package dossier.publish;

import java.io.IOException;
import java.io.OutputStream;

/** What a file is to hold, told as it is written, because it is more than need be held in memory. */
@FunctionalInterface
public interface Contents {
    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException;
}
