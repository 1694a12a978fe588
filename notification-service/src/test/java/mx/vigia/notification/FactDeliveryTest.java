package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.AI;
import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.CYBERSECURITY;
import static mx.vigia.notification.TestFacts.GRACE;
import static mx.vigia.notification.TestFacts.INES;
import static mx.vigia.notification.TestFacts.LUCIA;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.TOMAS;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

@FullServiceTest
class FactDeliveryTest {
    @Inject
    Jdbc jdbc;

    @Test
    void everyMemberOfTheCommitteeGetsOneLetterInTheirLanguage() {
        var fact = aFact().answering(CYBERSECURITY, "infraestructura crítica").publish();

        MailedLetters.about(fact).arrive(3);
        assertThat(MailedLetters.about(fact).recipients()).containsExactlyInAnyOrder(LUCIA, GRACE, INES);
        assertThat(MailedLetters.about(fact).to(LUCIA).text())
                .contains("Por qué lo recibe: el comité de Ciberseguridad sigue el tema Ciberseguridad")
                .contains("«infraestructura crítica» (texto)");
        assertThat(MailedLetters.about(fact).to(GRACE).text())
                .contains("Why you receive this: the Cybersecurity committee follows the topic Cybersecurity");
    }

    @Test
    void memberOfTwoCommitteesGetsOneLetterWithBothReasons() {
        var fact = aFact().answering(CYBERSECURITY, "ciberseguridad")
                .answering(AI, "inteligencia artificial")
                .publish();

        MailedLetters.about(fact).arrive(4);
        assertThat(MailedLetters.about(fact).recipients()).containsExactlyInAnyOrder(LUCIA, GRACE, INES, TOMAS);
        assertThat(MailedLetters.about(fact).to(INES).text())
                .contains("el comité de Ciberseguridad", "el comité de Inteligencia Artificial")
                .contains("«ciberseguridad»", "«inteligencia artificial»");
    }

    @Test
    void resentFactIsNoNewsToLaterCommitteeMembers() {
        var fact = aFact().answering(CLOUD, "nube").publish();
        MailedLetters.about(fact).arrive(2);
        sql("insert into membership (committee_id, account_id, role) select w.committee_id, a.id, 'MEMBER'"
                + " from watch w, account a where w.id = '" + CLOUD + "' and a.address = '" + TOMAS + "'");
        try {
            fact.publish();
            var next = aFact().with("dossier", fact.dossier())
                    .answering(CLOUD, "nube")
                    .publish();

            MailedLetters.about(next).arrive(2 + 3);
            assertThat(MailedLetters.about(next).recipients())
                    .containsOnlyOnce(TOMAS)
                    .hasSize(5);
        } finally {
            sql("delete from membership m using watch w, account a where m.committee_id = w.committee_id"
                    + " and m.account_id = a.id and w.id = '" + CLOUD + "' and a.address = '" + TOMAS + "'");
        }
    }

    private void sql(String statement) {
        jdbc.update(statement);
    }

    @Test
    void factPublishedTwiceIsMailedOnce() {
        var fact = aFact().answering(CLOUD, "nube").publish();
        MailedLetters.about(fact).arrive(2);

        fact.publish();
        var after = aFact().answering(CLOUD, "nube").publish();

        MailedLetters.about(after).arrive(2);
        assertThat(MailedLetters.about(fact).recipients()).containsExactlyInAnyOrder(RAUL, MARIANA);
    }

    @Test
    void reasonsOfAllPartsAreInOneLetter() {
        var first = aFact().of(2).answering(CYBERSECURITY, "cifrado").publish();
        var second = first.part(2, 2).answering(AI, "algoritmo").publish();

        MailedLetters.about(second).arrive(4);
        assertThat(MailedLetters.about(first).to(INES).text()).contains("«cifrado»", "«algoritmo»");
        assertThat(MailedLetters.about(first).recipients()).hasSize(4);
    }

    @Test
    void invalidRecordGoesToDeadLettersAndTheNextFactIsSent() {
        TestFacts.send("bills.facts.v1", "nonsense", "{\"fact\": 7".getBytes(StandardCharsets.UTF_8));
        TestFacts.send("bills.facts.v1", "nonsense", "{}".getBytes(StandardCharsets.UTF_8));
        var fact = aFact().answering(CLOUD, "nube").publish();

        MailedLetters.about(fact).arrive(2);
        await().atMost(SOON)
                .until(() -> KafkaTopicRecords.keysOf("bills.facts.v1.notification.dlq").stream()
                                .filter("nonsense"::equals)
                                .count()
                        == 2);
    }

