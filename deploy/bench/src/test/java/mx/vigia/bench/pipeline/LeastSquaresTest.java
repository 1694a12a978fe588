package mx.vigia.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    @Test
    void slopeIsFoundDespiteNoise() {
        var slope = new LeastSquares();
        slope.add(0, 101);
        slope.add(10, 119);
        slope.add(20, 141);
        slope.add(30, 159);

        assertThat(slope.slope()).isCloseTo(2, within(0.1));
        assertThat(slope.firstValue()).isEqualTo(101);
        assertThat(slope.lastValue()).isEqualTo(159);
    }

    @Test
    void constantSeriesHasNoSlope() {
        var slope = new LeastSquares();
        slope.add(0, 80);
        slope.add(1_000, 80);

        assertThat(slope.slope()).isZero();
        assertThat(new LeastSquares().slope()).isZero();
    }
}
