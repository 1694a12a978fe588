package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Delivery status notifications that arrive after a letter was accepted. */
@FullServiceTest
class BouncedLettersTest {
    static final String REPORT = """
            From: MAILER-DAEMON@correo.example
            To: %s
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            Your message could not be delivered.

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; correo.example

            Final-Recipient: rfc822; %s
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; 550 says the server

            --b--
            """;

    @Inject
    Jdbc jdbc;

    private TestFacts fact;
    private String path;

    @BeforeEach
    void sendLetter() {
        sql("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        fact = aFact().answering(CLOUD, "nube").publish();
        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 2);
        path = MailedLetters.about(fact).to(RAUL).header("Return-Path");
    }

    @AfterEach
    void deleteSuppressions() {
        sql("delete from suppression");
        sql("delete from soft_bounce");
    }

    @Test
    void missingMailboxIsSuppressedAndLogged() {
        BounceMailbox.deliver(REPORT.formatted(path, RAUL, "failed", "5.1.1"));

        DeliveryRows.awaitState(jdbc, fact.id(), "UNDELIVERABLE", 1);
        await().atMost(SOON).until(() -> suppressedAddresses().equals(List.of(RAUL)));
        BrowserUser.signedInAs(RAUL)
                .request()
                .get("/ledger?lang=en")
                .then()
                .body(containsString("could not be delivered (5.1.1 · smtp; 550 says the server)"));
    }

    @Test
    void eachLetterHasACaseInsensitiveReturnPath() {
        assertThat(path).isNotEqualTo(MailedLetters.about(fact).to(MARIANA).header("Return-Path"));

        BounceMailbox.deliver("Delivered-To: " + path.toUpperCase(Locale.ROOT) + "\n"
                + REPORT.formatted("<<nobody@@an, address", RAUL, "failed", "5.1.1"));

        DeliveryRows.awaitState(jdbc, fact.id(), "UNDELIVERABLE", 1);
    }

    @Test
    void letterRefusedForItsContentSuppressesNoMailbox() {
        BounceMailbox.deliver(REPORT.formatted(path, RAUL, "failed", "5.7.1"));

        DeliveryRows.awaitState(jdbc, fact.id(), "UNDELIVERABLE", 1);
        await().atMost(SOON).until(() -> BounceMailbox.countMessages() == 0);
        assertThat(suppressedAddresses()).isEmpty();
    }

    @Test
    void softBounceDoesNotSuppressTheMailbox() {
        BounceMailbox.deliver(REPORT.formatted(path, RAUL, "failed", "4.4.7"));
        BounceMailbox.deliver(REPORT.formatted(
                MailedLetters.about(fact).to(MARIANA).header("Return-Path"), MARIANA, "failed", "5.2.2"));

        DeliveryRows.awaitState(jdbc, fact.id(), "UNDELIVERABLE", 2);
        await().atMost(SOON).until(() -> BounceMailbox.countMessages() == 0);
        assertThat(suppressedAddresses()).isEmpty();
    }

    @Test
    void mailboxThatBouncesForDaysIsSuppressedUntilLifted() {
        detachOtherLetters();
        insertSoftBounces(RAUL, 4);
        insertSoftBounces(MARIANA, 4);
        sql(copyOfTheLetterTo(MARIANA, "ACCEPTED", "36 hours"));

        BounceMailbox.deliver(REPORT.formatted(path, RAUL, "failed", "4.2.2"));
        BounceMailbox.deliver(REPORT.formatted(
                MailedLetters.about(fact).to(MARIANA).header("Return-Path"), MARIANA, "failed", "4.2.2"));

        DeliveryRows.awaitState(jdbc, fact.id(), "UNDELIVERABLE", 2);
        await().atMost(SOON).until(() -> BounceMailbox.countMessages() == 0);
        assertThat(suppressedAddresses()).as("hers took one of them in between").containsExactly(RAUL);
        var administrator = BrowserUser.signedInAs("administracion@ami.example");
        administrator
                .request()
                .get("/committees/suppressed")
                .then()
                .body(containsString("5 correos seguidos volvieron; el último: 4.2.2"));
        administrator
                .request()
                .formParam("address", RAUL)
                .post("/committees/suppressed")
                .then()
                .statusCode(303);
        assertThat(suppressedAddresses()).isEmpty();
        assertThat(rows("select address from soft_bounce")).containsOnly(MARIANA);
    }

