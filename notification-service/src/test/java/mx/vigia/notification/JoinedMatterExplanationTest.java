package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of papers that wait for their bill, were told alone, or are known under the bill by now. */
@FullServiceTest
class JoinedMatterExplanationTest extends ExplanationContract {
    @Test
    void waitingPaperIsNotNotifiedAndSaysUntilWhenItWaits() {
        var person = BrowserUser.signedInAs(address);
        var watch = NewWatch.create(person, "minuta en espera", "me", "minuta");
        NewWatch.create(person, "minuta ajena", "me", "minuta");
        NewWatch.create(person, "solo turnos", "me", "referred");
        var waiting = aFact().ofKind("minuta")
                .with("kind", "waiting")
                .with(
                        "after",
                        Map.of(
                                "title", "Minuta",
                                "kind", "minuta",
                                "answersTo", List.of("new", "minuta"),
                                "until", "2026-09-03T14:11:40Z"))
                .answering(watch, "minuta")
                .publish();

        await().atMost(SOON)
                .untilAsserted(() -> why(person, waiting.dossier())
                        .body(
                                containsString("documento en espera de su iniciativa"),
                                containsString(
                                        "«minuta en espera»: el documento esperaba a su iniciativa o su texto hasta el"),
                                containsString("«minuta ajena»: el asunto no coincidía"),
                                containsString("«solo turnos»: no pide que se le avise de esto")));
        assertThat(MailedLetters.about(waiting).recipients()).isEmpty();
    }

    @Test
    void paperThatWaitedIsNotExplainedOnceItsBillIsKnownWhicheverWasReceivedFirst() {
        var person = BrowserUser.signedInAs(address);
        NewWatch.create(person, "minuta en espera", "me", "minuta");
        var waiting = aFact().with("kind", "waiting")
                .with(
                        "after",
                        Map.of("kind", "minuta", "answersTo", List.of("minuta"), "until", "2026-09-03T14:11:40Z"));
        var linked = aFact().with("kind", "linked")
                .with("after", Map.of("title", "Minuta", "link", Map.of("other", waiting.dossier())))
                .publish();
        awaitStored(linked);
        waiting.publish();
        awaitStored(waiting);

        why(person, waiting.dossier())
                .body(
                        containsString("otro registro unido al expediente"),
                        not(containsString("documento en espera de su iniciativa")));
    }

    private void awaitStored(TestFacts fact) {
        await().atMost(SOON)
                .until(() -> jdbc.one(
                        "select count(*) from fact where id = ?::uuid", row -> row.getLong(1) == 1, fact.id()));
    }

    @Test
    void sameEventToldAloneBeforeIsNamedAndItsReaderLearnsWhereItBelongs() {
        var person = BrowserUser.signedInAs(address);
        var watch = NewWatch.create(person, "minuta de ayer", "me", "minuta", "passed");
        var alone = aFact().ofKind("minuta")
                .titled("Minuta de la Ley General de Ciberseguridad.")
                .with("kind", "minuta")
                .with("after", Map.of("stage", "PASSED_ORIGIN", "tells", List.of("new", "passed")))
                .answering(watch, "minuta")
                .publish();
        MailedLetters.about(alone).arrive(1);

        var passed = aFact().with("kind", "passed")
                .with("before", Map.of("stage", "PRESENTED"))
                .with("alreadyTold", List.of(Map.of("watch", watch, "fact", alone.id())))
                .publish();
        var linked = aFact().with("dossier", passed.dossier())
                .with("kind", "linked")
                .with(
                        "after",
                        Map.of(
                                "title",
                                "Minuta de la Ley General de Ciberseguridad.",
                                "link",
                                Map.of(
                                        "other", alone.dossier(),
                                        "author", "identity/names/9",
                                        "reason", "66/7223",
                                        "announced", "2026-09-03T14:12:00Z")))
                .publish();

        MailedLetters.about(linked).saying("avisado el").arrive(1);
        for (var bill : List.of(passed.dossier(), alone.dossier())) {
            why(person, bill)
                    .body(
                            containsString("«minuta de ayer»: ya se le avisó de lo mismo el"),
                            containsString("Minuta de la Ley General de Ciberseguridad."),
                            not(containsString("«minuta de ayer»: el asunto no coincidía")));
        }
    }

