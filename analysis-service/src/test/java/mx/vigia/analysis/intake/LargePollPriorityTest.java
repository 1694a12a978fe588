package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.platform.realparts.RealParts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LargePollPriorityTest {
    private static final int MANY = 100;

    /** Shorter than the time for which followers yield to a full poll. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @Inject
    BillIntake intake;

    @Inject
    IntakePriority way;

    @Test
    void largePollPrecedesFollowersAndASmallOneDoesNot() {
        assertThat(runsSlice()).isTrue();

        intake.process(bills(MANY));
        assertThat(runsSlice()).isFalse();

        intake.process(bills(1));
        await().atMost(AT_ONCE).until(this::runsSlice);
    }

    private boolean runsSlice() {
        return way.runSlice("whoever", false, () -> true);
    }

    private static List<ConsumerRecord<String, byte[]>> bills(int count) {
        return Stream.generate(() -> aBill())
                .limit(count)
                .map(bill -> new ConsumerRecord<>("bills.sighted.v1", 0, 0, bill.key(), bill.bytes()))
                .toList();
    }
}
