package mx.vigia.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program is told what its owner's watches find: signed, once under one id, as often as it takes, and nobody waits for anybody else. */
@TellingTest
class WebhooksReachProgramsTest {
    private static final String CIBER = "0199ee00-2222-7000-8000-000000000001";
    private static final String LUCIA = "lucia.barrera@ami.example";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static HookSink sink;

    @Inject
    DataSource database;

    private final String path = "/" + UUID.randomUUID();

    @BeforeAll
    static void aProgramListens() {
        sink = new HookSink();
    }

    @AfterAll
    static void itGoesHome() throws IOException {
        sink.close();
    }

    @AfterEach
    void nobodyIsToldAnyMore() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update endpoint set state = 'DELETED'");
            statement.executeUpdate("update message set state = 'WITHDRAWN' where state = 'DUE'");
            statement.executeUpdate("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        }
    }

    @Test
    void aFactIsToldOnceWithItsReasonsAndTheOfficialLibraryBelievesIt() throws IOException {
        var hook = hook();

        var fact =
                Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();
        fact.tell();

        hook.awaitState("ACCEPTED", 1);
        var got = sink.receivedAt(path);
        assertThat(got).hasSize(1);
        assertThat(Hooks.believes(hook.secret(), got.getFirst())).isTrue();
        assertThat(got.getFirst().headers()).containsEntry("Content-Type", "application/json");
        var said = new ObjectMapper().readTree(got.getFirst().body());
        assertThat(said.path("type").asText()).isEqualTo("bill.new");
        assertThat(said.at("/data/fact").asText()).isEqualTo(fact.id().toString());
        assertThat(said.at("/data/watches/0/query").asText()).isEqualTo("tema:ciberseguridad");
        assertThat(said.at("/data/watches/0/reasons/0/words").asText()).isEqualTo("ciberseguridad");
        assertThat(got.getFirst().text()).doesNotContain("@ami.example");
    }

