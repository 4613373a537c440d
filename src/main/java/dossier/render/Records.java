package dossier.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a template asks of a view: {@code saying.text} is {@code text()}, {@code run.source} is {@code isSource()}. Pebble
 * finds the same, but makes a key of class, name and arguments each time, which took a sixth of a page's time. What is not
 * found here is left to it, with its messages.
 */
final class Records implements AttributeResolver {
    private final ClassValue<Map<String, Optional<Method>>> methods = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public @Nullable ResolvedAttribute resolve(
            @Nullable Object instance,
            Object attribute,
            Object @Nullable [] values,
            ArgumentsNode arguments,
            EvaluationContextImpl context,
            String file,
            int line) {
        if (!(instance instanceof Record) || !(attribute instanceof String name) || values != null) {
            return null;
        }
        Map<String, Optional<Method>> known = methods.get(instance.getClass());
        Optional<Method> method = known.get(name);
        if (method == null) {
            method = find(instance.getClass(), name);
            known.put(name, method);
        }
        try {
            return method.isEmpty() ? null : new ResolvedAttribute(method.get().invoke(instance));
        } catch (IllegalAccessException | InvocationTargetException e) {
            return null;
        }
    }

    private static Optional<Method> find(Class<?> type, String name) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of(name, "get" + capital, "is" + capital, "has" + capital)
                .flatMap(candidate -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(candidate))
                        .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())))
                .findFirst();
    }
}
