package mx.vigia.notification;

import static mx.vigia.notification.Facts.CLOUD;
import static mx.vigia.notification.Facts.MARIANA;
import static mx.vigia.notification.Facts.RAUL;
import static mx.vigia.notification.Facts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TellingTest
class LettersSurviveTroubleTest {
    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"drop", "stall"})
    void aServerThatNeverAnswersForALetterItTookGetsTheVerySameLetterAgain(String trouble) {
        MailSink.next(trouble);
        var fact = aFact().answering(CLOUD, "nube").tell();

        Letters.about(fact).arrive(3);
        DeliveryRows.awaitState(database, fact.id(), "ACCEPTED", 2);

        var letters = Letters.about(fact).all();
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
    void aLetterTheServerCannotTakeNowIsBroughtAgain() {
        MailSink.next("data 451", "rcpt 450", "mail 550");
        var fact = aFact().answering(CLOUD, "nube").tell();

        Letters.about(fact).arrive(2);
        DeliveryRows.awaitState(database, fact.id(), "ACCEPTED", 2);
        assertThat(Letters.about(fact).recipients()).containsExactlyInAnyOrder(RAUL, MARIANA);
    }

    @Test
    void aLetterRefusedForGoodIsRefusedOnceAndTheOthersArrive() {
        MailSink.next("rcpt 550");
        var fact = aFact().answering(CLOUD, "nube").tell();

        DeliveryRows.awaitState(database, fact.id(), "UNDELIVERABLE", 1);
        DeliveryRows.awaitState(database, fact.id(), "ACCEPTED", 1);
        assertThat(Letters.about(fact).all()).hasSize(1);
    }

    @Test
    void aClaimWhoseCourierDiedIsTakenUpAgainWhenItsLeaseEnds() throws SQLException {
        var fact = aFact().of(2).answering(CLOUD, "nube").tell();
        DeliveryRows.awaitDue(database, fact.id(), 2);

        try (var connection = database.getConnection();
                var claim = connection.prepareStatement("""
                        update delivery d set attempts = 1, next_attempt = now() + interval '1 second'
                        from notice n where n.id = d.notice_id and n.fact_id = ?""")) {
            claim.setObject(1, fact.id());
            claim.executeUpdate();
        }

        Letters.about(fact).arrive(2);
        DeliveryRows.awaitState(database, fact.id(), "ACCEPTED", 2);
        assertThat(Letters.about(fact).all()).hasSize(2);
    }
}
