package dossier.excerpts;

import dossier.model.PassageId;
import dossier.model.SourceId;
import dossier.model.Span;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what points into an article: every record that names a source and a span in it, such as evidence or a quote, and
 * every passage named by its id. It reads whatever records there are, so that a new kind of finding is not forgotten.
 */
final class Pointers {
    private final BiConsumer<SourceId, Span> spans;
    private final Consumer<PassageId> passages;

    /**
     * Tells what it finds to these.
     *
     * @param spans receives a source and a span in its text
     * @param passages receives a passage
     */
    Pointers(BiConsumer<SourceId, Span> spans, Consumer<PassageId> passages) {
        this.spans = spans;
        this.passages = passages;
    }

    /** Everything that can be reached from {@code value} through records, lists, sets and maps. */
    void follow(@Nullable Object value) {
        if (value instanceof PassageId passage) {
            passages.accept(passage);
        } else if (value instanceof Record record) {
            parts(record);
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::follow);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::follow);
            map.values().forEach(this::follow);
        }
    }

    private void parts(Record record) {
        SourceId source = null;
        Span span = null;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object part = read(component, record);
            if (part instanceof SourceId id) {
                source = id;
            } else if (part instanceof Span stretch) {
                span = stretch;
            } else {
                follow(part);
            }
        }
        if (source != null && span != null) {
            spans.accept(source, span);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
