package dossier.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences of made-up words, whose frequencies fall as those of real ones do. */
final class Prose {
    private static final String[] ONSETS = {"b", "br", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou"};
    private static final int VOCABULARY = 20_000;

    private Prose() {}

    static List<String> sentences(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> sentence(random)).toList();
    }

    static String sentence(Random random) {
        return IntStream.range(0, 10 + random.nextInt(25))
                        .mapToObj(i -> word(random))
                        .collect(Collectors.joining(" "))
                + ".";
    }

    /** The sentence with one word in twenty to one in five replaced, dropped or doubled. */
    static String vary(String sentence, Random random) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ", -1)));
        int changes = Math.max(1, (int) (words.size() * (0.05 + 0.15 * random.nextDouble())));
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(4)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, word(random));
                default -> words.set(at, word(random));
            }
        }
        return String.join(" ", words);
    }

    private static String word(Random random) {
        int rank = (int) Math.floor(Math.exp(random.nextDouble() * Math.log(VOCABULARY)));
        Random letters = new Random(rank * 31L);
        return IntStream.range(0, 2 + letters.nextInt(2))
                .mapToObj(i -> ONSETS[letters.nextInt(ONSETS.length)] + VOWELS[letters.nextInt(VOWELS.length)])
                .collect(Collectors.joining());
    }
}
