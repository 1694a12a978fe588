package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.feed.TestPriorities;
import mx.vigia.analysis.dossier.store.DossierTransactions;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.platform.realparts.RealParts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LargePollPriorityTest {
    private static final int MANY = 100;

    /** Its time stands still: whoever yields to a full poll never resumes for having yielded long enough. */
    private final IntakePriority way = TestPriorities.at(Clock.fixed(Instant.now(), ZoneOffset.UTC));

    @Inject
    DossierTransactions dockets;

    @Inject
    Tagger tagger;

    @Inject
    MatchStep matched;

    @Inject
    FactAnnouncementRepository ledger;

    @Inject
    PollProcessor.Collaborators collaborators;

    @Inject
    IntakeConfig config;

    @Test
    void largePollPrecedesFollowersAndASmallOneDoesNot() {
        var intake = new BillIntake(dockets, tagger, matched, ledger, collaborators, config, way, Clock.systemUTC());
        assertThat(runsSlice()).isTrue();

        intake.process(bills(MANY));
        assertThat(runsSlice()).isFalse();

        intake.process(bills(1));
        assertThat(runsSlice()).isTrue();
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
