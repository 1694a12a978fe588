package mx.vigia.platform.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.vigia.platform.access.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetersTest {
    private static final int REMEMBERED = 100;

    private final ManualClock clock = new ManualClock();
    private final Meters meters = new Meters(new Small(), clock);

    @Test
    void quotaIsEnforcedAndResetsWithItsWindow() {
        assertThat(IntStream.range(0, 10).mapToObj(each -> from("203.0.113.7"))).noneMatch(QuotaReading::refused);
        clock.turn(Duration.ofSeconds(20));

        var quotaReading = from("203.0.113.7");

        assertThat(quotaReading.refused()).isTrue();
        assertThat(quotaReading.policyField()).isEqualTo("\"public\";q=10;w=60");
        assertThat(quotaReading.limitField()).isEqualTo("\"public\";r=0;t=40");
        clock.turn(Duration.ofSeconds(quotaReading.ends()));
        assertThat(from("203.0.113.7").limitField()).isEqualTo("\"public\";r=9;t=60");
    }

    @Test
    void requestAboveTheRemainingQuotaConsumesNothing() {
        IntStream.range(0, 8).forEach(each -> from("203.0.113.7"));

        assertThat(meters.consume(Client.of(Caller.anonymous(), "203.0.113.7"), 5)
                        .refused())
                .isTrue();
        assertThat(from("203.0.113.7").left()).isEqualTo(1);
    }

    @Test
    void usedUpQuotaAffectsNoOtherCaller() {
        IntStream.range(0, 20).forEach(each -> from("203.0.113.7"));

        assertThat(from("203.0.113.8").left()).isEqualTo(9);
        assertThat(meters.consume(Client.of(token("0123456789abcdef"), "203.0.113.7"), 1)
                        .limitField())
                .startsWith("\"token\";r=99");
        assertThat(meters.consume(Client.of(token("fedcba9876543210"), "203.0.113.7"), 1)
                        .limitField())
                .startsWith("\"token\";r=99");
    }

    @Test
    void numberOfTrackedClientsIsLimited() {
        IntStream.range(0, 10_000).forEach(each -> from("10.0." + each / 256 + "." + each % 256));

        assertThat(meters.bucketCount()).isEqualTo(REMEMBERED);
    }

    @Test
    void leastRecentlyUsedIsEvictedFirst() {
        IntStream.range(0, 10).forEach(each -> from("203.0.113.7"));

        IntStream.range(0, 500).forEach(each -> {
            from("10.1." + each / 256 + "." + each % 256);
            assertThat(from("203.0.113.7").refused()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1,2001:db8:1:2:ffff::9,true",
        "2001:db8:1:2::1,2001:db8:1:3::1,false",
        "203.0.113.7,::ffff:203.0.113.7,false",
        "203.0.113.7,203.0.113.8,false",
        "nonsense,other nonsense,true"
    })
    void clientIsAnIpv6NetworkOrAnIpv4Address(String one, String other, boolean same) {
        assertThat(Client.of(Caller.anonymous(), one).equals(Client.of(Caller.anonymous(), other)))
                .isEqualTo(same);
    }

    private QuotaReading from(String address) {
        return meters.consume(Client.of(Caller.anonymous(), address), 1);
    }

    private static Caller token(String id) {
        return new Caller(UUID.randomUUID(), Set.of(), Set.of(), Set.of(), id);
    }

    private static final class ManualClock implements TimeMeter {
        private long now;

        void turn(Duration on) {
            now += on.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    /** Ten units a minute, a hundred for tokens. */
    private static final class Small implements QuotaConfig {
        @Override
        public Duration window() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int anonymous() {
            return 10;
        }

        @Override
        public int token() {
            return 100;
        }

        @Override
        public int search() {
            return 5;
        }

        @Override
        public Optional<List<String>> costly() {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> cheap() {
            return Optional.empty();
        }

        @Override
        public Duration reading() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int remembered() {
            return REMEMBERED;
        }
    }
}
