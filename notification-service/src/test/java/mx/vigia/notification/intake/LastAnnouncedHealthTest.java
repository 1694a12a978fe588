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
        silent();
        minutes(90);
        speaks();

        assertThat(letters).containsExactly("silent +0", "back +90");
    }

    @Test
    void outageAfterARecoveryIsSentOnceItLasts() {
        silent();
        minutes(5);
        speaks();
        minutes(20);
        silent();
        minutes(300);

        assertThat(letters).containsExactly("silent +0", "back +5", "silent +40");
    }

    @Test
    void shortOutageAfterARecoveryIsNotSent() {
        silent();
        minutes(5);
        speaks();
        minutes(20);
        silent();
        minutes(10);
        speaks();
        minutes(300);

        assertThat(letters).containsExactly("silent +0", "back +5");
    }

    @Test
    void flappingSourceThatRecoversEndsWithARecoveryLetter() {
        comeAndGoForTwoHours(5);
        minutes(600);

        assertThat(letters).containsExactly("silent +0", "back +5", "silent +25", "back +175");
    }

    @Test
    void flappingSourceThatFailsEndsWithAnOutageLetter() {
        comeAndGoForTwoHours(5);
        silent();
        minutes(600);

        assertThat(letters).containsExactly("silent +0", "back +5", "silent +25");
    }

    @Test
    void sourceThatRecoversForMinutesOnlyIsReportedDown() {
        for (var round = 0; round < 12; round++) {
            silent();
            minutes(9);
            speaks();
            minutes(1);
        }
        silent();

        assertThat(letters).containsExactly("silent +0", "back +9", "silent +25");
    }

    @Test
    void lastAnnouncedHealthIsTrueWithinLimits() {
        Stream.of(1, 3, 7, 14, 16, 29, 59, 61, 120).forEach(pace -> {
            begin();
            comeAndGoForTwoHours(pace);
            minutes(61);
            assertThat(letters.getLast()).as("back, at a pace of %d", pace).startsWith("back");
            silent();
            minutes(361);
            assertThat(letters.getLast()).as("silent, at a pace of %d", pace).startsWith("silent");
            assertThat(letters).as("at a pace of %d", pace).hasSizeLessThanOrEqualTo(7);
        });
    }

    @Test
    void outdatedOutageIsDroppedUntilReportedAgain() {
        silent();
        speaks();
        silent();
        now = now.plus(Duration.ofDays(2));

        follow(last.due(now, now.minus(Duration.ofDays(1))));

        assertThat(letters).containsExactly("silent +0", "back +0");
        assertThat(last).isEqualTo(LastAnnouncedHealth.NONE);
    }

    private void begin() {
        letters.clear();
        silences.clear();
        now = START;
        last = LastAnnouncedHealth.NONE;
    }

    private void comeAndGoForTwoHours(int pace) {
        while (now.isBefore(START.plus(Duration.ofHours(2)))) {
            silent();
            minutes(pace);
            speaks();
            minutes(pace);
        }
    }

    private void silent() {
        incident = UUID.randomUUID();
        follow(last.afterOutage(word("unreachable", "source-silent"), silencesOfLate() == 0, LASTING, now));
    }

    private void speaks() {
        follow(last.onRecovery(word("speaking", "source-recovered"), silencesOfLate() > 1, STEADY, now));
    }

    private void minutes(int count) {
        for (var minute = 0; minute < count; minute++) {
            now = now.plus(Duration.ofMinutes(1));
            follow(last.due(now, now.minus(Duration.ofDays(1))));
        }
    }

    private long silencesOfLate() {
        return silences.stream().filter(given -> given.isAfter(now.minus(CALM))).count();
    }

    private void follow(LastAnnouncedHealth.Next next) {
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

    private SiteHealthEvent word(String state, String fact) {
        return new SiteHealthEvent(
                "mx.prueba.vaiven", "Vaivén", state, now, null, new SiteHealthEvent.Round(now), fact, incident);
    }
}
