package dossier.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a page says of its article in JSON-LD (schema.org). */
final class LinkedData {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    /** The article's properties; empty when the page has none. */
    private final Map<String, Object> article;

    private LinkedData(Map<String, Object> article) {
        this.article = article;
    }

    /** The first thing in the page's JSON-LD that is an article; a block that is no JSON is passed over. */
    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Object data = parse(script.data());
            Map<String, Object> found = data == null ? null : article(data);
            if (found != null) {
                return new LinkedData(found);
            }
        }
        return new LinkedData(Map.of());
    }

    /** A property's text; of a list the first, of a thing its name. */
    @Nullable
    String get(String property) {
        return text(article.get(property));
    }

    /** The names that a property holds, one or several, divided by commas. */
    @Nullable
    String names(String property) {
        Object value = article.get(property);
        if (value instanceof List<?> list) {
            List<String> names = new ArrayList<>();
            list.forEach(v -> {
                String name = text(v);
                if (name != null) {
                    names.add(name);
                }
            });
            return names.isEmpty() ? null : String.join(", ", names);
        }
        return text(value);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : text.strip();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : text(list.get(0));
        }
        if (value instanceof Map<?, ?> map) {
            return text(map.get("name"));
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> article(Object data) {
        if (data instanceof List<?> list) {
            return list.stream()
                    .map(LinkedData::article)
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }
        if (data instanceof Map<?, ?> map) {
            String type = String.valueOf(map.get("@type"));
            if (type.contains("Article") || type.contains("Posting") || type.contains("NewsReport")) {
                return (Map<String, Object>) map;
            }
            return map.containsKey("@graph") ? article(map.get("@graph")) : null;
        }
        return null;
    }

    private static @Nullable Object parse(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return value(parser);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Jackson itself limits the depth of nesting to 500. */
    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                Object value = value(parser);
                if (value != null) {
                    map.put(name, value);
                }
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                Object value = value(parser);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        return token == null || token == JsonToken.VALUE_NULL ? null : parser.getString();
    }
}
