package mx.vigia.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GainTest {
    private static final double CLOSE = 0.00001;

    @Test
    void bestOrderScoresOneAndNoRelevantResultZero() {
        var grades = Map.of("a", 3, "b", 1, "c", 0);

        assertThat(Gain.of(List.of("a", "b", "x"), grades)).isEqualTo(1);
        assertThat(Gain.of(List.of("x", "c"), grades)).isZero();
        assertThat(Gain.of(List.of(), grades)).isZero();
        assertThat(Gain.of(List.of("c"), Map.of("c", 0))).isZero();
    }

    @Test
    void gainIsExponentialAndDiscountedByRank() {
        var grades = Map.of("a", 3, "b", 1);

        double got = 1 + 7 / (Math.log(3) / Math.log(2));
        double best = 7 + 1 / (Math.log(3) / Math.log(2));
        assertThat(Gain.of(List.of("b", "a"), grades)).isCloseTo(got / best, within(CLOSE));
    }

    @Test
    void onlyTheFirstTenCount() {
        var ranked = IntStream.rangeClosed(1, 11).mapToObj(Integer::toString).toList();

        assertThat(Gain.of(ranked, Map.of("11", 3))).isZero();
        assertThat(Gain.of(ranked, Map.of("10", 3))).isPositive();
    }
}
