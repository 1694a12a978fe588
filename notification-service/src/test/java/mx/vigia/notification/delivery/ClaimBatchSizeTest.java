package mx.vigia.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClaimBatchSizeTest {
    private static final Duration QUICK = Duration.ofMillis(20);
    private static final Duration SLOW = ClaimBatchSize.MAX_BATCH_DURATION.plusMillis(1);

    private final ClaimBatchSize batchSize = new ClaimBatchSize();

    @Test
    void batchSizeDoublesForAFastServerUpToFifty() {
        for (var size : new int[] {1, 2, 4, 8, 16, 32, 50, 50}) {
            assertThat(batchSize.size()).isEqualTo(size);
            batchSize.recordBatch(size, QUICK);
        }
    }

    @Test
    void batchSizeDoesNotGrowAfterAPartialBatch() {
        batchSize.recordBatch(1, QUICK);
        batchSize.recordBatch(1, QUICK);

        assertThat(batchSize.size()).isEqualTo(2);
    }

    @Test
    void slowServerGetsOneLetterAtATime() {
        for (var size = 1; size < ClaimBatchSize.MAX_BATCH_SIZE; size *= 2) {
            batchSize.recordBatch(size, QUICK);
        }
        for (var halved = 0; halved < 6; halved++) {
            batchSize.recordBatch(1, SLOW);
        }

        assertThat(batchSize.size()).isOne();
    }
}
