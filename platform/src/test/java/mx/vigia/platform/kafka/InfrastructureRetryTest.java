package mx.vigia.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.platform.store.StoreException;
import org.junit.jupiter.api.Test;

class InfrastructureRetryTest {
    private final InfrastructureRetry retry =
            new InfrastructureRetry(FailureClassifier.UNKNOWN_IS_INVALID_RECORD, Duration.ofSeconds(10));

    @Test
    void unavailableInfrastructureIsRetriedAndReported() {
        AtomicBoolean away = new AtomicBoolean(true);
        AtomicInteger tries = new AtomicInteger();

        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> retry.retryUntilRecovered("loans", () -> {
            tries.incrementAndGet();
            if (away.get()) {
                throw new StoreException(new SQLException("the connection was refused", "08001"));
            }
        }));

        await().until(() -> tries.get() > 1 && !retry.paused().isEmpty());
        assertThat(waiting).isNotDone();
        away.set(false);
        waiting.join();
        assertThat(retry.paused()).isEmpty();
    }

    @Test
    void recoveryOfOneChannelKeepsAnotherPaused() {
        AtomicBoolean away = new AtomicBoolean(true);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> retry.retryUntilRecovered("loans", () -> {
            if (away.get()) {
                throw new StoreException(new SQLException("the connection was refused", "08001"));
            }
        }));
        await().until(() -> !retry.paused().isEmpty());

        retry.retryUntilRecovered("returns", () -> {});

        assertThat(retry.paused()).containsOnlyKeys("loans");
        away.set(false);
        waiting.join();
    }

    @Test
    void invalidRecordIsNotRetried() {
        assertThatThrownBy(() -> retry.retryUntilRecovered("loans", () -> {
                    throw new InvalidRecordException("no loan");
                }))
                .isInstanceOf(InvalidRecordException.class);
    }
}
