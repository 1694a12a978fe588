package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.CYBERSECURITY;
import static mx.vigia.notification.TestFacts.GRACE;
import static mx.vigia.notification.TestFacts.INES;
import static mx.vigia.notification.TestFacts.LUCIA;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.TOMAS;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.notification.notice.MatchedSites;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FullServiceTest
class SourceOutageAlertTest {
    private static final Pattern LINK = Pattern.compile("<http://localhost:8081(/stop/[\\w-]{66})>");
    private static final String HECTOR = "hector.villasenor@ami.example";
    private static final String CARMEN = "carmen.olvera@ami.example";
    private static final String ADMINISTRATION = "administracion@ami.example";
    private static final String SILENT = "no responde";
    private static final String BACK = "vuelve a leer";

    @Inject
    Jdbc jdbc;

    @Inject
    MatchedSites answering;

    private final UUID incident = UUID.randomUUID();

    @BeforeEach
    void alertsCoverOnlyWatchedSources() {
        setAlertsForEverySource(false);
    }

    @AfterEach
    void deleteTestWatches() {
        jdbc.update("update watch set state = 'DELETED' where 'source-silent' = any (kinds) and person_id is not null");
        jdbc.update("update account set hears_of_sources = true");
    }

    @Test
    void dependentReadersGetOneOutageAndOneRecoveryLetter() {
        var source = TestSource.named("una-vez", jdbc);
        publishMatch(CLOUD, source);

        source.publishOutage(incident).publishOutage(incident).publishOngoingOutage(incident);
        MailedLetters.about(source).saying(SILENT).arrive(2);
        source.publishRecovery(incident).publishRecovery(incident);
        MailedLetters.about(source).saying(BACK).arrive(2);

        assertThat(MailedLetters.about(source).saying(SILENT).recipients()).containsExactlyInAnyOrder(RAUL, MARIANA);
        assertThat(MailedLetters.about(source).saying(BACK).recipients()).containsExactlyInAnyOrder(RAUL, MARIANA);
        assertThat(source.countOutages()).isEqualTo(1);
    }

    @Test
    void outageLetterHasStateSinceAndLastReadInTheReadersLanguage() {
        var source = TestSource.named("palabras", jdbc);
        publishMatch(CYBERSECURITY, source);

        source.publishOutage(incident);
        MailedLetters.about(source).arrive(3);

        var spanish = MailedLetters.about(source).to(LUCIA);
        assertThat(spanish.subject()).isEqualTo("Ciberseguridad · fuente sin respuesta: Gaceta de mx.prueba.palabras");
        assertThat(spanish.text())
                .contains("Por qué lo recibe: de esta fuente dependen alertas suyas: el tema Ciberseguridad")
                .contains("Estado: no da una respuesta útil")
                .contains("Desde: ", "Última lectura: ", "consulte la fuente misma")
                .contains("No recibir más avisos sobre fuentes: http://localhost:8081/stop/");
        assertThat(spanish.html()).contains("http://localhost:8081/sources/mx.prueba.palabras");
        assertThat(MailedLetters.about(source).to(GRACE).text())
                .contains("A source you depend on is not responding", "it gives no usable answer", "Last read: ")
                .doesNotContain("fuente");
        assertThat(spanish.header("List-Id")).isEqualTo("Ciberseguridad <ciberseguridad.alerts.vigia.example>");
    }

    @Test
    void watchNamingTheSourceIsAlertedAndOneExcludingItIsNot() {
        var source = TestSource.named("nombrada", jdbc);
        NewWatch.create(BrowserUser.signedInAs(TOMAS), "minería fuente:" + source.site(), "me", "new", "source-silent");
        NewWatch.create(
                BrowserUser.signedInAs(HECTOR), "minería -fuente:" + source.site(), "me", "new", "source-silent");

        source.publishOutage(incident);

        MailedLetters.about(source).arrive(1);
        assertThat(MailedLetters.about(source).recipients()).containsExactly(TOMAS);
        assertThat(MailedLetters.about(source).to(TOMAS).text())
                .contains("«minería fuente: \"Gaceta de mx.prueba.nombrada\"»")
                .doesNotContain("fuente:mx");
    }

