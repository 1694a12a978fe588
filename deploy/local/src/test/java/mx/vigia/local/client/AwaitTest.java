package mx.vigia.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AwaitTest {
    private final Await await = new Await(Duration.ofMillis(200), "the bills", Duration.ofMillis(50));

    @Test
    void growingCountIsAwaitedBeyondThePatience() {
        var count = new AtomicLong();

        await.untilReached(count::incrementAndGet, 10);

        assertThat(count).hasValueGreaterThanOrEqualTo(10);
    }

    @Test
    void countThatStopsGrowingEndsTheWait() {
        assertThatIllegalStateException()
                .isThrownBy(() -> await.untilReached(() -> 3, 10))
                .withMessageContaining("without progress for the bills: expected 10 but found 3");
    }

    @Test
    void resultIsAwaitedAsLongAsThereIsProgress() {
        var looks = new AtomicLong();

        await.untilTrue(() -> looks.incrementAndGet() > 10, looks::get);

        assertThat(looks).hasValue(11);
    }

    @Test
    void resultIsNotAwaitedWithoutProgress() {
        assertThatIllegalStateException()
                .isThrownBy(() -> await.untilTrue(() -> false, () -> 3))
                .withMessageContaining("without progress for the bills");
    }
}
