package mx.vigia.notification;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Endpoint owners rotate keys, filter events and request missed ones; nobody else can. */
@FullServiceTest
class EndpointManagementTest extends WebhookTestBase {
    @Test
    void bothKeysAreValidDuringRotationAndNeitherIsStoredInClear() {
        var endpoints = hook();
        var page = lucia().request().post("/me/endpoints/" + endpoints.id() + "/rotate");
        var fresh = Jsoup.parse(page.asString()).selectFirst("#secret").text();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();

        endpoints.awaitState("ACCEPTED", 1);
        var got = sink.receivedAt(path).getFirst();
        assertThat(fresh).isNotEqualTo(endpoints.secret());
        assertThat(TestEndpoints.isVerified(fresh, got)).isTrue();
        assertThat(TestEndpoints.isVerified(endpoints.secret(), got)).isTrue();
        assertThat(endpoints.word(
                        "encode(secret, 'escape') || encode(former_secret, 'escape') || encode(address, 'escape')"))
                .doesNotContain(fresh.substring(6, 20), endpoints.secret().substring(6, 20), path);
        endpoints.change(
                "update endpoint set former_until = now() - interval '1 second' where id = '" + endpoints.id() + "'");
        lucia().request()
                .post("/me/endpoints/" + endpoints.id() + "/ping")
                .then()
                .statusCode(303);
        endpoints.awaitState("ACCEPTED", 2);
        assertThat(TestEndpoints.isVerified(
                        endpoints.secret(), sink.receivedAt(path).getLast()))
                .isFalse();
        assertThat(sink.receivedAt(path).getLast().text()).contains("\"type\":\"vigia.ping\"");
    }

