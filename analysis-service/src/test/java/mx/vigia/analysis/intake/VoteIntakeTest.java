package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.intake.ProceedingSightings.aVoteAt;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mx.vigia.analysis.AdvisoryLockNumber;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactSides;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.mention.LinkReason;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class VoteIntakeTest {
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    ProceedingFixture house;

    @Inject
    DataSource database;

    @Inject
    MentionLinkQueries links;

    private final KafkaTopics topics = new KafkaTopics();

    @Test
    void voteIsLinkedByKeyAndReachesTheWatches() {
        String word = rare();
        UUID watch = UUID.randomUUID();
        topics.watch(watch, 1, word);
        house.awaitWatch(watch, word, topics);
        BillSightings bill = aBill().titled("Que regula el " + word + ".");
        house.take(bill);
        ProceedingSightings vote = passed(aVote().about("key", bill.key())).said("outcome", "passed");

        topics.put("votes.sighted.v1", vote.key(), vote.bytes());

        await().atMost(ProceedingFixture.SOON)
                .until(() -> factsOfKind(bill, "vote").size() == 1);
        var event = factsOfKind(bill, "vote").getFirst();
        ContractSamples.assertValid("bills.facts.v1", event.value());
        assertThat(text(event)).contains(watch.toString(), "\"favour\":344", "\"result\":\"passed\"");
        assertThat(house.facts(bill, FactKind.VOTE)).singleElement().satisfies(fact -> {
            assertThat(fact.happened()).isEqualTo(TODAY);
            assertThat(fact.stateBefore()).isEmpty();
            assertThat(FactSides.after(fact, FactState.Voted.class).vote().result())
                    .isEqualTo(VoteResult.PASSED);
            assertThat(FactSides.after(fact, FactState.Voted.class).vote().groups())
                    .hasSize(1);
        });
    }

    @Test
    void voteReceivedBeforeItsBillIsLinkedOnArrival() {
        BillSightings bill = aBill();
        house.take(passed(aVote().about("key", bill.key())));
        assertThat(house.facts(bill, FactKind.VOTE)).isEmpty();

        house.take(bill);

        assertThat(house.facts(bill, FactKind.VOTE)).hasSize(1);
    }

    @Test
    void unlinkableVoteDelaysNoOtherBill() {
        BillSightings billSightings = aBill();
        BillSightings beside = aBill();
        BillSightings after = aBill();
        ProceedingSightings proceedingSightings = passed(aVote().about("key", billSightings.key()));
        house.take(
                proceedingSightings,
                passed(aVote().about("key", beside.key())),
                passed(aVote().about("key", after.key())));
        Jdbc.of(database)
                .update(
                        "update proceeding set occasion = '{\"subject\": \"unheard-of\"}' where id = ?",
                        proceedingSightings.id());

        house.take(billSightings, beside);
        house.take(after);

        await().atMost(ProceedingFixture.SOON)
                .until(() -> house.facts(beside, FactKind.VOTE).size() == 1
                        && house.facts(after, FactKind.VOTE).size() == 1);
        assertThat(house.facts(billSightings, FactKind.VOTE)).isEmpty();
    }

    @Test
    void everyBillThatLinksToAVoteGetsIt() {
        ProceedingSightings vote = passed(aVote());
        BillSightings one = aBill().linked(vote.address());
        BillSightings other = aBill().linked(vote.address().replace("https:", "http:"));

        house.take(vote);
        house.take(one, other);

        assertThat(house.facts(one, FactKind.VOTE)).hasSize(1);
        assertThat(house.facts(other, FactKind.VOTE)).hasSize(1);
    }

    @Test
    void titleAloneLinksNoVote() {
        String law = "Ley de " + rare();
        BillSightings bill = aBill().titled("Que expide la " + law + ".");
        house.take(bill);

        house.take(passed(
                aVote().about("title", "De la Comisión X, con proyecto de decreto por el que se expide la " + law)));

        assertThat(house.facts(bill, FactKind.VOTE)).isEmpty();
    }

    @Test
    void titleChamberAndDayLinkAVoteOnlyIfUnambiguous() {
        String law = "Ley de " + rare();
        BillSightings bill = aBill().titled("Que expide la " + law + ".").step("passed", "Aprobada", TODAY);
        BillSightings older = aBill().titled("Que expide la " + law + ".");
        house.take(bill, older);
        ProceedingSightings vote = passed(
                aVoteAt("mx.diputados.sitl").about("title", "DECRETO POR EL QUE SE EXPIDE LA " + law.toUpperCase()));

        house.take(vote);

        assertThat(house.facts(bill, FactKind.VOTE)).hasSize(1);
        assertThat(house.facts(older, FactKind.VOTE)).isEmpty();

        String other = "Ley de " + rare();
        BillSightings billSightings =
                aBill().titled("Que expide la " + other + ".").step("passed", "Aprobada", TODAY);
        BillSightings alsoTwin = aBill().titled("Que expide la " + other + ".").step("passed", "Aprobada", TODAY);
        house.take(billSightings, alsoTwin);
        house.take(passed(aVoteAt("mx.diputados.sitl").about("title", "Que expide la " + other)));
        assertThat(house.facts(billSightings, FactKind.VOTE)).isEmpty();
        assertThat(house.facts(alsoTwin, FactKind.VOTE)).isEmpty();
    }

    @Test
    void gazetteNumberLinksItsOnlyBillOrTheOneWithTheTitle() {
        String number = "99" + (int) (Math.random() * 900 + 100) + "-II";
        String reference = "Gaceta Parlamentaria, número " + number + ", martes.";
        BillSightings alone = aBill().cited(number).titled("Que expide la Ley de " + rare() + ".");
        house.take(alone);
        house.take(passed(aVote().about("reference", reference)));
        assertThat(house.facts(alone, FactKind.VOTE)).hasSize(1);

        String law = "Ley de " + rare();
        BillSightings billSightings = aBill().cited(number).titled("Que expide la " + law + ".");
        house.take(billSightings);
        house.take(passed(aVote().about("reference", reference)));
        assertThat(house.facts(billSightings, FactKind.VOTE)).isEmpty();
        house.take(passed(aVote().about(
                        reference,
                        "https://gaceta.diputados.gob.mx/PDF/x.pdf",
                        "Con proyecto de decreto que expide la " + law)));
        assertThat(house.facts(billSightings, FactKind.VOTE)).hasSize(1);
        assertThat(house.facts(alone, FactKind.VOTE)).hasSize(1);
    }

    @Test
    void tooCommonTitleLinksByNumberOnly() throws SQLException {
        try (Connection weighing = database.getConnection()) {
            weighing.setAutoCommit(false);
            Jdbc.on(weighing).list("select pg_advisory_xact_lock(?, 0)", row -> true, AdvisoryLockNumber.PAIR_SCORING);
            assertTooCommonTitleLinksByNumber();
            weighing.rollback();
        }
    }

    /** Holds while none of these bills are merged. */
    private void assertTooCommonTitleLinksByNumber() {
        String number = "98" + (int) (Math.random() * 900 + 100) + "-II";
        String title = "Que expide la Ley de " + rare();
        BillSightings billSightings = aBill().cited(number).titled(title + ".").step("passed", "Aprobada", TODAY);
        house.take(Stream.concat(
                        Stream.of(billSightings),
                        Stream.generate(() -> aBill().titled(title + ".")).limit(200))
                .toArray(BillSightings[]::new));
        house.awaitNaming();
        ProceedingSightings vague = passed(aVote().about("title", title));
        house.take(vague);
        assertThat(links.of(vague.id())).singleElement().satisfies(link -> {
            assertThat(link.found()).isFalse();
            assertThat(link.ground()).isEqualTo(LinkReason.SEVERAL);
        });

        ProceedingSightings numbered = passed(aVote().about(
                        "Gaceta Parlamentaria, número " + number + ", martes.",
                        "https://gaceta.diputados.gob.mx/PDF/y.pdf",
                        title));
        house.take(numbered);

        assertThat(links.of(numbered.id()))
                .filteredOn(MentionLinkQueries.Link::found)
                .extracting(MentionLinkQueries.Link::dossier)
                .containsExactly(id(billSightings));
    }

    @Test
    void sameVoteAtAnotherSiteIsLinkedWithoutANewFact() {
        String law = "Ley de " + rare();
        BillSightings bill = aBill().titled("Que expide la " + law + ".");
        house.take(bill);
        house.take(passed(aVoteAt("mx.diputados.sitl").about("title", "Que expide la " + law)));
        assertThat(house.facts(bill, FactKind.VOTE)).isEmpty();

        house.take(passed(aVote().about("key", bill.key())));

        assertThat(house.facts(bill, FactKind.VOTE)).hasSize(1);
    }

    @Test
    void copyOfACorrectedVoteFollowsWithoutAlert() {
        BillSightings bill = aBill().titled("Que expide la Ley de " + rare() + ".");
        house.take(bill);
        ProceedingSightings first = passed(aVote().about("key", bill.key()));
        ProceedingSightings proceedingSightings =
                passed(aVoteAt("mx.diputados.sitl").about("title", bill.title()));
        house.take(first, proceedingSightings, first.then(2).total("", 343, 92, 3));
        assertThat(house.facts(bill, FactKind.VOTE)).hasSize(2);

        house.take(proceedingSightings.then(2).said("question", "En lo general"));
        house.take(proceedingSightings.then(3).total("", 343, 92, 3));
        assertThat(house.facts(bill, FactKind.VOTE)).hasSize(2);

        house.take(proceedingSightings.then(4).total("", 342, 93, 3));
        assertThat(house.facts(bill, FactKind.VOTE)).hasSize(3).last().satisfies(fact -> {
            assertThat(FactSides.before(fact, FactState.Voted.class)
                            .vote()
                            .whole()
                            .favour())
                    .isEqualTo(343);
            assertThat(FactSides.after(fact, FactState.Voted.class)
                            .vote()
                            .whole()
                            .favour())
                    .isEqualTo(342);
        });
    }

    @Test
    void onlyACorrectedVoteMakesAnotherFact() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings vote = passed(aVote().about("key", bill.key()));

        house.take(vote, vote, vote.then(2).said("outcome", "passed").on("list", "https://x.mx/list"));
        assertThat(house.facts(bill, FactKind.VOTE)).hasSize(1);

        house.take(vote.then(3).total("", 343, 92, 3));
        house.take(vote.then(2).total("", 1, 1, 1));
        assertThat(house.facts(bill, FactKind.VOTE)).hasSize(2).last().satisfies(fact -> {
            assertThat(FactSides.before(fact, FactState.Voted.class)
                            .vote()
                            .whole()
                            .favour())
                    .isEqualTo(344);
            assertThat(FactSides.after(fact, FactState.Voted.class)
                            .vote()
                            .whole()
                            .favour())
                    .isEqualTo(343);
        });
    }

    @Test
    void voteWithoutFiguresWaitsAndOldOrSilentOnesSendNoAlert() {
        String word = rare();
        UUID watch = UUID.randomUUID();
        topics.watch(watch, 1, word);
        house.awaitWatch(watch, word, topics);
        BillSightings bill = aBill().titled("Que regula el " + word + ".");
        house.take(bill);
        ProceedingSightings vote =
                aVote().about("key", bill.key()).heldOn(TODAY).silently();
        house.take(vote);
        assertThat(house.facts(bill, FactKind.VOTE)).isEmpty();

        house.take(vote.then(2).total("", 1, 0, 0).silently());
        house.take(passed(aVote().about("key", bill.key())).heldOn(TODAY.minusDays(20)));

        assertThat(factsOfKind(bill, "vote"))
                .hasSize(2)
                .noneMatch(event -> text(event).contains(watch.toString()));
    }

    @Test
    void onlyTheInvalidVoteGoesToDeadLetters() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings good = passed(aVote().about("key", bill.key()));
        ProceedingSightings poisoned = passed(aVote()).with("revision", "first");
        ProceedingSightings contradicted = passed(aVote());

        topics.put("votes.sighted.v1", "poison", poisoned.bytes());
        topics.put("votes.sighted.v1", "good", contradicted.bytes());
        topics.put(
                "votes.sighted.v1",
                contradicted.key(),
                contradicted.total("PAN", 1, 0, 0).bytes());
        topics.put("votes.sighted.v1", "good", good.bytes());

        await().atMost(ProceedingFixture.SOON)
                .until(() -> house.facts(bill, FactKind.VOTE).size() == 1);
        await().atMost(ProceedingFixture.SOON)
                .untilAsserted(() -> assertThat(topics.all(
                                "votes.sighted.v1.analysis.dlq",
                                letter -> List.of("poison", contradicted.key()).contains(letter.key())))
                        .hasSize(2));
    }

    @Test
    void concurrentBillAndVoteAreLinkedOnce() {
        for (int i = 0; i < 10; i++) {
            BillSightings bill = aBill();
            ProceedingSightings vote = passed(aVote().about("key", bill.key()));
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> house.take(bill)),
                            CompletableFuture.runAsync(() -> house.take(vote)),
                            CompletableFuture.runAsync(() -> house.take(vote)))
                    .join();
            await().atMost(ProceedingFixture.SOON)
                    .untilAsserted(
                            () -> assertThat(house.facts(bill, FactKind.VOTE)).hasSize(1));
        }
    }

    private static ProceedingSightings passed(ProceedingSightings vote) {
        return vote.heldOn(TODAY).total("", 344, 91, 3).total("Morena", 344, 91, 3);
    }

    private List<ConsumerRecord<String, byte[]>> factsOfKind(BillSightings bill, String kind) {
        return topics.all(
                "bills.facts.v1",
                event -> id(bill).toString().equals(event.key()) && text(event).contains("\"kind\":\"" + kind + "\""));
    }

    private static String text(ConsumerRecord<String, byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }

    private static String rare() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "ador";
    }
}
