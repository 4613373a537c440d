package dossier.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Takes the finished files of a site, each once, in any order and from several threads at once. */
public interface Receiver {
    /**
     * Takes a file.
     *
     * @param path under the site's root, with forward slashes
     */
    void take(String path, byte[] bytes);

    /** Takes a file that may be as large as all articles together. */
    default void take(String path, Contents contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            contents.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        take(path, bytes.toByteArray());
    }

    /** What a file is to hold, told as it is written. */
    interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }
}
