package mx.vigia.bench.searching;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Titles of invented words, of which the n-th is as common as one n-th of the first: used without a corpus. */
final class Zipf {
    private static final int WORD_COUNT = 30_000;
    private static final int TITLE_COUNT = 20_000;
    private static final int MIN_TITLE_WORDS = 10;
    private static final int MAX_TITLE_WORDS = 40;
    private static final List<String> SYLLABLES =
            List.of("ba", "ce", "di", "fo", "gu", "la", "mer", "nis", "ños", "pul", "ra", "ses", "tor", "vi", "cian");

    private final Random random;
    private final double[] reached = new double[WORD_COUNT];

    private Zipf(Random random) {
        this.random = random;
        double sum = 0;
        for (int rank = 0; rank < WORD_COUNT; rank++) {
            sum += 1.0 / (rank + 1);
            reached[rank] = sum;
        }
    }

    static List<String> drawTitles(Random random) {
        var zipf = new Zipf(random);
        return IntStream.range(0, TITLE_COUNT).mapToObj(i -> zipf.title()).toList();
    }

    private String title() {
        int words = MIN_TITLE_WORDS + random.nextInt(MAX_TITLE_WORDS - MIN_TITLE_WORDS);
        return IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" ", "", "."));
    }

    private String word() {
        int at = Arrays.binarySearch(reached, random.nextDouble() * reached[WORD_COUNT - 1]);
        return spellWord(at < 0 ? -at - 1 : at);
    }

    /** Returns a word of two syllables or more, never the same for two ranks. */
    private static String spellWord(int rank) {
        var word = new StringBuilder();
        for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }
}
