package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Letters with two notices when the mail server fails, data is corrupt or the reader's settings change before it is
 * sent.
 */
@FullServiceTest
class MultiNoticeLetterTest {
    private static final UUID RAULS_ID = UUID.fromString("0199ef00-1111-7000-8000-000000000006");

    @Inject
    Jdbc jdbc;

    private BrowserUser raul;
    private UUID own;
    private TestFacts ofTheCommittee;
    private TestFacts ofHisOwn;

    @BeforeEach
    void publishTwoIncompleteFacts() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        raul = BrowserUser.signedInAs(RAUL);
        own = NewWatch.create(raul, "varias " + UUID.randomUUID(), "me", "new");
        ofTheCommittee = aFact().of(2).answering(CLOUD, "nube").publish();
        ofHisOwn = aFact().of(2).answering(own, "nube").publish();
        DeliveryRows.awaitDue(jdbc, ofTheCommittee.id(), 2);
        DeliveryRows.awaitDue(jdbc, ofHisOwn.id(), 1);
    }

    @AfterEach
    void deletePendingNotices() {
        jdbc.update("update watch set state = 'DELETED' where query like 'varias %'");
        jdbc.update("delete from watch_stop");
        jdbc.update("update notice set fell = 'DELETED' where letter_id is null");
    }

    @Test
    void letterWithoutResponseIsResentWithTheSameMessageId() {
        MailSink.next("drop");

        printBothOnOneLetter();

        MailedLetters.about(ofHisOwn).arrive(2);
        DeliveryRows.awaitState(jdbc, ofHisOwn.id(), "ACCEPTED", 1);
        DeliveryRows.awaitState(jdbc, ofTheCommittee.id(), "ACCEPTED", 1);
        assertThat(MailedLetters.about(ofHisOwn).all())
                .allSatisfy(letter -> assertThat(letter.text()).contains("/bills/" + ofTheCommittee.dossier()))
                .extracting(letter -> letter.header("Message-ID"))
                .hasSize(2)
                .containsOnly(MailedLetters.about(ofHisOwn).all().getFirst().header("Message-ID"));
        assertThat(MailedLetters.about(ofHisOwn).all().getFirst().header("X-Vigia-Fact"))
                .contains(ofHisOwn.id().toString(), ofTheCommittee.id().toString());
    }

    @Test
    void stoppedNoticesAreLeftOutAndLogged() {
        jdbc.update("insert into watch_stop (watch_id, account_id, stopped_at) values (?, ?, now())", CLOUD, RAULS_ID);

        printBothOnOneLetter();

        MailedLetters.about(ofHisOwn).arrive(1);
        DeliveryRows.awaitState(jdbc, ofTheCommittee.id(), "WITHDRAWN", 1);
        DeliveryRows.awaitState(jdbc, ofHisOwn.id(), "ACCEPTED", 1);
        assertThat(MailedLetters.about(ofTheCommittee).all()).isEmpty();
        assertThat(raul.request().get("/ledger").asString()).contains("no se envió: usted canceló antes sus correos");
    }

    @Test
    void deliveryLogShowsNoticesTimeAndAddress() {
        printBothOnOneLetter();
        MailedLetters.about(ofHisOwn).arrive(1);
        DeliveryRows.awaitState(jdbc, ofHisOwn.id(), "ACCEPTED", 1);

        var shown = Jsoup.parse(raul.request()
                .get("/ledger?letter=" + letter())
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(shown.select("tr[data-row] a[href^=/bills/]").eachAttr("href"))
                .containsExactlyInAnyOrder("/bills/" + ofHisOwn.dossier(), "/bills/" + ofTheCommittee.dossier());
        assertThat(shown.select("tr[data-row] td:last-child").eachText())
                .allMatch(result -> result.matches("enviado · .+ por correo a " + RAUL));
        BrowserUser.signedInAs(TestFacts.MARIANA)
                .request()
                .get("/ledger?letter=" + letter())
                .then()
                .statusCode(404);
        raul.request().get("/ledger?letter=x").then().statusCode(400);
        raul.request().get("/me/data").then().body("letters.findAll { it.way == 'LETTER' }.to", hasItem(RAUL));
    }

    @Test
    void deliveryLogPagesThroughAllEntries() {
        jdbc.update("""
                with told as (insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at)
                    select gen_random_uuid(), gen_random_uuid(), 'vote', 'muchas', 1, '{1}', '{}', now() from generate_series(1, 230) returning id)
                insert into notice (id, recipient, fact_id, filed_at, fell)
                select gen_random_uuid(), ?, id, now() - interval '1 minute', 'DELETED' from told""", RAULS_ID);
        var bills = new ArrayList<String>();
        var next = "/ledger";
        while (!next.isEmpty()) {
            var page = Jsoup.parse(
                    raul.request().get(next).then().statusCode(200).extract().asString());
            page.select("tr[data-row]").stream()
                    .filter(row -> row.text().contains("muchas"))
                    .forEach(row -> bills.add(row.selectFirst("a").attr("href")));
            next = page.select("a[rel=next]").attr("href");
        }

        assertThat(bills).hasSize(230).doesNotHaveDuplicates();
        raul.request().get("/ledger?before=ayer").then().statusCode(400);
        jdbc.update("delete from notice where fact_id in (select id from fact where title = 'muchas')");
        jdbc.update("delete from fact where title = 'muchas'");
    }

    @Test
    void pausedNoticeIsLeftOutAndSentWhenResumed() {
        raul.request().post("/watches/" + own + "/pause").then().statusCode(303);

        printBothOnOneLetter();

        MailedLetters.about(ofTheCommittee).arrive(1);
        DeliveryRows.awaitState(jdbc, ofHisOwn.id(), "DUE", 1);
        assertThat(MailedLetters.about(ofHisOwn).all()).isEmpty();

        raul.request().post("/watches/" + own + "/resume").then().statusCode(303);

        MailedLetters.about(ofHisOwn).arrive(1);
        DeliveryRows.awaitState(jdbc, ofHisOwn.id(), "ACCEPTED", 1);
        assertThat(MailedLetters.about(ofTheCommittee).recipients()).containsExactly(RAUL);
    }

    @Test
    void noticePausedDuringAnOutageIsSentWhenResumed() {
        printBothOnOneLetter("attempts = 3");
        raul.request().post("/watches/" + own + "/pause").then().statusCode(303);
        makeLetterDue();

        MailedLetters.about(ofTheCommittee).arrive(1);
        DeliveryRows.awaitState(jdbc, ofHisOwn.id(), "DUE", 1);
        raul.request().get("/ledger").then().body(containsString("espera: la alerta está en pausa"));
        assertThat(MailedLetters.about(ofHisOwn).all()).isEmpty();

        raul.request().post("/watches/" + own + "/resume").then().statusCode(303);

        MailedLetters.about(ofHisOwn).arrive(1);
        DeliveryRows.awaitState(jdbc, ofHisOwn.id(), "ACCEPTED", 1);
    }

    @Test
    void inDoubtLetterIsResentUnchangedAfterAPause() {
        printBothOnOneLetter("attempts = 3, in_doubt = true");
        raul.request().post("/watches/" + own + "/pause").then().statusCode(303);
        makeLetterDue();

        MailedLetters.about(ofTheCommittee).arrive(1);
        assertThat(MailedLetters.about(ofHisOwn).to(RAUL).header("Message-ID"))
                .contains(letter())
                .isEqualTo(MailedLetters.about(ofTheCommittee).to(RAUL).header("Message-ID"));
        DeliveryRows.awaitState(jdbc, ofHisOwn.id(), "ACCEPTED", 1);
    }

    @Test
    void inDoubtLetterIsNeverSplit() {
        printBothOnOneLetter("attempts = 1, in_doubt = true, misfires = 4");
        jdbc.update(
                "update notice_reason set found = 'no list of reasons' where notice_id in (select id from notice where fact_id = ?)",
                ofHisOwn.id());
        makeLetterDue();

        MailedLetters.about(ofTheCommittee).arrive(1);
        assertThat(MailedLetters.about(ofTheCommittee).to(RAUL).header("Message-ID"))
                .contains(letter());
        DeliveryRows.awaitState(jdbc, ofHisOwn.id(), "WITHDRAWN", 1);
        raul.request().get("/ledger").then().body(containsString("no se volvió a enviar: ya no se puede escribir"));
    }

    @Test
    void lateLetterWaitsForTheEndOfQuietHours() {
        printBothOnOneLetter("attempts = 1, owed_at = now() - interval '1 day'");
        var hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        jdbc.update(
                "insert into rhythm (account_id, zone, quiet_from, quiet_until) values (?, 'UTC', ?, ?)",
                RAULS_ID,
                hour,
                (hour + 2) % 24);
        try {
            makeLetterDue();

            await().atMost(SOON).until(() -> DeliveryRows.countHeld(jdbc, ofHisOwn.id()) == 1);
            assertThat(MailedLetters.about(ofHisOwn).all()).isEmpty();
            raul.request().get("/ledger").then().body(containsString("espera: sale el "));
            assertThat(jdbc.list(
                            "select next_attempt - owed_at between '23 hours' and '25 hours' from letter where id = ?::uuid",
                            row -> row.getBoolean(1),
                            letter()))
                    .as("it is as old as when it began to rest")
                    .containsExactly(true);
        } finally {
            jdbc.update("delete from rhythm");
        }
        makeLetterDue();

        MailedLetters.about(ofHisOwn).arrive(1);
    }

    @Test
    void unwritableNoticeIsAbandonedAndTheOtherIsSent() {
        jdbc.update(
                "update notice_reason set found = 'no list of reasons' where notice_id in (select id from notice where fact_id = ?)",
                ofHisOwn.id());

        printBothOnOneLetter();

        DeliveryRows.awaitState(jdbc, ofHisOwn.id(), "UNDELIVERABLE", 1);
        MailedLetters.about(ofTheCommittee).arrive(1);
        DeliveryRows.awaitState(jdbc, ofTheCommittee.id(), "ACCEPTED", 1);
        assertThat(MailedLetters.about(ofTheCommittee).recipients()).containsExactly(RAUL);
    }

    @Test
    void unsubscribeLinkStopsAllNoticesOfTheLetter() {
        printBothOnOneLetter();
        MailedLetters.about(ofHisOwn).arrive(1);
        var link = MailedLetters.about(ofHisOwn)
                .to(RAUL)
                .header("List-Unsubscribe")
                .replaceAll("[<>\\s]", "");

        BrowserUser.signedOut()
                .request()
                .post(link.substring("http://localhost:8081".length()))
                .then()
                .statusCode(200);

        assertThat(jdbc.list(
                        "select watch_id from watch_stop where account_id = ?",
                        row -> row.getObject(1, UUID.class),
                        RAULS_ID))
                .containsExactlyInAnyOrder(own, CLOUD);
    }

    /** Prints Raúl's pending notices on one letter that is due now. */
    private void printBothOnOneLetter() {
        printBothOnOneLetter("attempts = 0");
        makeLetterDue();
    }

    /** Prints Raúl's pending notices on one letter with these column values. */
    private void printBothOnOneLetter(String so) {
        jdbc.update("""
                with letter as (
                    insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt)
                    values (gen_random_uuid(), ?, 'AT_ONCE', now(), now(), 'DUE', now(), now() + interval '1 hour') returning id)
                update notice set letter_id = (select id from letter) where recipient = ? and fact_id = any (?::uuid[])""", RAULS_ID, RAULS_ID, List.of(ofTheCommittee.id(), ofHisOwn.id()));
        jdbc.update("update letter set " + so + " where id = ?::uuid", letter());
    }

    private void makeLetterDue() {
        jdbc.update("update letter set next_attempt = now() where id = ?::uuid", letter());
    }

    private String letter() {
        return jdbc.one(
                "select letter_id::text from notice where fact_id = ? and recipient = ?",
                row -> row.getString(1),
                ofTheCommittee.id(),
                RAULS_ID);
    }
}
