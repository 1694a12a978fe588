package mx.vigia.analysis.web.bill;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class RatificationPagesTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.parse("2026-03-04");

    @Inject
    BillIntake intake;

    private final String reform =
            "el artículo 127 de la Constitución Política de los Estados Unidos Mexicanos, en materia" + " de faros "
                    + UUID.randomUUID();

    @Test
    void communicationsOfStatesAreCountedOnTheReformTheyName() {
        var minuta = minuta("Minuta con proyecto de decreto que reforma y adiciona " + reform + ".");
        take(
                intake,
                minuta,
                communication("Colima", "con el que remite su voto aprobatorio al decreto", DAY),
                communication(
                        "Colima", "con el que remite su voto aprobatorio al proyecto de decreto", DAY.plusDays(3)),
                communication("Jalisco", "con el que remite su voto en contra al decreto", DAY.plusDays(1)));

        await().atMost(SOON)
                .untilAsserted(() -> given().get(api(minuta)).then().body("ratification.approved", equalTo(1)));

        given().get(api(minuta))
                .then()
                .body("ratification.needed", equalTo(17))
                .body("ratification.rejected", equalTo(1))
                .body("ratification.decisions.entity", contains("col", "jal"))
                .body("ratification.decisions[0].communicatedOn", equalTo("2026-03-04"))
                .body("ratification.decisions[0].words", containsString("remite su voto aprobatorio al decreto"));
        given().accept("text/html")
                .get("/bills/" + id(minuta))
                .then()
                .body(containsString("Aprobaciones comunicadas: 1, de 17 necesarias"))
                .body(containsString("el cómputo oficial puede ser mayor"));
    }

    @Test
    void communicationThatFitsTwoReformsIsTiedToNeither() {
        var one = minuta("Minuta con proyecto de decreto por el que se reforma " + reform + ".");
        var other = minuta("Minuta con proyecto de decreto por el que se reforma y adiciona " + reform + ".");
        var third = minuta("Minuta con proyecto de decreto por el que se reforma " + reform + " y boyas.");
        take(
                intake,
                one,
                other,
                third,
                communication("Colima", "con el que remite su voto aprobatorio al decreto", DAY),
                aCommunication("Puebla", "con el que remite su voto aprobatorio al decreto", reform + " y boyas", DAY));

        await().atMost(SOON)
                .untilAsserted(() -> given().get(api(third)).then().body("ratification.approved", equalTo(1)));

        given().get(api(one)).then().body("ratification", nullValue());
        given().get(api(other)).then().body("ratification", nullValue());
    }

    private static BillSightings minuta(String title) {
        return aBill("CD-LXVI-II-1P-" + UUID.randomUUID())
                .kind("minuta")
                .titled(title)
                .presented(DAY.minusDays(20));
    }

    private BillSightings communication(String state, String words, LocalDate day) {
        return aCommunication(state, words, reform, day);
    }

    private static BillSightings aCommunication(String state, String words, String reform, LocalDate day) {
        return aBill("c-" + UUID.randomUUID())
                .kind("other")
                .titled("Oficio del Congreso del estado de " + state + ", " + words + " por el que se reforma " + reform
                        + ".")
                .presented(day);
    }

    private static String api(BillSightings bill) {
        return "/api/v1/bills/" + id(bill);
    }
}
