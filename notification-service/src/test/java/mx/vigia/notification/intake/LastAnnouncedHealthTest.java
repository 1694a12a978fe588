package mx.vigia.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LastAnnouncedHealthTest {
    private static final Duration CALM = Duration.ofHours(6);
    private static final Duration LASTING = Duration.ofMinutes(15);
    private static final Duration STEADY = Duration.ofHours(1);
    private static final Instant START = Instant.parse("2026-11-27T12:00:00Z");

    private final List<String> letters = new ArrayList<>();
    private final List<Instant> silences = new ArrayList<>();
    private Instant now = START;
    private UUID incident = UUID.randomUUID();
    private LastAnnouncedHealth last = LastAnnouncedHealth.NONE;

    @Test
    void firstOutageAndRecoveryAreSentImmediately() {
        reportOutage();
        passMinutes(90);
        reportRecovery();

        assertThat(letters).containsExactly("silent +0", "back +90");
    }

    @Test
    void outageAfterARecoveryIsSentOnceItLasts() {
        reportOutage();
        passMinutes(5);
        reportRecovery();
        passMinutes(20);
        reportOutage();
        passMinutes(300);

        assertThat(letters).containsExactly("silent +0", "back +5", "silent +40");
    }

    @Test
    void shortOutageAfterARecoveryIsNotSent() {
        reportOutage();
        passMinutes(5);
        reportRecovery();
        passMinutes(20);
        reportOutage();
        passMinutes(10);
        reportRecovery();
        passMinutes(300);

        assertThat(letters).containsExactly("silent +0", "back +5");
    }

    @Test
    void flappingSourceThatRecoversEndsWithARecoveryLetter() {
        flapForTwoHours(5);
        passMinutes(600);

        assertThat(letters).containsExactly("silent +0", "back +5", "silent +25", "back +175");
    }

    @Test
    void flappingSourceThatFailsEndsWithAnOutageLetter() {
        flapForTwoHours(5);
        reportOutage();
        passMinutes(600);

        assertThat(letters).containsExactly("silent +0", "back +5", "silent +25");
    }

    @Test
    void sourceThatRecoversForMinutesOnlyIsReportedDown() {
        for (var round = 0; round < 12; round++) {
            reportOutage();
            passMinutes(9);
            reportRecovery();
            passMinutes(1);
        }
        reportOutage();

        assertThat(letters).containsExactly("silent +0", "back +9", "silent +25");
    }

    @Test
    void lastAnnouncedHealthIsTrueWithinLimits() {
        Stream.of(1, 3, 7, 14, 16, 29, 59, 61, 120).forEach(pace -> {
            reset();
            flapForTwoHours(pace);
            passMinutes(61);
            assertThat(letters.getLast()).as("back, at a pace of %d", pace).startsWith("back");
            reportOutage();
            passMinutes(361);
            assertThat(letters.getLast()).as("silent, at a pace of %d", pace).startsWith("silent");
            assertThat(letters).as("at a pace of %d", pace).hasSizeLessThanOrEqualTo(7);
        });
    }

    @Test
    void outdatedOutageIsDroppedUntilReportedAgain() {
        reportOutage();
        reportRecovery();
        reportOutage();
        now = now.plus(Duration.ofDays(2));

        apply(last.due(now, now.minus(Duration.ofDays(1))));

        assertThat(letters).containsExactly("silent +0", "back +0");
        assertThat(last).isEqualTo(LastAnnouncedHealth.NONE);
    }

    private void reset() {
        letters.clear();
        silences.clear();
        now = START;
        last = LastAnnouncedHealth.NONE;
    }

    private void flapForTwoHours(int pace) {
        while (now.isBefore(START.plus(Duration.ofHours(2)))) {
            reportOutage();
            passMinutes(pace);
            reportRecovery();
            passMinutes(pace);
        }
    }

    private void reportOutage() {
        incident = UUID.randomUUID();
        apply(last.afterOutage(healthEvent("unreachable", "source-silent"), recentOutageLetters() == 0, LASTING, now));
    }

    private void reportRecovery() {
        apply(last.onRecovery(healthEvent("speaking", "source-recovered"), recentOutageLetters() > 1, STEADY, now));
    }

    private void passMinutes(int count) {
        for (var minute = 0; minute < count; minute++) {
            now = now.plus(Duration.ofMinutes(1));
            apply(last.due(now, now.minus(Duration.ofDays(1))));
        }
    }

    private long recentOutageLetters() {
        return silences.stream().filter(given -> given.isAfter(now.minus(CALM))).count();
    }

    private void apply(LastAnnouncedHealth.Next next) {
        last = next.then();
        if (next.tell() != null) {
            var back = next.tell().hasRecovered();
            letters.add((back ? "back +" : "silent +")
                    + Duration.between(START, now).toMinutes());
            if (!back) {
                silences.add(now);
            }
        }
    }

    private SiteHealthEvent healthEvent(String state, String fact) {
        return new SiteHealthEvent(
                "mx.prueba.vaiven", "Vaivén", state, now, null, new SiteHealthEvent.Round(now), fact, incident);
    }
}
