package mx.vigia.analysis.web.calendar;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeetingOn;
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
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.page.DateFormatter;
import mx.vigia.analysis.web.bill.BrowserScreenshots;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class CalendarPagesTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());
    private static final LocalDate CLOSES = TODAY.plusDays(12);

    @Inject
    ProceedingFixture house;

    @TestHTTPResource
    URI here;

    @Test
    void calendarDayShowsRuleCalendarAndUnverifiedMark() {
        var bill = takeAndAwait(aBill().titled("Que regula los faros de la costa.")
                .turnedTo("Marina")
                .step("referred", "Turnada a la Comisión de Marina.", TODAY));

        page("/calendar?committee=Marina")
                .body(containsString("<h1>Calendario"))
                .body(containsString("/bills/" + id(bill)))
                .body(containsString("Reglamento de la Cámara de Diputados, artículo 182"))
                .body(containsString("descansos de la Ley Federal del Trabajo"))
                .body(containsString("Calculado, no oficial"))
                .body(containsString("plazo por verificar"))
                .body(containsString(DateFormatter.weekday(TODAY.plusDays(45), Language.ES)));
        given().get("/api/v1/calendar?committee=Marina&kind=term")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].bill", equalTo(id(bill).toString()))
                .body("items[0].rule.id", equalTo("deputies-report"))
                .body("items[0].rule.verified", equalTo(false))
                .body("items[0].certain", equalTo(false))
                .body("items[0].official", equalTo(false))
                .body("items[0].due", equalTo(TODAY.plusDays(45).toString()))
                .body("items[0].doubts.es", hasItem("plazo por verificar"));
        page("/bills/" + id(bill))
                .body(containsString("Plazos y fechas</h2>"))
                .body(containsString("en días naturales"))
                .body(containsString("<summary>Otra lectura</summary><p class=\"meta\">Si se cuenta en días hábiles"))
                .body(containsString("plazo por verificar"));
        given().get("/api/v1/bills/" + id(bill) + "/deadlines")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].key", equalTo("deputies-report/deputies"));
        given().get("/api/v1/bills/" + id(bill) + "?include=deadlines")
                .then()
                .statusCode(200)
                .body("deadlines[0].key", equalTo("deputies-report/deputies"));
    }

    @Test
    void anOpenConsultationWhoseLastDayIsNotKnownIsListedAsSuch() {
        var without = aBill().kind("consultation")
                .titled("Consulta pública sobre las boyas de la bahía.")
                .presented(TODAY);
        var with = aBill().kind("consultation")
                .titled("Consulta pública sobre las balizas de la bahía, durante 20 días hábiles.")
                .presented(TODAY);
        house.take(without);
        takeAndAwait(with);

        for (String address : List.of("/calendar", "/calendar?kind=consultation")) {
            page(address)
                    .body(containsString("Consultas abiertas cuyo último día no se conoce</h2>"))
                    .body(containsString("data-due=\"open-consultation\"><a href=\"/bills/" + id(without)))
                    .body(not(containsString("data-due=\"open-consultation\"><a href=\"/bills/" + id(with))));
        }
        page("/calendar?kind=duty").body(not(containsString("Consultas abiertas")));
    }

    @Test
    void spellingsOfACommitteeAreOneChoice() {
        var bill = takeAndAwait(consultation("Lineamientos de fanales.", CLOSES).turnedTo("Comisión de Fanales"));
        var other =
                takeAndAwait(consultation("Lineamientos de linternas.", CLOSES).turnedTo("Fanales"));
        house.take(aMeeting().heldOn(CLOSES).said("body", "Comisión de Fanales").said("title", "Reunión de fanales"));

        for (String written : List.of("Fanales", "Comisión de Fanales")) {
            page("/calendar?committee=" + written)
                    .body(containsString("/bills/" + id(bill)))
                    .body(containsString("/bills/" + id(other)))
                    .body(containsString("Reunión de fanales"))
                    .body(containsString("<option value=\"Fanales\" selected>"))
                    .body(not(containsString("<option value=\"Comisión de Fanales\"")));
        }
    }

    @Test
    void monthDistinguishesTermsByBillAndKind() {
        var begins =
                "De la Sen. María de los Ángeles Boya del Mar, del Grupo Parlamentario de la Marea, con proyecto de"
                        + " decreto por el que se reforman diversas disposiciones de ";
        for (String law : List.of("la Ley de Bitácoras", "la Ley de Anclas")) {
            takeAndAwait(aBill().titled(begins + law + ".")
                    .turnedTo("Bitácoras")
                    .stepIn("senate", "referred", "Se turnó a la Comisión de Bitácoras.", TODAY));
        }
        var due = given().get("/api/v1/calendar?committee=Bitácoras&kind=term&to=" + TODAY.plusDays(300))
                .then()
                .extract()
                .jsonPath();

        page("/calendar?view=month&committee=Bitácoras&month="
                        + due.getString("items[0].due").substring(0, 7))
                .body(containsString(">Ley de Bitácoras"))
                .body(containsString(">Ley de Anclas"))
                .body(containsString("class=\"ends\" dir=\"auto\">" + due.getString("items[0].rule.es")));
    }

    @Test
    void theCalendarIsFilteredByCommitteeTopicSourceAndKind() {
        var faros = takeAndAwait(
                consultation("Lineamientos de faros y ciberseguridad.", CLOSES).turnedTo("Faros"));
        var other = takeAndAwait(
                consultation("Lineamientos de ferrocarriles.", CLOSES).turnedTo("Ferrocarriles"));

        page("/calendar?committee=Faros")
                .body(containsString("/bills/" + id(faros)))
                .body(not(containsString("/bills/" + id(other))));
        page("/calendar?topic=cybersecurity&kind=consultation")
                .body(containsString("/bills/" + id(faros)))
                .body(not(containsString("/bills/" + id(other))));
        page("/calendar?source=mx.jal.congreso").body(not(containsString("/bills/" + id(faros))));
        page("/calendar?kind=meeting&committee=Faros").body(not(containsString("/bills/" + id(faros))));
        page("/calendar?from=" + TODAY + "&to=" + CLOSES.minusDays(1) + "&committee=Faros")
                .body(containsString("No hay nada en estos días"));
    }

    @Test
    void monthShowsDeadlinesAndMeetingsOnTheirDay() {
        var bill = takeAndAwait(consultation("Lineamientos de puentes.", CLOSES).turnedTo("Puentes"));
        var meeting = aMeeting()
                .said("chamber", "deputies")
                .heldOn(CLOSES)
                .item("4", "Discusión del dictamen.", "key", bill.key());
        house.take(meeting);

        page("/calendar?view=month&month=" + YearMonth.from(CLOSES))
                .body(containsString("Calendario: " + DateFormatter.month(YearMonth.from(CLOSES), Language.ES)))
                .body(containsString("<th scope=\"col\">lun</th>"))
                .body(containsString("datetime=\"" + CLOSES + "\""))
                .body(containsString("/bills/" + id(bill)))
                .body(containsString("/meetings/" + meeting.id()))
                .body(containsString("<span class=\"meta\">Cámara de Diputados</span>"));
        page("/calendar?view=month&month=2020-01&committee=Puentes").body(containsString("2020"));
        given().get("/calendar?view=month&month=2026-13").then().statusCode(400);
        given().get("/calendar?from=ayer").then().statusCode(400);
        for (var door : new String[] {"/calendar", "/calendar.ics", "/api/v1/calendar"}) {
            refused(door + "?view=week", "view espera uno de: month, pero trae «week»");
            refused(door + "?kind=xyz", "kind espera uno de: term, consultation, entry-into-force, duty, meeting");
            refused(door + "?topic=xyz", "topic espera uno de: ");
            refused(door + "?committee=Nadie", "committee espera uno de: ");
            refused(door + "?source=mx.nadie", "source espera uno de: ");
            refused(door + "?committee=" + "x".repeat(301), "committee espera un texto de a lo más 300 letras");
        }
    }

    @Test
    void meetingCongressIsNamed() {
        var session = aMeetingOn("mx.jal.congreso")
                .said("title", "Sesión ordinaria")
                .said("chamber", "congress")
                .heldOn(CLOSES);
        house.take(session);

        page("/calendar?view=month&month=" + YearMonth.from(CLOSES) + "&source=mx.jal.congreso")
                .body(containsString("<span class=\"meta\">Congreso del Estado de Jalisco</span>"));
        assertThat(unfolded(given().get("/calendar.ics?source=mx.jal.congreso").asString()))
                .contains("SUMMARY:Sesión ordinaria · Congreso del Estado de Jalisco");
    }

    @Test
    void theCommitteesOfOneNameInTwoChambersAreTwoChoices() {
        var deputies = aMeeting()
                .said("body", "Comisión de Esclusas")
                .said("chamber", "deputies")
                .heldOn(CLOSES);
        var senate = aMeeting()
                .said("body", "Comisión de Esclusas")
                .said("chamber", "senate")
                .heldOn(CLOSES);
        house.take(deputies);
        house.take(senate);

        page("/calendar?kind=meeting")
                .body(containsString("value=\"Esclusas (senate)\">Esclusas · Cámara de Senadores"))
                .body(containsString("value=\"Esclusas (deputies)\">Esclusas · Cámara de Diputados"));
        page("/calendar?kind=meeting&committee=Esclusas (senate)")
                .body(containsString("/meetings/" + senate.id()), not(containsString("/meetings/" + deputies.id())));
        page("/calendar?kind=meeting&committee=Esclusas")
                .body(containsString("/meetings/" + senate.id()), containsString("/meetings/" + deputies.id()));
    }

    private static void refused(String address, String why) {
        given().header("Accept-Language", "es")
                .get(address)
                .then()
                .statusCode(400)
                .body(containsString(why));
    }

    @Test
    void icalFeedIsWellFormedWithStableIdsAndSequences() {
        var bill = takeAndAwait(consultation(
                        "Lineamientos, \"norias\"; agua\\riego en zonas áridas y semiáridas del país ñandú.", CLOSES)
                .turnedTo("Norias"));

        var before = feed("Norias");
        house.take(consultation(bill.then(2), "Lineamientos de norias.", CLOSES.plusDays(9))
                .turnedTo("Norias"));
        await().atMost(SOON).until(() -> feed("Norias").contains("SEQUENCE:1"));
        var after = feed("Norias");

        assertThat(before.split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"));
        assertThat(unfolded(before))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VEVENT", "END:VCALENDAR", "")
                .contains("DTSTART;VALUE=DATE:" + CLOSES.toString().replace("-", ""), "SEQUENCE:0", "STATUS:CONFIRMED")
                .anyMatch(line ->
                        line.startsWith("SUMMARY:") && line.contains("Lineamientos\\, \"norias\"\\; agua\\\\riego"));
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(after, "DTSTART;VALUE=DATE"))
                .isEqualTo(CLOSES.plusDays(9).toString().replace("-", ""));
    }

    @Test
    void meetingOfTheFeedHasItsPointsAndAnEnd() {
        var stated = aMeeting()
                .said("body", "Comisión de Compuertas")
                .heldOn(CLOSES)
                .said("time", "09:30")
                .said("endTime", "12:00")
                .item("4", "Discusión del dictamen.", "", "")
                .item("5", "Primero de los asuntos generales.", "", "")
                .item("a", "Dictamen sobre esclusas.", "", "")
                .item("a", "Proposición sobre esclusas.", "", "");
        var open = aMeeting()
                .said("body", "Comisión de Compuertas")
                .heldOn(CLOSES.plusDays(1))
                .said("time", "16:00");
        house.take(stated, open);

        var feed = unfolded(feed("Compuertas"));

        var day = CLOSES.toString().replace("-", "");
        assertThat(feed)
                .contains("DTSTART:" + day + "T153000Z", "DTEND:" + day + "T180000Z")
                .contains("DTEND:" + CLOSES.plusDays(2).toString().replace("-", "") + "T000000Z")
                .anyMatch(line -> line.contains("4. Discusión del dictamen."))
                .anyMatch(line -> line.contains("\\nDictamen sobre esclusas.\\nProposición sobre esclusas."))
                .anyMatch(line -> line.contains("se apartan 2 horas"));
    }

    @Test
    void meetingPutOffWithoutANewDayIsCancelledInSubscribedCalendarsOnly() {
        var meeting = aMeeting().said("body", "Comisión de Atarjeas").heldOn(CLOSES);
        house.take(meeting);
        assertThat(unfolded(feed("Atarjeas"))).contains("STATUS:CONFIRMED");

        house.take(meeting.then(2).said("status", "postponed").on("day", "https://x.mx/atarjeas"));

        assertThat(unfolded(feed("Atarjeas")))
                .contains(
                        "STATUS:CANCELLED",
                        "DTSTART;VALUE=DATE:" + CLOSES.toString().replace("-", ""));
        page("/calendar?kind=meeting").body(not(containsString("/meetings/" + meeting.id())));
    }

    @Test
    void forumWithoutABillIsInTheCalendarOfItsTopic() {
        var forum = aMeeting()
                .said("kind", "forum")
                .said("title", "De la Comisión de Esclusas, al foro Ciberseguridad: hacia una ley general")
                .said("body", "Comisión de Esclusas")
                .heldOn(CLOSES);
        var other = aMeeting()
                .said("kind", "forum")
                .said("title", "Al foro Faros de México")
                .heldOn(CLOSES);
        house.take(forum, other);

        page("/calendar?topic=cybersecurity&kind=meeting")
                .body(containsString("/meetings/" + forum.id()), not(containsString("/meetings/" + other.id())));
    }

    @Test
    void settledTermIsCancelledInSubscribedCalendarsOnly() {
        var bill =
                takeAndAwait(aBill().turnedTo("Canales").step("referred", "Turnada a la Comisión de Canales.", TODAY));
        page("/calendar?committee=Canales").body(containsString("/bills/" + id(bill)));

        house.take(bill.then(2)
                .turnedTo("Canales")
                .step("referred", "Turnada a la Comisión de Canales.", TODAY)
                .step("reported", "Dictamen de la Comisión de Canales.", TODAY));

        await().atMost(SOON).until(() -> feed("Canales").contains("STATUS:CANCELLED"));
        page("/calendar?committee=Canales").body(not(containsString("/bills/" + id(bill))));
    }

    @Test
    void unchangedFeedReturns304() {
        takeAndAwait(consultation("Lineamientos de muelles.", CLOSES).turnedTo("Muelles"));
        var tag = given().get("/calendar.ics?committee=Muelles").header("ETag");

        given().header("If-None-Match", tag)
                .get("/calendar.ics?committee=Muelles")
                .then()
                .statusCode(304);
    }

    @Test
    void dueDayIsShownInMexicoTimeForEveryReader() throws IOException, InterruptedException {
        var bill = takeAndAwait(consultation("Lineamientos de balizas.", CLOSES)
                .turnedTo("Balizas")
                .stepIn("senate", "referred", "Turnada a la Comisión de Balizas.", TODAY));
        var pictures = BrowserScreenshots.of(here);
        var read = new HashSet<String>();
        for (var zone : List.of("UTC", "America/Tijuana", "America/Hermosillo", "America/Cancun", "Europe/Madrid")) {
            read.add(pictures.read("/calendar?committee=Balizas&lang=es", zone));
        }

        assertThat(read)
                .singleElement()
                .satisfies(page -> assertThat(page).contains(DateFormatter.weekday(CLOSES, Language.ES)));
        pictures.draw("bill-clocks", "/bills/" + id(bill) + "?lang=es", "Plazos y fechas");
        pictures.draw("calendar", "/calendar?lang=es", "Calendario");
        pictures.draw("calendar-month", "/calendar?view=month&month=" + YearMonth.from(CLOSES) + "&lang=es");
    }

    private BillSightings consultation(String title, LocalDate closes) {
        return consultation(aBill(), title, closes);
    }

    private static BillSightings consultation(BillSightings bill, String title, LocalDate closes) {
        return bill.titled(title).kind("draft-rule").openForCommentsUntil(closes, "es");
    }

    /** Taken in, and counted by the almanac. */
    private BillSightings takeAndAwait(BillSightings bill) {
        house.take(bill);
        await().atMost(SOON)
                .until(() -> given().get("/api/v1/calendar?from=" + TODAY + "&to=" + TODAY.plusDays(399))
                        .jsonPath()
                        .getList("items.bill")
                        .contains(id(bill).toString()));
        return bill;
    }

    private static String feed(String committee) {
        var answer = given().get("/calendar.ics?committee=" + committee);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/calendar");
        return answer.asString();
    }

    private static List<String> unfolded(String calendar) {
        return Arrays.asList(calendar.replace("\r\n ", "").split("\r\n", -1));
    }

    private static String value(String calendar, String name) {
        return unfolded(calendar).stream()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    private static ValidatableResponse page(String address) {
        return given().header("Accept-Language", "es").get(address).then().statusCode(200);
    }
}