    @Test
    void unknownFactKindIsStoredWithoutAlertAndTheNextFactIsSent() {
        var unknown = aFact().with("kind", "vetoed-by-the-moon")
                .answering(CLOUD, "nube")
                .publish();
        var fact = aFact().answering(CLOUD, "nube").publish();

        MailedLetters.about(fact).arrive(2);
        assertThat(MailedLetters.about(unknown).recipients()).isEmpty();
        assertThat(KafkaTopicRecords.keysOf("bills.facts.v1.notification.dlq")).doesNotContain(unknown.dossier());
    }

    @Test
    void passingReachesOnlyWatchesOfThatKind() {
        var person = BrowserUser.signedInAs(MARIANA);
        var other = NewWatch.create(person, "sello seco", "me", "step-added");
        var passings = NewWatch.create(person, "sello húmedo", "me", "passed");

        var unasked = aFact().with("kind", "passed").answering(other, "sello").publish();
        var testFacts =
                aFact().with("kind", "passed").answering(passings, "sello").publish();

        MailedLetters.about(testFacts).arrive(1);
        assertThat(MailedLetters.about(unasked).recipients()).isEmpty();
    }

    @Test
    void newBillWatchIsAlertedOfANormFirstSeenPublished() {
        var raul = BrowserUser.signedInAs(RAUL);
        var watch = NewWatch.create(raul, "firma autógrafa", "me", "new");

        var known = aFact().with("kind", "published")
                .with("before", Map.of("stage", "PROMULGATED"))
                .answering(watch, "firma")
                .publish();
        var first = aFact().with("kind", "published").answering(watch, "firma").publish();

        MailedLetters.about(first).arrive(1);
        assertThat(MailedLetters.about(first).to(RAUL).text()).contains("Publicada oficialmente");
        assertThat(MailedLetters.about(known).recipients()).isEmpty();
    }

    @Test
    void newBillWatchIsAlertedOfADecreeFirstSeenPassedByAState() {
        var raul = BrowserUser.signedInAs(RAUL);
        var watch = NewWatch.create(raul, "firma cifrada", "me", "new");

        var decree = aFact().with("kind", "passed")
                .with("after", Map.of("stage", "PASSED_CONGRESS"))
                .answering(watch, "firma")
                .publish();

        MailedLetters.about(decree).arrive(1);
        assertThat(MailedLetters.about(decree).to(RAUL).text()).contains("Aprobada por el congreso local");
    }

    @Test
    void reportWithoutAKnownBillAlsoAlertsNewBillWatches() {
        var raul = BrowserUser.signedInAs(RAUL);
        var watch = NewWatch.create(raul, "sello de agua", "me", "new");

        var report = aFact().with("kind", "reported").answering(watch, "sello").publish();

        MailedLetters.about(report).arrive(1);
        assertThat(MailedLetters.about(report).to(RAUL).text())
                .contains("Dictamen publicado")
                .doesNotContain("nuevo asunto", "Dictaminada");
    }

    @Test
    void unknownWatchSendsNoAlert() {
        var stranger = aFact().answering(UUID.randomUUID(), "nada").publish();
        var fact = aFact().answering(CLOUD, "nube").publish();

        MailedLetters.about(fact).arrive(2);
        assertThat(MailedLetters.about(stranger).recipients()).isEmpty();
        int found =
                jdbc.one("select count(*) from notice where fact_id = '" + stranger.id() + "'", row -> row.getInt(1));
        assertThat(found).isZero();
    }

    @Test
    void letterHasTheMatterItsLinksAndAnUnsubscribeLink() {
        var fact = aFact().answering(CLOUD, "centro de datos").publish();
        MailedLetters.about(fact).arrive(2);
        var letter = MailedLetters.about(fact).to(RAUL);

        assertThat(letter.subject()).isEqualTo("Nube e Infraestructura · nuevo asunto: Ley General de Ciberseguridad");
        for (var body : List.of(letter.text(), letter.html())) {
            assertThat(body)
                    .contains("Iniciativa que expide la Ley General de Ciberseguridad")
                    .contains("Presentada")
                    .contains("3 sep")
                    .contains("Gaceta Parlamentaria, núm. 7121-II-1")
                    .contains("https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4")
                    .contains("http://localhost:8081/bills/" + fact.dossier())
                    .contains("«centro de datos»")
                    .contains("Cancelar la alerta entera sobre")
                    .contains("http://localhost:8081/stop/");
        }
        assertThat(letter.html().length()).isLessThan(40_000);
        assertThat(letter.header("Message-ID")).matches("<[0-9a-f-]{36}@vigia\\.example>");
        assertThat(letter.header("List-Id").replaceAll("\\s+", " "))
                .isEqualTo("Nube e Infraestructura <nube-e-infraestructura.alerts.vigia.example>");
        assertThat(letter.header("List-Unsubscribe")).matches("<http://localhost:8081/stop/[\\w-]{66}>");
        assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(letter.header("Content-Language")).isEqualTo("es");
        assertThat(letter.header("Date")).isNotEmpty();
    }
}
