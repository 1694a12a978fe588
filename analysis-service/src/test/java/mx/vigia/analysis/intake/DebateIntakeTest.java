package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aDebate;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.chamber.DebateRepository;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class DebateIntakeTest {
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    ProceedingFixture house;

    @Inject
    DebateRepository debates;

    private final KafkaTopics topics = new KafkaTopics();

    @Test
    void debateStoresEachTurnAndEachSubjectOnce() {
        ProceedingSightings debate = aDebate("debate/" + UUID.randomUUID())
                .heldOn(TODAY)
                .turn("Elena Robledo", "PAN", "Ley de Faros", "Con su venia.")
                .turn("Raúl Santillán", "PT", "Ley de Faros", "En contra.")
                .turn("Elena Robledo", "PAN", "Ley de Puertos", "A favor.");

        topics.put("debates.sighted.v1", debate.key(), debate.bytes());

        await().atMost(ProceedingFixture.SOON)
                .until(() -> debates.findById(debate.id()).isPresent());
        assertThat(debates.findById(debate.id()).orElseThrow().matters())
                .extracting("words", "first", "turns")
                .containsExactly(tuple("Ley de Faros", 1, 2), tuple("Ley de Puertos", 3, 1));
        assertThat(debates.findTurns(debate.id()))
                .extracting("speaker")
                .containsExactly("Elena Robledo", "Raúl Santillán", "Elena Robledo");
    }

    @Test
    void voteOfTheDayLinksItsBillToAnEarlierDebate() {
        String law = "Ley de Faros " + UUID.randomUUID();
        BillSightings bill = aBill().titled("Que expide la " + law + ".");
        ProceedingSightings debate = aDebate("debate/" + UUID.randomUUID())
                .heldOn(TODAY)
                .turn(
                        "Elena Robledo",
                        "PAN",
                        "De la Comisión de Faros, con proyecto de decreto que expide la " + law,
                        "Sí.");
        house.take(bill);
        house.take(debate);
        assertThat(debates.findByBill(id(bill))).isEmpty();

        house.take(aVote().heldOn(TODAY).total("", 1, 0, 0).about("key", bill.key()));

        assertThat(debates.findByBill(id(bill))).singleElement().satisfies(on -> {
            assertThat(on.debate().id()).isEqualTo(debate.id());
            assertThat(on.matter().first()).isEqualTo(1);
        });
        assertThat(house.factsOf(bill)).extracting(Fact::kind).containsExactly(FactKind.NEW, FactKind.VOTE);
    }
}
