package mx.vigia.scraper.round;

import static io.restassured.RestAssured.given;
import static mx.vigia.scraper.GazettePages.entry;
import static mx.vigia.scraper.GazettePages.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.scraper.GazettePages;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ReadingProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class CompletenessAuditTest extends GazetteRounds {
    private static final URI PAGE = URI.create("https://gaceta.diputados.gob.mx/votos.html");

    @Inject
    CompletenessAudit audit;

    @BeforeEach
    void theIndexPrintsTenNumbers() {
        print("(8001-8010)");
    }

    @Test
    void printedRangeIsComparedWithStoredNumbers() {
        show(8001, 8002, 8003, 8004, 8006, 8007, 8010);
        var short3 = round();

        assertThat(short3.problems())
                .filteredOn("what", "numbers-missing")
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.expects()).containsExactly("numbers-from-to", "8001", "8010");
                    assertThat(problem.finds()).containsExactly("all-but", "3", "8005, 8008, 8009");
                });
        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .body(
                        containsString("Números que el sitio imprime y no tenemos"),
                        containsString("los números 8001 a 8010"),
                        containsString("todos menos 3: 8005, 8008, 8009"));
    }

    @Test
    void numberFoundLaterClosesTheGap() {
        show(8001, 8002, 8003);
        print("(8001-8004)");
        round();
        assertThat(audit.of(gaceta.id())).hasSize(1);

        show(8001, 8002, 8003, 8004);
        round();

        assertThat(audit.of(gaceta.id())).isEmpty();
    }

    @Test
    void unreadListHasNoGap() {
        print("(7223-7830)");
        show(8001, 8002);

        assertThat(round().problems()).isEmpty();
        assertThat(audit.of(gaceta.id())).isEmpty();
    }

    @Test
    void differenceLastsFromFirstSeenUntilThePageAgrees() {
        var first = Instant.parse("2026-11-24T10:00:00Z");

        audit.after(gaceta.id(), differing("126", "125"), first);
        audit.after(gaceta.id(), differing("126", "125"), first.plusSeconds(60));
        assertThat(audit.of(gaceta.id())).singleElement().satisfies(row -> {
            assertThat(row.since()).isEqualTo(first);
            assertThat(row.printed()).isEqualTo("126");
            assertThat(row.held()).isEqualTo("125");
        });

        audit.after(gaceta.id(), new RoundCounts(), first.plusSeconds(120));
        assertThat(audit.of(gaceta.id())).hasSize(1);

        audit.after(gaceta.id(), read(new PageOutcome.New(1, 0, List.of())), first.plusSeconds(180));
        assertThat(audit.of(gaceta.id())).isEmpty();
    }

    @Test
    void otherProblemIsNoDifference() {
        var other = new ReadingProblem(PAGE, "entry-unread", "a day", "none");

        audit.after(gaceta.id(), read(new PageOutcome.New(1, 0, List.of(other))), Instant.now());

        assertThat(audit.of(gaceta.id())).isEmpty();
    }

    private static RoundCounts differing(String printed, String held) {
        var problem =
                new ReadingProblem(PAGE, "count-differs", Expectation.COUNT.of(printed), Expectation.COUNT.of(held));
        return read(new PageOutcome.New(1, 0, List.of(problem)));
    }

    private static RoundCounts read(PageOutcome outcome) {
        var roundCounts = new RoundCounts();
        roundCounts.add(PAGE, outcome);
        return roundCounts;
    }

    private static void print(String range) {
        SmallGazette.pages().put(GazettePages.INDEX, GazettePages.index().replace("(7223-7830)", range));
    }

    private static void show(int... numbers) {
        SmallGazette.pages()
                .put(
                        GazettePages.LIST,
                        list(IntStream.of(numbers)
                                .mapToObj(n -> entry("Que reforma la Ley de Cuentas " + n + ".", "" + n, n))
                                .toArray(String[]::new)));
    }
}
