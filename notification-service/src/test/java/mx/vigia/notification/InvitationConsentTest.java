package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members with an external address get alerts only after accepting an invitation. */
@FullServiceTest
class InvitationConsentTest {
    private static final String ADMINISTRATOR = "administracion@ami.example";
    private static final String PAULA = "paula.niembro@ami.example";
    private static final String CHILDREN = "0199ee00-2222-7000-8000-000000000004";
    private static final UUID WATCH_OF_CHILDREN = UUID.fromString("0199ef10-0000-7000-8000-000000000004");
    private static final Pattern LINK = Pattern.compile("http://localhost:8081(/me/invited/[\\w-]{43})");

    @Inject
    Jdbc jdbc;

    private BrowserUser administrator;
    private final String address = "invitada." + UUID.randomUUID().toString().substring(0, 8) + "@afuera.example";

    @BeforeEach
    void noSignInLinksRequested() {
        sql("delete from sign_in where used_at is not null or account_id <> '0199ef00-1111-7000-8000-000000000001'");
        administrator = BrowserUser.signedInAs(ADMINISTRATOR);
    }

    @AfterEach
    void deleteMemberships() {
        sql("delete from membership where account_id in (select id from account where address like 'invitada.%')");
        sql("delete from sign_in where used_at is not null or account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void invitedPersonGetsNoAlertsBeforeConsent() {
        enrol(address);
        var invitation = invitations(1).getFirst();
        var link = link(invitation);
        assertThat(invitation.subject()).isEqualTo("Administración le invita a recibir avisos de Vigía");
        assertThat(invitation.text())
                .contains("Ivonne Invitada", "- Protección de Menores en Línea", "http://localhost:8081/me/privacy");
        assertThat(invitation.html()).contains(link, "<li>Protección de Menores en Línea</li>");
        assertRowOfPerson(containsString("invitación por aceptar"));

        var before = aFact().answering(WATCH_OF_CHILDREN, "menores").publish();
        DeliveryRows.awaitState(jdbc, before.id(), "WITHDRAWN", 1);
        why(before, "no se envió: Ivonne Invitada todavía no había aceptado");
        BrowserUser.signedOut()
                .request()
                .get(link)
                .then()
                .statusCode(200)
                .body(containsString("Acepto recibir avisos"));
        assertRowOfPerson(containsString("invitación por aceptar"));
        BrowserUser.signedOut().request().post(link).then().statusCode(200).body(containsString("recibirá los avisos"));
        var after = aFact().answering(WATCH_OF_CHILDREN, "menores").publish();
        DeliveryRows.awaitState(jdbc, after.id(), "ACCEPTED", 3);

        assertThat(MailedLetters.about(after).recipients()).contains(address, PAULA);
        assertThat(MailedLetters.about(before).recipients()).contains(PAULA).doesNotContain(address);
        assertThat(MailSink.lettersTo(address)).hasSize(2);
        BrowserUser.signedOut().request().post(link).then().statusCode(410);
        assertRowOfPerson(not(containsString("invitación por aceptar")));
    }

    @Test
    void signingInMeansConsent() {
        enrol(address);
        assertRowOfPerson(containsString("invitación por aceptar"));

        var ivonne = BrowserUser.signedInAs(address);

        assertRowOfPerson(not(containsString("invitación por aceptar")));
        administrator
                .request()
                .post("/committees/people/" + id() + "/invite")
                .then()
                .statusCode(429);
        ivonne.request().get("/me/data").then().body("consented", not(""));
    }

    @Test
    void invitationResendsAreLimitedAndLinksEndWithTheAddress() {
        enrol(address);
        var again = "/committees/people/" + id() + "/invite";
        administrator.request().post(again).then().statusCode(303);
        administrator.request().post(again).then().statusCode(303);
        administrator.request().post(again).then().statusCode(429).body(containsString("No se envió otra invitación"));

        var links = invitations(3).stream().map(this::link).toList();

        assertThat(links).doesNotHaveDuplicates();
        links.forEach(link -> BrowserUser.signedOut().request().get(link).then().statusCode(200));
        changeAddress("interior." + address.replace("afuera.example", "ami.example"));
        links.forEach(
                link -> BrowserUser.signedOut().request().post(link).then().statusCode(410));
        assertRowOfPerson(not(containsString("invitación por aceptar")));
        changeAddress(address);
        assertRowOfPerson(containsString("invitación por aceptar"));
        changeAddress("interior." + address.replace("afuera.example", "ami.example"));
    }

    @Test
    void inviterSeesARejectedInvitationUntilTheNextOneArrives() {
        MailSink.next("rcpt 550 5.1.1 nobody of that name");
        enrol(address);

        await().atMost(SOON).untilAsserted(() -> assertRowOfPerson(containsString("no se pudo entregar")));

        var person = "/committees/people/" + id();
        administrator.request().get(person).then().body(containsString("nobody of that name"));
        administrator
                .request()
                .get("/committees/roster")
                .then()
                .body(containsString(address), containsString("nobody of that name"));
        BrowserUser.signedInAs("hector.villasenor@ami.example")
                .request()
                .get("/committees/roster")
                .then()
                .body(not(containsString(address)));
        administrator.request().post(person + "/invite").then().statusCode(303);
        invitations(1);
        assertRowOfPerson(containsString("invitación por aceptar"));
        administrator.request().get("/committees/roster").then().body(not(containsString(address)));
    }

    @Test
    void inviterSeesABouncedInvitationLikeARejectedOne() {
        enrol(address);
        var path = invitations(1).getFirst().header("Return-Path");

        BounceMailbox.deliver(BouncedLettersTest.REPORT.formatted(path, address, "failed", "5.1.1"));

        await().atMost(SOON).untilAsserted(() -> assertRowOfPerson(containsString("no se pudo entregar")));
        administrator.request().get("/committees/roster").then().body(containsString(address), containsString("5.1.1"));
        BrowserUser.signedOut()
                .request()
                .post(link(invitations(1).getFirst()))
                .then()
                .statusCode(200);
        assertRowOfPerson(not(containsString("no se pudo entregar")));
    }

    private void enrol(String at) {
        administrator
                .request()
                .formParam("name", "Ivonne Invitada")
                .formParam("address", at)
                .formParam("language", "es")
                .formParam("seat", CHILDREN + "/MEMBER")
                .post("/committees/people/new")
                .then()
                .statusCode(303);
    }

    /** Changes the address of the invited person. */
    private void changeAddress(String to) {
        var page = "/committees/people/" + id();
        var version = Jsoup.parse(administrator.request().get(page).asString())
                .selectFirst("input[name=version]")
                .val();
        administrator
                .request()
                .formParam("version", version)
                .formParam("name", "Ivonne Invitada")
                .formParam("address", to)
                .formParam("language", "es")
                .post(page)
                .then()
                .statusCode(303);
    }

    private void assertRowOfPerson(org.hamcrest.Matcher<String> says) {
        var page = Jsoup.parse(administrator.request().get("/committees/people").asString());
        assertThat(says.matches(
                        page.selectFirst("tr:has(a[href$=" + id() + "])").text()))
                .isTrue();
    }

    private void why(TestFacts fact, String says) {
        administrator
                .request()
                .header("Accept", "text/html")
                .queryParam("bill", fact.dossier())
                .queryParam("person", id())
                .get("/ledger/why")
                .then()
                .statusCode(200)
                .body(containsString(says));
    }

    private List<MailedLetters.ReceivedLetter> invitations(int number) {
        await().atMost(SOON).until(() -> invitations().size() == number);
        return invitations();
    }

    private List<MailedLetters.ReceivedLetter> invitations() {
        return MailSink.lettersTo(address).stream()
                .map(MailedLetters.ReceivedLetter::new)
                .filter(letter -> LINK.matcher(letter.text()).find())
                .toList();
    }

    private String link(MailedLetters.ReceivedLetter invitation) {
        var link = LINK.matcher(invitation.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String id() {
        return jdbc.one(
                "select id from account where address like ?",
                row -> row.getString(1),
                "%" + address.substring(0, address.indexOf('@')) + "@%");
    }

    private void sql(String statement) {
        jdbc.execute(statement);
    }
}
