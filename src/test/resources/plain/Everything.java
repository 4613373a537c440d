import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All kinds of lambdas, method references and records: what it says must not depend on how they were compiled. */
public class Everything extends Base implements Supplier<List<String>> {
    record Numbers(boolean a, byte b, short c, char d, int e, long f, float g, double h) {}

    record Things(String text, int[] array, List<Numbers> list, Things other) {}

    record Empty() {}

    record Told(int value) {
        @Override
        public String toString() {
            return "told " + value;
        }

        Supplier<Integer> later() {
            return () -> value;
        }
    }

    record Pair<A, B>(A first, B second) {
        <C> Pair<C, B> with(Function<? super A, ? extends C> change) {
            return new Pair<>(change.apply(first), second);
        }
    }

    enum Shape {
        ROUND(x -> x * 3),
        SQUARE(x -> x * x) {
            @Override
            String told() {
                Supplier<String> mine = () -> "mine " + name();
                return mine.get();
            }
        };

        private final DoubleUnaryOperator area;

        Shape(DoubleUnaryOperator area) {
            this.area = area;
        }

        String told() {
            return name() + area.applyAsDouble(2);
        }
    }

    interface Asked {
        String ask(int number, long big, double broken, String... more);

        default Asked twice() {
            return (number, big, broken, more) -> ask(number * 2, big * 2, broken * 2, more) + hidden().get();
        }

        private Supplier<String> hidden() {
            return () -> "hidden";
        }
    }

    private class Inner {
        private final int held;

        private Inner(int held) {
            this.held = held;
        }

        private int sum(int more) {
            return held + more + outer;
        }
    }

    private interface Secret {
        Object tell(Object one);
    }

    private final int outer = 7;
    private final List<String> said = new ArrayList<>();

    @Override
    public List<String> get() {
        records();
        captured(true, (byte) -3, (short) 400, 'x', -70_000, 1L << 40, 0.5f, -0.0, "text", new int[] {1, 2});
        references();
        converted();
        places();
        return said;
    }

    private void records() {
        Numbers zero = new Numbers(true, (byte) 1, (short) 2, 'c', 4, 5L, 0.0f, 0.0);
        Numbers minus = new Numbers(true, (byte) 1, (short) 2, 'c', 4, 5L, -0.0f, -0.0);
        Numbers nan = new Numbers(false, (byte) -1, Short.MIN_VALUE, '\n', -4, -5L, Float.NaN, Double.NaN);
        Numbers again = new Numbers(false, (byte) -1, Short.MIN_VALUE, '\n', -4, -5L, Float.NaN, Double.NaN);
        say(zero, minus, nan, zero.hashCode(), minus.hashCode(), nan.hashCode());
        say(zero.equals(minus), nan.equals(again), zero.equals(zero), zero.equals(null), zero.equals("no"));
        int[] array = {1};
        Things none = new Things(null, null, null, null);
        Things some = new Things("a", array, List.of(zero), none);
        say(none, none.hashCode(), none.equals(some), some.equals(new Things("a", array, List.of(zero), none)));
        say(some.equals(new Things("a", new int[] {1}, List.of(zero), none)), some.equals(none));
        say(new Things("b", null, List.of(), some).toString().length() > 20, new Things("b", null, List.of(), none));
        say(new Empty(), new Empty().hashCode(), new Empty().equals(new Empty()), new Told(3), new Told(3).hashCode());
        say(new Pair<>("a", 1).with(String::length), new Pair<>("a", 1).equals(new Pair<>("a", 1)));
    }

    private void captured(
            boolean a, byte b, short c, char d, int e, long f, float g, double h, String text, int[] array) {
        Supplier<String> all = () -> a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h + " " + text
                + " " + Arrays.toString(array) + outer;
        BiFunction<Long, Double, String> more = (x, y) -> f + x + " " + (h + y) + " " + g + " " + b;
        Function<Integer, Function<Integer, IntFunction<Long>>> nested = x -> y -> z -> x + y + z + f + e + outer;
        say(all.get(), more.apply(2L, 3.5), nested.apply(1).apply(2).apply(3));
    }