    @Test
    void onlyWantedKindsAndWatchesAreSent() {
        var endpoints = hook("", Map.of("kinds", "vote"));
        var other = hook("/otro", Map.of("watch", TestFacts.CYBERSECURITY.toString()));

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();
        TestFacts.aFact()
                .with("kind", "vote")
                .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                .publish();

        other.awaitState("ACCEPTED", 2);
        endpoints.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("bill.vote"));
    }

    @Test
    void missedEventsAreRequestedByDaysOrSingly() {
        var endpoints = hook();
        lucia().request()
                .formParam("state", "OFF")
                .post("/me/endpoints/" + endpoints.id() + "/state")
                .then()
                .statusCode(303);
        var fact = TestFacts.aFact()
                .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                .publish();
        MailedLetters.about(fact).arrive(1);
        assertThat(endpoints.count("true")).isZero();
        lucia().request()
                .formParam("state", "ON")
                .post("/me/endpoints/" + endpoints.id() + "/state")
                .then()
                .statusCode(303);

        endpoints.change("update event set filed_at = '1999-09-03T18:00:00Z' where fact_id = '" + fact.id() + "'");
        lucia().request()
                .formParam("from", "1999-09-03")
                .formParam("until", "1999-09-03")
                .post("/me/endpoints/" + endpoints.id() + "/replay")
                .then()
                .statusCode(200)
                .body(containsString("de nuevo: 1"));

        endpoints.awaitState("ACCEPTED", 1);
        var id = sink.receivedAt(path).getFirst().id();
        lucia().request()
                .post("/me/endpoints/" + endpoints.id() + "/messages/" + id + "/replay")
                .then()
                .statusCode(303);
        await().atMost(SOON).until(() -> sink.receivedAt(path).size() == 2);
        assertThat(sink.receivedAt(path))
                .extracting(WebhookSink.ReceivedRequest::id)
                .containsOnly(id);
        await().atMost(SOON)
                .untilAsserted(() -> lucia().request()
                        .get("/me/endpoints/" + endpoints.id())
                        .then()
                        .statusCode(200)
                        .body(containsString(id), containsString("aceptado"), containsString("200 ok")));
    }

    @Test
    void replaySendsWhatWouldHaveBeenSentThen() {
        var testEndpoints = hook("", Map.of("kinds", "new"));
        var first = TestFacts.aFact()
                .with("kind", "published")
                .answering(TestFacts.CYBERSECURITY, "x")
                .publish();
        var learned = TestFacts.aFact()
                .with("kind", "details-changed")
                .turning(TestFacts.CYBERSECURITY, "x", "newly")
                .publish();
        testEndpoints.awaitState("ACCEPTED", 2);
        TestFacts.aFact()
                .with("dossier", learned.dossier())
                .with("kind", "details-changed")
                .turning(TestFacts.CYBERSECURITY, "x", "no-longer")
                .publish();
        TestFacts.aFact()
                .with("kind", "vote")
                .answering(TestFacts.CYBERSECURITY, "x")
                .publish();
        testEndpoints.awaitState("ACCEPTED", 3);
        var live = sink.receivedAt(path).stream()
                .map(WebhookSink.ReceivedRequest::id)
                .toList();
        testEndpoints.change("delete from attempt where message_id in (select id from message where endpoint_id = '"
                + testEndpoints.id() + "')");
        testEndpoints.change("delete from message where endpoint_id = '" + testEndpoints.id() + "'");
        testEndpoints.change(
                "update event set filed_at = filed_at - interval '28 years' where fact_id in (select id from fact"
                        + " where dossier in ('" + first.dossier() + "', '" + learned.dossier() + "'))");

        lucia().request()
                .header("Accept", "application/json")
                .post("/api/v1/endpoints/" + testEndpoints.id() + "/replay?from=1998-01-01T00:00:00Z&until=1998-12-31")
                .then()
                .statusCode(202)
                .body("brought", equalTo(3))
                .body("more", equalTo(false))
                .body("next", equalTo("1999-01-01T06:00:00Z"));

        await().atMost(SOON).until(() -> sink.receivedAt(path).size() == 6);
        assertThat(sink.receivedAt(path).stream().skip(3).map(WebhookSink.ReceivedRequest::id))
                .containsExactlyInAnyOrderElementsOf(live);
        for (var wrong :
                List.of("from=1998-01-02&until=1998-01-01", "from=ayer&until=1998-01-01", "until=1998-01-01")) {
            lucia().request()
                    .header("Accept", "application/json")
                    .post("/api/v1/endpoints/" + testEndpoints.id() + "/replay?" + wrong)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void largeCatchUpContinuesInBatches() {
        var endpoints = hook("", Map.of("kinds", "lapsed"));
        endpoints.change("""
                with told as (insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at)
                    select gen_random_uuid(), gen_random_uuid(), 'lapsed', 'muchos', 1, '{1}', '{}', now() from generate_series(1, 1003) returning id),
                filed as (insert into event (id, fact_id, committee_id, filed_at, ready_at, asked)
                    select gen_random_uuid(), id, '%s', timestamptz '1997-05-01T12:00:00Z' + row_number() over () * interval '1 minute', now(), '{lapsed}'
                    from told returning id)
                insert into event_reason (event_id, watch_id, found, asked) select id, '%s', '[]', 'x' from filed""".formatted(CIBER, TestFacts.CYBERSECURITY));
        endpoints.change("update endpoint set state = 'OFF' where id = '" + endpoints.id() + "'");
        var days = "/me/endpoints/" + endpoints.id() + "/replay";
        var begun = lucia().request()
                .formParam("from", "1997-05-01")
                .formParam("until", "1997-05-03")
                .post(days);

        begun.then().statusCode(200).body(containsString("de nuevo: 1,000"), containsString("Seguir con lo demás"));
        var rest = Jsoup.parse(begun.asString());
        lucia().request()
                .formParam(
                        "from",
                        rest.selectFirst("input[type=hidden][name=from]").val())
                .formParam(
                        "until",
                        rest.selectFirst("input[type=hidden][name=until]").val())
                .post(days)
                .then()
                .statusCode(200)
                .body(containsString("de nuevo: 3"), not(containsString("Seguir con lo demás")));

        assertThat(endpoints.count("true")).isEqualTo(1003);
        endpoints.change("delete from message where endpoint_id = '" + endpoints.id() + "'");
        endpoints.change(
                "delete from event_reason where event_id in (select id from event where filed_at < '1997-06-01')");
        endpoints.change("delete from event where filed_at < '1997-06-01'");
        endpoints.change("delete from fact where kind = 'lapsed' and title = 'muchos'");
    }

    @Test
    void watchPausedBeforeDeliverySendsNothing() {
        sink.then(path, WebhookSink.status(429, "Retry-After: 2"));
        var endpoints = hook();
        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();
        await().atMost(SOON).until(() -> sink.receivedAt(path).size() == 1);

        endpoints.change("update watch set state = 'PAUSED' where id = '" + TestFacts.CYBERSECURITY + "'");

        endpoints.awaitState("WITHDRAWN", 1);
        endpoints.change("update watch set state = 'ACTIVE' where id = '" + TestFacts.CYBERSECURITY + "'");
        assertThat(sink.receivedAt(path)).hasSize(1);
    }

    @Test
    void endpointIsItsOwnersOnlyAndInternalAddressIsRefused() {
        var endpoints = hook();
        var grace = BrowserUser.signedInAs("grace.whitfield@ami.example");

        for (var action : List.of("", "/change", "/ping", "/rotate", "/state", "/replay")) {
            var answer = action.isEmpty()
                    ? grace.request().get("/me/endpoints/" + endpoints.id())
                    : grace.request().post("/me/endpoints/" + endpoints.id() + action);
            answer.then().statusCode(404).body(not(containsString("whsec_")));
        }
        TestEndpoints.make(grace, CIBER, "WEBHOOK", sink.at(path), Map.of())
                .then()
                .statusCode(404);
        TestEndpoints.make(grace, "me", "WEBHOOK", "https://169.254.169.254/latest", Map.of())
                .then()
                .statusCode(400)
                .body(containsString("máquina pública"));
        TestEndpoints.make(grace, "me", "WEBHOOK", sink.at(path), Map.of("watch", TestFacts.CYBERSECURITY.toString()))
                .then()
                .statusCode(400);
        BrowserUser.signedOut().request().get("/me/endpoints").then().statusCode(303);
    }

    @Test
    void changedEndpointUsesItsNewAddressAndKindsButNoInternalAddress() {
        var endpoints = hook();
        var at = "/me/endpoints/" + endpoints.id() + "/change";
        lucia().request().get(at).then().statusCode(200).body(containsString(sink.at(path)));
        lucia().request()
                .formParam("address", "https://169.254.169.254/latest")
                .post(at)
                .then()
                .statusCode(400)
                .body(containsString("máquina pública"));

        lucia().request()
                .formParam("address", sink.at(path + "/nuevo"))
                .formParam("kinds", "vote")
                .post(at)
                .then()
                .statusCode(303);

        var testFacts = TestFacts.aFact()
                .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                .publish();
        TestFacts.aFact()
                .with("kind", "vote")
                .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                .publish();
        MailedLetters.about(testFacts).arrive(1);
        endpoints.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path)).isEmpty();
        assertThat(sink.receivedAt(path + "/nuevo"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("bill.vote"));
        assertThat(endpoints.number("select count(*) from audit where deed = 'endpoint-changed' and whom ="
                        + " (select name from endpoint where id = '" + endpoints.id() + "') and before <> after"
                        + " and after like '% · vote'"))
                .isOne();
        lucia().request().formParam("address", "").post(at).then().statusCode(303);
        assertThat(endpoints.word("cardinality(kinds)::text")).isEqualTo("0");
        lucia().request().get(at).then().body(containsString(sink.at(path + "/nuevo")));
    }

    @Test
    void patchChangesOnlyTheNamedFields() {
        var endpoints = hook("", Map.of("kinds", "vote"));
        var at = "/api/v1/endpoints/" + endpoints.id();

        changed(at, "{\"address\": \"" + sink.at(path + "/nuevo") + "\"}")
                .statusCode(200)
                .body("address", equalTo(sink.at(path + "/nuevo")))
                .body("kinds", equalTo(List.of("vote")))
                .body("$", not(hasKey("secret")));
        changed(at, "{\"kinds\": []}")
                .statusCode(200)
                .body("address", equalTo(sink.at(path + "/nuevo")))
                .body("kinds", equalTo(List.of()));
        var request = "{\"kinds\": [\"vote\"]}";
        new RecordedExample("patchEndpointsById")
                .is(at, request, changed(at, request).statusCode(200));
        changed(at, "{\"kinds\": []}").statusCode(200);
        changed(at, "{\"kinds\": [\"votes\"]}").statusCode(400).body("detail", endsWith("llegó: votes"));
        changed(at, "{\"kinds\": [null]}").statusCode(400);
        changed(at, "null").statusCode(400);
        changed(at, "{}").statusCode(400).body("detail", containsString("No dice qué cambiar"));
        changed(at, "{\"state\": \"OFF\"}").statusCode(400);
        changed(at, "{\"addres\": \"https://localhost/\"}")
                .statusCode(400)
                .body("detail", endsWith("«addres». Hay: address, kinds."));
        var entries = endpoints.number("select count(*) from audit where deed = 'endpoint-changed'");
        changed(at, "{\"kinds\": []}").statusCode(200);
        assertThat(endpoints.number("select count(*) from audit where deed = 'endpoint-changed'"))
                .isEqualTo(entries);
        changed(at, "{\"address\": \"https://169.254.169.254/latest\"}")
                .statusCode(400)
                .body("detail", containsString("máquina pública"));

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();
        endpoints.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path + "/nuevo")).hasSize(1);
    }

    private ValidatableResponse changed(String at, String request) {
        return lucia().request()
                .header("Accept", "application/json")
                .contentType("application/json")
                .body(request)
                .patch(at)
                .then();
    }

    @Test
    void matchChangesReachEndpointsThatWantOrReceivedTheBill() {
        var testEndpoints = hook("", Map.of("kinds", "new"));
        var other = hook("/otro", Map.of("kinds", "vote"));
        var learned = TestFacts.aFact()
                .with("kind", "details-changed")
                .turning(TestFacts.CYBERSECURITY, "x", "newly")
                .publish();
        testEndpoints.awaitState("ACCEPTED", 1);

        for (var each = 0; each < 2; each++) {
            TestFacts.aFact()
                    .with("dossier", learned.dossier())
                    .with("kind", "details-changed")
                    .turning(TestFacts.CYBERSECURITY, "x", "no-longer")
                    .publish();
        }
        TestFacts.aFact()
                .with("kind", "vote")
                .answering(TestFacts.CYBERSECURITY, "x")
                .publish();

        other.awaitState("ACCEPTED", 1);
        testEndpoints.awaitState("ACCEPTED", 2);
        assertThat(sink.receivedAt(path).getLast().text()).contains("\"turn\":\"no-longer\"");
        assertThat(sink.receivedAt(path + "/otro"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("bill.vote"));
    }

    @Test
    void endpointsReceiveNothingOfAMutedBill() {
        var watch = NewWatch.create(lucia(), "espectro " + path, "me", "new");
        var mine = TestEndpoints.made(lucia(), "me", sink.at(path), jdbc);
        lucia().request().get("/api/v1/events").then().statusCode(200);
        var begin = mine.number("select last from event_counter");
        var fact = TestFacts.aFact().answering(watch, "espectro");
        mine.change("insert into mute (account_id, dossier, muted_at) values ('0199ef00-1111-7000-8000-000000000002', '"
                + fact.dossier() + "', now())");

        fact.publish();

        mine.awaitState("WITHDRAWN", 1);
        var testFacts = TestFacts.aFact().answering(watch, "espectro").publish();
        mine.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path)).hasSize(1);
        lucia().request()
                .get("/ledger")
                .then()
                .body(containsString("aceptado (ok) · "), containsString("por webhook a " + mine.word("name")));
        for (var address : List.of("/api/v1/events?after=" + begin, feedOf(watch))) {
            lucia().request()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body(containsString(testFacts.dossier()), not(containsString(fact.dossier())));
        }
        mine.change("update watch set state = 'DELETED' where id = '" + watch + "'");
        mine.change("delete from mute where dossier = '" + fact.dossier() + "'");
    }

    @Test
    void testDeliveriesAreLimited() {
        var endpoints = hook();
        endpoints.change(
                "insert into message (id, endpoint_id, state, owed_at, next_attempt) select gen_random_uuid(), '"
                        + endpoints.id() + "', 'ACCEPTED', now(), now() from generate_series(1, 60)");

        lucia().request()
                .post("/me/endpoints/" + endpoints.id() + "/ping")
                .then()
                .statusCode(409)
                .body(containsString("60 pruebas"));

        assertThat(endpoints.count("true")).isEqualTo(60);
    }

    @Test
    void warningToAFormerMemberDelaysNoOther() {
        var endpoints = hook();
        endpoints.change("""
                with gone as (insert into account (id, address, name, language, closed_at)
                    values (gen_random_uuid(), 'gone@ami.example', 'x', 'ES', now()) returning id),
                owed as (select id, '1 hour'::interval as since from gone
                    union all select '0199ef00-1111-7000-8000-000000000002', '0 hours')
                insert into endpoint_warning (endpoint_id, account_id, what, of_day, disabled_on, next_attempt)
                select '%s', id, 'FAILING', now()::date, now(), now() - since from owed""".formatted(endpoints.id()));

        await().atMost(SOON).until(() -> pendingWarningRecipients(endpoints).equals("gone@ami.example"));

        endpoints.change("delete from endpoint_warning where endpoint_id = '" + endpoints.id() + "'");
        endpoints.change("delete from account where address = 'gone@ami.example'");
    }

    @Test
    void suppressedAddressGetsNoWarning() {
        var endpoints = hook();
        endpoints.change("insert into suppression (address, since, why) values ('" + LUCIA + "', now(), '5.1.1')");
        endpoints.change("""
                insert into endpoint_warning (endpoint_id, account_id, what, of_day, disabled_on, next_attempt)
                values ('%s', '0199ef00-1111-7000-8000-000000000002', 'FAILING', now()::date, now(), now())""".formatted(endpoints.id()));

        await().atMost(SOON).until(() -> pendingWarningRecipients(endpoints).isEmpty());

        assertThat(MailSink.lettersTo(LUCIA).stream().map(MailedLetters.ReceivedLetter::new))
                .noneMatch(letter -> letter.text().contains("/me/endpoints/" + endpoints.id()));
        endpoints.change("delete from endpoint_warning where endpoint_id = '" + endpoints.id() + "'");
        endpoints.change("delete from suppression where address = '" + LUCIA + "'");
    }

    private String feedOf(UUID watch) {
        var made = lucia().request()
                .formParam("form", UUID.randomUUID().toString())
                .formParam("of", "watch-" + watch)
                .post("/me/feeds");
        var address =
                Jsoup.parse(made.then().statusCode(200).extract().asString()).selectFirst("#atom");
        return address.text().substring(address.text().indexOf("/feeds/"));
    }

    private static String pendingWarningRecipients(TestEndpoints endpoints) {
        return endpoints.word("""
                (select coalesce(string_agg(a.address, ' ' order by a.address), '') from endpoint_warning w join account a on a.id = w.account_id
                where w.endpoint_id = endpoint.id and w.settled_at is null)""");
    }
}
