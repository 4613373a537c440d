package dossier.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a template asks of a view: {@code saying.text} is {@code text()}, {@code run.source} is {@code isSource()}. Pebble
 * finds the same, but makes a key of class, name and arguments each time, which took a sixth of a page's time. What is not
 * found here is left to it, with its messages.
 */
final class Records implements AttributeResolver {
    /** The arguments of what is asked. */
    static final Object[] NOTHING = {};

    /** A name asked of a type, and what answers it: null when nothing does. */
    private record Asked(
            Class<?> type, String name, @Nullable Method method) {
        boolean is(Class<?> otherType, String otherName) {
            return type == otherType && name.equals(otherName);
        }
    }

    /** By hash, each at its place or at the next free one behind it; a larger copy takes its place as it fills. */
    private volatile @Nullable Asked[] known = new @Nullable Asked[64];

    private int size;

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
        Method method = method(instance.getClass(), name);
        try {
            return method == null ? null : new ResolvedAttribute(method.invoke(instance, NOTHING));
        } catch (IllegalAccessException | InvocationTargetException e) {
            return null;
        }
    }

    /** What answers the name for records of the type; null when nothing does. */
    @Nullable
    Method method(Class<?> type, String name) {
        @Nullable Asked[] all = known;
        Asked asked;
        for (int at = start(type, name); (asked = all[at & (all.length - 1)]) != null; at++) {
            if (asked.is(type, name)) {
                return asked.method;
            }
        }
        Method method = find(type, name);
        learn(new Asked(type, name, method));
        return method;
    }

    private static int start(Class<?> type, String name) {
        return 31 * type.hashCode() + name.hashCode();
    }

    private synchronized void learn(Asked more) {
        size++;
        @Nullable Asked[] all = new @Nullable Asked[size * 2 > known.length ? known.length * 2 : known.length];
        for (Asked asked : known) {
            if (asked != null) {
                put(all, asked);
            }
        }
        put(all, more);
        known = all;
    }

    private static void put(@Nullable Asked[] all, Asked asked) {
        int at = start(asked.type, asked.name);
        while (all[at & (all.length - 1)] != null) {
            at++;
        }
        all[at & (all.length - 1)] = asked;
    }

    private static @Nullable Method find(Class<?> type, String name) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return null;
        }
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Optional<Method> method = Stream.of(name, "get" + capital, "is" + capital, "has" + capital)
                .flatMap(candidate -> Arrays.stream(type.getMethods())
                        .filter(one -> one.getName().equals(candidate))
                        .filter(one -> one.getParameterCount() == 0 && !Modifier.isStatic(one.getModifiers())))
                .findFirst();
        method.ifPresent(Method::trySetAccessible);
        return method.orElse(null);
    }
}
