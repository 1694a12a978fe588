package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.deadlines.DeadlineFixture;
import mx.vigia.analysis.intake.deadlines.DeadlineSchedulerTest;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A minuta that is read before its bill waits in the database, and is announced under its bill, or alone. */
@QuarkusTest
@TestProfile(WaitingPapersTest.WaitingProfile.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class WaitingPapersTest {
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());

    @Inject
    ProceedingFixture house;

    @Inject
    DeadlineFixture listening;

    @Inject
    DossierRepository dossiers;

    @Inject
    WaitingFactRelease release;

    @Inject
    ChannelRegistry channels;

    @Inject
    Jdbc database;

    private String word;
    private BillSightings bill;
    private String key;
    private UUID watch;

    /** Papers wait for hours, so that only the test ends the wait. */
    public static class WaitingProfile extends DeadlineSchedulerTest.NoBackgroundRunsProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("vigia.intake.paper-wait", "5h");
            return settings;
        }
    }

    @BeforeEach
    void createMatter() {
        word = listening.rareWord();
        bill = aBill("66/t/" + UUID.randomUUID()).titled("Que " + does());
        key = "CD-LXVI-III-1P-" + (100 + (int) (Math.random() * 900)) + "/" + word;
        watch = listening.watch(word, "minuta", "passed", "vote", "referred", "published", "in-force");
    }

    @Test
    void minutaReadFirstIsToldAsThePassageOfItsBill() {
        house.take(minuta());
        assertThat(kinds(minutaId())).isEmpty();
        assertThat(waits()).isOne();
        assertThat(dossiers.findFacts(minutaId())).extracting(Fact::kind).containsExactly(FactKind.WAITING);

        house.take(bill);
        house.take(passed());

        assertThat(kinds(ProceedingFixture.id(bill))).containsExactly("new", "passed");
        assertThat(kinds(minutaId())).isEmpty();
        assertThat(waits()).isZero();
    }

    @Test
    void minutaAndBillInOnePollAreToldOnce() {
        house.take(minuta(), passed());

        assertThat(kinds(ProceedingFixture.id(bill))).containsExactly("passed");
        assertThat(kinds(minutaId())).isEmpty();
        assertThat(waits()).isZero();
    }

    @Test
    void minutaWithoutBillIsToldAloneOnceWhenTheWaitIsOver() {
        house.take(minuta());

        endWait();
        release.releaseDue();

        assertThat(kinds(minutaId())).containsExactly("minuta");
        assertThat(waits()).isZero();
    }

    @Test
    void minutaWhoseBillArrivedDuringAStandstillIsNotToldAlone() {
        house.take(minuta());
        channels.getPausable(SightingChannel.CHANNEL).pause();
        try (KafkaTopics topics = new KafkaTopics()) {
            topics.sight(passed());
            endWaitAt(Instant.now());
            release.releaseDue();

            assertThat(kinds(minutaId())).isEmpty();
            assertThat(waits()).isOne();
        } finally {
            channels.getPausable(SightingChannel.CHANNEL).resume();
        }

        await().atMost(ProceedingFixture.SOON).untilAsserted(() -> {
            release.releaseDue();
            assertThat(waits()).isZero();
        });
        assertThat(kinds(ProceedingFixture.id(bill))).containsExactly("passed");
        assertThat(kinds(minutaId())).isEmpty();
    }

    @Test
    void voteOnAWaitingMinutaIsToldUnderTheBill() {
        house.take(minuta());
        house.take(vote());
        house.awaitNaming();
        assertThat(kinds(minutaId())).isEmpty();

        house.take(passed());
        house.awaitNaming();

        assertThat(kinds(minutaId())).isEmpty();
        assertThat(kinds(ProceedingFixture.id(bill))).containsExactly("passed");
    }

    @Test
    void voteOnAMinutaWithoutBillIsToldWithItWhenTheWaitIsOver() {
        house.take(minuta());
        house.take(vote());
        house.awaitNaming();
        assertThat(votesOfMinuta()).isZero();

        endWait();
        house.awaitNaming();

        assertThat(votesOfMinuta()).isOne();
    }

    private long votesOfMinuta() {
        return dossiers.findFacts(minutaId()).stream()
                .filter(fact -> fact.kind() == FactKind.VOTE)
                .count();
    }

    private ProceedingSightings vote() {
        return ProceedingSightings.aVote()
                .about("address", "https://www.diputados.gob.mx/LeyesBiblio/minutas/" + key)
                .about("title", "Que " + does())
                .heldOn(TODAY)
                .total("", 468, 8, 3);
    }

    @Test
    void billFoundAfterTheWaitSaysWhatBelongsToItAndTellsItsApproval() {
        house.take(bill);
        house.take(minuta());
        endWait();
        UUID other = listening.watch(word, "passed");

        house.take(passed());

        assertThat(kinds(ProceedingFixture.id(bill)))
                .as("who was told of the minuta alone")
                .containsExactly("new", "passed");
        assertThat(listening.factsOf(other, Set.of(ProceedingFixture.id(bill))))
                .extracting(fact -> fact.get("kind").textValue())
                .as("who was told of the bill alone")
                .containsExactly("passed");
        assertThat(dossiers.findFacts(ProceedingFixture.id(bill)))
                .filteredOn(fact -> fact.kind() == FactKind.LINKED)
                .singleElement()
                .satisfies(
                        fact -> assertThat(((Fact.Linked) fact).after().link().announced())
                                .isNotNull());
    }

    @Test
    void entryIntoForceOfAWaitingDecreeIsToldAfterTheDecree() {
        house.take(decree());
        listening.count();
        listening.publishDueFacts(TODAY);
        assertThat(kinds(decreeId())).isEmpty();

        endWait();
        listening.publishDueFacts(TODAY);

        assertThat(kinds(decreeId())).containsExactly("published", "in-force");
    }

    /** Ends all waits now, as time does, and announces what waited. */
    private void endWait() {
        endWaitAt(Instant.EPOCH);
        release.releaseDue();
    }

    private void endWaitAt(Instant moment) {
        database.runOnConnection(jdbc -> jdbc.update("update waiting_fact set until = ?", moment));
    }

    private int waits() {
        return database.onConnection(jdbc ->
                jdbc.one("select count(*) from waiting_fact where dossier = ?", row -> row.getInt(1), minutaId()));
    }

    private List<String> kinds(UUID dossier) {
        return listening.factsOf(watch, Set.of(dossier)).stream()
                .filter(fact -> !fact.get("kind").textValue().equals("waiting"))
                .map(WaitingPapersTest::kindOf)
                .toList();
    }

    private static String kindOf(JsonNode fact) {
        return fact.get("kind").textValue();
    }

    private String does() {
        return "reforma el artículo 12 de la Ley de Caminos, en materia de " + word;
    }

    private BillSightings passed() {
        return bill.then(2)
                .titled(bill.title())
                .step("passed", "Aprobada en la Cámara de Diputados con 468 votos en pro.", TODAY);
    }

    private BillSightings minuta() {
        return aBill(key)
                .at("mx.diputados.leyes")
                .kind("minuta")
                .titled("Proyecto de decreto por el que se " + does())
                .presented(TODAY)
                .step("passed", "Aprobada", TODAY);
    }

    private BillSightings decree() {
        return aBill(key)
                .at("mx.segob.dof")
                .on("day")
                .kind("decree")
                .titled("Decreto por el que se " + does())
                .vaguely(null, "published", "Publicado en el DOF.", TODAY.minusDays(1))
                .text("""
                    DECRETO
                    ARTÍCULO ÚNICO. Se reforma el artículo 12 de la Ley de Caminos, para quedar como sigue:
                    Artículo 12. La autoridad cerrará un puente que no ofrezca seguridad.

                    TRANSITORIOS

                    ÚNICO. El presente Decreto entrará en vigor al día siguiente de su publicación en el Diario Oficial de la Federación.
                    """);
    }

    private UUID decreeId() {
        return Sha256.identifier("mx.segob.dof|" + key);
    }

    private UUID minutaId() {
        return Sha256.identifier("mx.diputados.leyes|" + key);
    }
}
