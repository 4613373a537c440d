package dossier.site.data;

import dossier.render.Escapes;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes XML line by line. */
final class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** Opens an element; {@code attributes} are names and values in turn. */
    Xml open(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        return this;
    }

    Xml close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with only text; nothing when the text is null. */
    Xml text(String name, @Nullable String text) {
        if (text != null) {
            tag(name)
                    .append('>')
                    .append(Escapes.html(text))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Escapes.html(attributes[i + 1]))
                    .append('"');
        }
        return out;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
