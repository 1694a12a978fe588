package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.notice.MatchedSites;
import org.junit.jupiter.api.Test;

/** When it is said that a step of which nobody was notified adds nothing to what was told before. */
@FullServiceTest
class RepeatedStepExplanationTest extends ExplanationContract {
    private static final String NOT_ANNOUNCED = "de esto no se avisó a nadie";
    private static final String ALREADY_TOLD = "ya se le avisó de lo mismo";
    private static final String NOT_MATCHED = "el asunto no coincidía";

    @Inject
    MatchedSites matchedSites;

    @Test
    void stepOfABillThatMatchesNoLongerDidNotMatch() {
        var person = BrowserUser.signedInAs(address);
        var told = told(newWatch(person, "faros que se van"));
        var removed = aFact().with("dossier", told.dossier())
                .with("kind", "text-changed")
                .turning(watch("faros que se van"), "faros", "no-longer")
                .publish();
        MailedLetters.about(removed).arrive(2);

        assertSays(person, untold(told), NOT_MATCHED, NOT_ANNOUNCED);
    }

    @Test
    void stepAfterTheQueryWasEditedDidNotMatch() {
        var person = BrowserUser.signedInAs(address);
        var watch = newWatch(person, "faros editados");
        var told = told(watch);
        jdbc.update("update watch set query = 'boyas', revision = 2, changed_at = now() where id = ?", watch);

        assertSays(person, untold(told), NOT_MATCHED, NOT_ANNOUNCED);
    }

    @Test
    void stepForAQueryThatCouldNotBeRunSaysSo() {
        var person = BrowserUser.signedInAs(address);
        var watch = newWatch(person, "faros sin cerrar");
        var told = told(watch);
        var broken =
                "{\"watch\":\"%s\",\"revision\":1,\"sites\":[],\"misunderstood\":{\"es\":\"Falta cerrar algo.\",\"en\":\"Something is open.\"}}"
                        .formatted(watch);
        TestFacts.send("watches.sources.v1", watch.toString(), broken.getBytes(StandardCharsets.UTF_8));
        await().atMost(SOON).until(() -> matchedSites.unanswerable(watch, 1).isPresent());

        assertSays(person, untold(told), "lo que pregunta no se podía responder", NOT_ANNOUNCED);
    }

    @Test
    void undatedStepIsNotTheSameAsOneOfYearsAgo() {
        var person = BrowserUser.signedInAs(address);
        var watch = newWatch(person, "faros sin fecha");
        var told = aFact().with("kind", "reported")
                .with("after", afterUndatedReport("Dictaminada por Salud."))
                .answering(watch, "faros")
                .publish();
        MailedLetters.about(told).arrive(1);
        var again = aFact().with("dossier", told.dossier())
                .with("kind", "reported")
                .with("after", afterUndatedReport("Dictaminada."))
                .publish();
        assertSays(person, again, ALREADY_TOLD, NOT_MATCHED);

        jdbc.update("update fact set taken_at = taken_at - interval '3 years' where id = ?", told.id());

        assertSays(person, again, NOT_MATCHED, ALREADY_TOLD);
    }

    private static UUID newWatch(BrowserUser person, String query) {
        return NewWatch.create(person, query, "me", "passed", "reported", "step-added");
    }

    private UUID watch(String query) {
        return jdbc.one(
                "select id from watch where person_id = ? and query = ?",
                row -> row.getObject(1, UUID.class),
                reader,
                query);
    }

    private static TestFacts told(UUID watch) {
        var told = aFact().with("kind", "passed")
                .with("before", Map.of("stage", "PRESENTED"))
                .answering(watch, "faros")
                .publish();
        MailedLetters.about(told).arrive(1);
        return told;
    }

    private static TestFacts untold(TestFacts told) {
        return aFact().with("dossier", told.dossier())
                .with("kind", "step-added")
                .with("before", Map.of("stage", "PRESENTED"))
                .publish();
    }

    private static Map<String, Object> afterUndatedReport(String phrase) {
        return Map.of("stage", "REPORTED", "step", Map.of("kind", "reported", "phrase", phrase));
    }

    private static void assertSays(BrowserUser person, TestFacts fact, String words, String otherWords) {
        await().atMost(SOON)
                .untilAsserted(() -> person.request()
                        .queryParam("bill", fact.dossier())
                        .get("/ledger/why")
                        .then()
                        .body(containsString(words), not(containsString(otherWords))));
    }
}
