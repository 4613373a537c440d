package dossier.site.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON in UTF-8, field by field; a field without a value is null, never left out. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** One object, indented by two spaces, with a line end after it. */
    static byte[] indented(Consumer<Json> fields) {
        return write(new Indented(), fields);
    }

    /** The same, written as it is made. */
    static void indented(OutputStream to, Consumer<Json> fields) throws IOException {
        write(to, new Indented(), fields);
    }

    /** One array of objects, indented by two spaces, with a line end after it. */
    static <T> byte[] indentedList(List<T> items, Fields<T> each) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), bytes, JsonEncoding.UTF8)) {
            Json json = new Json(generator);
            generator.writeStartArray();
            items.forEach(item -> json.element(fields -> each.write(fields, item)));
            generator.writeEndArray();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** One object on one line. */
    static byte[] compact(Consumer<Json> fields) {
        return write(ObjectWriteContext.empty(), fields);
    }

    private static byte[] write(ObjectWriteContext context, Consumer<Json> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, context, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream to, ObjectWriteContext context, Consumer<Json> fields) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(context, to, JsonEncoding.UTF8)) {
            new Json(generator).element(fields);
            generator.writeRaw('\n');
        }
    }

    Json text(String name, @Nullable Object value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value.toString());
        }
        return this;
    }

    Json number(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    /** A number in plain digits, without the zeros that say nothing. */
    Json number(String name, @Nullable BigDecimal value) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(plain(value));
        }
        return this;
    }

    Json flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    Json object(String name, Consumer<Json> fields) {
        out.writeName(name);
        return element(fields);
    }

    /** An object, or null when {@code value} is. */
    <T> Json optional(String name, @Nullable T value, Fields<T> fields) {
        if (value == null) {
            out.writeNullProperty(name);
            return this;
        }
        return object(name, json -> fields.write(json, value));
    }

    <T> Json list(String name, Iterable<T> items, Fields<T> each) {
        out.writeArrayPropertyStart(name);
        items.forEach(item -> element(json -> each.write(json, item)));
        out.writeEndArray();
        return this;
    }

    Json texts(String name, Iterable<?> items) {
        out.writeArrayPropertyStart(name);
        items.forEach(item -> out.writeString(item.toString()));
        out.writeEndArray();
        return this;
    }

    Json numbers(String name, List<Integer> items) {
        out.writeArrayPropertyStart(name);
        items.forEach(out::writeNumber);
        out.writeEndArray();
        return this;
    }

    /** A day as CSL-JSON writes it: a list of one list of year, month and day. */
    Json dates(String name, LocalDate day) {
        out.writeArrayPropertyStart(name);
        out.writeStartArray();
        out.writeNumber(day.getYear());
        out.writeNumber(day.getMonthValue());
        out.writeNumber(day.getDayOfMonth());
        out.writeEndArray();
        out.writeEndArray();
        return this;
    }

    private Json element(Consumer<Json> fields) {
        out.writeStartObject();
        fields.accept(this);
        out.writeEndObject();
        return this;
    }

    /** The number in plain digits: "18000", "0.75". */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Writes the fields of one value. */
    interface Fields<T> {
        void write(Json json, T value);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("");
            return new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