    @Test
    void matchingBillOfTheSourceSufficesWithoutAnEarlierAlert() {
        var source = TestSource.named("ronda-silenciosa", jdbc);
        var watch = NewWatch.create(BrowserUser.signedInAs(TOMAS), "minería submarina", "me", "new", "source-silent");
        NewWatch.create(BrowserUser.signedInAs(HECTOR), "minería lunar", "me", "new", "source-silent");
        var sites = "{\"watch\":\"%s\",\"revision\":1,\"sites\":[\"%s\"]}".formatted(watch, source.site());
        TestFacts.send("watches.sources.v1", watch.toString(), sites.getBytes(StandardCharsets.UTF_8));
        await().atMost(SOON).until(() -> answering.has(watch, source.site()));

        source.publishOutage(incident);

        MailedLetters.about(source).arrive(1);
        assertThat(MailedLetters.about(source).recipients()).containsExactly(TOMAS);
    }

    @Test
    void outageOnlyWatchCoversEverySourceWithoutAnalysis() {
        var source = TestSource.named("cualquiera", jdbc);
        var watch = NewWatch.create(BrowserUser.signedInAs(INES), "cualquier cosa que calle", "me", "source-silent");

        source.publishOutage(incident);

        MailedLetters.about(source).arrive(1);
        assertThat(MailedLetters.about(source).recipients()).containsExactly(INES);
        assertThat(KafkaTopicRecords.last("watches.v1", watch.toString())).contains("\"kinds\":[]");
    }

    @Test
    void sourceKeepersAreAlertedOfEverySourceUnlessTheyOptOut() {
        setAlertsForEverySource(true);
        var source = TestSource.named("de-nadie", jdbc);

        source.publishOutage(incident).publishOngoingOutage(incident);
        MailedLetters.about(source).saying(SILENT).arrive(2);
        var letter = MailedLetters.about(source).to(CARMEN);
        assertThat(letter.subject()).startsWith("Fuentes · fuente sin respuesta");
        assertThat(letter.text())
                .contains("Una fuente que Vigía lee no responde", "cuida lo que Vigía lee")
                .doesNotContain("alertas suyas");
        source.publishRecovery(incident);
        MailedLetters.about(source).saying(BACK).arrive(2);
        assertThat(MailedLetters.about(source).saying(SILENT).recipients())
                .containsExactlyInAnyOrder(CARMEN, ADMINISTRATION);
        assertThat(MailedLetters.about(source).saying(BACK).recipients())
                .containsExactlyInAnyOrder(CARMEN, ADMINISTRATION);
        var carmen = BrowserUser.signedInAs(CARMEN);
        carmen.request().get("/ledger").then().statusCode(200).body(containsString("href=\"/sources/" + source.site()));

        carmen.request()
                .formParam("name", "Carmen Olvera")
                .formParam("sources", "yes")
                .post("/me")
                .then()
                .statusCode(303);
        carmen.request().get("/me").then().body(containsString("name=\"every-source\" value=\"yes\">"));
        var other = TestSource.named("de-nadie-mas", jdbc);
        other.publishOutage(UUID.randomUUID());
        MailedLetters.about(other).arrive(1);
        assertThat(MailedLetters.about(other).recipients()).containsExactly(ADMINISTRATION);
        BrowserUser.signedInAs(RAUL).request().get("/me").then().body(not(containsString("every-source")));
    }

    @Test
    void readersWithoutTheOptionAreNotAlerted() {
        var source = TestSource.named("sin-pedir", jdbc);
        var watch = NewWatch.create(BrowserUser.signedInAs(LUCIA), "fuente:" + source.site());

        source.publishOutage(incident);

        assertThat(noticesBecauseOf(watch)).isZero();
        assertThat(source.countOutages()).isEqualTo(1);
    }

    @Test
    void incidentReceivedLateIsStoredButNotMailed() {
        var source = TestSource.named("vieja", jdbc);
        publishMatch(CLOUD, source);
        var longAgo = Instant.now().minus(Duration.ofDays(2));

        source.publish("blocked", "source-silent", incident, longAgo);
        source.publish("speaking", "source-recovered", incident, longAgo.plusSeconds(60));

        assertThat(source.countOutages()).isZero();
    }

    @Test
    void withdrawnSourceIsNeitherAnOutageNorARecovery() {
        var never = TestSource.named("retirada", jdbc);
        var once = TestSource.named("retirada-tras-callar", jdbc);
        publishMatch(CLOUD, never);
        publishMatch(CLOUD, once);
        once.publishOutage(incident);
        MailedLetters.about(once).saying(SILENT).arrive(2);

        never.publish("withdrawn", "", UUID.randomUUID(), Instant.now());
        once.publish("withdrawn", "", incident, Instant.now());

        assertThat(never.countOutages()).isZero();
        assertThat(once.countOutages()).isEqualTo(1);
        assertThat(MailedLetters.about(once).saying(BACK).recipients()).isEmpty();
    }

