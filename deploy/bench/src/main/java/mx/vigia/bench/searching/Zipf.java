package mx.vigia.bench.searching;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Titles of invented words, of which the n-th is as common as one n-th of the first: where there is no corpus to draw from. */
final class Zipf {
    private static final int WORDS = 30_000;
    private static final int TITLES = 20_000;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 40;
    private static final List<String> SYLLABLES =
            List.of("ba", "ce", "di", "fo", "gu", "la", "mer", "nis", "ños", "pul", "ra", "ses", "tor", "vi", "cian");

    private final Random chance;
    private final double[] reached = new double[WORDS];

    private Zipf(Random chance) {
        this.chance = chance;
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 1);
            reached[rank] = sum;
        }
    }

    static List<String> titles(Random chance) {
        var zipf = new Zipf(chance);
        return IntStream.range(0, TITLES).mapToObj(i -> zipf.title()).toList();
    }

    private String title() {
        int words = SHORTEST + chance.nextInt(LONGEST - SHORTEST);
        return IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" ", "", "."));
    }

    private String word() {
        int at = Arrays.binarySearch(reached, chance.nextDouble() * reached[WORDS - 1]);
        return spelt(at < 0 ? -at - 1 : at);
    }

    /** Two syllables or more, never the same for two ranks. */
    private static String spelt(int rank) {
        var word = new StringBuilder();
        for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }
}
