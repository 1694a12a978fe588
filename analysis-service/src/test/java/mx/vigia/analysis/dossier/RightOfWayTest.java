package mx.vigia.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RightOfWayTest {
    private final Hands hands = new Hands();
    private final RightOfWay way = new RightOfWay(hands);

    @Test
    void whileMoreWaitsWhoWorksBehindStandsAside() {
        assertThat(way.isFree("links")).isTrue();

        way.taken(true);

        assertThat(way.isFree("links")).isFalse();
    }

    @Test
    void theWayIsFreeAgainAsSoonAsTheIntakeHasCaughtUp() {
        way.taken(true);

        way.taken(false);

        assertThat(way.isFree("links")).isTrue();
    }

    @Test
    void anIntakeThatStandsStillKeepsNobodyWaiting() {
        way.taken(true);

        hands.on(RightOfWay.LASTS);

        assertThat(way.isFree("links")).isTrue();
    }

    @Test
    void whoStoodAsideLongEnoughDoesOneStepAndStandsAsideAgain() {
        assertThat(way.isFree("links")).isTrue();
        hands.on(RightOfWay.PATIENCE);
        way.taken(true);

        assertThat(way.isFree("links")).isTrue();
        assertThat(way.isFree("links")).isFalse();
    }

    @Test
    void whoseStepIsMuchWorkStandsAsideForAsLongAsItSays() {
        Duration patience = RightOfWay.PATIENCE.multipliedBy(2);
        assertThat(way.isFree("answering sites", patience)).isTrue();
        hands.on(RightOfWay.PATIENCE);
        way.taken(true);

        assertThat(way.isFree("answering sites", patience)).isFalse();
        hands.on(RightOfWay.PATIENCE);
        way.taken(true);
        assertThat(way.isFree("answering sites", patience)).isTrue();
    }

    @Test
    void eachWaitsForItself() {
        assertThat(way.isFree("links")).isTrue();
        hands.on(RightOfWay.PATIENCE);
        way.taken(true);

        assertThat(way.isFree("links")).isTrue();
        assertThat(way.isFree("kin")).isFalse();
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
