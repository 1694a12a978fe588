package mx.vigia.bench.matching;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Queries as people write them: of a hundred, sixty have two or three required words, twenty a phrase, fifteen one of
 * two words without a third, five a prefix.
 */
public final class QueryGenerator {
    private static final int ALL_WORDS_PERCENT = 60;
    private static final int PHRASE_PERCENT = 80;
    private static final int ANY_WORD_PERCENT = 95;
    private static final int PREFIX_LENGTH = 5;

    private final Vocabulary words;
    private final Random random;

    public QueryGenerator(Vocabulary words, Random random) {
        this.words = words;
        this.random = random;
    }

    public List<String> draw(int count) {
        return IntStream.range(0, count).mapToObj(i -> one(i % 100)).toList();
    }

    private String one(int lot) {
        if (lot < ALL_WORDS_PERCENT) {
            return String.join(" ", words.drawFromOneTitle(twoOrThree()));
        }
        if (lot < PHRASE_PERCENT) {
            return '"' + String.join(" ", words.sideBySide(twoOrThree())) + '"';
        }
        if (lot < ANY_WORD_PERCENT) {
            return "(%s OR %s) -%s".formatted(words.word(), words.word(), words.word());
        }
        var word = words.word();
        return word.substring(0, Math.min(PREFIX_LENGTH, word.length())) + "*";
    }

    private int twoOrThree() {
        return 2 + random.nextInt(2);
    }
}
