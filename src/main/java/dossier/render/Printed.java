package dossier.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.IOException;
import java.io.Writer;

/** A value that is printed, escaped unless it says that it is markup. */
record Printed(Escaped escaped) implements RenderableNode {
    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        Object found = escaped.value().evaluate(self, context);
        if (found instanceof SafeString) {
            writer.write(found.toString());
        } else if (found != null) {
            String text = found instanceof String said ? said : StringUtils.toString(found);
            if (writer instanceof Page page) {
                page.write(escaped.format().escapedBytes(text));
            } else {
                writer.write(escaped.format().escaped(text));
            }
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
