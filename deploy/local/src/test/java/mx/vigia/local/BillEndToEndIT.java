package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.TrayClient.Letter;
import mx.vigia.local.services.ServiceDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows one bill through the whole system: pretend gazette, three services, Kafka, PostgreSQL and a letter tray on
 * this machine. The tests run in order and build on one another.
 */
@TestMethodOrder(OrderAnnotation.class)
class BillEndToEndIT extends PublicationOrdersContract {

    private static final String LUCIA = "lucia.barrera@ami.example";
    private static final String GRACE_WHO_READS_ENGLISH = "grace.whitfield@ami.example";
    private static final String INES_OF_TWO_COMMITTEES = "ines.cordova@ami.example";
    private static final List<String> CYBERSECURITY_COMMITTEE =
            List.of(LUCIA, GRACE_WHO_READS_ENGLISH, INES_OF_TWO_COMMITTEES);

    @TempDir
    static Path data;

    private static EndToEndSteps steps;
    private static JsonNode truth;
    private static JsonNode bill;
    private static Letter lettersOfLucia;

    @BeforeAll
    static void startSystemWithOpeningBills() throws IOException {
        steps = EndToEndSteps.start(data, SETTINGS);
    }

    @AfterAll
    static void stopSystem() {
        if (steps != null) {
            steps.close();
        }
    }

    @Test
    @Order(1)
    void earlierBillsAreKnownWithoutAlerts() {
        assertThat(steps.search("tema:cybersecurity")).isNotEmpty();
        assertThat(steps.newLetters())
                .noneMatch(letter -> !letter.header("X-Vigia-Fact").isEmpty());
    }

    @Test
    @Order(2)
    void roundFindsTheNewlyPublishedBill() {
        steps.markTrayRead();
        truth = steps.publishBill("cybersecurity");

        var round = steps.runRound();

        assertThat(round.path("state").asText()).isEqualTo("succeeded");
        assertThat(steps.page("/sources").page().text()).contains("Gaceta Parlamentaria");
    }

    @Test
    @Order(3)
    void billIsFoundBySearch() {
        bill = steps.awaitBillTitled(truth.path("title").asText());

        assertThat(bill.path("stage").asText()).isEqualTo("PRESENTED");
        assertThat(steps.page("/?q=tema:cybersecurity").page().text())
                .contains(truth.path("title").asText());
    }

    @Test
    @Order(4)
    void billPageShowsReasonsAndSources() {
        var page = steps.pageOf(bill).page();

        assertThat(page.select("h1, .official").text())
                .contains(truth.path("title").asText());
        assertThat(page.text()).containsIgnoringCase("ciberseguridad");
        assertThat(page.select("a[href*=gaceta.diputados.gob.mx]")).isNotEmpty();
        assertThat(bill.path("topics").toString()).contains("cybersecurity");
    }

