package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators enrol, change and remove members; each change takes effect within seconds and is audited. */
@FullServiceTest
class MemberAdministrationTest {
    private static final String ADMINISTRATOR = "administracion@ami.example";
    private static final String PAULA = "paula.niembro@ami.example";
    private static final UUID CHILDREN = UUID.fromString("0199ee00-2222-7000-8000-000000000004");

    @Inject
    Jdbc jdbc;

    private BrowserUser administrator;
    private final String address = "nueva." + UUID.randomUUID().toString().substring(0, 8) + "@ami.example";

    @BeforeEach
    void noSignInLinksRequested() {
        sql("delete from sign_in where used_at is not null or account_id <> '0199ef00-1111-7000-8000-000000000001'");
        administrator = BrowserUser.signedInAs(ADMINISTRATOR);
    }

    @AfterEach
    void deleteEnrolledMembers() {
        sql("update watch set state = 'DELETED' where query like 'herencia %'");
        sql("delete from membership where account_id in (select id from account where address like 'nueva.%')");
        sql("update membership set role = 'MEMBER' where account_id = (select id from account where address = '" + PAULA
                + "')");
    }

    @Test
    void onlyAnAdministratorSeesThem() {
        var paula = BrowserUser.signedInAs(PAULA);
        for (var page :
                new String[] {"/committees/people", "/committees/people/new", "/committees/new", "/committees/audit"}) {
            administrator.request().get(page).then().statusCode(200);
            paula.request().get(page).then().statusCode(403);
            BrowserUser.signedOut()
                    .request()
                    .get(page)
                    .then()
                    .statusCode(303)
                    .header("Location", startsWith("/sign-in?back="));
        }
        enrol(paula, "Nadie", address, "").then().statusCode(403);
    }

    @Test
    void enrolledMemberSignsInAndIsAudited() {
        enrol(administrator, "Nadia Nueva", address, CHILDREN + "/SECRETARY")
                .then()
                .statusCode(303);

        var nadia = BrowserUser.signedInAs(address);
        nadia.request().get("/committees/" + CHILDREN).then().statusCode(200).body(containsString("Nadia Nueva"));
        administrator
                .request()
                .get("/committees/audit")
                .then()
                .body(
                        containsString("Administración"),
                        containsString("alta: Nadia Nueva"),
                        containsString("(secretaría)"),
                        not(containsString("SECRETARY")));
    }

    @Test
    void duplicateAddressIsRefusedAndTheFormIsRefilled() {
        enrol(administrator, "Nadia Nueva", address, "").then().statusCode(303);

        var again = enrol(administrator, "Otra Nadia", address.toUpperCase(), CHILDREN + "/MEMBER");

        again.then().statusCode(409).body(containsString("Otra persona tiene ya esa dirección"));
        var form = Jsoup.parse(again.asString());
        assertThat(form.selectFirst("#name").val()).isEqualTo("Otra Nadia");
        assertThat(form.selectFirst("#seat-" + CHILDREN + " option[selected]").val())
                .isEqualTo(CHILDREN + "/MEMBER");
        assertThat(count("account where address = '" + address + "'")).isOne();
    }

    @Test
    void invalidAddressNameSeatOrRoleIsRefused() {
        enrol(administrator, "Nadia", "nadie", "")
                .then()
                .statusCode(400)
                .body(containsString("no parece una dirección"));
        enrol(administrator, " ", address, "").then().statusCode(400).body(containsString("Escriba un nombre"));
        for (var invisible : List.of("\u200B\u200B", "Nadia\u202E", "\u00A0", "-")) {
            form(administrator, invisible, address, "")
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .post("/committees/people/new")
                    .then()
                    .statusCode(400)
                    .body(containsString("invisibles"));
        }
        enrol(administrator, "Nadia", address, CHILDREN + "/KING")
                .then()
                .statusCode(400)
                .body(containsString("este formulario no tiene"));
        enrol(administrator, "Nadia", address, UUID.randomUUID() + "/MEMBER")
                .then()
                .statusCode(400);
        enrol(administrator, "Nadia", address, "", "emperor").then().statusCode(400);
    }

