package mx.vigia.analysis.search;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.IntStream;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RandomQueryText;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** Any query text is answered or refused in bounded time, without a server error. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class RandomQueryTextTest {
    private static final int QUESTIONS = 2_400;
    private static final int AS_PAGE = 300;

    /** CPU time of the process, independent of other load on the machine. */
    private static final Duration MOST_WORK = Duration.ofSeconds(2);

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final String LAW =
            "Que reforma la Ley Federal de Protección de Datos Personales, de la que es parte "
                    + "el artículo 211 bis, y de la que la ley de México es ley ";

    @Inject
    BillIntake intake;

    @Test
    void randomTextCausesNoServerError() {
        var word = rareWord();
        take(
                intake,
                IntStream.range(0, 25)
                        .mapToObj(i -> aBill().titled(LAW + word).text((LAW + i + " ").repeat(8)))
                        .toArray(BillSightings[]::new));
        awaitFound(word, 25);
        long seed = System.nanoTime();
        var gibberish = new RandomQueryText(seed);

        given().queryParam("q", word).get("/").then().statusCode(200);

        for (int i = 0; i < QUESTIONS; i++) {
            var question = gibberish.next();
            var path = i < AS_PAGE ? "/" : "/api/v1/bills";
            long worked = PROCESS.getProcessCpuTime();
            int status = given().queryParam("q", question).get(path).statusCode();
            assertThat(status)
                    .as("seed %d, question %d at %s: %s", seed, i, path, question)
                    .isIn(200, 400, 414);
            assertThat(Duration.ofNanos(PROCESS.getProcessCpuTime() - worked))
                    .as("work of seed %d, question %d at %s: %s", seed, i, path, question)
                    .isLessThan(MOST_WORK);
        }
    }
}
