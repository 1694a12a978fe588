package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Atom, JSON and iCalendar feeds of a watch, parsed by third-party libraries. */
@FullServiceTest
class FeedsAndCalendarsTest {
    private static final String OF_CIBER = "watch-" + TestFacts.CYBERSECURITY;

    @Inject
    Jdbc jdbc;

    private BrowserUser lucia;

    @BeforeEach
    void luciaSignsIn() {
        lucia = BrowserUser.signedInAs(TestFacts.LUCIA);
    }

    @AfterEach
    void deleteFeeds() {
        sql("delete from feed");
        sql("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void atomFeedIsReadableAndEntryIdsAreStable() throws FeedException {
        var base = createFeed(lucia, OF_CIBER);
        var fact = TestFacts.aFact()
                .titled("Que expide la Ley \u0007 de <b>Ciberseguridad</b> & más 🔒")
                .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                .publish();
        await().atMost(SOON).until(() -> text(base + "atom.xml").contains(fact.dossier()));

        var first = atom(base);
        var again = atom(base);

        var entry = first.getEntries().stream()
                .filter(one -> one.getLink().endsWith(fact.dossier()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.getTitle()).contains("Ley", "de <b>Ciberseguridad</b> & más 🔒");
        assertThat(entry.getUri()).startsWith("urn:uuid:");
        assertThat(entry.getContents().getFirst().getValue()).contains("Ciberseguridad");
        assertThat(again.getEntries().getFirst().getUri())
                .isEqualTo(first.getEntries().getFirst().getUri());
        assertThat(again.getPublishedDate()).isEqualTo(first.getPublishedDate());
        assertThat(first.getFeedType()).isEqualTo("atom_1.0");
    }

    @Test
    void jsonFeedFollowsItsSpecification() throws IOException {
        var base = createFeed(lucia, "committee-0199ee00-2222-7000-8000-000000000001");
        var fact = TestFacts.aFact()
                .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                .publish();
        await().atMost(SOON).until(() -> text(base + "feed.json").contains(fact.dossier()));

        var read = text(base + "feed.json");

        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(
                        getClass()
                                .getResourceAsStream("/feeds/json-feed-1.1.json")
                                .readAllBytes(),
                        StandardCharsets.UTF_8));
        assertThat(schema.validate(read, InputFormat.JSON)).isEmpty();
        JsonNode feed = new ObjectMapper().readTree(read);
        assertThat(feed.path("title").asText()).isEqualTo("Vigía · Ciberseguridad");
        assertThat(feed.path("feed_url").asText()).endsWith("/feed.json");
    }

    @Test
    void movedMeetingKeepsItsUidAndCancelledMeetingIsMarked() throws Exception {
        var base = createFeed(lucia, OF_CIBER);
        var meeting = UUID.randomUUID();
        var called = agenda("agenda", meeting, "2026-12-03", "10:00", "called");
        await().atMost(SOON).until(() -> unfolded(base).contains(called.dossier()));
        var first = event(base, called.dossier());

        publishUpdate(called, "agenda-postponed", meeting, "2026-12-10", "11:30", "called");
        await().atMost(SOON)
                .until(() -> event(base, called.dossier()).getSequence().getSequenceNo() == 1);
        var moved = event(base, called.dossier());
        publishUpdate(called, "agenda-cancelled", meeting, "2026-12-10", "11:30", "cancelled");
        await().atMost(SOON)
                .until(() -> event(base, called.dossier()).getSequence().getSequenceNo() == 2);
        var off = event(base, called.dossier());

        assertThat(List.of(moved.getUid().orElseThrow(), off.getUid().orElseThrow()))
                .containsOnly(first.getUid().orElseThrow());
        assertThat(first.getSequence().getSequenceNo()).isZero();
        assertThat(first.getDateTimeStart().getValue()).isEqualTo("20261203T160000Z");
        assertThat(moved.getDateTimeStart().getValue()).isEqualTo("20261210T173000Z");
        assertThat(first.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(off.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(calendar(base).validate().getEntries()).isEmpty();
        assertThat(text(base + "calendar.ics").split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void meetingOnSeveralMattersIsOneEventWithAllTheirPointsAndAnEnd() throws Exception {
        var base = createFeed(lucia, OF_CIBER);
        var meeting = UUID.randomUUID();
        var first = agenda("agenda", meeting, "2026-12-03", "10:00", "called");
        var second = agenda("agenda", meeting, "2026-12-03", "10:00", "called");

        await().atMost(SOON)
                .until(() -> unfolded(base).contains(first.dossier())
                        && unfolded(base).contains(second.dossier()));
        var event = event(base, first.dossier());

        assertThat(calendar(base).getComponents().stream().filter(VEvent.class::isInstance))
                .filteredOn(each -> each.toString().contains(meeting.toString()))
                .hasSize(1);
        assertThat(event.getSummary().getValue()).startsWith("Comisión de Ciencia");
        assertThat(event.getDateTimeEnd().getValue()).isEqualTo("20261203T180000Z");
        assertThat(event.getDescription().getValue()).contains("La fuente no dice a qué hora termina");

        publishUpdate(first, "agenda-cancelled", meeting, "2026-12-03", "10:00", "cancelled");
        await().atMost(SOON)
                .until(() ->
                        event(base, second.dossier()).getStatus().getValue().equals("CANCELLED"));
    }

    @Test
    void calendarOfAnOwnAlertHasWhatWasKnownBeforeTheAlert() throws IOException {
        var own = NewWatch.create(lucia, "calendario propio " + UUID.randomUUID());
        assertThat(isListed(own)).isFalse();
        var base = createFeed(lucia, "watch-" + own);
        assertThat(isListed(own)).isTrue();

        var fact = TestFacts.aFact();
        OpenBills.publish(
                fact,
                List.of(Map.of("kind", "consultation", "day", "2026-12-11", "basis", Map.of("stated", true))),
                own);

        await().atMost(SOON).until(() -> text(base + "calendar.ics").contains(fact.dossier()));
        assertThat(unfolded(base))
                .contains("DTSTART;VALUE=DATE:20261211", "Cierra la consulta pública", "Fecha de la fuente");
        TestFacts.send("bills.watched.v1", fact.dossier(), null);
        await().atMost(SOON).until(() -> !text(base + "calendar.ics").contains(fact.dossier()));
    }

    /** Whether the last of the watch's records asks for its open bills. */
    private static boolean isListed(UUID watch) throws IOException {
        var last = KafkaTopicRecords.recordsOf("watches.v1").stream()
                .filter(record -> record.key().equals(watch.toString()))
                .toList()
                .getLast();
        return new ObjectMapper().readTree(last.value()).path("listed").asBoolean();
    }

    @Test
    void extendedConsultationMovesItsAllDayEvent() throws Exception {
        var base = createFeed(lucia, OF_CIBER);
        var opened = TestFacts.aFact()
                .with("kind", "consultation-opened")
                .with("after", window("2026-12-04"))
                .answering(TestFacts.CYBERSECURITY, "x")
                .publish();
        await().atMost(SOON).until(() -> text(base + "calendar.ics").contains(opened.dossier()));
        var first = event(base, opened.dossier());

        factOfTheSameBill(opened)
                .with("kind", "consultation-extended")
                .with("before", window("2026-12-04"))
                .with("after", window("2026-12-18"))
                .publish();

        await().atMost(SOON)
                .until(() -> event(base, opened.dossier()).getSequence().getSequenceNo() == 1);
        assertThat(first.getDateTimeStart().getValue()).isEqualTo("20261204");
        assertThat(event(base, opened.dossier()).getDateTimeStart().getValue()).isEqualTo("20261218");
        assertThat(event(base, opened.dossier()).getUid()).isEqualTo(first.getUid());
    }

    @Test
    void feedAddressIsNotCachedAndSupportsConditionalRequests() {
        var base = createFeed(lucia, OF_CIBER);

        for (var file : List.of("atom.xml", "feed.json", "calendar.ics")) {
            var read = given().get(base + file);
            read.then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("private"))
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Robots-Tag", "noindex");
            given().header("If-None-Match", read.header("ETag"))
                    .get(base + file)
                    .then()
                    .statusCode(304)
                    .header("Cache-Control", containsString("private"));
        }
        given().get("/feeds/" + "a".repeat(43) + "/atom.xml").then().statusCode(404);
        assertThat(count("feed f where f::text like '%" + base.split("/")[2] + "%'"))
                .isZero();
    }

    @Test
    void renewedRevokedOrForbiddenFeedAddressIsNotFound() {
        var former = createFeed(lucia, OF_CIBER);
        var id = Jsoup.parse(lucia.request().get("/me/feeds").asString())
                .selectFirst("form[action$=/renew]")
                .attr("action")
                .split("/")[3];
        var tomas = BrowserUser.signedInAs(TestFacts.TOMAS);
        tomas.request().post("/me/feeds/" + id + "/renew").then().statusCode(404);
        tomas.request().post("/me/feeds/" + id + "/revoke").then().statusCode(404);
        tomas.request()
                .formParam("form", UUID.randomUUID().toString())
                .formParam("of", OF_CIBER)
                .post("/me/feeds")
                .then()
                .statusCode(400);

        var renewed = base(lucia.request().post("/me/feeds/" + id + "/renew"));

        given().get(former + "atom.xml").then().statusCode(404);
        given().get(renewed + "atom.xml").then().statusCode(200);
        sql(
                "update membership set account_id = '0199ef00-1111-7000-8000-000000000010' where account_id = '0199ef00-1111-7000-8000-000000000002'");
        try {
            given().get(renewed + "atom.xml").then().statusCode(404);
        } finally {
            sql(
                    "update membership set account_id = '0199ef00-1111-7000-8000-000000000002' where account_id = '0199ef00-1111-7000-8000-000000000010'");
        }
        lucia.request().post("/me/feeds/" + id + "/revoke").then().statusCode(303);
        given().get(renewed + "atom.xml").then().statusCode(404);
    }

    @Test
    void feedLimitIsExplained() {
        var form = UUID.randomUUID().toString();
        postFeedForm(lucia, form, OF_CIBER).then().statusCode(200);

        postFeedForm(lucia, form, OF_CIBER)
                .then()
                .statusCode(409)
                .body(containsString("ya creó una dirección"), not(containsString("no caben más")));
        sql(
                "insert into feed (id, hash, reader, watch_id, language, form, made_at) select gen_random_uuid(), 'full-' || n, reader,"
                        + " watch_id, language, gen_random_uuid(), made_at from feed, generate_series(1, 50) n where form = '"
                        + form + "'");
        try {
            postFeedForm(lucia, UUID.randomUUID().toString(), OF_CIBER)
                    .then()
                    .statusCode(409)
                    .body(containsString("Ya tiene 50 direcciones"), not(containsString("ya creó")));
        } finally {
            sql("delete from feed where hash like 'full-%'");
        }
    }

    private static TestFacts agenda(String kind, UUID meeting, String day, String time, String status) {
        return TestFacts.aFact()
                .with("kind", kind)
                .with("after", call(meeting, day, time, status))
                .answering(TestFacts.CYBERSECURITY, "x")
                .publish();
    }

    private static void publishUpdate(
            TestFacts fact, String kind, UUID meeting, String day, String time, String status) {
        factOfTheSameBill(fact)
                .with("kind", kind)
                .with("after", call(meeting, day, time, status))
                .publish();
    }

    /** Another fact of the same bill. */
    private static TestFacts factOfTheSameBill(TestFacts fact) {
        return TestFacts.aFact().with("dossier", fact.dossier()).answering(TestFacts.CYBERSECURITY, "x");
    }

    private static Map<String, Object> call(UUID meeting, String day, String time, String status) {
        return Map.of(
                "stage",
                "PRESENTED",
                "meeting",
                Map.of(
                        "meeting",
                        meeting.toString(),
                        "title",
                        "Comisión de Ciencia; Tecnología, e Innovación con un nombre muy largo",
                        "day",
                        day,
                        "time",
                        time,
                        "place",
                        "Salón 3, edificio D",
                        "status",
                        status,
                        "item",
                        "Ley de Ciberseguridad"));
    }

    private static Map<String, Object> window(String day) {
        return Map.of("stage", "IN_CONSULTATION", "consultation", Map.of("closesOn", day));
    }

    private static SyndFeed atom(String base) throws FeedException {
        return new SyndFeedInput().build(new StringReader(text(base + "atom.xml")));
    }

    private static Calendar calendar(String base) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text(base + "calendar.ics")));
    }

    private static VEvent event(String base, String dossier) throws IOException, ParserException {
        return calendar(base).getComponents().stream()
                .filter(VEvent.class::isInstance)
                .map(VEvent.class::cast)
                .filter(event -> event.toString().replace("\r\n ", "").contains(dossier))
                .findFirst()
                .orElseThrow();
    }

    private static String unfolded(String base) {
        return text(base + "calendar.ics").replace("\r\n ", "");
    }

    private static String text(String address) {
        return new String(given().get(address).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
    }

    private static String createFeed(BrowserUser person, String of) {
        return base(postFeedForm(person, UUID.randomUUID().toString(), of));
    }

    private static Response postFeedForm(BrowserUser person, String form, String of) {
        return person.request().formParam("form", form).formParam("of", of).post("/me/feeds");
    }

    private static String base(Response page) {
        var atom = Jsoup.parse(page.then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .asString())
                .selectFirst("#atom")
                .text();
        return atom.substring(atom.indexOf("/feeds/"), atom.lastIndexOf('/') + 1);
    }

    private int count(String from) {
        return jdbc.one("select count(*) from " + from, row -> row.getInt(1));
    }

    private void sql(String sql) {
        jdbc.update(sql);
    }
}
