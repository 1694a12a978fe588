package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.CYBERSECURITY;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FullServiceTest
class LetterRetryTest {
    @Inject
    Jdbc jdbc;

    @BeforeEach
    void noSignInLinksRequested() {
        sql("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    /**
     * The scripted server response must apply to the letters of this test, not to one of an earlier test that is still
     * pending.
     */
    @BeforeEach
    void awaitPendingLetters() {
        DeliveryRows.awaitNoLetterOnItsWay(jdbc);
    }

    @AfterEach
    void deleteSuppressions() {
        sql("delete from suppression");
        sql("delete from sign_in where used_at is not null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop", "stall"})
    void letterWithoutResponseIsResentWithTheSameMessageId(String trouble) {
        MailSink.next(trouble);
        var fact = aFact().answering(CLOUD, "nube").publish();

        MailedLetters.about(fact).arrive(3);
        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 2);

        var letters = MailedLetters.about(fact).all();
        assertThat(letters.stream()
                        .map(letter -> letter.header("To") + letter.header("Message-ID"))
                        .distinct())
                .hasSize(2);
        assertThat(letters.stream()
                        .collect(Collectors.groupingBy(letter -> letter.header("To")))
                        .values())
                .allSatisfy(copies -> assertThat(copies.stream()
                                .map(copy -> copy.header("Message-ID"))
                                .distinct())
                        .hasSize(1));
    }

    @Test
    void temporarilyRejectedLetterIsRetried() {
        MailSink.next("data 451", "rcpt 450", "mail 550");
        var fact = aFact().answering(CLOUD, "nube").publish();

        MailedLetters.about(fact).arrive(2);
        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 2);
        assertThat(MailedLetters.about(fact).recipients()).containsExactlyInAnyOrder(RAUL, MARIANA);
        assertThat(countRefusals(fact)).isGreaterThanOrEqualTo(2);
    }

    /** The number of rejections counted against its letters. */
    private int countRefusals(TestFacts fact) {
        return jdbc.one("""
                        select sum(refusals) from letter where id in (select letter_id from notice where fact_id = ?)""", row -> row.getInt(1), fact.id());
    }

    @Test
    void noticesFromAnOutageShareOneLetterAndLaterOnesDoNot() {
        var anHourAgo = Instant.now().minusSeconds(3_600);
        var missed = List.of(
                aFact().answering(CLOUD, "nube").publishAt(anHourAgo),
                aFact().answering(CLOUD, "nube").publishAt(anHourAgo.plusSeconds(60)));

        for (var fact : missed) {
            DeliveryRows.awaitDue(jdbc, fact.id(), 2);
        }
        var waits = " from notice where fact_id in ('" + missed.getFirst().id() + "', '"
                + missed.getLast().id() + "')";
        assertThat(number("select count(distinct due_at)" + waits)).isOne();
        assertThat(number("select extract(epoch from min(due_at) - now()) / 60" + waits))
                .isBetween(13, 21);
        await().atMost(SOON)
                .until(() -> isDueImmediately(aFact().answering(CLOUD, "nube").publish()));
        sql("update notice set fell = 'DELETED' where letter_id is null");
    }

    private boolean isDueImmediately(TestFacts fact) {
        var waits = " from notice where fact_id = '" + fact.id() + "'";
        await().atMost(SOON).until(() -> number("select count(due_at)" + waits) == 2);
        return number("select count(*)" + waits + " and due_at > now() + interval '1 minute'") == 0;
    }

    private int number(String query) {
        return jdbc.one(query, row -> row.getInt(1));
    }

    @Test
    void unwritableLetterIsAbandonedWithItsReasonAndDelaysNoOther() {
        var testFacts = aFact().of(2).answering(CLOUD, "nube").publish();
        DeliveryRows.awaitDue(jdbc, testFacts.id(), 2);
        sql("update notice_reason set found = 'no list of reasons' where notice_id in"
                + " (select id from notice where fact_id = '" + testFacts.id() + "')");
        sql("update notice set due_at = now() where fact_id = '" + testFacts.id() + "'");
        var good = aFact().answering(CLOUD, "nube").publish();

        MailedLetters.about(good).arrive(2);
        DeliveryRows.awaitState(jdbc, testFacts.id(), "UNDELIVERABLE", 2);
        BrowserUser.signedInAs(RAUL)
                .request()
                .get("/ledger?lang=en")
                .then()
                .body(containsString("could not be delivered (It cannot be written: "));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(containsString("given up in a day"), containsString("It cannot be written: "));
    }

    @Test
    void malformedAddressIsUndeliverableAndOthersArrive() {
        sql("update account set address = 'raul santillan@ami..example' where address = '" + RAUL + "'");
        try {
            var fact = aFact().answering(CLOUD, "nube").publish();

            DeliveryRows.awaitState(jdbc, fact.id(), "UNDELIVERABLE", 1);
            assertThat(MailedLetters.about(fact).recipients()).containsExactly(MARIANA);
        } finally {
            sql("update account set address = '" + RAUL + "' where address like 'raul santillan%'");
        }
    }

    @Test
    void letterIsAbandonedAfterFiveDaysAndTheLogSaysSo() {
        var fact = aFact().of(2).answering(CLOUD, "nube").publish();
        DeliveryRows.awaitDue(jdbc, fact.id(), 2);

        MailSink.next("rcpt 450", "rcpt 450");
        printLetters(fact, "owed_at = now() - interval '121 hours', next_attempt = now()");

        DeliveryRows.awaitState(jdbc, fact.id(), "UNDELIVERABLE", 2);
        BrowserUser.signedInAs(MARIANA)
                .request()
                .get("/ledger?lang=en")
                .then()
                .body(containsString("(Given up after 5 days: "));
        sql("delete from soft_bounce");
    }

