package mx.vigia.notification;

import static mx.vigia.notification.Facts.CLOUD;
import static mx.vigia.notification.Facts.RAUL;
import static mx.vigia.notification.Facts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a letter with two notices on it when the post, its data or its reader's mind changes before it leaves. */
@TellingTest
class ALetterOfSeveralNoticesTest {
    private static final UUID RAULS_ID = UUID.fromString("0199ef00-1111-7000-8000-000000000006");

    @Inject
    Rows rows;

    @Inject
    DataSource database;

    private Person raul;
    private UUID own;
    private Facts ofTheCommittee;
    private Facts ofHisOwn;

    @BeforeEach
    void twoNoticesThatWaitForFurtherParts() throws SQLException {
        rows.change("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        raul = Person.signedInAs(RAUL);
        own = NewWatch.by(raul, "varias " + UUID.randomUUID(), "me", "new");
        ofTheCommittee = aFact().of(2).answering(CLOUD, "nube").tell();
        ofHisOwn = aFact().of(2).answering(own, "nube").tell();
        DeliveryRows.awaitDue(database, ofTheCommittee.id(), 2);
        DeliveryRows.awaitDue(database, ofHisOwn.id(), 1);
    }

    @AfterEach
    void nothingWaits() throws SQLException {
        rows.change("update watch set state = 'DELETED' where query like 'varias %'");
        rows.change("delete from watch_stop");
        rows.change("update notice set fell = 'DELETED' where letter_id is null");
    }

    @Test
    void aServerThatNeverAnswersForItGetsTheVerySameLetterAgain() throws SQLException {
        MailSink.next("drop");

        printedTogether();

        Letters.about(ofHisOwn).arrive(2);
        DeliveryRows.awaitState(database, ofHisOwn.id(), "ACCEPTED", 1);
        DeliveryRows.awaitState(database, ofTheCommittee.id(), "ACCEPTED", 1);
        assertThat(Letters.about(ofHisOwn).all())
                .allSatisfy(letter -> assertThat(letter.text()).contains("/bills/" + ofTheCommittee.dossier()))
                .extracting(letter -> letter.header("Message-ID"))
                .hasSize(2)
                .containsOnly(Letters.about(ofHisOwn).all().getFirst().header("Message-ID"));
        assertThat(Letters.about(ofHisOwn).all().getFirst().header("X-Vigia-Fact"))
                .contains(ofHisOwn.id().toString(), ofTheCommittee.id().toString());
    }

    @Test
    void whatItsReaderStoppedSinceFallsOutAndTheLedgerSaysWhy() throws SQLException {
        rows.change("insert into watch_stop (watch_id, account_id, stopped_at) values (?, ?, now())", CLOUD, RAULS_ID);

        printedTogether();

        Letters.about(ofHisOwn).arrive(1);
        DeliveryRows.awaitState(database, ofTheCommittee.id(), "WITHDRAWN", 1);
        DeliveryRows.awaitState(database, ofHisOwn.id(), "ACCEPTED", 1);
        assertThat(Letters.about(ofTheCommittee).all()).isEmpty();
        assertThat(raul.asks().get("/ledger").asString()).contains("no se envió: usted canceló antes sus cartas");
    }

    @Test
    void whatIsPausedWaitsForAnotherLetterAndTheRestLeaves() throws SQLException {
        raul.asks().post("/watches/" + own + "/pause").then().statusCode(303);

        printedTogether();

        Letters.about(ofTheCommittee).arrive(1);
        DeliveryRows.awaitState(database, ofHisOwn.id(), "DUE", 1);
        assertThat(Letters.about(ofHisOwn).all()).isEmpty();

        raul.asks().post("/watches/" + own + "/resume").then().statusCode(303);

        Letters.about(ofHisOwn).arrive(1);
        DeliveryRows.awaitState(database, ofHisOwn.id(), "ACCEPTED", 1);
        assertThat(Letters.about(ofTheCommittee).recipients()).containsExactly(RAUL);
    }

    @Test
    void oneThatCannotBeWrittenKeepsTheOtherForAWhileAndNotForEver() throws SQLException {
        rows.change(
                "update notice_reason set found = 'no list of reasons' where notice_id in (select id from notice where fact_id = ?)",
                ofHisOwn.id());

        printedTogether();

        DeliveryRows.awaitState(database, ofHisOwn.id(), "UNDELIVERABLE", 1);
        Letters.about(ofTheCommittee).arrive(1);
        DeliveryRows.awaitState(database, ofTheCommittee.id(), "ACCEPTED", 1);
        assertThat(Letters.about(ofTheCommittee).recipients()).containsExactly(RAUL);
    }

    @Test
    void itsLinkStopsAllThatStandsOnIt() throws SQLException {
        printedTogether();
        Letters.about(ofHisOwn).arrive(1);
        var link = Letters.about(ofHisOwn).to(RAUL).header("List-Unsubscribe").replaceAll("[<>\\s]", "");

        Person.stranger()
                .asks()
                .post(link.substring("http://localhost:8081".length()))
                .then()
                .statusCode(200);

        assertThat(rows.read(
                        "select watch_id from watch_stop where account_id = ?",
                        row -> row.getObject(1, UUID.class),
                        RAULS_ID))
                .containsExactlyInAnyOrder(own, CLOUD);
    }

    /** Puts what waits for Raúl on one letter, which is due now. */
    private void printedTogether() throws SQLException {
        rows.change("""
                with letter as (
                    insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt)
                    values (gen_random_uuid(), ?, 'AT_ONCE', now(), now(), 'DUE', now(), now()) returning id)
                update notice set letter_id = (select id from letter) where recipient = ? and fact_id = any (?::uuid[])""", RAULS_ID, RAULS_ID, List.of(ofTheCommittee.id(), ofHisOwn.id()));
    }
}
