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
 * The story of one bill, told by the real house: a gazette, three services, Kafka, PostgreSQL and a post box, all on this machine.
 * Read it from top to bottom.
 */
@TestMethodOrder(OrderAnnotation.class)
class BillEndToEndIT {

    private static final String LUCIA = "lucia.barrera@ami.example";
    private static final String GRACE_WHO_READS_ENGLISH = "grace.whitfield@ami.example";
    private static final String INES_OF_TWO_COMMITTEES = "ines.cordova@ami.example";
    private static final List<String> CYBERSECURITY_COMMITTEE =
            List.of(LUCIA, GRACE_WHO_READS_ENGLISH, INES_OF_TWO_COMMITTEES);

    @TempDir
    static Path data;

    private static EndToEndSteps house;
    private static JsonNode truth;
    private static JsonNode bill;
    private static Letter lettersOfLucia;

    @BeforeAll
    static void theHouseStandsAndKnowsWhatWasPublishedBefore() throws IOException {
        house = EndToEndSteps.begin(data);
    }

    @AfterAll
    static void theHouseCloses() {
        if (house != null) {
            house.close();
        }
    }

    @Test
    @Order(1)
    void earlierBillsAreKnownWithoutAlerts() {
        assertThat(house.search("tema:cybersecurity")).isNotEmpty();
        assertThat(house.newLetters())
                .noneMatch(letter -> !letter.header("X-Vigia-Fact").isEmpty());
    }

    @Test
    @Order(2)
    void aDeputyPublishesABillOnCybersecurityAndTheLookoutSeesIt() {
        house.everythingInTheTrayIsRead();
        truth = house.theGazettePublishesABillOn("cybersecurity");

        var round = house.theLookoutMakesARound();

        assertThat(round.path("state").asText()).isEqualTo("succeeded");
        assertThat(house.page("/sources").page().text()).contains("Gaceta Parlamentaria");
    }

    @Test
    @Order(3)
    void itIsFoundBySearch() {
        bill = house.whatIsFoundAs(truth.path("title").asText());

        assertThat(bill.path("stage").asText()).isEqualTo("PRESENTED");
        assertThat(house.page("/?q=tema:cybersecurity").page().text())
                .contains(truth.path("title").asText());
    }

    @Test
    @Order(4)
    void itsPageSaysWhyItIsOursAndWhereWeReadIt() {
        var page = house.pageOf(bill).page();

        assertThat(page.select("h1").text()).isEqualTo(truth.path("title").asText());
        assertThat(page.text()).containsIgnoringCase("ciberseguridad");
        assertThat(page.select("a[href*=gaceta.diputados.gob.mx]")).isNotEmpty();
        assertThat(bill.path("topics").toString()).contains("cybersecurity");
    }

