package mx.vigia.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {
    private final ConcurrencyLimit one = new ConcurrencyLimit(1);

    @Test
    void whoComesWhileItIsDoneIsToComeAgain() {
        assertThat(one.now(() -> one.now(() -> "inside").isPresent())).contains(false);
        assertThat(one.now(() -> "after")).contains("after");
    }

    @Test
    void workThatFailsLeavesItsTurn() {
        assertThatThrownBy(() -> one.now(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(one.now(() -> "after")).contains("after");
    }
}
