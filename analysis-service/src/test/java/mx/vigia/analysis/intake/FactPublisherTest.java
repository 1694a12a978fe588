package mx.vigia.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FactPublisherTest {
    private final FactPublisher teller = new FactPublisher();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        teller.close();
    }

    @Test
    void theNextBeginsOnlyWhenTheOneBeforeHasEnded() {
        CountDownLatch broker = new CountDownLatch(1);
        CompletableFuture<Void> first =
                teller.begin(List.of(() -> await().until(() -> broker.getCount() == 0), () -> told.add("first")));

        CompletableFuture<Void> second = CompletableFuture.runAsync(
                () -> teller.begin(List.of(() -> told.add("second"))).join());
        assertThat(first).isNotDone();
        assertThat(second).isNotDone();
        broker.countDown();
        second.join();

        assertThat(told).containsExactly("first", "second");
    }

    @Test
    void unpublishableFactIsReportedAndDelaysNoOther() {
        CompletableFuture<Void> failed = teller.begin(List.of(() -> {
            throw new IllegalStateException("stopped");
        }));

        teller.begin(List.of(() -> told.add("next"))).join();

        assertThat(failed).isCompletedExceptionally();
        assertThat(told).containsExactly("next");
    }
}
