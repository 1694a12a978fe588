package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.CYBERSECURITY;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FullServiceTest
class CanaryTest {
    private static final String OWN_ADDRESS = "alertas@vigia.example";

    @Inject
    Jdbc jdbc;

    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @BeforeEach
    void forgetEarlier() {
        jdbc.update("delete from canary");
    }

    @Test
    void canaryEndsAsALetterToOurselvesAndNowhereElse() {
        var canary = canary().answering(CYBERSECURITY, "canario").publish();

        await().atMost(SOON).until(() -> isAccepted(begun));
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(MailSink.header(letter, "To")).isEqualTo(OWN_ADDRESS));
        for (var table : List.of("fact", "event")) {
            assertThat(jdbc.<Long>one(
                            "select count(*) from " + table + " where " + table + "::text like ?",
                            row -> row.getLong(1),
                            "%" + canary.dossier() + "%"))
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.<Long>one("select count(*) from notice where fact_id = ?", row -> row.getLong(1), canary.id()))
                .isZero();
    }

    @Test
    void repeatedCanaryIsSentOnceAndAnOlderOneNot() {
        var canary = canary().publish();
        await().atMost(SOON).until(() -> isAccepted(begun));
        canary.publish();
        canary(begun.minusSeconds(900)).publish();
        var next = aFact().answering(CYBERSECURITY, "después").publish();
        MailedLetters.about(next).arrive(3);

        assertThat(letters()).hasSize(1);
        assertThat(jdbc.<Long>one("select count(*) from canary", row -> row.getLong(1)))
                .isOne();
    }

    @Test
    void canaryOfAClockThatIsAheadDoesNotStandForTheHonestOnes() {
        jdbc.update("insert into canary (begun_at, accepted_at) values (?, ?)", begun.plusSeconds(21_600), begun);
        canary(begun.plusSeconds(7_200)).publish();
        canary().publish();

        await().atMost(SOON).until(() -> isAccepted(begun));
        assertThat(jdbc.exists("select 1 from canary where begun_at > ?", begun))
                .isFalse();
    }

    @Test
    void refusalOfItsLetterIsKept() {
        MailSink.next("rcpt 550 5.1.1 no such mailbox of the canary");
        canary().publish();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(jdbc.list("select refusal from canary", row -> row.getString(1)))
                        .singleElement()
                        .asString()
                        .contains("no such mailbox of the canary"));
    }

    private TestFacts canary() {
        return canary(begun);
    }

    private static TestFacts canary(Instant begun) {
        return aFact().with("kind", "canary").from("canary").with("times", Map.of("captured", begun.toString()));
    }

    private List<MimeMessage> letters() {
        return MailSink.letters(
                "canary of " + begun,
                letter -> MailSink.header(letter, "X-Vigia-Canary").equals(begun.toString()));
    }

    private boolean isAccepted(Instant canary) {
        return jdbc.exists("select 1 from canary where begun_at = ? and accepted_at is not null", canary);
    }
}
