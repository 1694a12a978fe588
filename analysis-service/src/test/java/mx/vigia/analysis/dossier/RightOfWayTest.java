package mx.vigia.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RightOfWayTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int FEW = 5;
    private static final int MANY = 50;

    private final Hands hands = new Hands();
    private final RightOfWay way = new RightOfWay(hands);

    @Test
    void whileMoreWaitsWhoWorksBehindStandsAside() {
        assertThat(goesOn("links")).isTrue();

        way.taken(true);

        assertThat(goesOn("links")).isFalse();
    }

    @Test
    void theWayIsFreeAgainAsSoonAsTheIntakeHasCaughtUp() {
        way.taken(true);

        way.taken(false);

        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void anIntakeThatStandsStillKeepsNobodyWaiting() {
        way.taken(true);

        hands.on(RightOfWay.LASTS);

        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void whoStoodAsideLongEnoughDoesOneSliceAndStandsAsideAgain() {
        assertThat(goesOn("links")).isTrue();
        hands.on(RightOfWay.PATIENCE);
        way.taken(true);

        assertThat(goesOn("links")).isTrue();
        assertThat(goesOn("links")).isFalse();
    }

    @Test
    void eachWaitsForItself() {
        assertThat(goesOn("links")).isTrue();
        hands.on(RightOfWay.PATIENCE);
        way.taken(true);

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

        hands.on(RightOfWay.LASTS);

        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void whoStandsAsideForABusyIntakeDoesASliceInAMinute() {
        assertThat(goesOn("links")).isTrue();

        seconds((int) RightOfWay.PATIENCE.toSeconds() - 1, Duration.ofMillis(700), MANY);
        assertThat(goesOn("links")).isFalse();
        seconds(1, Duration.ofMillis(700), MANY);
        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void fewBillsThatTakeLongKeepNobodyWaiting() {
        seconds(20, Duration.ofMillis(900), FEW);

        assertThat(goesOn("links")).isTrue();
        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void whileManyComeWhoeverWorksRestsForAsLongAsTheSliceTook() {
        seconds(20, Duration.ofMillis(200), MANY);

        assertThat(worksFor(SECOND)).isTrue();
        assertThat(goesOn("links")).isFalse();
        seconds(1, Duration.ofMillis(200), MANY);
        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void whileNothingComesNobodyRests() {
        assertThat(worksFor(SECOND)).isTrue();
        assertThat(goesOn("links")).isTrue();
    }

    @Test
    void aSliceThatFailedIsRestedFromToo() {
        seconds(20, Duration.ofMillis(200), MANY);

        assertThatThrownBy(() -> way.slice("links", false, () -> {
                    hands.on(SECOND);
                    throw new SQLException("away");
                }))
                .isInstanceOf(SQLException.class);
        assertThat(goesOn("links")).isFalse();
    }

    private boolean goesOn(String who) {
        return way.slice(who, false, () -> true);
    }

    private boolean worksFor(Duration time) {
        return way.slice("links", false, () -> {
            hands.on(time);
            return true;
        });
    }

    /** In each of these seconds so many bills come, and keep the intake busy for so long. */
    private void seconds(int count, Duration busy, int bills) {
        for (int second = 0; second < count; second++) {
            way.taken(false);
            Instant began = hands.instant();
            hands.on(busy);
            way.worked(began, bills);
            hands.on(SECOND.minus(busy));
        }
    }

    /** A clock whose hands are moved. */
    private static final class Hands extends Clock {
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