    @Test
    void changedRoleTakesEffectWithinSecondsAndIsAudited() {
        enrol(administrator, "Nadia Nueva", address, CHILDREN + "/MEMBER")
                .then()
                .statusCode(303);
        var nadia = BrowserUser.signedInAs(address);
        nadia.request().get("/committees/people").then().statusCode(403);

        form(administrator, "Nadia Nueva", address, "", "administrator")
                .formParam("version", version(id()))
                .post("/committees/people/" + id())
                .then()
                .statusCode(303);

        await().atMost(SOON)
                .untilAsserted(
                        () -> nadia.request().get("/committees/people").then().statusCode(200));
        assertThat(
                        count(
                                "audit where deed = 'changed' and whom = 'Nadia Nueva' and before like '%(MEMBER)' and after like '%administrator · -'"))
                .isPositive();
        form(administrator, "Nadia Nueva", address, "")
                .formParam("version", version(id()))
                .post("/committees/people/" + id())
                .then()
                .statusCode(303);
    }

    @Test
    void leavingMembersAlertsPassToTheirHeir() {
        enrol(administrator, "Nadia Nueva", address, CHILDREN + "/MEMBER")
                .then()
                .statusCode(303);
        var nadia = BrowserUser.signedInAs(address);
        var handed = NewWatch.create(nadia, "herencia " + address.substring(6, 14));
        var heir = account(PAULA);

        close(id(), heir).then().statusCode(303);

        await().atMost(SOON)
                .untilAsserted(() -> nadia.request().get("/me").then().statusCode(303));
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("address", address)
                .post("/sign-in")
                .then()
                .statusCode(200);
        var fact = aFact().answering(handed, "herencia").publish();
        MailedLetters.about(fact).arrive(1);
        assertThat(MailedLetters.about(fact).recipients()).containsExactly(PAULA);
        assertThat(count("membership where account_id = '" + id() + "'")).isZero();
        assertThat(BrowserUser.signInLetters(address)).isOne();
        administrator.request().get("/committees/people").then().body(containsString("salió el"));
    }

    @Test
    void pendingNoticesOfALeaverReachTheHeir() {
        enrol(administrator, "Nadia Nueva", address, "").then().statusCode(303);
        var watch = NewWatch.create(BrowserUser.signedInAs(address), "herencia debida " + address.substring(6, 14));
        var fact = aFact().of(2).answering(watch, "herencia").publish();
        DeliveryRows.awaitDue(jdbc, fact.id(), 1);

        close(id(), account(PAULA)).then().statusCode(303);

        MailedLetters.about(fact).arrive(1);
        assertThat(MailedLetters.about(fact).recipients()).containsExactly(PAULA);
    }

    @Test
    void endpointsOfARemovedMemberAreDisabledAndSecretariesNotified() {
        enrol(administrator, "Nadia Nueva", address, CHILDREN + "/SECRETARY")
                .then()
                .statusCode(303);
        var paula = BrowserUser.signedInAs(PAULA);
        var nadia = BrowserUser.signedInAs(address);
        var hers = TestEndpoints.made(nadia, CHILDREN.toString(), "https://127.0.0.1:9/suyo", jdbc);
        var led = TestEndpoints.made(nadia, CHILDREN.toString(), "https://127.0.0.1:9/ajeno", jdbc);
        sql("update endpoint set led_by = '" + account(PAULA) + "' where id = '" + led.id() + "'");
        sql("insert into membership (committee_id, account_id, role) values ('" + CHILDREN + "', '" + account(PAULA)
                + "', 'SECRETARY') on conflict (committee_id, account_id) do update set role = 'SECRETARY'");

        form(administrator, "Nadia Nueva", address, "")
                .formParam("version", version(id()))
                .post("/committees/people/" + id())
                .then()
                .statusCode(303);

        assertThat(hers.word("state")).isEqualTo("OFF");
        assertThat(led.word("state")).isEqualTo("ON");
        assertThat(count("endpoint_warning where what = 'LEFT' and endpoint_id = '" + hers.id() + "' and account_id = '"
                        + account(PAULA) + "'"))
                .isOne();
        paula.request()
                .formParam("state", "ON")
                .post("/me/endpoints/" + hers.id() + "/state")
                .then()
                .statusCode(303);
        close(id(), "").then().statusCode(303);
        assertThat(hers.word("state")).isEqualTo("OFF");
        sql("update endpoint set state = 'DELETED' where committee_id = '" + CHILDREN + "'");
    }

    @Test
    void heirDoesNotSeeWatchesOfOtherCommittees() {
        enrol(administrator, "Nadia Nueva", address, "0199ee00-2222-7000-8000-000000000001/MEMBER")
                .then()
                .statusCode(303);
        var watch = NewWatch.create(BrowserUser.signedInAs(address), "herencia propia " + address.substring(6, 14));
        var fact = aFact().of(2)
                .answering(watch, "herencia")
                .answering(TestFacts.CYBERSECURITY, "herencia")
                .publish();
        DeliveryRows.awaitDue(jdbc, fact.id(), 4);

        close(id(), account(PAULA)).then().statusCode(303);

        MailedLetters.about(fact).arrive(1);
        assertThat(count("notice_reason r join notice n on n.id = r.notice_id join account a on a.id = n.recipient"
                        + " where n.fact_id = '" + fact.id() + "' and a.address = '" + PAULA + "'"))
                .isOne();
    }

