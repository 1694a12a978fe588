package mx.vigia.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClaimBatchSizeTest {
    private static final Duration QUICK = Duration.ofMillis(20);
    private static final Duration SLOW = ClaimBatchSize.MAX_BATCH_DURATION.plusMillis(1);

    private final ClaimBatchSize armful = new ClaimBatchSize();

    @Test
    void aQuickServerIsBroughtMoreAndMoreAtATimeUpToFifty() {
        for (var size : new int[] {1, 2, 4, 8, 16, 32, 50, 50}) {
            assertThat(armful.size()).isEqualTo(size);
            armful.recordBatch(size, QUICK);
        }
    }

    @Test
    void whereFewerWereDueThanItCouldTakeItTakesNoMoreTheNextTime() {
        armful.recordBatch(1, QUICK);
        armful.recordBatch(1, QUICK);

        assertThat(armful.size()).isEqualTo(2);
    }

    @Test
    void aSlowServerIsBroughtEachAlone() {
        for (var size = 1; size < ClaimBatchSize.MAX_BATCH_SIZE; size *= 2) {
            armful.recordBatch(size, QUICK);
        }
        for (var halved = 0; halved < 6; halved++) {
            armful.recordBatch(1, SLOW);
        }

        assertThat(armful.size()).isOne();
    }
}
