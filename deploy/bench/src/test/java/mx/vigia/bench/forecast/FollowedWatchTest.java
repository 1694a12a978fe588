package mx.vigia.bench.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowedWatchTest {
    @Test
    void totalForecastIsComparedWithTheTotalCount() {
        var followed = FollowedWatch.of("agua", List.of(week(4, 2), week(4, 6), week(4, 2), week(4, 6), week(9, 4)));

        assertThat(followed.relativeError()).isEqualTo((25.0 - 20) / 20);
        assertThat(followed.wrongInAMonth()).isZero();
        assertThat(followed.weeks()).isEqualTo(5);
    }

    @Test
    void forecastErrorEqualsForecastWhenNothingCame() {
        assertThat(FollowedWatch.of("pesca", List.of(week(3, 0))).relativeError())
                .isEqualTo(3);
    }

    @Test
    void evenCountUsesTheUpperMedian() {
        assertThat(FollowedWatch.upperMedian(List.of(0.1, 0.4, 0.2, 0.3))).isEqualTo(0.3);
    }

    private static Map<String, String> week(double forecast, int came) {
        return Map.of("forecast", Double.toString(forecast), "came", Integer.toString(came));
    }
}
