package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import mx.vigia.notification.watch.UnsubscribeToken;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@FullServiceTest
class UnsubscribeTest {
    private static final Pattern LINK = Pattern.compile("<http://localhost:8081(/stop/[\\w-]{66})>");

    @Inject
    Jdbc jdbc;

    @AfterEach
    void deleteWatchStops() {
        jdbc.update("delete from watch_stop");
    }

    @Test
    void openingTheLinkDoesNotUnsubscribe() {
        var link = linkInALetterTo(RAUL);

        for (var scan = 0; scan < 3; scan++) {
            given().get(link)
                    .then()
                    .statusCode(200)
                    .body(
                            containsString("Dejar de recibirlos"),
                            containsString("el tema Cómputo en la nube e infraestructura"));
        }

        var next = aFact().answering(CLOUD, "nube").publish();
        MailedLetters.about(next).arrive(2);
        assertThat(MailedLetters.about(next).recipients()).contains(RAUL);
    }

    @Test
    void oneClickUnsubscribeStopsTheWatchForThisMemberOnly() {
        var link = linkInALetterTo(RAUL);

        for (var click = 0; click < 2; click++) {
            given().formParam("List-Unsubscribe", "One-Click")
                    .header("Sec-Fetch-Site", "cross-site")
                    .header("Origin", "https://mail.example")
                    .redirects()
                    .follow(false)
                    .post(link)
                    .then()
                    .statusCode(200);
        }

        given().get(link)
                .then()
                .statusCode(200)
                .body(containsString("Ya no le escribimos por esto"), containsString("Desde el "));
        var next = aFact().answering(CLOUD, "nube").publish();
        MailedLetters.about(next).arrive(1);
        var after = aFact().answering(CLOUD, "nube").publish();
        MailedLetters.about(after).arrive(1);
        assertThat(MailedLetters.about(next).recipients()).containsExactly(MARIANA);
    }

    @Test
    void pendingLetterIsWithdrawnAfterUnsubscribing() {
        var link = linkInALetterTo(RAUL);
        var testFacts = aFact().of(2).answering(CLOUD, "nube").publish();
        DeliveryRows.awaitDue(jdbc, testFacts.id(), 2);

        given().post(link).then().statusCode(200);
        testFacts.part(2, 2).publish();

        MailedLetters.about(testFacts).arrive(1);
        DeliveryRows.awaitState(jdbc, testFacts.id(), "WITHDRAWN", 1);
        assertThat(MailedLetters.about(testFacts).recipients()).containsExactly(MARIANA);
    }

    @Test
    void forgedLinkIsNotFoundAndRevealsNothing() {
        var forged = new UnsubscribeToken(UnsubscribeToken.Stops.WATCH, CLOUD, java.util.UUID.randomUUID())
                .encode("another-key-of-more-than-32-characters");

        given().get("/stop/" + forged).then().statusCode(404).body(containsString("No reconocemos este enlace"));
        given().get("/stop/nonsense").then().statusCode(404).body(containsString("No reconocemos este enlace"));
        given().post("/stop/" + forged)
                .then()
                .statusCode(404)
                .body(containsString("No reconocemos este enlace"), not(containsString("tema:")));
    }

    @Test
    void unsubscribeLinkPausesAPersonalWatch() {
        var person = BrowserUser.signedInAs(MARIANA);
        var watch = NewWatch.create(person, "título:agua");
        var token = new UnsubscribeToken(
                        UnsubscribeToken.Stops.WATCH,
                        watch,
                        java.util.UUID.fromString("0199ef00-1111-7000-8000-000000000007"))
                .encode(RealParts.GAUGE_KEY);

        given().post("/stop/" + token).then().statusCode(200);

        person.request().get("/watches").then().body(containsString("en pausa"));
        assertThat(KafkaTopicRecords.last("watches.v1", watch.toString()))
                .contains("\"paused\":true", "\"revision\":2");
    }

    private static String linkInALetterTo(String address) {
        var fact = aFact().answering(CLOUD, "nube").publish();
        MailedLetters.about(fact).arrive(2);
        var link = LINK.matcher(MailedLetters.about(fact).to(address).header("List-Unsubscribe"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
