package mx.vigia.analysis.web.today;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class TodayPagesTest {
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());

    @Inject
    ProceedingFixture house;

    @Test
    void billThatMovedIsShownByShortNameWithStageBeforeAndNow() {
        var bill = aBill().titled(
                        "Que reforma el artículo 9 de la Ley Federal del Trabajo, en materia de ciberseguridad.");
        house.take(bill);
        house.take(bill.then(2)
                .titled(bill.title())
                .turnedTo("Trabajo")
                .step("referred", "Turnada a la Comisión de Trabajo.", TODAY));

        awaitSection(
                "/hoy?topic=cybersecurity",
                "moved",
                "<a href=\"/bills/" + id(bill) + "\"",
                ">Ciberseguridad</a>",
                "Ley Federal del Trabajo, art. 9<",
                "<span class=\"was\">presentada",
                "data-stage=\"REFERRED\"");
        assertThat(section(page("/hoy?topic=cloud"), "moved")).doesNotContain(id(bill).toString());
    }

    @Test
    void noticeOfAGazetteIsNoMove() {
        var notice = aBill().kind("notice").titled("Gaceta número 2051 de los faros.");
        var bill = aBill().titled("Que regula los faros de la ensenada.");
        house.take(notice);
        house.take(bill);

        awaitSection("/hoy", "moved", id(bill).toString());
        assertThat(section(page("/hoy"), "moved")).doesNotContain(id(notice).toString());
    }

    @Test
    void consultationIsDueByItsLastDayAndOneWithoutIsListedAsOpen() {
        var closing = aBill().titled("Lineamientos de fanales.")
                .kind("draft-rule")
                .openForCommentsUntil(TODAY.plusDays(9), "es");
        var open = aBill().kind("consultation")
                .titled("Consulta pública sobre la ciberseguridad de la rada.")
                .presented(TODAY);
        house.take(closing);
        house.take(open);

        awaitSection("/hoy", "due", "/bills/" + id(closing), TODAY.plusDays(9).toString());
        awaitSection("/hoy", "consultations", "/bills/" + id(closing), "cierra el");
        awaitSection(
                "/hoy?topic=cybersecurity",
                "consultations",
                "/bills/" + id(open),
                "Ciberseguridad de la rada",
                "último día no publicado");
    }

    @Test
    void meetingOfTheWeekIsOneLineWithItsHour() {
        var meeting = aMeeting()
                .heldOn(TODAY.plusDays(2))
                .said("body", "Comisión de Dársenas")
                .said("title", "Reunión de dársenas")
                .said("time", "09:30");
        house.take(meeting);

        awaitSection("/hoy", "meetings", "<b>9:30</b>", "Reunión de dársenas");
    }

    @Test
    void unknownTopicAndTooManyDaysAreRefusedByName() {
        given().get("/hoy?topic=faros&lang=es").then().statusCode(400).body(containsString("topic"));
        given().get("/hoy?days=40&lang=es").then().statusCode(400).body(containsString("days"));
    }

    private static void awaitSection(String address, String name, String... expected) {
        await().atMost(ProceedingFixture.SOON)
                .untilAsserted(() -> assertThat(section(page(address), name)).contains(expected));
    }

    private static String page(String address) {
        return given().header("Accept-Language", "es")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String section(String page, String name) {
        int start = page.indexOf("<section id=\"" + name + "\"");
        return page.substring(start, page.indexOf("</section>", start));
    }
}
