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
    private final FactPublisher factPublisher = new FactPublisher();
    private final List<String> published = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        factPublisher.close();
    }

    @Test
    void publishingWaitsForThePreviousRun() {
        CountDownLatch broker = new CountDownLatch(1);
        CompletableFuture<Void> first = factPublisher.begin(
                List.of(() -> await().until(() -> broker.getCount() == 0), () -> published.add("first")));

        CompletableFuture<Void> second = CompletableFuture.runAsync(() ->
                factPublisher.begin(List.of(() -> published.add("second"))).join());
        assertThat(first).isNotDone();
        assertThat(second).isNotDone();
        broker.countDown();
        second.join();

        assertThat(published).containsExactly("first", "second");
    }

    @Test
    void unpublishableFactIsReportedAndDelaysNoOther() {
        CompletableFuture<Void> failed = factPublisher.begin(List.of(() -> {
            throw new IllegalStateException("stopped");
        }));

        factPublisher.begin(List.of(() -> published.add("next"))).join();

        assertThat(failed).isCompletedExceptionally();
        assertThat(published).containsExactly("next");
    }
}
