package mx.vigia.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClaimBatchSizeTest {
    private static final Duration QUICK = Duration.ofMillis(20);
    private static final Duration SLOW = ClaimBatchSize.MOMENT.plusMillis(1);

    private final ClaimBatchSize armful = new ClaimBatchSize();

    @Test
    void aQuickServerIsBroughtMoreAndMoreAtATimeUpToFifty() {
        for (var size : new int[] {1, 2, 4, 8, 16, 32, 50, 50}) {
            assertThat(armful.size()).isEqualTo(size);
            armful.carried(size, QUICK);
        }
    }

    @Test
    void whereFewerWereDueThanItCouldTakeItTakesNoMoreTheNextTime() {
        armful.carried(1, QUICK);
        armful.carried(1, QUICK);

        assertThat(armful.size()).isEqualTo(2);
    }

    @Test
    void aSlowServerIsBroughtEachAlone() {
        for (var size = 1; size < ClaimBatchSize.MOST; size *= 2) {
            armful.carried(size, QUICK);
        }
        for (var halved = 0; halved < 6; halved++) {
            armful.carried(1, SLOW);
        }

        assertThat(armful.size()).isOne();
    }
}
