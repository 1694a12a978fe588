package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The committee page shows new alerts, upcoming dates, ranked open matters and unresponsive sources, to its members
 * only.
 */
@FullServiceTest
class CommitteeHomePagesTest {
    private static final String HECTOR = "hector.villasenor@ami.example";
    private static final String PAULA = "paula.niembro@ami.example";
    private static final String CHILDREN = "0199ee00-2222-7000-8000-000000000004";
    private static final UUID ALERT = UUID.fromString("0199ef10-0000-7000-8000-000000000004");
    private static final String PAGE = "/committees/" + CHILDREN;
    private static final String MATTERS = "/api/v1/committees/" + CHILDREN + "/matters";
    private static final String SUBJECTS = PAGE + "/subjects";
    private static final String CHOSEN = "/api/v1/committees/" + CHILDREN + "/subjects";

    @Inject
    Jdbc jdbc;

    private BrowserUser paula;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void paulaSignsIn() {
        sql("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        paula = BrowserUser.signedInAs(PAULA);
    }

    @AfterEach
    void noSignInLinksRequested() {
        sql("delete from committee_subject");
        sql("update watch set state = 'DELETED' where query like 'fuente:mx.prueba.casa%'");
        sql("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void mattersAreRankedByRelevanceWithReasons() {
        var about = Map.of("id", "children", "es", "Protección de menores en línea", "en", "Child protection online");
        var first = publishMatter("Sobre menores", "REPORTED_POSITIVE", List.of(topicWithStrength(about, 0.9)));
        var last = publishMatter("Sobre otra cosa", "PRESENTED", List.of());
        var closed = publishMatter("Sobre lo que ya es ley", "PUBLISHED_DOF", List.of(topicWithStrength(about, 0.9)));
        await().atMost(SOON).until(() -> matters().getList("items.dossier"), all -> all.contains(last.dossier()));
        await().atMost(SOON).until(() -> page().text().contains("Sobre lo que ya es ley"));

        var order = matters().getList("items.dossier", String.class);

        assertThat(order).containsSubsequence(first.dossier(), last.dossier()).doesNotContain(closed.dossier());
        var factors = matters().getMap("items.find { it.dossier == '" + first.dossier() + "' }.factors[0]");
        assertThat(factors)
                .containsEntry("name", "topic")
                .containsEntry("weight", 30)
                .containsEntry("points", 27)
                .containsEntry("because", "Protección de menores en línea");
        var shown = page();
        assertThat(shown.select("[data-matter]").eachAttr("data-matter")).isEqualTo(order);
        var why = shown.selectFirst("[data-matter=" + first.dossier() + "] details");
        assertThat(why.select("tbody tr")).hasSize(5);
        assertThat(why.text()).contains("coincidencia de 90 %", "27 de 30", "por qué aquí");
        assertThat(shown.selectFirst("#today a").attr("href"))
                .startsWith("/hoy?topic=")
                .contains("children");
        assertThat(shown.select("#subjects ~ ul .chip").eachText()).contains("Protección de menores en línea");
    }

    @Test
    void matterStaysWhileOneAlertMatches() {
        var query = "fuente:mx.prueba.casa AND " + mark;
        var other = NewWatch.create(BrowserUser.signedInAs(HECTOR), query, CHILDREN);
        var fact = aFact().titled("Que dos alertas siguen " + mark)
                .answering(ALERT, "menores")
                .answering(other, mark)
                .publish();
        OpenBills.publish(fact, List.of(), ALERT, other);
        var queries = "items.find { it.dossier == '" + fact.dossier() + "' }.queries";
        await().atMost(SOON).until(() -> matters().getList("items.dossier"), all -> all.contains(fact.dossier()));

        OpenBills.publish(fact, List.of(), other);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(matters().getList(queries)).isEqualTo(List.of(query)));

        TestFacts.send("bills.watched.v1", fact.dossier(), null);
        await().atMost(SOON).until(() -> !matters().getList("items.dossier").contains(fact.dossier()));
    }

    @Test
    void alertsSinceThePreviousVisitAreListedApart() {
        sql("delete from committee_visit");
        var before = publishMatter("De antes " + mark, "PRESENTED", List.of());
        awaitFiled(before);
        assertThat(section("news").text()).contains("Es su primera visita");
        assertThat(section("news").text()).as("a look later").doesNotContain("Es su primera visita");
        sql("update committee_visit set looked_at = now() - interval '31 minutes'");
        sql("update notice set filed_at = now() - interval '40 minutes' where fact_id = '" + before.id() + "'");
        var since = publishMatter("De después " + mark, "PRESENTED", List.of());
        awaitFiled(since);

        var fresh = section("news").text();

        assertThat(fresh).contains("De después " + mark).doesNotContain("De antes " + mark);
        assertThat(section("latest").text()).contains("De antes " + mark);
        assertThat(section("news").text()).as("the same visit goes on").contains("De después " + mark);
        paula.request().get("/me/data").then().body("visits.committee", hasItem(CHILDREN));
    }

    @Test
    void nextSevenDaysListMeetingsConsultationsAndCancellations() {
        var today = DateWords.today(Instant.now());
        var meeting = aFact().titled("Que trata la reunión " + mark)
                .with("kind", "agenda")
                .with("after", call(today.plusDays(1), "called"))
                .answering(ALERT, "menores")
                .publish();
        var off = aFact().titled("Que ya no se trata " + mark)
                .with("kind", "agenda-cancelled")
                .with("after", call(today.plusDays(2), "cancelled"))
                .answering(ALERT, "menores")
                .publish();
        var closing = aFact().titled("Que se consulta " + mark)
                .with("kind", "consultation-opened")
                .with(
                        "after",
                        Map.of(
                                "stage",
                                "IN_CONSULTATION",
                                "consultation",
                                Map.of("closesOn", today.plusDays(6).toString())))
                .answering(ALERT, "menores")
                .publish();
        var later = aFact().titled("Que se trata después " + mark)
                .with("kind", "agenda")
                .with("after", call(today.plusDays(7), "called"))
                .answering(ALERT, "menores")
                .publish();
        for (var open : List.of(off, later)) {
            OpenBills.publish(open, List.of(), ALERT);
        }
        OpenBills.publish(meeting, List.of(), ALERT);
        OpenBills.publish(
                closing,
                List.of(Map.of("kind", "consultation", "day", today.plusDays(6).toString())),
                ALERT);
        var untold = aFact().titled("Que se conocía antes " + mark);
        OpenBills.publish(untold, List.of(meeting(today, "00:00"), meeting(today.plusDays(3), "09:30")), ALERT);
        await().atMost(SOON)
                .until(
                        () -> matters().getList("items.dossier", String.class),
                        all -> all.containsAll(List.of(
                                meeting.dossier(),
                                untold.dossier(),
                                off.dossier(),
                                closing.dossier(),
                                later.dossier())));

        List.of(meeting, off, closing, later).forEach(this::awaitFiled);

        var week = section("week");

        assertThat(week.select("a").eachAttr("href"))
                .contains("/bills/" + closing.dossier())
                .filteredOn(address -> address.startsWith("/meetings/"))
                .hasSize(4);
        assertThat(week.text())
                .contains(
                        "00:00 (ya empezó) · Reunión",
                        "09:30 · Reunión",
                        "cancelada",
                        "Cierra la consulta pública",
                        "Salón C")
                .contains("Comisión de Derechos de la Niñez");
        assertThat(matters()
                        .getInt("items.find { it.dossier == '" + meeting.dossier()
                                + "' }.factors.find { it.name == 'day' }.points"))
                .isEqualTo(10);
    }

    @Test
    void unresponsiveSourceOfACommitteeWatchIsNamed() {
        var site = TestSource.named("casa" + mark, jdbc);
        var other = TestSource.named("ajena" + mark, jdbc);
        var hector = BrowserUser.signedInAs(HECTOR);
        NewWatch.create(hector, "fuente:" + site.site(), CHILDREN);
        site.publish("unreachable", "", null, Instant.now());
        other.publish("unreachable", "", null, Instant.now());

        assertThat(section("silent").text()).contains(site.site()).doesNotContain(other.site());

        for (var page : List.of(PAGE, "/watches", "/me/endpoints")) {
            hector.request()
                    .get(page)
                    .then()
                    .body(
                            containsString(">fuente: &quot;Gaceta de " + site.site() + "&quot;<"),
                            not(containsString(">fuente:" + site.site())));
        }
        site.publishResponding(Instant.now().plusSeconds(1));
        assertThat(section("silent").text()).doesNotContain(site.site());
    }

    @Test
    void chosenSubjectsRankMattersUntilCleared() {
        var hector = BrowserUser.signedInAs(HECTOR);
        var privacy = Map.of("id", "privacy", "es", "Datos personales", "en", "Personal data");
        var children =
                Map.of("id", "children", "es", "Protección de menores en línea", "en", "Child protection online");
        var fact = publishMatter(
                "Sobre datos " + mark,
                "PRESENTED",
                List.of(topicWithStrength(privacy, 0.9), topicWithStrength(children, 0.05)));
        var points = "items.find { it.dossier == '" + fact.dossier() + "' }.factors[0].points";
        await().atMost(SOON).until(() -> matters().getList("items.dossier"), all -> all.contains(fact.dossier()));
        assertThat(matters().getInt(points)).isEqualTo(2);
        var form = Jsoup.parse(hector.request().get(SUBJECTS).asString());
        assertThat(form.select("input[name=topic][checked]").eachAttr("value"))
                .as("those of its alerts to begin with")
                .containsExactly("children");
        assertThat(form.select("input[name=topic]").eachAttr("value")).contains("privacy");

        hector.request()
                .formParam("topic", "privacy")
                .formParam("laws", "Código Penal Federal\n CÓDIGO  PENAL federal\n\n")
                .post(SUBJECTS)
                .then()
                .statusCode(303);

        assertThat(matters().getInt(points)).isEqualTo(27);
        assertThat(page().select("#subjects ~ ul .chip").eachText())
                .containsExactly("Datos personales", "Código Penal Federal");
        paula.request()
                .get(CHOSEN)
                .then()
                .body("own", equalTo(true))
                .body("topics", equalTo(List.of("privacy")))
                .body("laws", equalTo(List.of("Código Penal Federal")));
        hector.request()
                .formParam("topics", "con \"comillas\"")
                .post(SUBJECTS)
                .then()
                .statusCode(400)
                .body(containsString("sin comillas"));
        chooseSubjects(hector, "{\"topics\": [\"" + "x".repeat(121) + "\"]}").statusCode(400);
        chooseSubjects(hector, "{\"topic\": [\"ia\"]}")
                .statusCode(400)
                .body("detail", containsString("«topic». Hay: laws, topics."));
        paula.request().get(CHOSEN).then().body("own", equalTo(true));
        chooseSubjects(hector, "{}").statusCode(200).body("own", equalTo(false));
        assertThat(matters().getInt(points)).isEqualTo(2);
        for (var other : List.of(paula, BrowserUser.signedInAs(TestFacts.RAUL))) {
            other.request().get(SUBJECTS).then().statusCode(404);
            chooseSubjects(other, "{}").statusCode(404);
        }
    }

    @Test
    void unknownTopicIsRefusedUnknownLawIsMarkedAndTopicAliasOrders() {
        var hector = BrowserUser.signedInAs(HECTOR);
        var known = "{\"topics\":[{\"id\":\"privacy\",\"es\":\"Datos personales\",\"en\":\"Personal"
                + " data\",\"also\":[\"datos\"]},"
                + "{\"id\":\"waves\",\"es\":\"Espectro %1$s\",\"en\":\"Spectrum %1$s\",\"also\":[]}]}".formatted(mark);
        var privacy = Map.of("id", "privacy", "es", "Datos personales", "en", "Personal data");
        var last = publishMatter("De nada " + mark, "PRESENTED", List.of());
        var first = publishMatter("Sobre datos " + mark, "PRESENTED", List.of(topicWithStrength(privacy, 0.9)));
        await().atMost(SOON)
                .until(
                        () -> matters().getList("items.dossier", String.class),
                        all -> all.containsAll(List.of(first.dossier(), last.dossier())));
        TestFacts.send("topics.v1", "topics", known.getBytes(StandardCharsets.UTF_8));
        try {
            await().atMost(SOON)
                    .untilAsserted(() -> chooseSubjects(hector, "{\"topics\": [\"de nada\"]}")
                            .statusCode(400)
                            .body(
                                    "detail",
                                    containsString("No hay un tema «de nada». Hay: Datos personales, Espectro %s."
                                            .formatted(mark))));
            hector.request()
                    .formParam("topics", "de nada")
                    .post(SUBJECTS)
                    .then()
                    .statusCode(400)
                    .body(containsString("No hay un tema «de nada»"));

            chooseSubjects(
                            hector,
                            "{\"topics\": [\"DATOS\", \"personal data\", \"espectro-%1$s\"], \"laws\": [\"Ley de Nada %1$s\"]}"
                                    .formatted(mark))
                    .statusCode(200)
                    .body("topics", equalTo(List.of("privacy", "waves")))
                    .body("unmetLaws", equalTo(List.of("Ley de Nada " + mark)));
            hector.request()
                    .get("/watches/new?lang=es&gauge=" + NewWatch.gauge("tema:waves satélite"))
                    .then()
                    .body(
                            containsString("<code>tema: &quot;Espectro %s&quot; satélite</code>".formatted(mark)),
                            containsString("<code>tema:waves satélite</code>"));
            hector.request().get(SUBJECTS).then().body(containsString("ningún asunto abierto la nombra todavía"));
            assertThat(page().select("#subjects ~ ul .chip").eachText())
                    .contains("Datos personales", "Espectro " + mark);
            assertThat(matters().getInt("items.find { it.dossier == '" + first.dossier() + "' }.factors[0].points"))
                    .isEqualTo(27);
            assertThat(matters().getList("items.dossier", String.class))
                    .containsSubsequence(first.dossier(), last.dossier());
        } finally {
            TestFacts.send("topics.v1", "topics", null);
            await().atMost(SOON)
                    .until(() -> chooseSubjects(hector, "{\"topics\": [\"de nada\"]}")
                                    .extract()
                                    .statusCode()
                            == 200);
        }
    }

    @Test
    void documentedExamplesAreRecordedResponses() {
        var hector = BrowserUser.signedInAs(HECTOR);
        var request = "{\"topics\": [\"child-online\"], \"laws\": [\"Ley General de los Derechos de Niñas, Niños y"
                + " Adolescentes\"]}";

        new RecordedExample("getCommitteesByIdSubjects")
                .is(CHOSEN, "", paula.request().get(CHOSEN).then().statusCode(200));
        new RecordedExample("putCommitteesByIdSubjects")
                .is(CHOSEN, request, chooseSubjects(hector, request).statusCode(200));
    }

    @Test
    void unknownCommitteeIsAProblem() {
        for (var none : List.of("abc", UUID.randomUUID().toString())) {
            paula.request()
                    .get("/api/v1/committees/" + none + "/matters")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
            BrowserUser.signedOut()
                    .request()
                    .get("/api/v1/committees/" + none + "/matters")
                    .then()
                    .contentType("application/problem+json");
        }
    }

    private static ValidatableResponse chooseSubjects(BrowserUser browserUser, String request) {
        return browserUser
                .request()
                .header("Accept", "application/json")
                .contentType("application/json")
                .body(request)
                .put(CHOSEN)
                .then();
    }

    @Test
    void committeePageIsForMembersOnly() {
        var raul = BrowserUser.signedInAs(TestFacts.RAUL);

        raul.request().get(PAGE).then().statusCode(404);
        raul.request().get(MATTERS).then().statusCode(404).body("detail", containsString("No hay tal comité"));
        BrowserUser.signedOut().request().get(MATTERS).then().statusCode(401);
        paula.request().get(PAGE).then().statusCode(200).body(containsString("Héctor Villaseñor"));
    }

    private static Map<String, Object> call(LocalDate day, String status) {
        return Map.of(
                "stage",
                "IN_COMMITTEE",
                "meeting",
                Map.of(
                        "meeting", UUID.randomUUID().toString(),
                        "title", "Comisión de Derechos de la Niñez",
                        "day", day.toString(),
                        "time", "09:30",
                        "place", "Salón C",
                        "item", "Discusión",
                        "status", status));
    }

    private static Map<String, Object> topicWithStrength(Map<String, String> topic, double strength) {
        var all = new HashMap<String, Object>(topic);
        all.put("strength", strength);
        return all;
    }

    private void awaitFiled(TestFacts fact) {
        await().atMost(SOON)
                .until(
                        () -> jdbc.one(
                                "select count(*) from event where fact_id = ? and ready_at <= now()",
                                row -> row.getLong(1),
                                fact.id()),
                        filed -> filed > 0);
    }

    private static Map<String, Object> meeting(LocalDate day, String time) {
        return Map.of(
                "kind",
                "meeting",
                "day",
                day.toString(),
                "meeting",
                UUID.randomUUID().toString(),
                "time",
                time,
                "place",
                "Salón C");
    }

    private static TestFacts publishMatter(String title, String stage, List<Map<String, Object>> topics) {
        var fact = fact(title, stage, topics);
        if (!stage.equals("PUBLISHED_DOF")) {
            OpenBills.publish(fact, List.of(), ALERT);
        }
        return fact;
    }

    private static TestFacts fact(String title, String stage, List<Map<String, Object>> topics) {
        return aFact().with(
                        "bill",
                        Map.of(
                                "revision",
                                1,
                                "title",
                                title,
                                "kind",
                                "initiative",
                                "stage",
                                stage,
                                "site",
                                "mx.diputados.gaceta",
                                "topics",
                                topics))
                .answering(ALERT, "menores")
                .publish();
    }

    private JsonPath matters() {
        return paula.request().get(MATTERS).then().statusCode(200).extract().jsonPath();
    }

    private Element section(String heading) {
        return page().selectFirst("section[aria-labelledby=" + heading + "]");
    }

    private Document page() {
        return Jsoup.parse(
                paula.request().get(PAGE).then().statusCode(200).extract().asString());
    }

    private void sql(String statement) {
        jdbc.execute(statement);
    }
}
