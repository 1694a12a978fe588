package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change that makes a bill match is alerted like a new bill; one that ends a match, if the bill was alerted. */
@FullServiceTest
class MatchChangeAlertsTest {
    private static final String NEWLY = "newly";
    private static final String NO_LONGER = "no-longer";

    @Inject
    Jdbc jdbc;

    @BeforeEach
    @AfterEach
    void noSignInLinksRequested() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void newBillWatchIsAlertedWhenAChangeMakesABillMatch() {
        var news = NewWatch.create(BrowserUser.signedInAs(RAUL), "neutralidad de la red", "me", "new");
        var others = NewWatch.create(BrowserUser.signedInAs(MARIANA), "neutralidad en la red", "me", "published");

        var learned = details()
                .turning(news, "neutralidad", NEWLY)
                .turning(others, "neutralidad", NEWLY)
                .publish();
        var after = details().answering(news, "neutralidad").publish();
        var last = aFact().answering(news, "neutralidad").publish();

        MailedLetters.about(last).arrive(1);
        assertThat(MailedLetters.about(learned).recipients()).containsExactly(RAUL);
        assertThat(MailedLetters.about(learned).to(RAUL).text())
                .contains("con este cambio coincide con lo que usted sigue")
                .contains("Número interno: 66/7223", "Resumen: Trata de neutralidad", "«neutralidad»");
        assertThat(MailedLetters.about(after).recipients())
                .as("it answered before")
                .isEmpty();
    }

    @Test
    void newMotionReachesOnlyMotionWatches() {
        var news = NewWatch.create(BrowserUser.signedInAs(RAUL), "exhortos de puentes", "me", "new");
        var motions = NewWatch.create(BrowserUser.signedInAs(MARIANA), "exhortos de caminos", "me", "motion-new");

        var opened = motion("motion-new", news, motions, "").publish();
        var turned = motion("extended", news, motions, NEWLY).with("before", Map.of("stage", "PRESENTED"));
        turned.publish();

        for (var fact : List.of(opened, turned)) {
            MailedLetters.about(fact).arrive(1);
            assertThat(MailedLetters.about(fact).recipients()).containsExactly(MARIANA);
        }
    }

    private static TestFacts motion(String kind, UUID news, UUID motions, String referral) {
        var motion = aFact().with("kind", kind).ofKind("motion");
        return referral.isEmpty()
                ? motion.answering(news, "puentes").answering(motions, "puentes")
                : motion.turning(news, "puentes", referral).turning(motions, "puentes", referral);
    }

    @Test
    void earlierRecipientsAreAlertedOnceWhenABillStopsMatching() {
        var given = NewWatch.create(BrowserUser.signedInAs(RAUL), "roaming nacional", "me", "new");
        var untold = NewWatch.create(BrowserUser.signedInAs(MARIANA), "roaming internacional", "me", "published");
        var first =
                aFact().answering(given, "roaming").answering(untold, "roaming").publish();
        MailedLetters.about(first).arrive(1);

        var testFacts = factOfTheSameBill(first)
                .turning(given, "roaming", NO_LONGER)
                .turning(untold, "roaming", NO_LONGER)
                .publish();
        testFacts.publish();
        factOfTheSameBill(first).turning(given, "roaming", NO_LONGER).publish();
        MailedLetters.about(first).arrive(2);
        factOfTheSameBill(first).turning(given, "roaming", NEWLY).publish();

        MailedLetters.about(first).arrive(3);
        var letters = MailedLetters.about(first).saying("ya no coincide");
        assertThat(letters.recipients()).containsExactly(RAUL);
        assertThat(letters.to(RAUL).subject()).contains("ya no coincide");
        assertThat(letters.to(RAUL).text()).doesNotContain("Coincide «");
        assertThat(MailedLetters.about(first).recipients()).containsExactly(RAUL, RAUL, RAUL);
        BrowserUser.signedInAs(RAUL)
                .request()
                .get("/ledger/why?lang=es&bill=" + first.dossier())
                .then()
                .body(containsString("la búsqueda «roaming nacional», que ya no coincide"));
    }

    private static TestFacts details() {
        return aFact().with("kind", "details-changed")
                .with("before", Map.of("details", List.of(Map.of("field", "number"), Map.of("field", "summary"))))
                .with(
                        "after",
                        Map.of(
                                "details",
                                List.of(
                                        Map.of("field", "number", "says", "66/7223"),
                                        Map.of("field", "summary", "says", "Trata de neutralidad"))));
    }

    /** Another fact of the same bill, of a kind that no watch here wants. */
    private static TestFacts factOfTheSameBill(TestFacts first) {
        return aFact().with("dossier", first.dossier())
                .with("kind", "extended")
                .with("before", Map.of("stage", "PRESENTED"));
    }
}