    @Test
    void aServerSlowerThanTheLeaseGetsEachLetterOnce() {
        MailSink.next("slow"); // the other courier is soon free, and would take the letter whose lease has ended
        var fact = aFact().answering(CLOUD, "nube").publish();

        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 2);
        assertThat(MailedLetters.about(fact).recipients()).containsExactlyInAnyOrder(RAUL, MARIANA);
    }

    @Test
    void aLetterRefusedForGoodIsRefusedOnceAndTheOthersArrive() {
        MailSink.next("rcpt 550");
        var fact = aFact().answering(CLOUD, "nube").publish();

        DeliveryRows.awaitState(jdbc, fact.id(), "UNDELIVERABLE", 1);
        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 1);
        assertThat(MailedLetters.about(fact).all()).hasSize(1);
    }

    @Test
    void unknownMailboxIsSuppressedUntilAnAdministratorLiftsIt() {
        MailSink.next("rcpt 550 5.1.1 unknown");
        var first = aFact().answering(CLOUD, "nube").publish();
        DeliveryRows.awaitState(jdbc, first.id(), "UNDELIVERABLE", 1);
        DeliveryRows.awaitState(jdbc, first.id(), "ACCEPTED", 1);

        var second = aFact().answering(CLOUD, "nube").publish();

        DeliveryRows.awaitState(jdbc, second.id(), "WITHDRAWN", 1);
        DeliveryRows.awaitState(jdbc, second.id(), "ACCEPTED", 1);
        var administrator = BrowserUser.signedInAs("administracion@ami.example");
        var gone = Jsoup.parse(
                        administrator.request().get("/committees/suppressed").asString())
                .selectFirst("tbody th")
                .text();
        assertThat(List.of(RAUL, MARIANA)).contains(gone);
        BrowserUser.signedInAs(RAUL)
                .request()
                .get("/committees/suppressed")
                .then()
                .statusCode(403);
        administrator
                .request()
                .formParam("address", gone)
                .post("/committees/suppressed")
                .then()
                .statusCode(303);

        MailedLetters.about(second).arrive(2);
        administrator
                .request()
                .get("/committees/audit")
                .then()
                .body(
                        containsString("dirección sin correos: " + gone),
                        containsString("dirección con correos de nuevo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rcpt 550 5.7.1 Relaying denied",
                "rcpt 554 5.7.1 Relay access denied",
                "data 554 blocked",
                "mail 530 5.7.0"
            })
    void policyRejectionIsRetriedWithoutLosingLetters(String refusal) {
        MailSink.next(refusal, refusal, refusal);
        var fact = aFact().answering(CYBERSECURITY, "seguridad").publish();

        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 3);
        assertThat(MailedLetters.about(fact).recipients()).hasSize(3);
        assertThat(countRefusals(fact)).as("the letters are not to blame").isZero();
    }

    @Test
    void serverThatSuddenlyRejectsAllMailboxesIsNotTrusted() {
        MailSink.next("rcpt 550", "rcpt 550", "rcpt 550");
        var fact = aFact().answering(CYBERSECURITY, "seguridad").publish();

        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 3);
        assertThat(MailedLetters.about(fact).recipients()).hasSize(3);
    }

    @Test
    void dueNoticeOfAPausedWatchIsSentWhenResumed() {
        var raul = BrowserUser.signedInAs(RAUL);
        var watch = NewWatch.create(raul, "nube en pausa", "me", "new");
        var fact = aFact().of(2).answering(watch, "nube").publish();
        DeliveryRows.awaitDue(jdbc, fact.id(), 1);
        raul.request().post("/watches/" + watch + "/pause").then().statusCode(303);
        sql("update notice set due_at = now() where letter_id is null");
        await().atMost(SOON).until(() -> DeliveryRows.countHeld(jdbc, fact.id()) == 1);
        given().get("/q/health/ready").then().body(containsString("\"oldest unsent letter, seconds\": 0"));

        raul.request().post("/watches/" + watch + "/resume").then().statusCode(303);

        MailedLetters.about(fact).arrive(1);
        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 1);
    }

    @Test
    void greylistedSignInLetterIsRetried() {
        MailSink.next("rcpt 451 4.7.1 Greylisted", "rcpt 451 4.7.1 Greylisted");

        assertThat(BrowserUser.linkMailedTo(MARIANA, "/watches")).startsWith("/sign-in/");
    }

    @Test
    void aClaimWhoseCourierDiedIsTakenUpAgainWhenItsLeaseEnds() {
        var fact = aFact().of(2).answering(CLOUD, "nube").publish();
        DeliveryRows.awaitDue(jdbc, fact.id(), 2);

        printLetters(fact, "attempts = 1, next_attempt = now() + interval '1 second'");

        MailedLetters.about(fact).arrive(2);
        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 2);
        assertThat(MailedLetters.about(fact).all()).hasSize(2);
    }

    /** Prints each notice of this fact on its own letter with these column values. */
    private void printLetters(TestFacts fact, String so) {
        printLetters(fact, so, jdbc);
    }

    /** Prints the letters of the fact with these column values. */
    static void printLetters(TestFacts fact, String so, Jdbc jdbc) {
        sql(
                "begin; insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt)"
                        + " select id, recipient, 'AT_ONCE', now(), now(), 'DUE', now(), now() from notice where fact_id = '"
                        + fact.id() + "'; update letter set " + so
                        + " where id in (select id from notice where fact_id = '" + fact.id() + "');"
                        + " update notice set letter_id = id where fact_id = '" + fact.id() + "'; commit",
                jdbc);
    }

    private void sql(String statement) {
        sql(statement, jdbc);
    }

    private static void sql(String statement, Jdbc jdbc) {
        jdbc.update(statement);
    }
}
