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
        assertThat(runsSlice("links")).isTrue();

        takesFullPoll();

        assertThat(runsSlice("links")).isFalse();
    }

    @Test
    void workerResumesWhenTheIntakeHasCaughtUp() {
        takesFullPoll();

        pollFewRecords();

        assertThat(runsSlice("links")).isTrue();
    }

    @Test
    void idleIntakeDelaysNoFollower() {
        takesFullPoll();

        manualClock.on(IntakePriority.WAITING_TIMEOUT);

        assertThat(runsSlice("links")).isTrue();
    }

    @Test
    void followerThatYieldedLongEnoughDoesOneSlice() {
        assertThat(runsSlice("links")).isTrue();
        manualClock.on(IntakePriority.MAX_YIELD_TIME);
        takesFullPoll();

        assertThat(runsSlice("links")).isTrue();
        assertThat(runsSlice("links")).isFalse();
    }

    @Test
    void followersYieldIndependently() {
        assertThat(runsSlice("links")).isTrue();
        manualClock.on(IntakePriority.MAX_YIELD_TIME);
        takesFullPoll();

        assertThat(runsSlice("links")).isTrue();
        assertThat(runsSlice("kin")).isFalse();
    }

    @Test
    void followersYieldToABusyIntakeWithoutABacklog() {
        seconds(20, Duration.ofMillis(700), MANY);

        assertThat(runsSlice("links")).isFalse();
    }

    @Test
    void followersResumeOnceTheIntakeIsNoLongerBusy() {
        seconds(20, Duration.ofMillis(700), MANY);

        manualClock.on(IntakePriority.WAITING_TIMEOUT);

        assertThat(runsSlice("links")).isTrue();
    }

    @Test
    void yieldingFollowerDoesASliceEachMinute() {
        assertThat(runsSlice("links")).isTrue();

        seconds((int) IntakePriority.MAX_YIELD_TIME.toSeconds() - 1, Duration.ofMillis(700), MANY);
        assertThat(runsSlice("links")).isFalse();
        seconds(1, Duration.ofMillis(700), MANY);
        assertThat(runsSlice("links")).isTrue();
    }

    @Test
    void smallSlowPollDelaysNoFollower() {
        seconds(20, Duration.ofMillis(900), FEW);

        assertThat(runsSlice("links")).isTrue();
        assertThat(runsSlice("links")).isTrue();
    }

    @Test
    void followerRestsAsLongAsItsSliceDuringABacklog() {
        seconds(20, Duration.ofMillis(200), MANY);

        assertThat(worksFor(SECOND)).isTrue();
        assertThat(runsSlice("links")).isFalse();
        seconds(1, Duration.ofMillis(200), MANY);
        assertThat(runsSlice("links")).isTrue();
    }

    @Test
    void followersDoNotRestWithoutABacklog() {
        assertThat(worksFor(SECOND)).isTrue();
        assertThat(runsSlice("links")).isTrue();
    }

    @Test
    void workerAlsoYieldsAfterAFailedSlice() {
        seconds(20, Duration.ofMillis(200), MANY);

        assertThatThrownBy(() -> priority.runSlice("links", false, () -> {
                    manualClock.on(SECOND);
                    throw new SQLException("away");
                }))
                .isInstanceOf(SQLException.class);
        assertThat(runsSlice("links")).isFalse();
    }

    @Test
    void followersYieldDuringAndShortlyAfterAFullPoll() {
        priority.runIntake(MANY, true, () -> {
            manualClock.on(IntakePriority.WAITING_TIMEOUT.multipliedBy(4));
            assertThat(runsSlice("links")).isFalse();
        });

        manualClock.on(IntakePriority.WAITING_TIMEOUT.minus(SECOND));
        assertThat(runsSlice("links")).isFalse();
    }

    @Test
    void followersYieldDuringALongLargePollWithoutABacklog() {
        seconds(20, Duration.ofMillis(200), MANY);

        priority.runIntake(MANY, false, () -> {
            manualClock.on(Duration.ofSeconds(20));
            assertThat(runsSlice("links")).isFalse();
        });
    }

    @Test
    void longSmallPollsDelayNoFollower() {
        priority.runIntake(FEW, false, () -> {
            manualClock.on(Duration.ofSeconds(20));
            assertThat(runsSlice("links")).isTrue();
        });
    }

    @Test
    void stuckPollDelaysNoFollower() {
        priority.runIntake(MANY, true, () -> {
            manualClock.on(IntakeLoad.STALLED_AFTER.minus(SECOND));
            assertThat(runsSlice("links")).isFalse();
            manualClock.on(SECOND);
            assertThat(runsSlice("links")).isTrue();
            assertThat(runsSlice("links")).isTrue();
        });
    }

    @Test
    void failedPollIsNoLongerInProgress() {
        assertThatThrownBy(() -> priority.runIntake(MANY, true, () -> {
                    throw new IllegalStateException("away");
                }))
                .isInstanceOf(IllegalStateException.class);

        manualClock.on(IntakePriority.WAITING_TIMEOUT);
        assertThat(runsSlice("links")).isTrue();
    }

    @Test
    void publisherYieldsShorterAndFullScansYieldLonger() {
        assertThat(runsSlice("naming", IntakePriority.MAX_YIELD_TIME_FOR_ALERTS))
                .isTrue();
        assertThat(runsSlice("links")).isTrue();
        assertThat(runsSlice("sites", IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS))
                .isTrue();

        manualClock.on(IntakePriority.MAX_YIELD_TIME_FOR_ALERTS);
        takesFullPoll();
        assertThat(runsSlice("naming", IntakePriority.MAX_YIELD_TIME_FOR_ALERTS))
                .isTrue();
        assertThat(runsSlice("links")).isFalse();
        assertThat(runsSlice("sites", IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS))
                .isFalse();

        manualClock.on(IntakePriority.MAX_YIELD_TIME);
        takesFullPoll();
        assertThat(runsSlice("links")).isTrue();
        assertThat(runsSlice("sites", IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS))
                .isFalse();

        manualClock.on(IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS);
        takesFullPoll();
        assertThat(runsSlice("sites", IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS))
                .isTrue();
    }

    @Test
    void waitingTimeIsMeasured() {
        assertThat(runsSlice("links")).isTrue();
        manualClock.on(SECOND);
        takesFullPoll();
        assertThat(runsSlice("links")).isFalse();
        manualClock.on(SECOND);
        assertThat(behind("links")).isEqualTo(2);

        pollFewRecords();
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

    private void pollFewRecords() {
        priority.runIntake(FEW, false, () -> {});
    }

    private boolean runsSlice(String who, Duration timeout) {
        return priority.runSlice(who, timeout, false, () -> true);
    }

    private boolean runsSlice(String who) {
        return priority.runSlice(who, false, () -> true);
    }

    private boolean worksFor(Duration time) {
        return priority.runSlice("links", false, () -> {
            manualClock.on(time);
            return true;
        });
    }

    /** Simulates seconds in which the intake receives this many records and is busy for this long. */
    private void seconds(int count, Duration busy, int bills) {
        for (int second = 0; second < count; second++) {
            priority.runIntake(bills, false, () -> manualClock.on(busy));
            manualClock.on(SECOND.minus(busy));
        }
    }

    /** A clock that the test advances. */
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
