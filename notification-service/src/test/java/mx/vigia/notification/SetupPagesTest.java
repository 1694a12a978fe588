package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator sets the installation up: what is missing is listed, and the mail server is tried with a letter. */
@FullServiceTest
class SetupPagesTest {
    private static final String ADMINISTRATOR = "administracion@ami.example";
    private static final String NAME = "Asociación Mexicana de Infraestructura Digital";

    @Inject
    Jdbc jdbc;

    private final UUID committee = UUID.randomUUID();
    private BrowserUser administrator;

    @BeforeEach
    void signIn() {
        jdbc.update("delete from sign_in where used_at is not null");
        administrator = BrowserUser.signedInAs(ADMINISTRATOR);
    }

    @AfterEach
    void forgetSetup() {
        jdbc.update("delete from committee where id = ?", committee);
        jdbc.update("delete from association");
        jdbc.update(
                "update account set closed_at = now() where address in ('propia@amid.example', 'ajena@ami.example')");
    }

    @Test
    void committeeWithoutMembersAndAlertsIsNamed() {
        jdbc.update("insert into committee (id, name_es, name_en) values (?, 'Zona vacía', 'Empty zone')", committee);

        assertThat(item("members").text()).containsPattern("Falta.*Sin integrantes:.*Zona vacía");
        assertThat(item("topics").text()).containsPattern("Falta.*Sin alertas activas:.*Zona vacía");
        assertThat(Jsoup.parse(administrator.request().get("/setup?lang=en").asString())
                        .text())
                .containsPattern("Without members:.*Empty zone");
    }

    @Test
    void testLetterArrivesAndTheAnswerOfTheServerIsShown() {
        var before = testLetters();

        var answer = Jsoup.parse(administrator
                .request()
                .post("/setup/mail-test")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(answer.selectFirst("#answer").text()).contains(ADMINISTRATOR, "250");
        await().atMost(SOON).until(() -> testLetters() == before + 1);
        assertThat(item("mail").hasClass("done")).isTrue();
        administrator.request().get("/committees/audit").then().body(containsString("correo de prueba, aceptado"));
    }

    @Test
    void refusalOfTheServerIsShownInItsWords() {
        MailSink.next("rcpt 554 5.7.1 no relay for you");

        var answer =
                Jsoup.parse(administrator.request().post("/setup/mail-test").asString());

        assertThat(answer.selectFirst("#answer.failed").text()).contains("no aceptó", "no relay for you");
    }

    @Test
    void associationIsNamedOnPagesAndAudited() {
        sendAssociation("AMID", "amid.example").then().statusCode(303).header("Location", "/setup");

        assertThat(item("association").text()).contains("Hecho", NAME);
        assertThat(item("privacy").hasClass("done")).isTrue();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(page().selectFirst(".brand").text()).isEqualTo("Vigía AMID"));
        BrowserUser.signedOut().request().get("/me/privacy").then().body(containsString("Calle Uno 1"));
        administrator.request().get("/committees/audit").then().body(containsString("AMID · español · amid.example"));
        ContractSamples.assertValid(
                "branding.v1", KafkaTopicRecords.last("branding.v1", "branding").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void lettersNameTheAssociation() {
        sendAssociation("AMID", "").then().statusCode(303);
        await().atMost(SOON).until(() -> page().selectFirst(".brand").text().contains("AMID"));

        var fact = aFact().answering(CLOUD, "nube").publish();

        MailedLetters.about(fact).arrive(2);
        assertThat(Jsoup.parse(MailedLetters.about(fact).to(RAUL).html()).body().text())
                .startsWith("Vigía · AMID · ");
    }

    @Test
    void addressOfADomainThatWasEnteredNeedsNoInvitation() {
        sendAssociation("AMID", "amid.example").then().statusCode(303);

        assertThat(awaitsConsent("propia@amid.example")).isFalse();
        assertThat(awaitsConsent("ajena@ami.example")).isTrue();
    }

    @Test
    void wrongDomainIsNamedAndNothingIsSaved() {
        var answer = sendAssociation("AMID", "amid.example, @amid");

        assertThat(Jsoup.parse(answer.then().statusCode(400).extract().asString())
                        .selectFirst("#wrong")
                        .text())
                .contains("@amid");
        assertThat(jdbc.exists("select 1 from association")).isFalse();
    }

    private boolean awaitsConsent(String address) {
        administrator
                .request()
                .formParam("name", "Nadia Nueva")
                .formParam("address", address)
                .formParam("language", "es")
                .post("/committees/people/new")
                .then()
                .statusCode(303);
        return jdbc.exists(
                "select 1 from consent c join account a on a.id = c.account_id where a.address = ?", address);
    }

    private Response sendAssociation(String shortName, String domains) {
        return administrator
                .request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", NAME)
                .formParam("shortName", shortName)
                .formParam("language", "es")
                .formParam("domains", domains)
                .formParam("responsible", NAME + ", A. C.")
                .formParam("domicile", "Calle Uno 1, Ciudad de México")
                .formParam("contact", "privacidad@amid.example")
                .post("/setup/association");
    }

    private static long testLetters() {
        return MailSink.lettersTo(ADMINISTRATOR).stream()
                .map(MailedLetters.ReceivedLetter::new)
                .filter(letter -> letter.text().contains("/setup"))
                .count();
    }

    private org.jsoup.nodes.Element item(String id) {
        return page().selectFirst("[data-item=" + id + "]");
    }

    private Document page() {
        return Jsoup.parse(administrator
                .request()
                .get("/setup")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