    @Test
    @Order(5)
    void committeeMemberGetsTheAlertLetter() {
        lettersOfLucia = steps.awaitLetterAbout(LUCIA, truth);

        assertThat(lettersOfLucia.text())
                .contains("Por qué lo recibe: el comité de Ciberseguridad sigue el tema")
                .contains("Presentada")
                .contains("Gaceta Parlamentaria, núm.")
                .contains(steps.stack().address() + "/bills/")
                .contains("gaceta.diputados.gob.mx");
        assertThat(lettersOfLucia.html()).contains("lang=\"es\"");
        assertThat(lettersOfLucia.header("List-Unsubscribe")).contains("/stop/");
        assertThat(lettersOfLucia.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(lettersOfLucia.header("X-Vigia-Fact")).isNotEmpty();
    }

    @Test
    @Order(6)
    void englishReadersGetOneLetterInEnglish() {
        assertThat(steps.awaitLetterAbout(GRACE_WHO_READS_ENGLISH, truth).html())
                .contains("lang=\"en\"");
        steps.awaitLetterAbout(INES_OF_TWO_COMMITTEES, truth);

        steps.awaitNextAlert("cloud", "raul.santillan@ami.example");

        assertThat(steps.newLettersAbout(truth))
                .extracting(Letter::to)
                .containsExactlyInAnyOrderElementsOf(CYBERSECURITY_COMMITTEE);
    }

    @Test
    @Order(7)
    void changeFeedHasNoGaps() {
        var changes = steps.changesAfter(0);

        var numbers = StreamSupport.stream(changes.path("items").spliterator(), false)
                .map(change -> change.path("number").asLong())
                .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(changes.path("last").asLong()).isEqualTo(numbers.size());
    }

    @Test
    @Order(8)
    void referralLetterNamesTheCommittee() {
        steps.markTrayRead();
        steps.changeBill("refer", truth, Map.of());

        steps.runRound();

        var letter = steps.awaitLetterAbout(LUCIA, truth);
        assertThat(letter.text()).contains("Turnada a comisiones en Diputados").contains("Seguridad Ciudadana");
        assertThat(steps.pageOf(bill).page().text()).contains("Turnada");
    }

    @Test
    @Order(9)
    void roundOverUnchangedPagesSendsNoAlert() {
        steps.runRound();
        steps.markTrayRead();

        var round = steps.runRound();

        assertThat(round.path("published").asInt()).isZero();
        assertOnlyTheNextBillIsAlerted();
    }

    @Test
    @Order(10)
    void reorderedListSendsNoAlert() {
        steps.markTrayRead();
        steps.changePagesOnly("reorder-list");
        steps.runRound();

        assertOnlyTheNextBillIsAlerted();
    }

    @Test
    @Order(11)
    void listWithOtherDatesSendsNoAlert() {
        steps.markTrayRead();
        steps.changePagesOnly("redate-list");
        steps.runRound();

        assertOnlyTheNextBillIsAlerted();
    }

    @Test
    @Order(12)
    void changedAndRevertedTextSendsTwoAlerts() {
        steps.markTrayRead();

        steps.changeBill("change-text", truth, Map.of());
        steps.runRound();
        var first = steps.awaitLetterAbout(LUCIA, truth);
        steps.markTrayRead();
        steps.changeBill("change-back", truth, Map.of());
        steps.runRound();
        var second = steps.awaitLetterAbout(LUCIA, truth);

        assertThat(second.header("X-Vigia-Fact")).isNotEqualTo(first.header("X-Vigia-Fact"));
    }

    @Test
    @Order(13)
    void hostileTitleIsEscapedInPageAndLetter() {
        steps.markTrayRead();
        var hostile = steps.publishBillWithHostileTitle("cybersecurity");
        steps.runRound();

        var letter = steps.awaitNextLetter(LUCIA);

        assertThat(letter.text()).contains("<script>alert(");
        assertThat(letter.html()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(letter.header("Bcc")).isEmpty();
        assertThat(letter.subject()).doesNotContain("\n", "\r");
        var page = steps.page("/?q=tema:cybersecurity");
        assertThat(page.body()).doesNotContain("<script>alert(").contains("&lt;script&gt;");
        assertThat(hostile.path("title").asText()).contains("<script>");
    }

    @Test
    @Order(14)
    void oneClickUnsubscribeStopsLettersForThatMember() {
        steps.markTrayRead();
        var address = lettersOfLucia.header("List-Unsubscribe").replaceFirst("(?s).*<(http[^>]*)>.*", "$1");

        assertThat(steps.page(address).status()).isEqualTo(200);
        assertThat(steps.postOneClickUnsubscribe(address).isSuccess()).isTrue();

        var next = steps.awaitNextAlert("cybersecurity", GRACE_WHO_READS_ENGLISH);
        steps.awaitLetterAbout(INES_OF_TWO_COMMITTEES, next);
        steps.awaitNextAlert("cloud", "raul.santillan@ami.example");
        assertThat(steps.newLettersAbout(next)).extracting(Letter::to).doesNotContain(LUCIA);
    }

    @Test
    @Order(15)
    void lostIndexIsRebuilt() throws IOException {
        var serviceProcesses = steps.stack().services();
        serviceProcesses.kill(ServiceDefinition.ANALYSIS);
        deleteAll(data.resolve("analysis"));

        new Await(Duration.ofMinutes(3), "analysis-service to be ready again")
                .untilTrue(() -> serviceProcesses.ready(ServiceDefinition.ANALYSIS), BillEndToEndIT::logLength);

        assertThat(steps.awaitBillTitled(truth.path("title").asText()).path("id"))
                .isEqualTo(bill.path("id"));
    }

    @Override
    EndToEndSteps steps() {
        return steps;
    }

    private static void assertOnlyTheNextBillIsAlerted() {
        var next = steps.awaitNextAlert("cybersecurity", LUCIA);

        assertThat(steps.newLetters())
                .allMatch(letter -> letter.mentions(next.path("title").asText()));
    }

    /** Returns the length of the service's log, which grows while it starts. */
    private static long logLength() {
        return data.resolve("logs/" + ServiceDefinition.ANALYSIS.folder() + ".log")
                .toFile()
                .length();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
