package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pending notices follow the latest delivery preferences of their reader. */
@FullServiceTest
class DeliveryPreferenceChangesTest {
    private static final String BACK =
            LocalDate.now(ZoneOffset.UTC).plusMonths(3).toString();

    @Inject
    Jdbc jdbc;

    private BrowserUser raul;

    @BeforeEach
    void raulSignsIn() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        raul = BrowserUser.signedInAs(RAUL);
    }

    @AfterEach
    void resetDeliveryPreferences() {
        jdbc.update("delete from watch_rhythm");
        jdbc.update("update watch set state = 'DELETED' where query = 'nube y frecuencia'");
        jdbc.update("delete from rhythm");
        jdbc.update("update notice set fell = 'DELETED' where letter_id is null");
    }

    @Test
    void switchingFromDigestToImmediateSendsWaitingNotices() {
        preferences("DAILY").post("/me/rhythm").then().statusCode(303);
        var fact = aFact().answering(CLOUD, "nube").publish();
        MailedLetters.about(fact).arrive(1);
        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 1);
        assertThat(MailedLetters.about(fact).recipients()).containsExactly(MARIANA);
        DeliveryRows.awaitState(jdbc, fact.id(), "DUE", 1);

        preferences("AT_ONCE").post("/me/rhythm").then().statusCode(303);

        MailedLetters.about(fact).arrive(2);
        assertThat(MailedLetters.about(fact).recipients()).containsExactlyInAnyOrder(MARIANA, RAUL);
    }

    @Test
    void alertFrequencyIsPerMemberAndTheEarliestCounts() {
        preferences("WEEKLY").post("/me/rhythm").then().statusCode(303);
        raul.request()
                .formParam("frequency", "AT_ONCE")
                .post("/watches/" + CLOUD + "/rhythm")
                .then()
                .statusCode(303);
        var own = NewWatch.create(raul, "nube y frecuencia", "me", "new");

        var fact = aFact().answering(CLOUD, "nube").answering(own, "nube").publish();
        var other = aFact().answering(own, "nube").publish();

        MailedLetters.about(fact).arrive(2);
        DeliveryRows.awaitState(jdbc, other.id(), "DUE", 1);
        assertThat(MailedLetters.about(other).all()).isEmpty();
        assertThat(Jsoup.parse(raul.request().get("/watches/" + CLOUD).asString())
                        .selectFirst("#frequency option[selected]")
                        .val())
                .isEqualTo("AT_ONCE");
    }

    @Test
    void quietHoursHoldNoticesBackExceptAllowedUrgentOnes() {
        preferences("AT_ONCE")
                .formParam("urgent", "yes")
                .formParam("quiet-from", hour(0))
                .formParam("quiet-until", hour(2))
                .post("/me/rhythm")
                .then()
                .statusCode(303);
        var calm = aFact().answering(CLOUD, "nube").publish();
        var urgent = aFact().with("kind", "waived")
                .with("before", Map.of("stage", "REFERRED"))
                .answering(CLOUD, "nube")
                .publish();

        MailedLetters.about(urgent).arrive(2);
        MailedLetters.about(calm).arrive(1);
        assertThat(MailedLetters.about(urgent).recipients()).containsExactlyInAnyOrder(RAUL, MARIANA);
        DeliveryRows.awaitState(jdbc, calm.id(), "ACCEPTED", 1);
        DeliveryRows.awaitState(jdbc, calm.id(), "DUE", 1);
        assertThat(MailedLetters.about(calm).recipients()).containsExactly(MARIANA);
    }

    @Test
    void noticeThatBecomesUrgentLeavesBeforeItsDigestIfWanted() {
        preferences("WEEKLY")
                .formParam("urgent", "yes")
                .post("/me/rhythm")
                .then()
                .statusCode(303);
        var today = DateWords.today(Instant.now());
        var far = today.plusDays(9).toString();
        var fact = aFact().with("kind", "consultation-opened")
                .with("before", Map.of("stage", "PRESENTED"))
                .with("after", Map.of("stage", "IN_CONSULTATION", "consultation", Map.of("closesOn", far)))
                .answering(CLOUD, "nube")
                .publish();
        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 1);
        DeliveryRows.awaitState(jdbc, fact.id(), "DUE", 1);
        assertThat(jdbc.list("select urgent_on::text from fact where id = ?", row -> row.getString(1), fact.id()))
                .containsExactly(today.plusDays(7).toString());

        jdbc.update(
                "update fact set told = replace(told, ?, ?), urgent_on = ? where id = ?",
                far,
                today.plusDays(2).toString(),
                today,
                fact.id());

        MailedLetters.about(fact).arrive(2);
        assertThat(MailedLetters.about(fact).recipients()).containsExactlyInAnyOrder(MARIANA, RAUL);
    }

    @Test
    void invalidPreferenceIsRefusedByName() {
        preferences("HOURLY")
                .post("/me/rhythm?lang=en")
                .then()
                .statusCode(400)
                .body(containsString("Frequency: “HOURLY”"));
        form("AT_ONCE", "Mars/Olympus")
                .post("/me/rhythm?lang=en")
                .then()
                .statusCode(400)
                .body(containsString("Time zone: “Mars/Olympus”"));
        preferences("AT_ONCE")
                .formParam("deputy", "0199ef00-1111-7000-8000-000000000002") // Lucía shares no committee with Raúl
                .post("/me/rhythm")
                .then()
                .statusCode(400);
        preferences("AT_ONCE")
                .formParam("away-from", BACK)
                .formParam("back-on", LocalDate.parse(BACK).minusDays(1).toString())
                .post("/me/rhythm?lang=en")
                .then()
                .statusCode(400)
                .body(containsString("cannot be before the day you leave"));
        raul.request()
                .formParam("frequency", "HOURLY")
                .post("/watches/" + CLOUD + "/rhythm")
                .then()
                .statusCode(400);
    }

    @Test
    void formShowsStoredPreferences() {
        form("WEEKLY", "America/Tijuana")
                .formParam("back-on", BACK)
                .formParam("deputy", "0199ef00-1111-7000-8000-000000000007")
                .post("/me/rhythm")
                .then()
                .statusCode(303);

        var page = Jsoup.parse(raul.request().get("/me/rhythm").asString());

        assertThat(page.selectFirst("input[name=frequency][checked]").val()).isEqualTo("WEEKLY");
        assertThat(page.selectFirst("#zone option[selected]").val()).isEqualTo("America/Tijuana");
        assertThat(page.selectFirst("#back-on").val()).isEqualTo(BACK);
        assertThat(page.selectFirst("#deputy option[selected]").text()).isEqualTo("Mariana Ochoa");
    }

    private RequestSpecification preferences(String frequency) {
        return form(frequency, "UTC");
    }

    private RequestSpecification form(String frequency, String zone) {
        return raul.request()
                .formParam("frequency", frequency)
                .formParam("zone", zone)
                .formParam("hour", hour(3))
                .formParam("weekday", "MONDAY");
    }

    private static int hour(int later) {
        return Clock.systemUTC()
                .instant()
                .atOffset(ZoneOffset.UTC)
                .plusHours(later)
                .getHour();
    }
}