    @Test
    void concurrentChangeIsReportedAsConflict() {
        enrol(administrator, "Nadia Nueva", address, "").then().statusCode(303);
        var opened = version(id());
        form(administrator, "Nadia Nueva", address, CHILDREN + "/SECRETARY")
                .formParam("version", opened)
                .post("/committees/people/" + id())
                .then()
                .statusCode(303);

        form(administrator, "Nadia Renombrada", address, "")
                .formParam("version", opened)
                .post("/committees/people/" + id())
                .then()
                .statusCode(409)
                .body(containsString("Alguien cambió a esta persona"));

        assertThat(count("membership where account_id = '" + id() + "'")).isOne();
    }

    @Test
    void staleFormDoesNotChangeAFormerMember() {
        enrol(administrator, "Nadia Nueva", address, "").then().statusCode(303);
        var opened = version(id());
        close(id(), "").then().statusCode(303);

        form(administrator, "Nadia Nueva", address, CHILDREN + "/MEMBER", "analyst")
                .formParam("version", opened)
                .post("/committees/people/" + id())
                .then()
                .statusCode(409)
                .body(containsString("Esa persona ya salió"));

        assertThat(count("account where address = '" + address + "' and roles = '{}'"))
                .isOne();
        assertThat(count("membership where account_id = '" + id() + "'")).isZero();
    }

    @Test
    void withoutAnHeirAlertsAreDeletedAndPublished() {
        enrol(administrator, "Nadia Nueva", address, "").then().statusCode(303);
        var watch = NewWatch.create(BrowserUser.signedInAs(address), "sin herencia " + address.substring(6, 14));

        close(id(), "").then().statusCode(303);
        close(id(), "").then().statusCode(303);

        assertThat(KafkaTopicRecords.last("watches.v1", watch.toString())).contains("\"deleted\":true");
        assertThat(count("audit where deed = 'closed' and before like '%" + address + "%'"))
                .isOne();
    }

    @Test
    void returningMemberStartsWithoutEarlierRights() {
        enrol(administrator, "Nadia Nueva", address, CHILDREN + "/MEMBER")
                .then()
                .statusCode(303);
        close(id(), "").then().statusCode(303);

        administrator
                .request()
                .post("/committees/people/" + id() + "/reopen")
                .then()
                .statusCode(303);

        BrowserUser.signedInAs(address)
                .request()
                .get("/committees/" + CHILDREN)
                .then()
                .statusCode(404);
    }

    @Test
    void erasedPersonIsNamedNowhereAndMayReturn() {
        enrol(administrator, "Nadia Nueva", address, CHILDREN + "/MEMBER")
                .then()
                .statusCode(303);
        var person = id();
        var nadia = BrowserUser.signedInAs(address);
        var watch = NewWatch.create(nadia, "herencia borrada " + address.substring(6, 14));
        nadia.request().get("/committees/" + CHILDREN).then().statusCode(200);
        DeliveryRows.awaitState(
                jdbc, aFact().answering(watch, "herencia").publish().id(), "ACCEPTED", 1);

        nadia.request().get("/me/erase").then().statusCode(200);
        nadia.request().post("/me/erase").then().statusCode(400).body(containsString("Marque que está seguro"));
        assertThat(count("account where address = '" + address + "'")).isOne();
        nadia.request().formParam("sure", "yes").post("/me/erase").then().statusCode(303);

        await().atMost(SOON)
                .untilAsserted(() -> nadia.request().get("/me").then().statusCode(303));
        assertThat(count("account where id = '" + person + "' and name = '—' and address like '%@erased.invalid'"))
                .isOne();
        assertThat(count("membership where account_id = '" + person + "'")
                        + count("committee_visit where account_id = '" + person + "'"))
                .isZero();
        assertThat(count("watch where id = '" + watch + "' and query = '-'")).isOne();
        assertThat(count("letter where recipient = '" + person + "' and sent_to is null and remark is null"))
                .isOne();
        assertThat(KafkaTopicRecords.last("watches.v1", watch.toString())).contains("\"deleted\":true");
        administrator.request().get("/committees/people/" + person).then().statusCode(404);
        enrol(administrator, "Nadia Otra Vez", address, "").then().statusCode(303);
        assertThat(id()).isNotEqualTo(person);
    }

