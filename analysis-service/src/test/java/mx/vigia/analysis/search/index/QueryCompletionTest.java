package mx.vigia.analysis.search.index;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion while typing, and what was probably meant. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class QueryCompletionTest {
    @Inject
    BillIntake intake;

    @Test
    void namesAreCompletedFromAnyOfTheirWords() {
        var word = rareWord() + "abcdefgh";
        var named = capital(word);
        take(
                intake,
                aBill().titled("Que reforma el artículo 5 de la Ley Federal de " + named),
                aBill().titled("Otra de quien la firma, " + word + "s")
                        .proposedBy("Úrsula " + named + " Peña", "PAN", "diputada"),
                aBill().titled("Una más, turnada, " + word + "s").turnedTo("Asuntos " + named + " y Otros"));
        awaitFound(word, 3);

        var items = suggested(word.substring(0, 12));

        assertThat(items).extracting(item -> item.get("kind")).contains("law", "proponent", "committee");
        assertThat(items).extracting(item -> item.get("q")).contains("promovente:\"Úrsula " + named + " Peña\"");
        assertThat(items).extracting(item -> item.get("label")).contains("ley", "promovente", "comisión");
        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(total((String) item.get("q"))).isEqualTo(item.get("bills")));
        assertThat(suggested("agua ley " + word.substring(0, 9))).isEmpty();
        assertThat(suggested("ley " + word.substring(0, 9)))
                .extracting(item -> item.get("q"))
                .contains("ley:\"Ley Federal de " + named + '"');
        assertThat(suggested("ursula " + word.substring(0, 9)))
                .extracting(item -> item.get("kind"))
                .containsExactly("proponent");
        assertThat(suggested("agua -nada promovente:" + word.substring(0, 9))).isEmpty();
        assertThat(suggested("promovente:" + word.substring(0, 9)))
                .extracting(item -> item.get("kind"))
                .containsOnly("proponent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "legislatura:|legislatura:LXVI",
                "legislatura:LX|legislatura:LXVI",
                "grupo:|grupo:PAN",
                "entidad:|entidad:\"México, Federación\""
            })
    void fieldPrefixCompletesToExistingValues(String typed, String offered) {
        var word = rareWord();
        take(
                intake,
                aBill().titled("De " + word)
                        .published(LocalDate.of(2026, 9, 3))
                        .proposedBy("Eva Luna", "PAN", "deputy"));
        awaitFound(word, 1);

        assertThat(suggested(word + " " + typed))
                .extracting(item -> item.get("q"))
                .containsExactly(word + " " + offered);
    }

    @Test
    void aLawIsCompletedFromItsAbbreviation() {
        var word = rareWord();
        take(intake, aBill().titled("Que reforma el artículo 211 bis del Código Penal Federal, " + word));
        awaitFound(word, 1);

        assertThat(suggested(word + " CPF"))
                .extracting(item -> item.get("q"))
                .containsExactly(word + " ley:\"Código Penal Federal\"");
        assertThat(suggested(word + " ley:cp"))
                .extracting(item -> item.get("q"))
                .isEmpty();
    }

    @Test
    void suggestionsWithoutResultsAreOmitted() {
        var word = rareWord();
        take(intake, aBill().titled("Ley de ciberseguridad de " + word));
        awaitFound(word, 1);

        assertThat(suggested(word + " ciberseg"))
                .extracting(item -> item.get("q"))
                .contains(word + " tema:Ciberseguridad");
        assertThat(suggested(word + " neurodere")).isEmpty();
        assertThat(suggested(rareWord())).isEmpty();
    }

    @Test
    void tooCommonPrefixCompletesToNothing() {
        var word = rareWord();
        var many = IntStream.range(0, 2 * PrefixExpansion.MAX_TERMS)
                .mapToObj(i -> word + Integer.toString(i, Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
        take(intake, aBill().titled("Ley de ciberseguridad de " + word).text(many));
        awaitFound(word, 1);

        given().queryParam("q", word + "*").get("/api/v1/bills").then().statusCode(400);
        assertThat(suggested(word + "* ciberseg")).isEmpty();
        assertThat(suggested(word + " ciberseg")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "(", "\"", "-", "promovente:", "ley:\"", "a OR ", "* * *", "=", ")))", "ciber:x:y"})
    void anyInputReturns200(String typed) {
        given().queryParam("q", typed).get("/api/v1/suggest").then().statusCode(200);
    }

    @Test
    void bothParametersHaveBounds() {
        given().queryParam("q", "a".repeat(501)).get("/api/v1/suggest").then().statusCode(400);
        given().queryParam("limit", "11").get("/api/v1/suggest?q=ciber").then().statusCode(400);
        given().get("/api/v1/suggest?q=x").then().statusCode(200).body("items", empty());
        var word = rareWord();
        take(
                intake,
                IntStream.range(0, 9)
                        .mapToObj(i -> aBill().titled("Que expide la Ley de " + capital(word) + i))
                        .toArray(BillSightings[]::new));
        awaitFound(word + "*", 9);
        assertThat(suggested("ley:" + word)).hasSize(8);
        given().queryParam("limit", "1")
                .queryParam("q", "ley:" + word)
                .get("/api/v1/suggest")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void unknownWordIsCorrectedInItsSpelling() {
        var word = rareWord();
        take(intake, aBill().titled("Regulación " + word), aBill().titled("Regulación de " + word));
        awaitFound(word, 2);
        var wrong = word.substring(0, word.length() - 2) + "kx";

        given().accept("text/html")
                .queryParam("q", "regulación " + wrong)
                .get("/")
                .then()
                .body(containsString("Quizá quiso decir"))
                .body(containsString(">regulación " + word + "</a>"));
        given().accept("text/html")
                .queryParam("q", word)
                .get("/")
                .then()
                .body(not(containsString("Quizá quiso decir")));
        given().accept("text/html")
                .queryParam("q", rareWord())
                .get("/")
                .then()
                .body(not(containsString("Quizá quiso decir")));
    }

    private static List<Map<String, Object>> suggested(String typed) {
        return given().queryParam("q", typed)
                .get("/api/v1/suggest")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static int total(String q) {
        return given().queryParam("q", q).get("/api/v1/bills").jsonPath().getInt("total");
    }
}
