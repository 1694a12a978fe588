package mx.vigia.notification;

import static mx.vigia.notification.RestoredInstallation.PROGRAM_OWNER;
import static mx.vigia.notification.RestoredInstallation.READERS;
import static mx.vigia.notification.RestoredInstallation.WEEKLY_READER;
import static mx.vigia.notification.RestoredInstallation.address;
import static mx.vigia.notification.RestoredInstallation.fact;
import static mx.vigia.notification.RestoredInstallation.id;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.MailedLetters.ReceivedLetter;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Restore mode, from the start of a service whose database was put back while broker and readers went on. */
@QuarkusTest
@QuarkusTestResource(
        value = RestoredInstallation.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(value = MailSink.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = BounceMailbox.class, restrictToAnnotatedClass = true)
class RestoredDatabaseTest {
    private static final String ADMINISTRATOR = "administracion@ami.example";

    /** The facts of all other tests are read again too. */
    private static final Duration REREAD = Duration.ofMinutes(3);

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void awaitFactsReadAgain() {
        for (var lost : List.of("lost", "weekly", "program")) {
            await(lost).atMost(SOON).until(() -> jdbc.exists("select 1 from fact where id = ?", id("fact " + lost)));
        }
    }

    @Test
    void nobodyIsMailedTwiceAndWhatFollowsIsMailedOnce() {
        assertThat(titlesHeldFor("ana")).containsExactlyInAnyOrder("printed", "gathered", "lost");

        tellLater("ana");

        assertThat(letters("ana")).hasSize(1);
        assertThat(titlesHeldFor("ana")).hasSize(3);
    }

    @Test
    void releasedNoticesArriveOnOneLetter() {
        var administrator = BrowserUser.signedInAs(ADMINISTRATOR);
        assertThat(countOnPage(administrator, "bea")).isEqualTo("3");

        decide(administrator, "bea", "release");
        decide(administrator, "bea", "release");

        await().atMost(SOON).until(() -> !letters("bea").isEmpty());
        tellLater("bea");
        assertThat(letters("bea")).hasSize(2);
        assertThat(letters("bea").getFirst().text())
                .contains(bill("printed"), bill("gathered"), bill("lost"))
                .doesNotContain(bill("told"));
        administrator
                .request()
                .get("/committees/restore")
                .then()
                .statusCode(200)
                .body(not(containsString(address("bea"))));
        assertThat(audited(administrator, "avisos retenidos, enviados: bea")).isOne();
    }

    @Test
    void dismissedNoticesAreNeverMailed() {
        var administrator = BrowserUser.signedInAs(ADMINISTRATOR);

        decide(administrator, "clara", "dismiss");
        decide(administrator, "clara", "release");

        tellLater("clara");
        assertThat(letters("clara")).hasSize(1);
        assertThat(titlesHeldFor("clara")).isEmpty();
        assertThat(audited(administrator, "avisos retenidos, descartados: clara"))
                .isOne();
    }

    @Test
    void digestThatHadNotLeftTellsItAsAlways() {
        assertThat(jdbc.exists("""
                        select 1 from notice where recipient = ? and fact_id = ?
                        and fell is null and letter_id is null and frequency = 'WEEKLY' and due_at > now()""", id(WEEKLY_READER), id("fact weekly"))).isTrue();
    }

    @Test
    void endpointsGetNothingAndTheirOwnersCanReplayIt() {
        assertThat(titlesHeldFor(PROGRAM_OWNER)).containsExactly("program");
        assertThat(jdbc.list(
                        "select state || attempts from message where endpoint_id = ?",
                        row -> row.getString(1),
                        id("endpoint")))
                .containsExactly("WITHDRAWN0");
    }

    private List<String> titlesHeldFor(String person) {
        return jdbc.list(
                "select f.id from notice n join fact f on f.id = n.fact_id where n.recipient = ? and n.fell ="
                        + " 'HELD_BY_RESTORE'",
                row -> name(row.getObject(1, UUID.class)),
                id(person));
    }

    private static String name(UUID fact) {
        return List.of("told", "printed", "gathered", "lost", "weekly", "program").stream()
                .filter(name -> id("fact " + name).equals(fact))
                .findFirst()
                .orElse(fact.toString());
    }

    /** Tells a person what happened after the restore, and waits for the letter. */
    private static void tellLater(String person) {
        var later = fact("later " + person, List.of(person)).publish();
        MailedLetters.about(later).arrive(1);
    }

    /** The letters with alerts to this person. */
    private static List<ReceivedLetter> letters(String person) {
        assertThat(READERS).contains(person);
        return MailSink.lettersTo(address(person)).stream()
                .map(ReceivedLetter::new)
                .toList();
    }

    private static String bill(String fact) {
        return "/bills/" + id("bill " + fact);
    }

    private static String countOnPage(BrowserUser administrator, String person) {
        var page =
                Jsoup.parse(administrator.request().get("/committees/restore").asString());
        return page.select("tr:contains(" + address(person) + ") td").first().text();
    }

    private static void decide(BrowserUser administrator, String person, String decision) {
        administrator
                .request()
                .formParam("person", id(person))
                .formParam("decision", decision)
                .post("/committees/restore")
                .then()
                .statusCode(303);
    }

    private static long audited(BrowserUser administrator, String deed) {
        var page = Jsoup.parse(administrator.request().get("/committees/audit").asString());
        return page.select("td:contains(" + deed + ")").size();
    }
}
