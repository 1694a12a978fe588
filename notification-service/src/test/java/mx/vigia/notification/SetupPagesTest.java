package mx.vigia.notification;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.util.UUID;
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
    void deleteCommittee() {
        jdbc.update("delete from committee where id = ?", committee);
    }

    @Test
    void committeeWithoutMembersAndAlertsIsNamed() {
        assertThat(item("members").hasClass("done")).isTrue();
        assertThat(item("topics").hasClass("done")).isTrue();
        var missing = missing(page());

        jdbc.update("insert into committee (id, name_es, name_en) values (?, 'Zona vacía', 'Empty zone')", committee);

        assertThat(item("members").text()).contains("Falta", "Sin integrantes: Zona vacía");
        assertThat(item("topics").text()).contains("Falta", "Sin alertas activas: Zona vacía");
        assertThat(missing(page())).isEqualTo(missing + 2);
        assertThat(Jsoup.parse(administrator.request().get("/setup?lang=en").asString())
                        .text())
                .contains("Without members: Empty zone");
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

    private static long testLetters() {
        return MailSink.lettersTo(ADMINISTRATOR).stream()
                .map(MailedLetters.ReceivedLetter::new)
                .filter(letter -> letter.text().contains("/setup"))
                .count();
    }

    private org.jsoup.nodes.Element item(String id) {
        return page().selectFirst("[data-item=" + id + "]");
    }

    private static int missing(Document page) {
        return Integer.parseInt(page.selectFirst("[data-missing]").attr("data-missing"));
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
