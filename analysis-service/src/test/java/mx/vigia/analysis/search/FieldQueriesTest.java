package mx.vigia.analysis.search;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What values a bill has, by the names under which people ask for them. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class FieldQueriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @Inject
    BillIntake intake;

    private final String word = rareWord();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grupo:MC",
                "grupo:\"Movimiento Ciudadano\"",
                "partido:\"movimiento ciudadano\"",
                "grupo:\"Grupo Parlamentario de Movimiento Ciudadano\"",
                "legislatura:LXVI",
                "legislatura:66a",
                "legislature:\"66th Legislature\"",
                "legislatura:\"sexagésima sexta\""
            })
    void groupsAndLegislaturesAreFoundByAllTheirNames(String requested) {
        take(intake, aBill().titled("De " + word).published(DAY).proposedBy("Eva Luna", "MC", "deputy"));

        awaitFound(word + " " + requested, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desechada", "discarded", "dictamen negativo desechada", "etapa:desechada"})
    void aStageIsUnderstoodWithoutItsField(String requested) {
        take(
                intake,
                aBill().titled("De " + word + ", con dictamen negativo")
                        .step("presented", "Presentada.", DAY)
                        .step("discarded", "Desechada.", DAY.plusDays(9)),
                aBill().titled("De " + word).step("presented", "Presentada.", DAY));

        awaitFound(word, 2);
        awaitFound(word + " " + requested, 1);
    }

    @Test
    void printedLawBelongsToNoLegislature() {
        take(
                intake,
                aBill().titled("De " + word).published(DAY),
                aBill().titled("Ley de " + word)
                        .at("mx.diputados.leyes")
                        .kind("decree")
                        .published(DAY));

        awaitFound(word, 2);
        awaitFound(word + " legislatura:LXVI", 1);
    }

    @Test
    void latestActionIgnoresThePublicationDay() {
        take(
                intake,
                aBill().titled("Primera de " + word).published(DAY.plusDays(80)).step("presented", "Presentada.", DAY),
                aBill().titled("Segunda de " + word)
                        .published(DAY.plusDays(9))
                        .step("presented", "Presentada.", DAY)
                        .step("referred", "Turnada.", DAY.plusDays(9)));
        awaitFound(word, 2);

        List<String> titles = given().queryParam("q", word)
                .queryParam("sort", "action")
                .get("/api/v1/bills")
                .jsonPath()
                .getList("items.title");

        assertThat(titles).containsExactly("Segunda de " + word, "Primera de " + word);
    }
}
