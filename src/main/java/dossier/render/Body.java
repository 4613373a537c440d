package dossier.render;

import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;

/** What a template says between two tags, part by part. */
final class Body {
    private final RenderableNode[] parts;

    /** @param body whose parts are not replaced any more */
    Body(BodyNode body) {
        parts = body.getChildren().toArray(new RenderableNode[0]);
    }

    void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        for (RenderableNode part : parts) {
            part.render(self, writer, context);
        }
    }
}