    @Test
    void sameEventToldThroughOneAlertIsNotToldAgainThroughAnother() {
        var person = BrowserUser.signedInAs(address);
        var topic = NewWatch.create(person, "minuta de hoy", "me", "minuta", "referred");
        var bill = NewWatch.create(person, "ley de hoy", "me", "referred", "passed");
        var alone = aFact().ofKind("minuta")
                .with("kind", "minuta")
                .with("after", Map.of("stage", "PASSED_ORIGIN", "tells", List.of("new", "referred")))
                .answering(topic, "minuta")
                .publish();
        MailedLetters.about(alone).arrive(1);

        var referred = aFact().with("kind", "referred")
                .with("before", Map.of("stage", "PRESENTED"))
                .with("alreadyTold", List.of(Map.of("watch", topic, "fact", alone.id())))
                .answering(bill, "ley")
                .publish();
        var next = aFact().with("dossier", referred.dossier())
                .with("kind", "passed")
                .with("before", Map.of("stage", "REFERRED"))
                .answering(bill, "ley")
                .publish();

        MailedLetters.about(next).arrive(1);
        long notices = jdbc.one("select count(*) from notice where fact_id = ?", row -> row.getLong(1), referred.id());
        assertThat(notices).isZero();
        why(person, referred.dossier()).body(containsString("«ley de hoy»: ya se le avisó de lo mismo el"));
    }

    @Test
    void repeatedStepNamesWhatWasToldAndOneThatAddsNothingSaysSo() {
        var person = BrowserUser.signedInAs(address);
        var watch = NewWatch.create(person, "ley seguida", "me", "passed", "step-added");
        var told = aFact().titled("Ley General de Faros.")
                .with("kind", "passed")
                .with("before", Map.of("stage", "PASSED_ORIGIN"))
                .with("after", afterSenate("passed", "Fue aprobado y se remitió al Ejecutivo Federal."))
                .answering(watch, "faros")
                .publish();
        MailedLetters.about(told).arrive(1);

        for (var kind : List.of("passed", "step-added")) {
            aFact().with("dossier", told.dossier())
                    .with("kind", kind)
                    .with("before", Map.of("stage", "PASSED_REVIEWING"))
                    .with("after", afterSenate(kind, "Aprobada con 71 votos en pro."))
                    .publish();
        }

        await().atMost(SOON)
                .untilAsserted(() -> why(person, told.dossier())
                        .body(
                                containsString("«ley seguida»: ya se le avisó de lo mismo el"),
                                containsString("«ley seguida»: de esto no se avisó a nadie"),
                                not(containsString("«ley seguida»: el asunto no coincidía"))));
    }

    private static Map<String, Object> afterSenate(String kind, String phrase) {
        var step = Map.of(
                "kind",
                kind.equals("passed") ? kind : "other",
                "chamber",
                "senate",
                "phrase",
                phrase,
                "date",
                "2026-09-03");
        return Map.of("stage", "PASSED_REVIEWING", "step", step);
    }

    @Test
    void openingAnswersToEachKindThatItTells() {
        var person = BrowserUser.signedInAs(address);
        var ofPassing = NewWatch.create(person, "aprobación nueva", "me", "referred");
        var opening = aFact().with("kind", "passed")
                .with("after", Map.of("stage", "PASSED_ORIGIN", "tells", List.of("new", "referred")))
                .answering(ofPassing, "aprobación")
                .publish();

        MailedLetters.about(opening).arrive(1);
    }

    private static ValidatableResponse why(BrowserUser person, String bill) {
        return person.request().queryParam("bill", bill).get("/ledger/why").then();
    }
}
