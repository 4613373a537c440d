package dossier.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** An object of {@code dossier.json}, by its fields; what is not there is empty. */
final class Data {
    private final Map<?, ?> fields;

    private Data(Map<?, ?> fields) {
        this.fields = fields;
    }

    /**
     * Reads a whole file.
     *
     * @throws IllegalArgumentException when it is no JSON object
     */
    static Data read(byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            if (value(parser) instanceof Map<?, ?> fields) {
                return new Data(fields);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("no JSON object");
    }

    /** A field's text, "" when it has none. */
    String text(String name) {
        Object value = fields.get(name);
        return value == null ? "" : value.toString();
    }

    Data object(String name) {
        return fields.get(name) instanceof Map<?, ?> object ? new Data(object) : new Data(Map.of());
    }

    List<Data> objects(String name) {
        List<Data> objects = new ArrayList<>();
        if (fields.get(name) instanceof List<?> list) {
            list.forEach(item -> objects.add(item instanceof Map<?, ?> object ? new Data(object) : new Data(Map.of())));
        }
        return objects;
    }

    List<String> texts(String name) {
        return fields.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return fields;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        return token == JsonToken.VALUE_NULL
                ? null
                : token == JsonToken.VALUE_NUMBER_FLOAT ? new BigDecimal(parser.getString()) : parser.getString();
    }
}
