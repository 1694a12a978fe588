package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what a fact adds to another about the same event. */
@FullServiceTest
class AdditionAlertsTest {
    @Inject
    Jdbc jdbc;

    @BeforeEach
    void noSignInLinksRequested() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void whoWasToldOfAPassageIsToldItsVotesOnce() {
        var watch = NewWatch.create(BrowserUser.signedInAs(RAUL), "cuotas de faros", "me", "passed", "vote");
        var passed = aFact().with("kind", "passed").answering(watch, "faros").publish();
        MailedLetters.about(passed).arrive(1);
        DeliveryRows.awaitState(jdbc, passed.id(), "ACCEPTED", 1);

        var vote = vote(passed, watch, "votes");
        vote.publish();
        vote.publish();
        vote(passed, watch, "").publish();
        var other = NewWatch.create(BrowserUser.signedInAs(MARIANA), "cuotas de boyas", "me", "passed", "vote");
        var last = aFact().with("kind", "passed").answering(other, "boyas").publish();

        var additions = MailedLetters.about(passed).saying("Votación de lo que ya se le avisó");
        additions.arrive(1);
        MailedLetters.about(last).arrive(1);
        assertThat(additions.recipients()).containsExactly(RAUL);
        assertThat(additions.to(RAUL).text()).contains("468 a favor, 8 en contra", "«faros»");
        assertThat(MailedLetters.about(passed).all()).hasSize(2);
    }

    private static TestFacts vote(TestFacts passed, UUID watch, String adds) {
        var told = Map.of("watch", watch.toString(), "fact", passed.id().toString());
        return aFact().with("dossier", passed.dossier())
                .with("kind", "vote")
                .with("after", Map.of("vote", Map.of("whole", Map.of("favour", 468, "against", 8, "abstention", 0))))
                .with(
                        "alreadyTold",
                        List.of(
                                adds.isEmpty()
                                        ? told
                                        : Map.of("watch", told.get("watch"), "fact", told.get("fact"), "adds", adds)));
    }
}