    private void references() {
        Inner inner = new Inner(5);
        ToIntFunction<Integer> bound = inner::sum;
        BiFunction<Inner, Integer, Integer> unbound = Inner::sum;
        Function<Integer, Inner> constructor = Inner::new;
        IntFunction<int[]> arrays = int[]::new;
        Function<int[], Object> copied = int[]::clone;
        Supplier<String> above = super::told;
        Supplier<String> still = Everything::fixed;
        Function<Object[], List<Object>> various = Arrays::asList;
        BinaryOperator<Integer> greater = Math::max;
        Function<String, Integer> length = String::length;
        Function<CharSequence, Integer> chars = CharSequence::length;
        Callable<Map<String, Integer>> map = TreeMap::new;
        say(bound.applyAsInt(1), unbound.apply(inner, 2), constructor.apply(9).held, arrays.apply(3).length);
        say(((int[]) copied.apply(new int[] {4}))[0], above.get(), still.get(), various.apply(new Object[] {1, "b"}));
        say(greater.apply(3, 4), length.apply("four"), chars.apply("five5"));
        try {
            say(map.call());
        } catch (Exception e) {
            say(e);
        }
    }

    private void converted() {
        ToIntFunction<Short> small = x -> x;
        Function<Integer, Long> boxed = Integer::longValue;
        IntToLongFunction widened = Math::abs;
        LongFunction<Object> upward = x -> x;
        ToDoubleFunction<Integer> fromBox = x -> x;
        DoubleUnaryOperator root = Math::sqrt;
        Consumer<String> dropped = said::add;
        Consumer<Integer> longDropped = Integer::toUnsignedLong;
        IntFunction<Integer> sameBox = x -> x;
        Function<Character, Integer> number = Character::getNumericValue;
        Comparator<Character> order = Character::compare;
        Secret secret = one -> one + "!";
        dropped.accept("added");
        longDropped.accept(3);
        say(small.applyAsInt((short) -2), boxed.apply(8), widened.applyAsLong(-9), upward.apply(10L));
        say(fromBox.applyAsDouble(2), root.applyAsDouble(16), sameBox.apply(1000), number.apply('7'));
        say(order.compare('a', 'b') < 0, secret.tell(5));
        ToDoubleFunction<Object> failing = x -> ((Number) x).doubleValue();
        Function<Object, String> wrong = cast(String::trim);
        try {
            say(failing.applyAsDouble(3), wrong.apply(4));
        } catch (ClassCastException e) {
            say("no string");
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, String> cast(Function<String, String> of) {
        return (Function<Object, String>) (Function<?, String>) of;
    }

    private void places() {
        Asked asked = (number, big, broken, more) -> number + " " + big + " " + broken + " " + List.of(more);
        Runnable written = (Runnable & Serializable) () -> say("written");
        written.run();
        say(asked.twice().ask(1, 2, 3, "a", "b"), new Told(6).later().get());
        say(Stream.of(Shape.values()).map(Shape::told).collect(Collectors.joining(",")));
        say(IntStream.range(0, 4).mapToObj(i -> "n" + i).sorted(Comparator.reverseOrder()).toList());
        Supplier<Supplier<String>> anonymous = () -> new Supplier<>() {
            @Override
            public String get() {
                Supplier<Integer> deep = () -> outer + said.size();
                return "deep " + deep.get();
            }
        };
        say(anonymous.get().get());
    }

    private static String fixed() {
        return "fixed";
    }

    private void say(Object... what) {
        said.add(Stream.of(what).map(String::valueOf).collect(Collectors.joining(" | ")));
    }
}

class Base {
    protected String told() {
        return "above";
    }
}
