package mx.vigia.analysis.text.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinHashSketchTest {
    @Test
    void similarityIsEstimatedWithinAnEighth() {
        var random = new Random(7);
        for (int changed = 0; changed <= 300; changed += 50) {
            var words = words(random, 300);
            int kept = 300 - changed;
            var other = words.substring(0, nthBlank(words, kept)) + " " + words(random, changed);
            double truth = Shingles.of(ComparedTerms.of(words)).similarity(Shingles.of(ComparedTerms.of(other)));

            assertThat(MinHashSketch.of(words).similarity(MinHashSketch.of(other)))
                    .as("%d of 300 words changed", changed)
                    .isCloseTo(truth, within(0.15));
        }
    }

    @Test
    void similarTextsShareABandAndDifferentOnesDoNot() {
        var random = new Random(11);
        var words = words(random, 200);
        var alike = words + " " + words(random, 20);
        var stranger = words(random, 200);

        var bands = MinHashSketch.of(words).bands(10, 2);

        assertThat(bands).hasSize(10);
        assertThat(Collections.disjoint(bands, MinHashSketch.of(alike).bands(10, 2)))
                .isFalse();
        assertThat(Collections.disjoint(bands, MinHashSketch.of(stranger).bands(10, 2)))
                .isTrue();
    }

    @Test
    void shortTextIsSimilarToNothing() {
        var few = MinHashSketch.of("Ley de Puertos");

        assertThat(few.bands(10, 2)).isEmpty();
        assertThat(few.similarity(few)).isZero();
    }

    @Test
    void unicodeSeparatorsSplitWords() {
        var blanks = MinHashSketch.of("uno dos tres cuatro cinco seis siete ocho nueve diez");
        var others = MinHashSketch.of("uno\u2028dos\u2029 tres\u001Ccuatro\u3000cinco seis\u2003siete ocho nueve diez");

        assertThat(others.similarity(blanks)).isEqualTo(1);
    }

    private static int nthBlank(String words, int count) {
        int at = 0;
        for (int i = 0; i < count; i++) {
            at = words.indexOf(' ', at + 1);
        }
        return at < 0 ? words.length() : at;
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(6, 'a', 'z' + 1)
                        .mapToObj(letter -> String.valueOf((char) letter))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