    @Test
    @Order(5)
    void theCommitteeFindsAWellWrittenLetterInItsTray() {
        lettersOfLucia = house.theLetterOf(LUCIA, truth);

        assertThat(lettersOfLucia.text())
                .contains("Recibe esta alerta porque el comité de Ciberseguridad sigue el tema")
                .contains("Presentada")
                .contains("Gaceta Parlamentaria, núm.")
                .contains(house.stack().address() + "/bills/")
                .contains("gaceta.diputados.gob.mx");
        assertThat(lettersOfLucia.html()).contains("lang=\"es\"");
        assertThat(lettersOfLucia.header("List-Unsubscribe")).contains("/stop/");
        assertThat(lettersOfLucia.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(lettersOfLucia.header("X-Vigia-Fact")).isNotEmpty();
    }

    @Test
    @Order(6)
    void englishReadersGetOneLetterInEnglish() {
        assertThat(house.theLetterOf(GRACE_WHO_READS_ENGLISH, truth).html()).contains("lang=\"en\"");
        house.theLetterOf(INES_OF_TWO_COMMITTEES, truth);

        house.untilTheNextBillIsTold("cloud", "raul.santillan@ami.example");

        assertThat(house.newLettersAbout(truth))
                .extracting(Letter::to)
                .containsExactlyInAnyOrderElementsOf(CYBERSECURITY_COMMITTEE);
    }

    @Test
    @Order(7)
    void theChangeFeedHasNoGaps() {
        var changes = house.changesAfter(0);

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
    void itIsTurnedToACommitteeAndTheLetterSaysToWhich() {
        house.everythingInTheTrayIsRead();
        house.theGazette("refer", truth, Map.of());

        house.theLookoutMakesARound();

        var letter = house.theLetterOf(LUCIA, truth);
        assertThat(letter.text()).contains("Turnada").contains("Comisi");
        assertThat(house.pageOf(bill).page().text()).contains("Turnada");
    }

    @Test
    @Order(9)
    void roundOverUnchangedPagesSendsNoAlert() {
        house.theLookoutMakesARound();
        house.everythingInTheTrayIsRead();

        var round = house.theLookoutMakesARound();

        assertThat(round.path("published").asInt()).isZero();
        onlyTheNextBillIsTold();
    }

    @Test
    @Order(10)
    void reorderedListSendsNoAlert() {
        house.everythingInTheTrayIsRead();
        house.theGazetteOnlyChangesItsPages("reorder-list");
        house.theLookoutMakesARound();

        onlyTheNextBillIsTold();
    }

    @Test
    @Order(11)
    void listWithOtherDatesSendsNoAlert() {
        house.everythingInTheTrayIsRead();
        house.theGazetteOnlyChangesItsPages("redate-list");
        house.theLookoutMakesARound();

        onlyTheNextBillIsTold();
    }

    @Test
    @Order(12)
    void aTextThatBecomesAnotherAndThenItselfAgainIsTwoFactsNotNone() {
        house.everythingInTheTrayIsRead();

        house.theGazette("change-text", truth, Map.of());
        house.theLookoutMakesARound();
        var first = house.theLetterOf(LUCIA, truth);
        house.everythingInTheTrayIsRead();
        house.theGazette("change-back", truth, Map.of());
        house.theLookoutMakesARound();
        var second = house.theLetterOf(LUCIA, truth);

        assertThat(second.header("X-Vigia-Fact")).isNotEqualTo(first.header("X-Vigia-Fact"));
    }

    @Test
    @Order(13)
    void aHostileTitleIsShownAsTextInPageAndLetter() {
        house.everythingInTheTrayIsRead();
        var hostile = house.theGazettePublishesAHostileTitleOn("cybersecurity");
        house.theLookoutMakesARound();

        var letter = house.newest(LUCIA);

        assertThat(letter.text()).contains("<script>alert(");
        assertThat(letter.html()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(letter.header("Bcc")).isEmpty();
        assertThat(letter.subject()).doesNotContain("\n", "\r");
        var page = house.page("/?q=tema:cybersecurity");
        assertThat(page.body()).doesNotContain("<script>alert(").contains("&lt;script&gt;");
        assertThat(hostile.path("title").asText()).contains("<script>");
    }

    @Test
    @Order(14)
    void oneClickStopsTheLettersForTheOneWhoClicked() {
        house.everythingInTheTrayIsRead();
        var address = lettersOfLucia.header("List-Unsubscribe").replaceFirst("(?s).*<(http[^>]*)>.*", "$1");

        assertThat(house.page(address).status()).isEqualTo(200);
        assertThat(house.asAMailProgramPosts(address).good()).isTrue();

        var next = house.untilTheNextBillIsTold("cybersecurity", GRACE_WHO_READS_ENGLISH);
        house.theLetterOf(INES_OF_TWO_COMMITTEES, next);
        house.untilTheNextBillIsTold("cloud", "raul.santillan@ami.example");
        assertThat(house.newLettersAbout(next)).extracting(Letter::to).doesNotContain(LUCIA);
    }

    @Test
    @Order(15)
    void anIndexThatIsLostIsBuiltAgain() throws IOException {
        var wings = house.stack().services();
        wings.kill(ServiceDefinition.ANALYSIS);
        deleteAll(data.resolve("analysis"));

        new Await(Duration.ofSeconds(60), "analysis-service to be ready again")
                .untilTrue(() -> wings.ready(ServiceDefinition.ANALYSIS));

        assertThat(house.whatIsFoundAs(truth.path("title").asText()).path("id")).isEqualTo(bill.path("id"));
    }

    private static void onlyTheNextBillIsTold() {
        var next = house.untilTheNextBillIsTold("cybersecurity", LUCIA);

        assertThat(house.newLetters())
                .allMatch(letter -> letter.mentions(next.path("title").asText()));
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
