package mx.vigia.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.signing.SealedIds;
import mx.vigia.platform.signing.SignedStatement;
import org.junit.jupiter.api.Test;

class SearchGaugeTest {
    private static final String KEY = "a-key-of-more-than-thirty-two-characters";
    private static final Instant NOON = Instant.parse("2026-09-03T18:00:00Z");

    @Test
    void validGaugeIsReadWithAllItsFields() {
        var overlap = UUID.randomUUID();
        var token = SignedStatement.sign(
                Map.of(
                        "query",
                        "agua",
                        "perDay",
                        0.4,
                        "mostPerDay",
                        100,
                        "matched30",
                        12,
                        "overlaps",
                        SealedIds.seal(List.of(overlap), 20, KEY),
                        "doubts",
                        List.of("No hay tal tema."),
                        "unanswerable",
                        true),
                NOON,
                Duration.ofMinutes(10),
                KEY);

        assertThat(SearchGauge.in(token, NOON, KEY))
                .contains(new SearchGauge("agua", 0.4, 100, 12, List.of(overlap), List.of("No hay tal tema."), true));
    }

    @Test
    void expiredGaugeIsRejectedButItsQueryIsReadable() {
        var token = SignedStatement.sign(Map.of("query", "agua potable"), NOON, Duration.ofMinutes(10), KEY);

        assertThat(SearchGauge.in(token, NOON.plusSeconds(601), KEY)).isEmpty();
        assertThat(SearchGauge.queryOfStale(token)).contains("agua potable");
    }

    @Test
    void aForgedGaugeSavesNothing() {
        var token = SignedStatement.sign(
                Map.of("query", "agua"), NOON, Duration.ofMinutes(10), "another-key-of-more-than-32-characters");

        assertThat(SearchGauge.in(token, NOON, KEY)).isEmpty();
        assertThat(SearchGauge.in("", NOON, KEY)).isEmpty();
        assertThat(SearchGauge.queryOfStale("nonsense")).isEmpty();
    }

    @Test
    void gaugeWithABlankQueryIsRejected() {
        var token = SignedStatement.sign(Map.of("query", " "), NOON, Duration.ofMinutes(10), KEY);

        assertThat(SearchGauge.in(token, NOON, KEY)).isEmpty();
    }
}