    @Test
    void lateIncidentIsAlertedByTheNextStatusWhileItLasts() {
        var source = TestSource.named("perdida", jdbc);
        publishMatch(CLOUD, source);

        source.publish("blocked", "source-silent", incident, Instant.now().minus(Duration.ofDays(2)));
        source.publishOngoingOutage(incident);

        MailedLetters.about(source).saying(SILENT).arrive(2);
        assertThat(source.countOutages()).isEqualTo(1);
    }

    @Test
    void flappingSourceIsAlertedOnceInSixHours() {
        var source = TestSource.named("vaiven", jdbc);
        publishMatch(CLOUD, source);

        source.publishOutage(incident);
        MailedLetters.about(source).saying(SILENT).arrive(2);
        source.publishRecovery(incident);
        var second = UUID.randomUUID();
        source.publishOutage(second).publishRecovery(second);
        MailedLetters.about(source).saying(BACK).arrive(2);
        assertThat(source.countOutages()).isEqualTo(1);

        ageFacts(source);
        var third = UUID.randomUUID();
        source.publishOutage(third);
        assertThat(source.countOutages()).isEqualTo(2);
    }

    @Test
    void repeatedOutageAndRecoveryAreSentOnlyAfterTheyLast() {
        var source = TestSource.named("recaida", jdbc);
        publishMatch(CLOUD, source);
        source.publishOutage(incident);
        MailedLetters.about(source).saying(SILENT).arrive(2);
        source.publishRecovery(incident);
        MailedLetters.about(source).saying(BACK).arrive(2);

        var second = UUID.randomUUID();
        source.publishOutage(second).publishOngoingOutage(second);
        assertThat(source.countOutages()).isEqualTo(1);
        makeHeldAnnouncementDue(source);
        MailedLetters.about(source).saying(SILENT).arrive(4);

        source.publishRecovery(second);
        assertThat(MailedLetters.about(source).saying(BACK).recipients()).hasSize(2);
        makeHeldAnnouncementDue(source);
        MailedLetters.about(source).saying(BACK).arrive(4);
    }

    @Test
    void sourceLettersAreStoppedByOneClickAndResumedInSettings() {
        var source = TestSource.named("basta", jdbc);
        publishMatch(CLOUD, source);
        source.publishOutage(incident);
        MailedLetters.about(source).arrive(2);

        var link = LINK.matcher(MailedLetters.about(source).to(RAUL).header("List-Unsubscribe"));
        assertThat(link.matches()).isTrue();
        given().get(link.group(1))
                .then()
                .statusCode(200)
                .body(containsString("correos sobre fuentes que dejan de responder"));
        given().formParam("List-Unsubscribe", "One-Click")
                .header("Sec-Fetch-Site", "cross-site")
                .post(link.group(1))
                .then()
                .statusCode(200);

        source.publishRecovery(incident);
        MailedLetters.about(source).saying(BACK).arrive(1);
        assertThat(MailedLetters.about(source).saying(BACK).recipients()).containsExactly(MARIANA);
        var bill = aFact().answering(CLOUD, "nube").publish();
        MailedLetters.about(bill).arrive(2);
        assertThat(MailedLetters.about(bill).recipients()).contains(RAUL);

        var raul = BrowserUser.signedInAs(RAUL);
        raul.request()
                .formParam("name", "Raúl Santillán")
                .formParam("sources", "yes")
                .post("/me")
                .then()
                .statusCode(303);
        raul.request().get("/me").then().body(containsString("value=\"yes\" checked"));
    }

    @Test
    void deliveryLogLinksToTheSource() {
        var source = TestSource.named("libro", jdbc);
        publishMatch(CLOUD, source);
        source.publishOutage(incident);
        MailedLetters.about(source).arrive(2);

        BrowserUser.signedInAs(MARIANA)
                .request()
                .get("/ledger")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/sources/mx.prueba.libro\""), containsString(SILENT));
    }

    private static void publishMatch(UUID watch, TestSource source) {
        var fact = aFact().from(source.site()).answering(watch, "nube").publish();
        MailedLetters.about(fact).arrive(2);
    }

    private void ageFacts(TestSource source) {
        jdbc.update("update fact set taken_at = taken_at - interval '7 hours' where site = ?", source.site());
    }

    private void setAlertsForEverySource(boolean wanted) {
        jdbc.update("update account set hears_of_every_source = ?", wanted);
    }

    private void makeHeldAnnouncementDue(TestSource source) {
        jdbc.update("update source_last_word set due_at = due_at - interval '2 hours' where site = ?", source.site());
    }

    private int noticesBecauseOf(UUID watch) {
        return jdbc.one("select count(*) from notice_reason where watch_id = ?", row -> row.getInt(1), watch);
    }
}
