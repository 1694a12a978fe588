package mx.vigia.scraper.reading;

import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ParseTimeoutTest {
    @Test
    void documentIsClosedWhileReadersHoldAllThreads() throws InterruptedException {
        var closed = new CountDownLatch(1);
        var rest = new AtomicBoolean();
        var readers = Runtime.getRuntime().availableProcessors();
        var busy = new CountDownLatch(readers);
        try (var rounds = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reader = 0; reader < readers; reader++) {
                rounds.execute(() -> readOn(busy, rest));
            }
            assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();
            try (var parseTimeout = ParseTimeout.over(closed::countDown, Duration.ofMillis(20))) {
                assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
                assertThat(parseTimeout.isOver()).isTrue();
            } finally {
                rest.set(true);
            }
        }
    }

    @Test
    void documentReadInTimeStaysOpen() {
        var closed = new AtomicBoolean();
        ParseTimeout.over(() -> closed.set(true), Duration.ofMinutes(10)).close();

        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> "parse-timeout".equals(thread.getName())));
        assertThat(closed).isFalse();
    }

    private static void readOn(CountDownLatch busy, AtomicBoolean rest) {
        busy.countDown();
        while (!rest.get()) {
            Thread.onSpinWait();
        }
    }
}
