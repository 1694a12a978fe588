package mx.vigia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aLimitKeptIsSaidAndALimitExceededIsShouted() {
        var figures = new Figures("latency").say("letters", "letters", 30, "").atMost("p50", "median", 0.12, 0.3, " s");

        assertThat(figures.allKept()).isTrue();
        assertThat(figures.atMost("p99", "worst", 2.5, 1.5, " s").allKept()).isFalse();
        assertThat(figures.table()).contains("0.12 s", "at most 0.30 s", "2.50 s", "NOT KEPT");
        assertThat(figures.json())
                .startsWith("{\"name\":\"latency\",\"letters\":30,\"p50\":0.12")
                .endsWith("\"kept\":false}");
    }

    @Test
    void percentilesAreSamplesThatWereReallyMeasured() {
        var spread = new Spread(List.of(5.0, 1.0, 4.0, 2.0, 3.0));

        assertThat(spread.median()).isEqualTo(3.0);
        assertThat(spread.at(0.99)).isEqualTo(5.0);
        assertThat(new Spread(List.of()).median()).isEqualTo(-1);
    }
}
