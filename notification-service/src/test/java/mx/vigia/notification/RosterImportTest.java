package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.LUCIA;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A list of members and seats is previewed before it is applied, is idempotent, and grants no more rights than manual
 * editing.
 */
@FullServiceTest
class RosterImportTest {
    private static final String ADMINISTRATOR = "administracion@ami.example";
    private static final String PAULA = "paula.niembro@ami.example";

    @Inject
    Jdbc jdbc;

    private BrowserUser administrator;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String one = "lista.uno." + mark + "@ami.example";
    private final String two = "lista.dos." + mark + "@ami.example";

    @BeforeEach
    void noSignInLinksRequested() {
        sql("delete from sign_in where used_at is not null or account_id <> '0199ef00-1111-7000-8000-000000000001'");
        administrator = BrowserUser.signedInAs(ADMINISTRATOR);
    }

    @AfterEach
    void deleteListedMembers() {
        sql("update watch set state = 'DELETED' where query like 'lista %'");
        sql("delete from membership where account_id in (select id from account where address like 'lista.%')");
        sql("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void listIsPreviewedThenAppliedOnce() {
        var list = "correo,nombre,comité,cargo\n" + one + ",Uno de Lista,Ciberseguridad,secretaría\n" + two
                + ",Dos de Lista,Nube e Infraestructura,\n" + one + ",,Nube e Infraestructura,\n";

        var preview = uploadList(administrator, list);

        var page = Jsoup.parse(administrator.request().get(preview).asString());
        assertThat(page.select("[data-step]")).hasSize(2);
        assertThat(page.text()).contains("2 cambios", "Ciberseguridad (secretaría)", "Todavía no se ha hecho nada");
        assertThat(count("account where address like 'lista.%" + mark + "%'")).isZero();

        apply(administrator, preview).then().statusCode(200).body(containsString("Se hicieron 2 cambios"));
        assertThat(count("membership m join account a on a.id = m.account_id where a.address = '" + one + "'"))
                .isEqualTo(2);
        assertThat(count("roster where id = '" + preview.replaceFirst(".*/", "") + "'"))
                .isZero();
        administrator.request().get(preview).then().statusCode(404);
        administrator.request().post(preview).then().statusCode(404);
        administrator
                .request()
                .get("/committees/audit")
                .then()
                .body(containsString("alta: Uno de Lista"), containsString("lista recibida"));

        administrator
                .request()
                .get(uploadList(administrator, list))
                .then()
                .body(containsString("las 2 personas de la lista ya están así"), not(containsString("data-step")));
    }

    @Test
    void removedMembersLeaveAndTheirAlertsPassOn() {
        apply(administrator, uploadList(administrator, "correo,nombre\n" + one + ",Uno de Lista\n"));
        var leaver = BrowserUser.signedInAs(one);
        var handed = NewWatch.create(leaver, "lista " + mark);

        var preview = uploadList(administrator, "correo,estado,heredero\n" + one + ",sale," + PAULA + "\n");
        administrator.request().get(preview).then().body(containsString("Su alerta propia pasa a " + PAULA));
        apply(administrator, preview).then().statusCode(200);

        await().atMost(SOON)
                .untilAsserted(() -> leaver.request().get("/me").then().statusCode(303));
        assertThat(count("watch w join account a on a.id = w.person_id where w.id = '" + handed + "' and a.address = '"
                        + PAULA + "' and w.state = 'ACTIVE'"))
                .isOne();
    }

    @Test
    void listWithErrorsIsReportedByRowAndNotApplied() {
        var preview = uploadList(
                administrator,
                "correo,nombre,comité\n" + one + ",Uno de Lista,\nnadie,X,Comité sin nombre\n" + two + ",Dos\u200B,\n");

        var page = Jsoup.parse(administrator.request().get(preview).asString());
        assertThat(page.select("[data-fault]")).hasSize(2);
        assertThat(page.selectFirst("[data-fault]").text()).contains("3", "nombre@dominio.mx", "nadie");
        assertThat(page.select("[data-fault]").last().text()).contains("4", "sin caracteres invisibles");
        assertThat(page.select("input[name=version]")).isEmpty();
        administrator.request().post(preview).then().statusCode(409);
        assertThat(count("account where address = '" + one + "'")).isZero();
    }

    @Test
    void outdatedPreviewIsNotApplied() {
        var preview = uploadList(administrator, "correo,nombre\n" + one + ",Uno de Lista\n");
        var version = version(administrator, preview);
        apply(administrator, uploadList(administrator, "correo,nombre\n" + one + ",Uno Antes\n"));

        administrator
                .request()
                .formParam("version", version)
                .post(preview)
                .then()
                .statusCode(409)
                .body(containsString("Algo cambió desde que vio esta lista"));

        assertThat(count("account where address = '" + one + "' and name = 'Uno Antes'"))
                .isOne();
    }

    @Test
    void concurrentSubmissionsApplyTheListOnce() {
        var preview = uploadList(administrator, "correo,nombre\n" + one + ",Uno de Lista\n" + two + ",Dos de Lista\n");
        var version = version(administrator, preview);

        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> administrator
                        .request()
                        .formParam("version", version)
                        .post(preview)
                        .statusCode()))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(count("account where address like 'lista.%" + mark + "%'")).isEqualTo(2);
    }

    @Test
    void oldestListIsDeletedAboveTheLimit() {
        var first = uploadList(administrator, "correo,nombre\n" + one + ",Uno\n");
        for (var list = 0; list < 5; list++) {
            uploadList(administrator, "correo,nombre\n" + one + ",Uno\n");
        }

        administrator.request().get(first).then().statusCode(404);
        assertThat(count("roster r join account a on a.id = r.sent_by where a.address = '" + ADMINISTRATOR + "'"))
                .isEqualTo(5);
    }

    @Test
    void aSecretaryIsShownOnlyWhatConcernsTheirCommittee() {
        apply(
                administrator,
                uploadList(
                        administrator, "correo,nombre,comité\n" + one + ",Nombre Reservado,Nube e Infraestructura\n"));
        var lucia = BrowserUser.signedInAs(LUCIA);

        lucia.request()
                .get(uploadList(lucia, "correo,nombre,comité\n" + one + ",X,Ciberseguridad\n"))
                .then()
                .body(
                        containsString(one),
                        containsString("Ciberseguridad (integrante)"),
                        not(containsString("Nombre Reservado")),
                        not(containsString("Nube e Infraestructura")));
    }

    @Test
    void invalidFileIsRefusedWithAReason() {
        upload(administrator, "x.csv", "nombre\nAna\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body(containsString("columna llamada «correo»"));
        upload(administrator, "x.xlsx", new byte[] {0, 1, 2}).then().statusCode(400);
        upload(administrator, "x.csv", new byte[512_001])
                .then()
                .statusCode(413)
                .body(containsString("hasta 512,000 bytes"));
        upload(administrator, "x.csv", new byte[0]).then().statusCode(400).body(containsString("Elija un archivo"));
    }

    @Test
    void exampleListIsValid() {
        var example =
                administrator.request().get("/committees/roster/example.csv").asByteArray();

        var page = Jsoup.parse(administrator
                .request()
                .get(upload(administrator, "vigia.csv", example).getHeader("Location"))
                .asString());

        assertThat(page.select("[data-fault]")).isEmpty();
        assertThat(page.select("[data-step]")).hasSize(2);
    }

    @Test
    void secretaryAddsMembersWithAPrivateList() {
        var lucia = BrowserUser.signedInAs(LUCIA);
        var list = "correo,nombre,comité\n" + one + ",Uno de Lista,%s\n";

        lucia.request()
                .get(uploadList(lucia, list.formatted("Nube e Infraestructura")))
                .then()
                .body(containsString("un comité cuya secretaría es suya: Ciberseguridad"));
        var own = uploadList(lucia, list.formatted("Ciberseguridad"));
        administrator.request().get(own).then().statusCode(404);
        administrator.request().post(own).then().statusCode(404);
        apply(lucia, own)
                .then()
                .statusCode(200)
                .body(containsString("la bitácora de quienes administran"), not(containsString("/committees/audit")));

        assertThat(count("membership m join account a on a.id = m.account_id where a.address = '" + one
                        + "' and m.role = 'MEMBER'"))
                .isOne();
        var mariana = BrowserUser.signedInAs(MARIANA);
        mariana.request().get("/committees/roster").then().statusCode(403);
        mariana.request().get("/committees/roster/example.csv").then().statusCode(403);
        upload(mariana, "x.csv", list.getBytes(StandardCharsets.UTF_8)).then().statusCode(403);
        BrowserUser.signedOut().request().get("/committees/roster").then().statusCode(303);
    }

    private static String uploadList(BrowserUser by, String list) {
        return upload(by, "lista.csv", list.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private static Response upload(BrowserUser by, String name, byte[] bytes) {
        return by.request().multiPart("file", name, bytes, "text/csv").post("/committees/roster");
    }

    private static Response apply(BrowserUser by, String preview) {
        return by.request().formParam("version", version(by, preview)).post(preview);
    }

    private static String version(BrowserUser by, String preview) {
        return Jsoup.parse(by.request().get(preview).asString())
                .selectFirst("input[name=version]")
                .val();
    }

    private int count(String what) {
        return jdbc.one("select count(*) from " + what, row -> row.getInt(1));
    }

    private void sql(String statement) {
        jdbc.execute(statement);
    }
}
