package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a notice: its usefulness rating and the five-line summary for chats. */
@FullServiceTest
class NoticePagesTest {
    private static final Pattern PAGE = Pattern.compile("http://localhost:8081(/ledger/[0-9a-f-]{36})");

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void noSignInLinksRequested() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void forwardedLetterGrantsNoAccessAndOpeningRecordsNothing() {
        var page = pageOfRaul(aFact());

        BrowserUser.signedOut()
                .request()
                .get(page)
                .then()
                .statusCode(303)
                .header("Location", startsWith("/sign-in?back="));
        BrowserUser.signedInAs(MARIANA).request().get(page).then().statusCode(404);
        BrowserUser.signedInAs(RAUL).request().get(page).then().statusCode(200);

        assertThat(opinions(page)).isEmpty();
    }

    @Test
    void lastUsefulnessRatingOfTheReaderCounts() {
        var page = pageOfRaul(aFact());
        var raul = BrowserUser.signedInAs(RAUL);

        raul.request().formParam("useful", "no").post(page + "/opinion").then().statusCode(303);
        raul.request().formParam("useful", "yes").post(page + "/opinion").then().statusCode(303);
        raul.request()
                .formParam("useful", "perhaps")
                .post(page + "/opinion")
                .then()
                .statusCode(400);
        BrowserUser.signedInAs(MARIANA)
                .request()
                .formParam("useful", "no")
                .post(page + "/opinion")
                .then()
                .statusCode(404);

        assertThat(opinions(page)).containsExactly(true);
        raul.request().get(page).then().body(containsString("Usted dijo que fue útil"));
        raul.request().get("/watches/" + CLOUD).then().body(containsString(" se dijeron útiles"));
        BrowserUser.signedInAs(MARIANA)
                .request()
                .get("/watches/" + CLOUD)
                .then()
                .body(not(containsString(" se dijeron útiles")));
    }

    @Test
    void fiveLineSummaryNamesTheMatterButNoAlert() {
        var fact = aFact();
        var page = pageOfRaul(fact);

        var lines = Jsoup.parse(BrowserUser.signedInAs(RAUL).request().get(page).asString())
                .selectFirst("#five")
                .wholeText()
                .strip()
                .split("\\R");

        assertThat(List.of(lines))
                .containsExactly(
                        "Presentada, 3 sep",
                        "Ley General de Ciberseguridad",
                        "https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4",
                        "http://localhost:8081/bills/" + fact.dossier());
    }

    private static String pageOfRaul(TestFacts fact) {
        fact.answering(CLOUD, "nube").publish();
        MailedLetters.about(fact).arrive(2);
        var link = PAGE.matcher(MailedLetters.about(fact).to(RAUL).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<Boolean> opinions(String page) {
        return jdbc.list(
                "select useful from opinion where notice_id::text = ?",
                row -> row.getBoolean(1),
                page.substring("/ledger/".length()));
    }
}
