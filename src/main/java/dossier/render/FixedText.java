package dossier.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What stands in a template between its tags. */
final class FixedText implements RenderableNode {
    private final String text;

    /** The same in UTF-8, as a page wants it. */
    private final byte[] bytes;

    FixedText(String text) {
        this.text = text;
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        if (writer instanceof Page page) {
            page.write(bytes);
        } else {
            writer.write(text);
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
