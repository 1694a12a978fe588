package mx.vigia.analysis.dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AlertHorizonTest {
    private static final Instant SEEN = Instant.parse("2026-11-24T18:00:00Z");
    private static final AlertHorizon HORIZON =
            new AlertHorizon(Duration.ofDays(14), Duration.ofDays(2), ZoneId.of("America/Mexico_City"));

    @Test
    void eventsOfTheLastFortnightAlertAndOlderOnesDoNot() {
        assertThat(HORIZON.isWithin(LocalDate.of(2026, 11, 10), SEEN)).isTrue();
        assertThat(HORIZON.isWithin(LocalDate.of(2026, 11, 9), SEEN)).isFalse();
        assertThat(HORIZON.isLate(LocalDate.of(2026, 11, 21), SEEN)).isTrue();
    }

    @Test
    void implausibleDayNeitherDelaysNorSuppressesAlerts() {
        assertThat(HORIZON.isWithin(LocalDate.of(206, 9, 3), SEEN)).isTrue();
        assertThat(HORIZON.isLate(LocalDate.of(206, 9, 3), SEEN)).isFalse();
    }

    @Test
    void farFutureDayAlertsWhenFirstSeen() {
        assertThat(HORIZON.isWithin(LocalDate.of(2062, 9, 3), SEEN)).isTrue();
        assertThat(HORIZON.isLate(LocalDate.of(2062, 9, 3), SEEN)).isFalse();
    }
}
