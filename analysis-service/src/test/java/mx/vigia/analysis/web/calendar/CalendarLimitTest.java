package mx.vigia.analysis.web.calendar;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.ProceedingSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a full calendar leaves out, and that it says so. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class CalendarLimitTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());
    private static final LocalDate CLOSES = TODAY.plusDays(300);
    private static final int CROWD = 600;
    private static final String COPIES = """
            insert into due_day (dossier, key, kind, due, latest, running, gone, moved_from, sequence, noted_on, silent,
                owed_on, changed_at, body, site, title, committees, topics)
            select dossier, 'copy/' || n, kind, day, day, running and not ?, ?, null, 0, noted_on, true, null, changed_at,
                jsonb_set(jsonb_set(jsonb_set(body, '{key}', to_jsonb('copy/' || n)), '{deadline,due}', to_jsonb(day)),
                    '{deadline,latest}', to_jsonb(day)), site, title, committees, topics
            from due_day, generate_series(1, ?) n, lateral (select ?::date + n % ? as day) as days where dossier = ?
            """;
    private static final String MEETINGS = """
            insert into proceeding (id, subject, site, source_key, chamber, held_on, silent, body, occasion, page, first_seen,
                last_changed)
            select copy, subject, site, 'copy/' || n, chamber, held_on, silent, jsonb_set(body, '{id}', to_jsonb(copy)),
                occasion, page, first_seen, last_changed
            from proceeding, generate_series(1, ?) n, lateral (select md5(id::text || n)::uuid as copy) as copies where id = ?
            """;

    @Inject
    ProceedingFixture house;

    @Inject
    Jdbc database;

    @AfterEach
    void deleteCopies() {
        change("delete from due_day where key like 'copy/%'");
        change("delete from proceeding where source_key like 'copy/%'");
    }

    @Test
    void manyPastEntriesDoNotDisplaceFutureOnesInAFeed() {
        var bill = takeAndAwait("Acequias");
        copies(bill, false, TODAY.minusDays(30), 30);

        var feed = feed("Acequias");

        assertThat(feed).contains("DTSTART;VALUE=DATE:" + CLOSES.toString().replace("-", ""));
        assertThat(feed)
                .as("the recent past, the latest first")
                .contains("DTSTART;VALUE=DATE:" + TODAY.minusDays(1).toString().replace("-", ""))
                .doesNotContain(
                        "DTSTART;VALUE=DATE:" + TODAY.minusDays(30).toString().replace("-", ""));
    }

    @Test
    void pastEntriesDoNotDisplacePendingOnes() {
        var bill = takeAndAwait("Norias");
        copies(bill, true, TODAY.plusDays(1), 30);

        assertThat(feed("Norias"))
                .contains("STATUS:CONFIRMED")
                .contains("DTSTART;VALUE=DATE:" + CLOSES.toString().replace("-", ""));
    }

    @Test
    void truncatedFeedIsMarkedInPropertyAndDescription() {
        var bill = takeAndAwait("Molinos");
        assertThat(feed("Molinos")).anyMatch("X-VIGIA-CUT:FALSE"::equals).noneMatch(says("Hay más"));

        copies(bill, false, TODAY.minusDays(30), 30);

        assertThat(feed("Molinos"))
                .anyMatch("X-VIGIA-CUT:TRUE"::equals)
                .anyMatch(line -> line.startsWith("DESCRIPTION:") && line.contains("Hay más de lo que cabe aquí"));
    }

    @Test
    void truncatedCalendarIsMarkedAndShowsTheFuture() {
        var bill = takeAndAwait("Batanes");
        var days = "committee=Batanes&from=" + TODAY.minusDays(30) + "&to=" + CLOSES;
        page("/calendar?" + days, "es").body(not(containsString("Hay más de lo que cabe aquí")));
        given().get("/api/v1/calendar?" + days).then().body("cut", equalTo(false));

        copies(bill, false, TODAY.minusDays(30), 30);

        page("/calendar?" + days, "es").body(containsString("Hay más de lo que cabe aquí"));
        page("/calendar?" + days, "en").body(containsString("There is more than fits here"));
        given().get("/api/v1/calendar?" + days)
                .then()
                .body("cut", equalTo(true))
                .body("items.due", hasItem(CLOSES.toString()))
                .body("items.due", not(hasItem(TODAY.minusDays(30).toString())));
    }

    @Test
    void filtersApplyBeforeTheMeetingLimit() {
        var other = aMeeting().heldOn(TODAY.plusDays(2)).said("body", "Comisión de Carreteras");
        var bill = aBill().titled("De ciberseguridad de los acueductos.");
        var wanted = aMeeting()
                .heldOn(TODAY.plusDays(3))
                .said("body", "Comisión de Acueductos")
                .item("1", "Discusión del dictamen.", "key", bill.key());
        house.take(bill);
        house.take(other, wanted);
        copyMeetings(other);

        var days = "kind=meeting&from=" + TODAY + "&to=" + TODAY.plusDays(5);
        meetings(days + "&committee=acueductos").body("meetings.id", hasItem(idOf(wanted)));
        meetings(days + "&committee=acueductos").body("meetings", hasSize(1)).body("cut", equalTo(false));
        meetings(days + "&topic=cybersecurity").body("meetings.id", hasItem(idOf(wanted)));
        meetings(days + "&source=mx.jal.congreso").body("meetings", hasSize(0));
        meetings(days).body("cut", equalTo(true));
        page("/calendar?" + days, "es").body(containsString(">Acueductos</option>"));
    }

    @Test
    void yesterdaysMeetingsLeaveRoomForTomorrows() {
        var before = aMeeting().heldOn(TODAY.minusDays(1)).said("body", "Comisión de Compuertas");
        var ahead = aMeeting().heldOn(TODAY.plusDays(1)).said("body", "Comisión de Compuertas");
        house.take(before, ahead);
        copyMeetings(before);

        meetings("committee=Compuertas&from=" + TODAY.minusDays(2) + "&to=" + TODAY.plusDays(2))
                .body("meetings.id", hasItem(idOf(ahead)))
                .body("cut", equalTo(true));
    }

    /** A bill open for comments, taken in and counted by the almanac. */
    private BillSightings takeAndAwait(String committee) {
        var bill = aBill().titled("Lineamientos de " + committee + ".")
                .kind("draft-rule")
                .openForCommentsUntil(CLOSES, "es")
                .turnedTo(committee);
        house.take(bill);
        await().atMost(SOON)
                .until(() -> given().get("/api/v1/bills/" + id(bill) + "/deadlines")
                                .jsonPath()
                                .getList("items")
                                .size()
                        == 1);
        return bill;
    }

    private void copies(BillSightings bill, boolean gone, LocalDate first, int days) {
        change(COPIES, gone, gone, CROWD, first, days, id(bill));
    }

    private void copyMeetings(ProceedingSightings meeting) {
        change(MEETINGS, CROWD, meeting.id());
    }

    private void change(String sql, Object... parameters) {
        database.update(sql, parameters);
    }

    private static String idOf(ProceedingSightings meeting) {
        return meeting.id().toString();
    }

    private static ValidatableResponse meetings(String question) {
        return given().get("/api/v1/calendar?" + question).then().statusCode(200);
    }

    private static Predicate<String> says(String words) {
        return line -> line.contains(words);
    }

    private static List<String> feed(String committee) {
        var calendar = given().header("Accept-Language", "es")
                .get("/calendar.ics?committee=" + committee)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Arrays.asList(calendar.replace("\r\n ", "").split("\r\n", -1));
    }

    private static ValidatableResponse page(String address, String language) {
        return given().header("Accept-Language", language).get(address).then().statusCode(200);
    }
}
