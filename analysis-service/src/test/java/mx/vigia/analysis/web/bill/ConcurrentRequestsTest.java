package mx.vigia.analysis.web.bill;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import mx.vigia.analysis.intake.ProceedingSightings;
import mx.vigia.analysis.intake.followers.ActorFollower;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** A page that shows more asks the database no more often. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ConcurrentRequestsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Inject
    ProceedingFixture house;

    @Inject
    ActorFollower follower;

    @Inject
    QueryCountingDatabase database;

    @Test
    void simpleBillNeedsSevenQueriesInOneTransaction() {
        var bill =
                aBill().titled("Que expide la Ley de Cisternas.").presented(DAY).turnedTo("Aguas");
        house.take(bill);
        var page = "/bills/" + ProceedingFixture.id(bill);

        assertThat(statementsFor(page)).isEqualTo(7);
        assertThat(statementsFor("/api/v1" + page)).isEqualTo(7);
        assertThat(statementsFor("/api/v1" + page + "?include=text")).isEqualTo(1);
        assertThat(database.outsideTransactions(() -> get("/api/v1" + page))).isZero();
        assertThat(database.outsideTransactions(() -> get(page))).isZero();
        assertThat(database.outsideTransactions(() -> get(page + "/versions"))).isPositive();
    }

    @Test
    void relatedDataIsLoadedConcurrently() {
        var bill = aBill().titled("Que expide la Ley de Aljibes.").presented(DAY);
        house.take(bill);
        var page = "/bills/" + ProceedingFixture.id(bill);

        house.take(vote(bill.key(), 1));
        assertThat(statementsFor(page)).isEqualTo(9);
        house.take(agenda(bill.key(), LocalDate.now(ZoneOffset.UTC).plusYears(1)));
        assertThat(statementsFor(page)).isEqualTo(11);
        assertThat(statementsFor("/api/v1" + page)).isEqualTo(8);
    }

    @Test
    void votersOfAllVotesAreLoadedInOneQuery() {
        var bill = aBill().titled("Que expide la Ley de Tinajas.").presented(DAY);
        house.take(bill);
        var page = "/bills/" + ProceedingFixture.id(bill);
        house.take(vote(bill.key(), 1));
        int one = statementsFor(page);

        house.take(vote(bill.key(), 2), vote(bill.key(), 3), vote(bill.key(), 4));

        assertThat(given().get(page).asString()).contains("VOTANTE TINAJA D");
        assertThat(statementsFor(page)).isEqualTo(one).isPositive();
    }

    @Test
    void committeePageLoadsAllMeetingsInOneQuery() {
        house.take(meeting(1));
        int one = statementsFor("/bodies/diputados-tinacos");

        house.take(meeting(2), meeting(3), meeting(4));

        assertThat(given().get("/bodies/diputados-tinacos").asString()).contains("Reunión 4 de tinacos");
        assertThat(statementsFor("/bodies/diputados-tinacos")).isEqualTo(one).isPositive();
    }

    @Test
    void seatsOfAChamberAreCountedByOneStatement() {
        var late = DAY.plusYears(3);
        house.take(aVote().heldOn(late)
                .total("", 490, 0, 0)
                .total("Morena", 300, 0, 0)
                .total("PAN", 190, 0, 0));
        int one = statementsFor("/bodies/pan");

        house.take(IntStream.rangeClosed(1, 6)
                .mapToObj(day ->
                        aVote().heldOn(late.plusDays(day)).total("", 7, 0, 0).total("PAN", 7, 0, 0))
                .toArray(ProceedingSightings[]::new));

        assertThat(given().get("/bodies/pan").asString()).contains(">190</td>");
        assertThat(statementsFor("/bodies/pan")).isEqualTo(one).isPositive();
    }

    @Test
    void bodyCountsAreLoadedInOneQuery() {
        int none = statementsFor("/bodies?kind=regulator&q=nadie");

        assertThat(given().get("/bodies?kind=regulator").asString()).contains("/bodies/ift", "/bodies/crt");
        assertThat(statementsFor("/bodies?kind=regulator")).isEqualTo(none).isPositive();
    }

    @Test
    void legislatorPageQueryCountIsConstant() {
        house.take(aVote().heldOn(DAY).ballot("TINAJERO PILA ROSA", "PAN", "favour"));
        String id = given().get("/api/v1/people?q=tinajero").path("items[0].id");
        int one = statementsFor("/people/" + id);

        house.take(
                aVote().heldOn(DAY.plusDays(1)).ballot("TINAJERO PILA ROSA", "PAN", "against"),
                aVote().heldOn(DAY.plusDays(2)).ballot("TINAJERO PILA ROSA", "PAN", "favour"));

        assertThat(statementsFor("/people/" + id)).isEqualTo(one).isPositive();
    }

    private static ProceedingSightings vote(String key, int number) {
        return aVote().heldOn(DAY.plusDays(number))
                .about("key", key)
                .total("", number, 0, 0)
                .ballot("VOTANTE TINAJA " + "ABCD".charAt(number - 1), "PAN", "favour");
    }

    private static ProceedingSightings agenda(String key, LocalDate day) {
        return aMeeting().heldOn(day).said("body", "Comisión de Aljibes").item("1", "Ley de Aljibes", "key", key);
    }

    private static ProceedingSightings meeting(int number) {
        return aMeeting()
                .heldOn(DAY.plusDays(number))
                .said("body", "Comisión de Tinacos")
                .said("title", "Reunión " + number + " de tinacos");
    }

    /** The statements that one visit takes; the first one of all may learn what the next ones know. */
    private int statementsFor(String address) {
        get(address);
        return database.during(() -> get(address));
    }

    private static void get(String address) {
        given().get(address).then().statusCode(200);
    }
}
