package mx.vigia.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {

    @Test
    void meanLiesWithinAndFewerValuesLeaveMoreDoubt() {
        var few = MeanInterval.of(List.of(0.0, 1.0, 0.0, 1.0));
        var many = MeanInterval.of(Collections.nCopies(50, List.of(0.0, 1.0)).stream()
                .flatMap(List::stream)
                .toList());

        assertThat(few.low()).isLessThan(0.5);
        assertThat(few.high()).isGreaterThan(0.5);
        assertThat(many.low()).isBetween(0.38, 0.45);
        assertThat(many.high()).isBetween(0.55, 0.62);
    }

    @Test
    void equalValuesLeaveNoDoubt() {
        assertThat(MeanInterval.of(List.of(0.25, 0.25))).isEqualTo(new MeanInterval(0.25, 0.25));
    }
}