    @Test
    void theLastAdministratorIsNotErasedEither() {
        administrator
                .request()
                .formParam("sure", "yes")
                .post("/me/erase")
                .then()
                .statusCode(409)
                .body(containsString("Nadie podría administrar Vigía"));
    }

    @Test
    void privacyNoticeIsPublic() {
        given().get("/sign-in").then().body(containsString("href=\"/me/privacy\""));
        given().get("/me/privacy")
                .then()
                .statusCode(200)
                .body(
                        containsString("20 de marzo de 2025"),
                        containsString("Secretaría Anticorrupción y Buen Gobierno"),
                        containsString("se conserva 1096 días"),
                        containsString("todavía no ha dicho quién responde"));
    }

    @Test
    void integratorWithoutACommitteeMayCreateTokens() {
        enrol(administrator, "Nadia Nueva", address, "", "integrator").then().statusCode(303);

        var offered = Jsoup.parse(
                BrowserUser.signedInAs(address).request().get("/me/tokens").asString());

        assertThat(offered.select("input[name=scope]").eachAttr("value")).contains("events", "endpoints");
    }

    @Test
    void theLastAdministratorStays() {
        var last = account(ADMINISTRATOR);

        close(last, "").then().statusCode(409).body(containsString("Nadie podría administrar Vigía"));
        form(administrator, "Administración", ADMINISTRATOR, "")
                .formParam("version", version(last))
                .post("/committees/people/" + last)
                .then()
                .statusCode(409);

        administrator.request().get("/committees/people").then().statusCode(200);
    }

    @Test
    void aCommitteeIsMadeAndNamed() {
        var made = administrator
                .request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("es", "Satélites")
                .formParam("en", "Satellites")
                .post("/committees/new");
        var committee = made.then().statusCode(303).extract().header("Location");

        administrator
                .request()
                .get(committee + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Satellites"));
        administrator
                .request()
                .formParam("es", "Órbita")
                .formParam("en", "Orbit")
                .post(committee + "/name")
                .then()
                .statusCode(303);
        administrator.request().get(committee).then().body(containsString("Órbita"), not(containsString("Satélites")));
        administrator
                .request()
                .formParam("es", "CIBERSEGURIDAD")
                .formParam("en", "Orbits")
                .post(committee + "/name")
                .then()
                .statusCode(409)
                .body(containsString("Otro comité ya tiene uno de estos nombres"));
        administrator
                .request()
                .formParam("es", "Orbita")
                .formParam("en", "Orbita")
                .post(committee + "/name")
                .then()
                .statusCode(303);
        administrator
                .request()
                .formParam("es", "Sola")
                .post("/committees/new")
                .then()
                .statusCode(400)
                .body(containsString("los dos nombres"));
        administrator
                .request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("es", "Sat\u200Bélites")
                .formParam("en", "Satellites")
                .post("/committees/new")
                .then()
                .statusCode(400)
                .body(containsString("invisibles"));
    }

    @Test
    void auditEntriesAreKept() {
        assertThatThrownBy(() -> sql("delete from audit")).hasMessageContaining("neither changed nor deleted");
        assertThatThrownBy(() -> sql("update audit set whom = 'x'"))
                .hasMessageContaining("neither changed nor deleted");
        administrator.request().get("/committees/audit?before=0").then().statusCode(400);
        administrator
                .request()
                .get("/committees/audit?before=1")
                .then()
                .statusCode(200)
                .body("html.body.main.h1", equalTo("Bitácora"));
    }

    private String version(String person) {
        var page = administrator.request().get("/committees/people/" + person).asString();
        return Jsoup.parse(page).selectFirst("input[name=version]").val();
    }

    private Response close(String person, String heir) {
        return administrator.request().formParam("heir", heir).post("/committees/people/" + person + "/close");
    }

    private static Response enrol(BrowserUser by, String name, String address, String seat, String... roles) {
        return form(by, name, address, seat, roles).post("/committees/people/new");
    }

    private static RequestSpecification form(
            BrowserUser by, String name, String address, String seat, String... roles) {
        var form = by.request()
                .formParam("name", name)
                .formParam("address", address)
                .formParam("language", "es");
        if (!seat.isEmpty()) {
            form.formParam("seat", seat);
        }
        return roles.length == 0 ? form : form.formParam("role", (Object[]) roles);
    }

    private String id() {
        return account(address);
    }

    private String account(String at) {
        return jdbc.one("select id from account where address = '" + at + "'", row -> row.getString(1));
    }

    private int count(String what) {
        return jdbc.one("select count(*) from " + what, row -> row.getInt(1));
    }

    private void sql(String statement) {
        jdbc.execute(statement);
    }
}
