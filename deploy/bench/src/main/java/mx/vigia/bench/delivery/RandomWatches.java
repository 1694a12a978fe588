package mx.vigia.bench.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Random watches and bills of meaningless words: the expected alerts follow from the draw, without running the
 * services. Two words are searched for together, a single word by one watch in twenty.
 */
public final class RandomWatches {
    private static final int VOCABULARY_SIZE = 400;
    private static final int WORDS_PER_TITLE = 12;
    private static final int SINGLE_WORD_EVERY = 20;
    private static final String CONSONANTS = "bdfgklmnprtvz";
    private static final String VOWELS = "aeiou";

    private final List<String> words;
    private final List<ExpectedWatch> requests;
    private final long seed;

    /** Creates this many watches, spread evenly over the people. */
    public RandomWatches(int people, int watches, long seed) {
        this.seed = seed;
        var lot = new Random(seed);
        words = words(lot);
        requests = IntStream.range(0, watches)
                .mapToObj(watch -> new ExpectedWatch(watch % people, query(lot)))
                .toList();
    }

    List<ExpectedWatch> watches() {
        return requests;
    }

    /** Returns the title of the bill of this number, which contains the number. */
    public String title(int bill) {
        return "Que reforma la Ley de Pruebas en materia de " + String.join(" ", wordsOf(bill)) + ", asunto "
                + code(bill);
    }

    /** Returns everybody who must be alerted of these bills. */
    public Set<Due> expectedLetters(int first, int count) {
        Set<Due> due = new HashSet<>();
        for (int bill = first; bill < first + count; bill++) {
            var stated = new HashSet<>(wordsOf(bill));
            for (var expectedWatch : requests) {
                if (stated.containsAll(expectedWatch.words())) {
                    due.add(new Due(expectedWatch.person(), bill));
                }
            }
        }
        return due;
    }

    /** Returns the number of a bill as written in its title. */
    static String code(int bill) {
        return "P" + (1_000_000 + bill);
    }

    private List<String> wordsOf(int bill) {
        var lot = new Random(seed * 31 + bill);
        return IntStream.range(0, WORDS_PER_TITLE)
                .mapToObj(i -> words.get(lot.nextInt(words.size())))
                .distinct()
                .toList();
    }

    private List<String> query(Random lot) {
        int count = lot.nextInt(SINGLE_WORD_EVERY) == 0 ? 1 : 2;
        return lot.ints(0, words.size())
                .distinct()
                .limit(count)
                .mapToObj(words::get)
                .toList();
    }

    /** Returns words whose endings are no inflection of Spanish or English. */
    private static List<String> words(Random lot) {
        Set<String> drawn = new HashSet<>();
        List<String> all = new ArrayList<>();
        while (all.size() < VOCABULARY_SIZE) {
            var word = syllable(lot) + syllable(lot) + syllable(lot) + "k";
            if (drawn.add(word)) {
                all.add(word);
            }
        }
        return all;
    }

    private static String syllable(Random lot) {
        return "" + CONSONANTS.charAt(lot.nextInt(CONSONANTS.length())) + VOWELS.charAt(lot.nextInt(VOWELS.length()));
    }
}