    @Test
    void whatIsNotTakenIsBroughtAgainUnderTheSameIdWithTheMomentOfEachAttempt() throws SQLException {
        sink.then(path, HookSink.status(500))
                .then(path, HookSink.status(302, "Location: http://127.0.0.1:" + sink.port() + path + "/inside"));
        var hook = hook();

        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 1);
        var got = sink.receivedAt(path);
        assertThat(got)
                .hasSize(3)
                .extracting(HookSink.Received::id)
                .containsOnly(got.getFirst().id());
        assertThat(got).allMatch(each -> Hooks.believes(hook.secret(), each));
        assertThat(sink.receivedAt(path + "/inside")).isEmpty();
        assertThat(hook.word("failing_since")).isEqualTo("null");
        assertThat(hook.number(
                        "select count(*) from attempt a join message m on m.id = a.message_id where m.endpoint_id = '"
                                + hook.id() + "' and a.status in (500, 302, 200)"))
                .isEqualTo(3);
    }

    @Test
    void whatIsNeverTakenIsGivenUpAfterItsLastAttempt() throws SQLException {
        sink.always(path, HookSink.status(500));
        var hook = hook();

        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("FAILED", 1);
        assertThat(sink.receivedAt(path)).hasSize(5);
        assertThat(hook.word("state")).isEqualTo("ON");
    }

    @Test
    void anEndpointThatIsGoneIsDisabledAtOnceAndItsOwnerIsWritten() throws SQLException {
        sink.always(path, HookSink.status(410));
        var hook = hook();

        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("FAILED", 1);
        assertThat(hook.word("state")).isEqualTo("DISABLED");
        assertThat(sink.receivedAt(path)).hasSize(1);
        awaitLetter(hook, "está desactivado");
    }

    @Test
    void anEndpointThatTookNothingForDaysIsWarnedOfWithTheDateAndThenDisabled() throws SQLException {
        sink.always(path, HookSink.status(503));
        var hook = hook();
        hook.change("update endpoint set failing_since = now() - interval '2 days' where id = '" + hook.id() + "'");
        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();
        awaitLetter(hook, "no recibe nada");

        hook.change("update endpoint set failing_since = now() - interval '6 days' where id = '" + hook.id() + "'");
        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();

        await().atMost(SOON).until(() -> hook.word("state").equals("DISABLED"));
        assertThat(hook.count("state = 'DUE'")).isZero();
        assertThat(warnings(hook, "no recibe nada")).hasSize(1);
    }

    @Test
    void anEndpointThatAsksForPeaceIsLeftInPeaceWithAllThatItIsOwed() {
        sink.then(path, HookSink.status(429, "Retry-After: 2"));
        var hook = hook();
        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();
        await().atMost(SOON).until(() -> sink.receivedAt(path).size() == 1);

        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 2);
        var got = sink.receivedAt(path);
        assertThat(Duration.between(got.get(0).at(), got.get(1).at())).isGreaterThan(Duration.ofMillis(1_900));
    }

    @ParameterizedTest
    @CsvSource({"slow", "tarpit", "reset"})
    void whoeverDoesNotAnswerInTimeOrToTheEndIsKnockedAtAgainWithTheSameId(String how) {
        sink.then(
                path,
                switch (how) {
                    case "slow" -> HookSink.slow(60_000);
                    case "tarpit" -> HookSink.tarpit();
                    default -> HookSink.resetInTheMiddle();
                });
        var hook = hook();

        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path))
                .hasSize(2)
                .extracting(HookSink.Received::id)
                .containsOnly(sink.receivedAt(path).getFirst().id());
    }

    @Test
    void anAnswerWithoutEndIsAnAnswerOnceEnoughOfItWasHeard() {
        sink.then(path, HookSink.endless());
        var hook = hook();

        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path)).hasSize(1);
    }

    @Test
    void nobodyWaitsForWhoeverIsSlow() {
        sink.always(path + "/slow", HookSink.slow(60_000));
        hook("/slow");
        var quick = hook();
        for (var each = 0; each < 5; each++) {
            Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();
        }

        quick.awaitState("ACCEPTED", 5);
        var last = sink.receivedAt(path).getLast().at();
        assertThat(Duration.between(sink.receivedAt(path).getFirst().at(), last))
                .isLessThan(Duration.ofSeconds(2));
        assertThat(sink.receivedAt(path + "/slow")).hasSizeLessThan(4);
    }

    @Test
    void whatWasTakenButNotWrittenDownIsBroughtAgainUnderTheSameId() throws SQLException {
        var hook = hook();
        sink.then(path, (out, socket) -> {
            try { // as a process would leave it that died now: claimed, and nothing written down
                hook.change("update message set claims = claims + 1 where endpoint_id = '" + hook.id() + "'");
            } catch (SQLException e) {
                throw new IOException(e);
            }
            HookSink.status(200).answer(out, socket);
        });

        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path))
                .hasSize(2)
                .extracting(HookSink.Received::id)
                .containsOnly(sink.receivedAt(path).getFirst().id());
    }

    @Test
    void duringARotationBothKeysAreBelievedAndNoneOfThemIsInTheDatabase() throws SQLException {
        var hook = hook();
        var page = lucia().asks().post("/me/endpoints/" + hook.id() + "/rotate");
        var fresh =
                org.jsoup.Jsoup.parse(page.asString()).selectFirst("#secret").text();

        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 1);
        var got = sink.receivedAt(path).getFirst();
        assertThat(fresh).isNotEqualTo(hook.secret());
        assertThat(Hooks.believes(fresh, got)).isTrue();
        assertThat(Hooks.believes(hook.secret(), got)).isTrue();
        assertThat(hook.word(
                        "encode(secret, 'escape') || encode(former_secret, 'escape') || encode(address, 'escape')"))
                .doesNotContain(fresh.substring(6, 20), hook.secret().substring(6, 20), path);
        hook.change("update endpoint set former_until = now() - interval '1 second' where id = '" + hook.id() + "'");
        lucia().asks().post("/me/endpoints/" + hook.id() + "/ping").then().statusCode(303);
        hook.awaitState("ACCEPTED", 2);
        assertThat(Hooks.believes(hook.secret(), sink.receivedAt(path).getLast()))
                .isFalse();
        assertThat(sink.receivedAt(path).getLast().text()).contains("\"type\":\"vigia.ping\"");
    }

    @Test
    void onlyTheKindsAndWatchesWishedForAreTold() {
        var hook = hook("", Map.of("kinds", "vote"));
        var other = hook("/otro", Map.of("watch", Facts.CYBERSECURITY.toString()));

        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();
        Facts.aFact()
                .with("kind", "vote")
                .answering(Facts.CYBERSECURITY, "ciberseguridad")
                .tell();

        other.awaitState("ACCEPTED", 2);
        hook.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("bill.vote"));
    }

    @Test
    void whatWasMissedWhileItWasOffIsAskedForByDaysAndOneByItself() throws SQLException {
        var hook = hook();
        lucia().asks()
                .formParam("state", "OFF")
                .post("/me/endpoints/" + hook.id() + "/state")
                .then()
                .statusCode(303);
        var fact =
                Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();
        Letters.about(fact).arrive(1);
        assertThat(hook.count("true")).isZero();
        lucia().asks()
                .formParam("state", "ON")
                .post("/me/endpoints/" + hook.id() + "/state")
                .then()
                .statusCode(303);

        hook.change("update event set filed_at = '1999-09-03T18:00:00Z' where fact_id = '" + fact.id() + "'");
        lucia().asks()
                .formParam("from", "1999-09-03")
                .formParam("until", "1999-09-03")
                .post("/me/endpoints/" + hook.id() + "/replay")
                .then()
                .statusCode(200)
                .body(containsString("de nuevo: 1"));

        hook.awaitState("ACCEPTED", 1);
        var id = sink.receivedAt(path).getFirst().id();
        lucia().asks()
                .post("/me/endpoints/" + hook.id() + "/messages/" + id + "/replay")
                .then()
                .statusCode(303);
        await().atMost(SOON).until(() -> sink.receivedAt(path).size() == 2);
        assertThat(sink.receivedAt(path)).extracting(HookSink.Received::id).containsOnly(id);
        lucia().asks()
                .get("/me/endpoints/" + hook.id())
                .then()
                .statusCode(200)
                .body(containsString(id), containsString("aceptado"), containsString("200 ok"));
    }

    @Test
    void aWatchThatWasPausedBetweenTheFindAndTheKnockTellsNothing() throws SQLException {
        sink.then(path, HookSink.status(429, "Retry-After: 2"));
        var hook = hook();
        Facts.aFact().answering(Facts.CYBERSECURITY, "ciberseguridad").tell();
        await().atMost(SOON).until(() -> sink.receivedAt(path).size() == 1);

        hook.change("update watch set state = 'PAUSED' where id = '" + Facts.CYBERSECURITY + "'");

        hook.awaitState("WITHDRAWN", 1);
        hook.change("update watch set state = 'ACTIVE' where id = '" + Facts.CYBERSECURITY + "'");
        assertThat(sink.receivedAt(path)).hasSize(1);
    }

    @Test
    void anEndpointIsItsOwnersOnlyAndAnAddressOfOursIsRefused() {
        var hook = hook();
        var grace = Person.signedInAs("grace.whitfield@ami.example");

        for (var deed : List.of("", "/ping", "/rotate", "/state", "/replay")) {
            var answer = deed.isEmpty()
                    ? grace.asks().get("/me/endpoints/" + hook.id())
                    : grace.asks().post("/me/endpoints/" + hook.id() + deed);
            answer.then().statusCode(404).body(not(containsString("whsec_")));
        }
        Hooks.make(grace, CIBER, "WEBHOOK", sink.at(path), Map.of()).then().statusCode(404);
        Hooks.make(grace, "me", "WEBHOOK", "https://169.254.169.254/latest", Map.of())
                .then()
                .statusCode(400)
                .body(containsString("máquina pública"));
        Hooks.make(grace, "me", "WEBHOOK", sink.at(path), Map.of("watch", Facts.CYBERSECURITY.toString()))
                .then()
                .statusCode(400);
        Person.stranger().asks().get("/me/endpoints").then().statusCode(303);
    }

    private Hooks hook() {
        return hook("");
    }

    private Hooks hook(String under) {
        return hook(under, Map.of());
    }

    private Hooks hook(String under, Map<String, ?> more) {
        return Hooks.made(lucia(), CIBER, sink.at(path + under), more, database);
    }

    private Person lucia;

    private Person lucia() {
        if (lucia == null) {
            lucia = Person.signedInAs(LUCIA);
        }
        return lucia;
    }

    private void awaitLetter(Hooks hook, String words) {
        await().atMost(SOON).until(() -> !warnings(hook, words).isEmpty());
        assertThat(warnings(hook, words).getFirst().text()).contains("/me/endpoints/" + hook.id());
    }

    private static List<Letters.Received> warnings(Hooks hook, String words) {
        return MailSink.lettersTo(LUCIA).stream()
                .map(Letters.Received::new)
                .filter(letter -> letter.subject().contains(words)
                        && letter.text().contains(hook.id().toString()))
                .toList();
    }
}
