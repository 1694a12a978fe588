package mx.vigia.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {
    private final ConcurrencyLimit one = new ConcurrencyLimit(1);

    @Test
    void callBeyondTheLimitIsRefused() {
        assertThat(one.tryRun(() -> one.tryRun(() -> "inside").isPresent())).contains(false);
        assertThat(one.tryRun(() -> "after")).contains("after");
    }

    @Test
    void failedCallReleasesItsPermit() {
        assertThatThrownBy(() -> one.tryRun(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(one.tryRun(() -> "after")).contains("after");
    }
}
