package mx.vigia.analysis.dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IntakePriorityTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int FEW = 5;
    private static final int MANY = 50;

    private final ManualClock manualClock = new ManualClock();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final IntakePriority priority = new IntakePriority(manualClock, meters, 20);

    @Test
    void followersYieldDuringABacklog() {
        assertThat(goesOn("links")).isTrue();

        takesFullPoll();

        assertThat(goesOn("links")).isFalse();
    }

    @Test
    void workerResumesWhenTheIntakeHasCaughtUp() {
        takesFullPoll();

        takesFew();

        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void idleIntakeDelaysNoFollower() {
        takesFullPoll();

        manualClock.on(IntakePriority.WAITING_TIMEOUT);

        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void followerThatYieldedLongEnoughDoesOneSlice() {
        assertThat(goesOn("links")).isTrue();
        manualClock.on(IntakePriority.MAX_YIELD_TIME);
        takesFullPoll();

        assertThat(goesOn("links")).isTrue();
        assertThat(goesOn("links")).isFalse();
    }

    @Test
    void eachWaitsForItself() {
        assertThat(goesOn("links")).isTrue();
        manualClock.on(IntakePriority.MAX_YIELD_TIME);
        takesFullPoll();

        assertThat(goesOn("links")).isTrue();
        assertThat(goesOn("kin")).isFalse();
    }

    @Test
    void anIntakeThatIsBusyMostOfItsTimeIsLeftAloneThoughNothingWaits() {
        seconds(20, Duration.ofMillis(700), MANY);

        assertThat(goesOn("links")).isFalse();
    }

    @Test
    void itIsLeftAloneNoLongerThanItIsBusy() {
        seconds(20, Duration.ofMillis(700), MANY);

        manualClock.on(IntakePriority.WAITING_TIMEOUT);

        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void yieldingFollowerDoesASliceEachMinute() {
        assertThat(goesOn("links")).isTrue();

        seconds((int) IntakePriority.MAX_YIELD_TIME.toSeconds() - 1, Duration.ofMillis(700), MANY);
        assertThat(goesOn("links")).isFalse();
        seconds(1, Duration.ofMillis(700), MANY);
        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void smallSlowPollDelaysNoFollower() {
        seconds(20, Duration.ofMillis(900), FEW);

        assertThat(goesOn("links")).isTrue();
        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void followerRestsAsLongAsItsSliceDuringABacklog() {
        seconds(20, Duration.ofMillis(200), MANY);

        assertThat(worksFor(SECOND)).isTrue();
        assertThat(goesOn("links")).isFalse();
        seconds(1, Duration.ofMillis(200), MANY);
        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void followersDoNotRestWithoutABacklog() {
        assertThat(worksFor(SECOND)).isTrue();
        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void workerAlsoYieldsAfterAFailedSlice() {
        seconds(20, Duration.ofMillis(200), MANY);

        assertThatThrownBy(() -> priority.runSlice("links", false, () -> {
                    manualClock.on(SECOND);
                    throw new SQLException("away");
                }))
                .isInstanceOf(SQLException.class);
        assertThat(goesOn("links")).isFalse();
    }

    @Test
    void followersYieldDuringAndShortlyAfterAFullPoll() {
        priority.runIntake(MANY, true, () -> {
            manualClock.on(IntakePriority.WAITING_TIMEOUT.multipliedBy(4));
            assertThat(goesOn("links")).isFalse();
        });

        manualClock.on(IntakePriority.WAITING_TIMEOUT.minus(SECOND));
        assertThat(goesOn("links")).isFalse();
    }

    @Test
    void manyThatAreTakenForLongAreLeftAloneThoughNothingWaits() {
        seconds(20, Duration.ofMillis(200), MANY);

        priority.runIntake(MANY, false, () -> {
            manualClock.on(Duration.ofSeconds(20));
            assertThat(goesOn("links")).isFalse();
        });
    }

    @Test
    void longSmallPollsDelayNoFollower() {
        priority.runIntake(FEW, false, () -> {
            manualClock.on(Duration.ofSeconds(20));
            assertThat(goesOn("links")).isTrue();
        });
    }

    @Test
    void stuckPollDelaysNoFollower() {
        priority.runIntake(MANY, true, () -> {
            manualClock.on(IntakeLoad.STALLED_AFTER.minus(SECOND));
            assertThat(goesOn("links")).isFalse();
            manualClock.on(SECOND);
            assertThat(goesOn("links")).isTrue();
            assertThat(goesOn("links")).isTrue();
        });
    }

    @Test
    void failedPollIsNoLongerInProgress() {
        assertThatThrownBy(() -> priority.runIntake(MANY, true, () -> {
                    throw new IllegalStateException("away");
                }))
                .isInstanceOf(IllegalStateException.class);

        manualClock.on(IntakePriority.WAITING_TIMEOUT);
        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void publisherYieldsShorterAndFullScansYieldLonger() {
        assertThat(goesOn("naming", IntakePriority.MAX_YIELD_TIME_FOR_ALERTS)).isTrue();
        assertThat(goesOn("links")).isTrue();
        assertThat(goesOn("sites", IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS))
                .isTrue();

        manualClock.on(IntakePriority.MAX_YIELD_TIME_FOR_ALERTS);
        takesFullPoll();
        assertThat(goesOn("naming", IntakePriority.MAX_YIELD_TIME_FOR_ALERTS)).isTrue();
        assertThat(goesOn("links")).isFalse();
        assertThat(goesOn("sites", IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS))
                .isFalse();

        manualClock.on(IntakePriority.MAX_YIELD_TIME);
        takesFullPoll();
        assertThat(goesOn("links")).isTrue();
        assertThat(goesOn("sites", IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS))
                .isFalse();

        manualClock.on(IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS);
        takesFullPoll();
        assertThat(goesOn("sites", IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS))
                .isTrue();
    }

    @Test
    void waitingTimeIsMeasured() {
        assertThat(goesOn("links")).isTrue();
        manualClock.on(SECOND);
        takesFullPoll();
        assertThat(goesOn("links")).isFalse();
        manualClock.on(SECOND);
        assertThat(behind("links")).isEqualTo(2);

        takesFew();
        priority.runSlice("links", false, () -> false);
        assertThat(behind("links")).isZero();
    }

    private double behind(String who) {
        return meters.get("vigia.followers.behind.seconds")
                .tag("who", who)
                .gauge()
                .value();
    }

    private void takesFullPoll() {
        priority.runIntake(MANY, true, () -> {});
    }

    private void takesFew() {
        priority.runIntake(FEW, false, () -> {});
    }

    private boolean goesOn(String who, Duration timeout) {
        return priority.runSlice(who, timeout, false, () -> true);
    }

    private boolean goesOn(String who) {
        return priority.runSlice(who, false, () -> true);
    }

    private boolean worksFor(Duration time) {
        return priority.runSlice("links", false, () -> {
            manualClock.on(time);
            return true;
        });
    }

    /** In each of these seconds so many bills come, and keep the intake busy for so long. */
    private void seconds(int count, Duration busy, int bills) {
        for (int second = 0; second < count; second++) {
            priority.runIntake(bills, false, () -> manualClock.on(busy));
            manualClock.on(SECOND.minus(busy));
        }
    }

    /** A clock whose hands are moved. */
    private static final class ManualClock extends Clock {
        private Instant now = Instant.parse("2026-11-28T06:00:00Z");

        void on(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
