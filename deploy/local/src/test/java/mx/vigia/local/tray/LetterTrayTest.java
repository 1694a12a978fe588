package mx.vigia.local.tray;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.TrayClient;
import mx.vigia.local.stack.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterTrayTest {

    private static final String HOSTILE = "Ciberseguridad <script>alert(1)</script> \"comillas\"";

    @TempDir
    Path folder;

    private final Ports ports = Ports.findFree();
    private final Vertx vertx = Vertx.vertx();
    private volatile InstantSource clock = InstantSource.system();
    private LetterTray tray;
    private TrayServer pages;
    private final HttpSession reader = HttpSession.at("http://127.0.0.1:" + ports.tray());

    @BeforeEach
    void open() {
        tray = LetterTray.start(ports.smtp(), folder, () -> clock.instant());
        pages = TrayServer.open(vertx, ports.tray(), tray, List.of());
    }

    @AfterEach
    void close() {
        pages.close();
        tray.close();
        vertx.close();
    }

    @Test
    void sentLetterIsCaughtCompletely() throws MessagingException {
        var before = Instant.now().minusMillis(1);

        send("Turnada a comisión: áéíñ", "Texto con acentos: ñandú", "<p>ñandú</p>");

        var letter = new TrayClient(reader).all().getFirst();
        assertThat(letter.subject()).isEqualTo("Turnada a comisión: áéíñ");
        assertThat(letter.to()).isEqualTo("ana@ami.example");
        assertThat(letter.text()).contains("ñandú");
        assertThat(letter.html()).isEqualTo("<p>ñandú</p>");
        assertThat(letter.messageId()).startsWith("<");
        assertThat(letter.header("x-vigia-fact")).isEqualTo("f-1");
        assertThat(letter.receivedAt()).isBetween(before, Instant.now());
    }

    @Test
    void pageListsNewestFirstAndApiNewestLast() throws MessagingException {
        send("Primera", "1", "");
        var first = new TrayClient(reader).newestId();
        send("Segunda", "2", "");

        assertThat(tray.newest(10)).extracting(CaughtMail::subject).containsExactly("Segunda", "Primera");
        assertThat(new TrayClient(reader).after(first))
                .extracting(TrayClient.Letter::subject)
                .containsExactly("Segunda");
    }

    @Test
    void aHostileSubjectIsShownAsText() throws MessagingException {
        send(HOSTILE, HOSTILE, "");
        var id = new TrayClient(reader).newestId();

        for (var address : List.of("/tray", "/tray/letters/" + id)) {
            var page = reader.get(address).requireSuccess();
            assertThat(page.body()).doesNotContain("<script>alert");
            assertThat(page.page().text()).contains(HOSTILE);
        }
    }

    @Test
    void letterPageIsSandboxed() throws MessagingException {
        send("Una página", "", "<p>hola</p><img src=http://example.org/x.png>");

        var page = reader.get("/tray/letters/" + new TrayClient(reader).newestId() + "/page")
                .requireSuccess();

        assertThat(page.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
    }

    @Test
    void timesAreShownInMexicoCityTime() throws MessagingException {
        clock = () -> Instant.parse("2026-09-03T03:04:05Z");
        send("De noche", "texto", "");
        var letter = "/tray/letters/" + new TrayClient(reader).newestId();

        for (var address : List.of("/tray", letter)) {
            assertThat(reader.get(address).page().text())
                    .contains("2026-09-02 21:04:05", "hora de la Ciudad de México");
        }
    }

    @Test
    void pageUsesAndRemembersTheRequestedLanguage() {
        assertThat(reader.get("/tray").page().selectFirst("h1").text()).isEqualTo("Correos");
        assertThat(reader.get("/tray?lang=en").page().selectFirst("h1").text()).isEqualTo("Emails");
        assertThat(reader.get("/tray").page().selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void lettersSurviveARestartOfTheTray() throws MessagingException {
        send("Queda", "aquí", "");
        tray.close();
        pages.close();

        open();

        assertThat(tray.newest(1)).extracting(CaughtMail::subject).containsExactly("Queda");
    }

    private void send(String subject, String text, String html) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(ports.smtp()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("vigia@localhost"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("ana@ami.example"));
        message.setSubject(subject, "UTF-8");
        message.setHeader("X-Vigia-Fact", "f-1");
        message.setContent(alternatives(text, html));
        Transport.send(message);
    }

    private static MimeMultipart alternatives(String text, String html) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var rich = new MimeBodyPart();
        rich.setContent(html, "text/html; charset=UTF-8");
        return new MimeMultipart("alternative", plain, rich);
    }
}