    @Test
    void aMailboxThatIsFullForADayGetsTheNextLetterAllTheSame() {
        detachOtherLetters();
        insertSoftBounces(RAUL, 4);
        sql("update soft_bounce set taken_at = now() - interval '2 days' where taken_at < now() - interval '2 days'");

        BounceMailbox.deliver(REPORT.formatted(path, RAUL, "failed", "5.2.2"));

        DeliveryRows.awaitState(jdbc, fact.id(), "UNDELIVERABLE", 1);
        await().atMost(SOON).until(() -> BounceMailbox.countMessages() == 0);
        assertThat(suppressedAddresses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, true", "2, false"})
    void letterDeferredForDaysCountsAsBouncedUnlessOurSideFailed(int refusals, boolean counts) {
        detachOtherLetters();
        insertSoftBounces(RAUL, 4);
        var late = aFact().of(2).answering(CLOUD, "nube").publish();
        DeliveryRows.awaitDue(jdbc, late.id(), 2);

        MailSink.next("rcpt 450 mailbox busy", "rcpt 450 mailbox busy");
        LetterRetryTest.printLetters(
                late,
                "owed_at = now() - interval '121 hours', next_attempt = now(), attempts = 6, refusals = " + refusals,
                jdbc);

        DeliveryRows.awaitState(jdbc, late.id(), "UNDELIVERABLE", 2);
        assertThat(suppressedAddresses()).isEqualTo(counts ? List.of(RAUL) : List.of());
        assertThat(rows("select in_a_row from suppression")).isEqualTo(counts ? List.of("5") : List.of());
    }

    /** Detaches letters of other tests, which would interrupt the sequence of bounces. */
    private void detachOtherLetters() {
        sql("update letter set sent_to = null where id not in (select letter_id from notice where fact_id = '"
                + fact.id() + "')");
    }

    /** Inserts this many soft bounces of an address, one a day, the last of them yesterday. */
    private void insertSoftBounces(String address, int letters) {
        for (var days = letters; days > 0; days--) {
            sql("with made as (" + copyOfTheLetterTo(address, "UNDELIVERABLE", days + " days")
                    + " returning id, settled_at)"
                    + " insert into soft_bounce (letter_id, address, taken_at) select id, '" + address
                    + "', settled_at from made");
        }
    }

    private String copyOfTheLetterTo(String address, String state, String ago) {
        return """
                insert into letter select made.* from letter l, jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(),
                    'state', '%s', 'settled_at', now() - interval '%s')) made
                where l.id in (select letter_id from notice where fact_id = '%s') and l.sent_to = '%s'""".formatted(state, ago, fact.id(), address);
    }

    @Test
    void delayedForgedOrMalformedReportsAreIgnored() {
        var forged = path.replaceFirst("\\+[0-9a-v]", "+" + (path.contains("+0") ? "1" : "0"));
        for (var raw : List.of(
                REPORT.formatted(path, RAUL, "delayed", "4.4.1"),
                REPORT.formatted(path, RAUL, "relayed", "2.0.0"),
                REPORT.formatted(forged, RAUL, "failed", "5.1.1"),
                REPORT.formatted("rebotes@vigia.example", RAUL, "failed", "5.1.1"),
                "To: " + path + "\nSubject: Hola\n\nAction: failed\nStatus: 5.1.1\n",
                "To: " + path + "\nContent-Type: multipart/report; boundary=none\n\nnothing",
                REPORT.formatted(path, RAUL, "failed", "5.1.1").replace("Your message", "x".repeat(300_000)))) {
            BounceMailbox.deliver(raw);
        }

        await().atMost(SOON).until(() -> BounceMailbox.countMessages() == 0);
        assertThat(DeliveryRows.count(jdbc, fact.id(), "ACCEPTED")).isEqualTo(2);
        assertThat(suppressedAddresses()).isEmpty();
    }

    @Test
    void dailyLimitOfSuppressionsHolds() {
        sql("insert into suppression (address, since, why) select 'gone' || n || '@ami.example', now(), '5.1.1'"
                + " from generate_series(1, 20) n");

        BounceMailbox.deliver(REPORT.formatted(path, RAUL, "failed", "5.1.1"));

        DeliveryRows.awaitState(jdbc, fact.id(), "UNDELIVERABLE", 1);
        await().atMost(SOON).until(() -> BounceMailbox.countMessages() == 0);
        assertThat(suppressedAddresses()).hasSize(20).doesNotContain(RAUL);
    }

    private List<String> suppressedAddresses() {
        return rows("select address from suppression order by 1");
    }

    private List<String> rows(String requested) {
        return jdbc.list(requested, row -> row.getString(1));
    }

    private void sql(String change) {
        jdbc.update(change);
    }
}
