package mx.vigia.analysis.intake.deadlines;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactSides;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.KafkaTopics;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.LinkClerk;
import mx.vigia.analysis.intake.manual.LinkRulingResult;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.matching.publishing.TestAnnouncers;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DeadlineSchedulerTest.NoBackgroundRunsProfile.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
public class DeadlineSchedulerTest {
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());
    private static final LocalDate CLOSES = TODAY.plusDays(40);

    /** The test creates each replica, with its own clock. */
    public static class NoBackgroundRunsProfile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.scheduler.enabled", "false");
        }
    }

    @Inject
    ProceedingFixture house;

    @Inject
    DataSource database;

    @Inject
    DeadlineAnnouncements tellings;

    @Inject
    FactAnnouncementRepository ledger;

    @Inject
    DeadlineSchedulerConfig config;

    @Inject
    LinkClerk clerk;

    @Inject
    DossierRepository dossiers;

    private final KafkaTopics topics = new KafkaTopics();

    @Test
    void concurrentReplicasMakeOneFact() {
        var bill = counted(consultation());
        var minute = noon(CLOSES.minusDays(7));
        var together = new CyclicBarrier(4);

        var made = Stream.generate(() -> CompletableFuture.supplyAsync(() -> settleTogether(together, minute)))
                .limit(4)
                .toList()
                .stream()
                .flatMap(replica -> replica.join().stream())
                .filter(announcement -> announcement.fact().dossier().equals(id(bill)))
                .toList();

        assertThat(made).hasSize(1);
        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.happened()).isEqualTo(CLOSES.minusDays(7));
                    assertThat(FactSides.after(fact, FactState.Due.class)
                                    .deadline()
                                    .day()
                                    .due())
                            .isEqualTo(CLOSES);
                    assertThat(FactSides.after(fact, FactState.Due.class)
                                    .deadline()
                                    .certain())
                            .isTrue();
                    assertThat(fact.late()).isFalse();
                });
    }

    @Test
    void dayLockedByOneReplicaIsSkippedByOthers() throws SQLException {
        var bill = counted(consultation());
        var minute = noon(CLOSES.minusDays(7));

        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            Jdbc.on(other)
                    .list("select key from due_day where dossier = ? for update", row -> row.getString(1), id(bill));
            settleAt(minute);
            assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING)).isEmpty();
            other.rollback();
        }
        settleAt(minute);

        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING)).hasSize(1);
    }

    @Test
    void killBetweenCommitAndAnnouncePublishesOnce() {
        var bill = counted(consultation());
        var minute = noon(CLOSES.minusDays(7));
        var committed = settleAt(minute); // and here the process is killed: nobody announces

        settleAt(minute);
        var restarted = TestAnnouncers.to(
                RealParts.bootstrap(), ledger, Jdbc.of(database), Clock.fixed(minute.plusSeconds(60), ZoneOffset.UTC));
        TestAnnouncers.sweep(restarted);
        TestAnnouncers.sweep(restarted);

        assertThat(committed)
                .anyMatch(announcement -> announcement.fact().dossier().equals(id(bill)));
        assertThat(factsOfKind(bill, "consultation-closing")).singleElement().satisfies(event -> {
            ContractSamples.assertValid("bills.facts.v1", event.value());
            assertThat(new String(event.value(), StandardCharsets.UTF_8)).contains("\"closesOn\":\"" + CLOSES + "\"");
        });
    }

    @Test
    void killBeforeTheCommitIsRepeatedAfterRestart() throws SQLException {
        var bill = counted(consultation());
        var minute = noon(CLOSES.minusDays(7));

        try (var killed = database.getConnection()) {
            killed.setAutoCommit(false);
            var transaction = new DeadlineTransaction(Jdbc.on(killed), tellings, minute);
            transaction.settlePending(1_000);
            ledger.save(Jdbc.on(killed), transaction.newAnnouncements(), minute);
            killed.rollback();
        }
        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING)).isEmpty();
        settleAt(minute);

        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING)).hasSize(1);
    }

    @Test
    void theDayBeginsAtMidnightOfCentralMexico() {
        var bill = counted(consultation());
        var midnight = LegalTime.endOf(CLOSES.minusDays(8));

        settleAt(midnight.minusMillis(1));
        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING)).isEmpty();
        settleAt(midnight);

        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING)).hasSize(1);
    }

    @Test
    void warningsMissedDuringDowntimeAreSentOnceAndMarkedLate() {
        var slept = counted(consultation());

        settleAt(noon(CLOSES));
        var dormant = counted(sentToExecutive(TODAY));
        settleAt(noon(TODAY.plusDays(60)));

        assertThat(house.facts(slept, FactKind.CONSULTATION_CLOSING))
                .extracting(Fact::happened)
                .containsExactly(CLOSES.minusDays(2));
        assertThat(house.facts(dormant, FactKind.DEADLINE_PASSED))
                .extracting(fact -> FactSides.after(fact, FactState.Due.class)
                        .deadline()
                        .basis()
                        .rule())
                .containsExactly("origin-publication");
        assertThat(house.facts(dormant, FactKind.DEADLINE_PASSED).getFirst().late())
                .isTrue();
    }

    @Test
    void historicFirstRoundPublishesOnlyFutureDays() {
        var past = counted(sentToExecutive(TODAY.minusDays(31)).silently());
        var ahead = counted(consultation(TODAY.plusDays(7)).silently());

        settleAt(noon(TODAY));
        assertThat(house.facts(past, FactKind.DEADLINE_PASSED)).isEmpty();
        assertThat(house.facts(ahead, FactKind.CONSULTATION_CLOSING)).isEmpty();
        settleAt(noon(TODAY.plusDays(5)));

        assertThat(house.facts(ahead, FactKind.CONSULTATION_CLOSING)).hasSize(1);
    }

    @Test
    void movedDayIsOneFactAcrossConcurrentReplicas() {
        var bill = counted(sentToExecutive(TODAY.minusDays(4)));
        house.take(sentToExecutive(bill.then(2), TODAY.minusDays(2)));
        var together = new CyclicBarrier(3);

        Stream.generate(() -> CompletableFuture.runAsync(() -> countedTogether(together)))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);

        var moved = house.facts(bill, FactKind.DEADLINE_MOVED);
        assertThat(moved)
                .extracting(fact -> FactSides.after(fact, FactState.Due.class)
                        .deadline()
                        .basis()
                        .rule())
                .containsExactlyInAnyOrder("executive-objections", "executive-publication", "origin-publication");
        assertThat(moved)
                .allSatisfy(fact -> assertThat(FactSides.before(fact, FactState.Due.class)
                                .deadline()
                                .day()
                                .due()
                                .plusDays(2))
                        .isEqualTo(FactSides.after(fact, FactState.Due.class)
                                .deadline()
                                .day()
                                .due()));
    }

    @Test
    void laterConsultationIsPublishedOnItsOpeningDay() {
        var bill = counted(consultation().consulted(TODAY.plusDays(10), CLOSES));
        house.take(bill.then(2).kind("draft-rule").consulted(TODAY.plusDays(10), CLOSES.plusDays(5)));
        count();

        settleAt(noon(TODAY.plusDays(10)));

        assertThat(house.facts(bill, FactKind.DEADLINE_MOVED)).singleElement().satisfies(fact -> {
            assertThat(FactSides.before(fact, FactState.Due.class)
                            .deadline()
                            .day()
                            .due())
                    .isEqualTo(CLOSES);
            assertThat(FactSides.after(fact, FactState.Due.class)
                            .deadline()
                            .day()
                            .due())
                    .isEqualTo(CLOSES.plusDays(5));
        });
        assertThat(house.facts(bill, FactKind.CONSULTATION_OPENED))
                .extracting(Fact::happened)
                .containsExactly(TODAY.plusDays(10));
    }

    @Test
    void uncertainTermIsPublishedWithItsDoubts() {
        var bill = counted(aBill().step("referred", "Turnada a la Comisión de Marina.", TODAY));

        settleAt(noon(TODAY.plusDays(43)));

        assertThat(house.facts(bill, FactKind.DEADLINE_NEAR)).singleElement().satisfies(fact -> {
            assertThat(FactSides.after(fact, FactState.Due.class).deadline().certain())
                    .isFalse();
            assertThat(FactSides.after(fact, FactState.Due.class).deadline().doubts())
                    .anySatisfy(doubt -> assertThat(doubt.es()).isEqualTo("plazo por verificar"));
        });
    }

    @Test
    void windowNamedOnlyInTheTextIsKeptAndPublished() {
        var notice = aBill().kind("consultation").presented(TODAY).text("""
                AVISO de consulta pública de la Norma de Faros.

                Los interesados presentarán sus comentarios dentro de los 60 días naturales siguientes a su publicación.
                """);
        var unstepped = counted(notice);
        var stepped = counted(aBill().kind("consultation")
                .presented(TODAY)
                .step("published", "Publicado en el Diario Oficial de la Federación", TODAY)
                .text(notice.sighting().said().text().content()));

        settleAt(noon(TODAY.plusDays(53)));

        assertThat(List.of(unstepped, stepped))
                .allSatisfy(bill -> assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING))
                        .extracting(fact -> FactSides.after(fact, FactState.Due.class)
                                .deadline()
                                .day()
                                .due())
                        .containsExactly(TODAY.plusDays(60)));
    }

    @Test
    void decreeEntersIntoForceOnceOnTheDayOfItsArticle() {
        var bill = counted(
                aBill().kind("decree").step("published", "Publicado", TODAY).text("""
                DECRETO por el que se expide la Ley General de Faros.

                ARTÍCULO ÚNICO. Se expide la Ley General de Faros.

                TRANSITORIOS

                PRIMERO. El presente Decreto entrará en vigor a los 20 días naturales siguientes al de su publicación.

                SEGUNDO. El artículo 4 de la Ley entrará en vigor a los 20 días naturales siguientes al de su publicación.
                """));

        settleAt(noon(TODAY.plusDays(19)));
        assertThat(house.facts(bill, FactKind.IN_FORCE)).isEmpty();
        settleAt(noon(TODAY.plusDays(20)));
        settleAt(noon(TODAY.plusDays(21)));

        assertThat(house.facts(bill, FactKind.IN_FORCE))
                .extracting(Fact::happened)
                .containsExactly(TODAY.plusDays(20));
    }

    @Test
    void mergedDecreesTextSetsTheDueDays() {
        var initiative =
                counted(aBill("66/t/a" + UUID.randomUUID()).text(decree("a los 180 días naturales siguientes al")));
        var decree = counted(aBill("66/t/z" + UUID.randomUUID())
                .kind("decree")
                .step("published", "Publicado en el Diario Oficial de la Federación", TODAY)
                .text(decree("al día siguiente")));

        merge(initiative, decree);
        count();
        settleAt(noon(TODAY.plusDays(1)));
        settleAt(noon(TODAY.plusDays(180)));

        assertThat(house.facts(initiative, FactKind.IN_FORCE)).singleElement().satisfies(fact -> {
            assertThat(fact.happened()).isEqualTo(TODAY.plusDays(1));
            assertThat(FactSides.after(fact, FactState.Due.class).deadline().certain())
                    .isTrue();
        });
    }

    private static String decree(String entry) {
        return """
                DECRETO por el que se expide la Ley General de Faros.

                ARTÍCULO ÚNICO. Se expide la Ley General de Faros.

                TRANSITORIOS

                ÚNICO. El presente Decreto entrará en vigor %s de su publicación en el Diario Oficial de la Federación.
                """.formatted(entry);
    }

    @Test
    void mergedBillRepeatsNoPublishedDeadline() {
        var bill = counted(aBill("66/t/a" + UUID.randomUUID()).kind("draft-rule"));
        var merged = counted(consultation(aBill("66/t/z" + UUID.randomUUID()), CLOSES));
        settleAt(noon(CLOSES.minusDays(7)));

        merge(bill, merged);
        count();
        settleAt(noon(CLOSES.minusDays(7)));
        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING))
                .extracting(Fact::dossier)
                .containsExactly(id(merged));
        settleAt(noon(CLOSES.minusDays(2)));

        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING))
                .extracting(Fact::dossier)
                .containsExactlyInAnyOrder(id(merged), id(bill));
    }

    @Test
    void historicBillStaysSilentAfterAMerge() {
        var bill = counted(aBill("66/t/a" + UUID.randomUUID()).kind("draft-rule"));
        var merged = counted(consultation(aBill("66/t/z" + UUID.randomUUID()), TODAY.plusDays(7))
                .silently());

        merge(bill, merged);
        count();
        settleAt(noon(TODAY));

        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING)).isEmpty();
    }

    @Test
    void mergedBillsDaysArePublishedForTheSurvivor() {
        var bill = counted(aBill("66/t/a" + UUID.randomUUID()).kind("draft-rule"));
        var merged = consultation(aBill("66/t/z" + UUID.randomUUID()), TODAY.plusDays(7));
        house.take(merged);

        merge(bill, merged);
        count();
        settleAt(noon(TODAY));

        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING))
                .extracting(Fact::dossier)
                .containsExactly(id(bill));
    }

    private void merge(BillSightings bill, BillSightings merged) {
        assertThat(clerk.merge(seen(bill), seen(merged), DecisionAuthor.person("4f7c"), "Es un mismo asunto"))
                .isInstanceOf(LinkRulingResult.Applied.class);
    }

    private Clerk.Seen seen(BillSightings bill) {
        return new Clerk.Seen(
                id(bill), dossiers.findById(id(bill)).orElseThrow().revision());
    }

    private static BillSightings consultation() {
        return consultation(CLOSES);
    }

    private static BillSightings consultation(LocalDate closes) {
        return consultation(aBill(), closes);
    }

    private static BillSightings consultation(BillSightings bill, LocalDate closes) {
        return bill.kind("draft-rule").openForCommentsUntil(closes, "es");
    }

    private static BillSightings sentToExecutive(LocalDate day) {
        return sentToExecutive(aBill(), day);
    }

    private static BillSightings sentToExecutive(BillSightings bill, LocalDate day) {
        return bill.step("other", "Turnada al Ejecutivo", day);
    }

    private BillSightings counted(BillSightings bill) {
        house.take(bill);
        count();
        return bill;
    }

    private void count() {
        while (replica(noon(TODAY)).countNext().more()) {}
    }

    private List<FactAnnouncement> settleAt(Instant moment) {
        var all = new ArrayList<FactAnnouncement>();
        for (var done = DeadlineWork.Done.INITIAL; done.more(); ) {
            done = replica(moment).settlePending();
            all.addAll(done.tellings());
        }
        return all;
    }

    private List<FactAnnouncement> settleTogether(CyclicBarrier together, Instant moment) {
        try {
            together.await();
            return settleAt(moment);
        } catch (InterruptedException | BrokenBarrierException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void countedTogether(CyclicBarrier together) {
        try {
            together.await();
            count();
        } catch (InterruptedException | BrokenBarrierException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private DeadlineWork replica(Instant moment) {
        return new DeadlineWork(Jdbc.of(database), tellings, ledger, config, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private List<ConsumerRecord<String, byte[]>> factsOfKind(BillSightings bill, String kind) {
        UUID dossier = id(bill);
        return topics.all("bills.facts.v1", event -> dossier.toString().equals(event.key())).stream()
                .filter(event ->
                        new String(event.value(), StandardCharsets.UTF_8).contains("\"kind\":\"" + kind + "\""))
                .toList();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
    }
}
