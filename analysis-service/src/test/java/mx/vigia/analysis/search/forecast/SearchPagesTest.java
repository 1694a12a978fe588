package mx.vigia.analysis.search.forecast;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.signing.SignedStatement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class SearchPagesTest {
    private static final String HOSTILE = "<script>alert(1)</script> \"citado\" \u202Eoiraunimoc <img src=x onerror=y>";

    @Inject
    BillIntake intake;

    @Inject
    Forecaster forecaster;

    @Inject
    ProceedingFixture house;

    @Test
    void newBillIsFoundWithoutAReload() {
        var word = rareWord();
        take(intake, aBill().titled("Que regula la " + word));

        awaitFound(word, 1);
    }

    @Test
    void titleAndQueryAreEscapedOnEveryPage() {
        var word = rareWord();
        var bill = aBill().titled(HOSTILE + " " + word).text("<script>alert(2)</script> de " + word);
        take(intake, bill);
        awaitFound(word, 1);

        for (var page : List.of("/?q=" + word, "/bills/" + id(bill), "/watch-this?q=" + word)) {
            html(page)
                    .statusCode(200)
                    .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"))
                    .body(not(containsString("\u202E")))
                    .body(not(containsString("<script>alert")))
                    .body(not(containsString("<img src=x")));
        }
        html("/?q=%3Cscript%3Ealert(3)%3C/script%3E%20%22").statusCode(400).body(not(containsString("<script>alert")));
    }

    @Test
    void theWordsFoundAreMarkedInTitleAndText() {
        var word = rareWord();
        take(
                intake,
                aBill().titled("Que regula las " + word + "s.")
                        .text("Considerandos.\n\nArtículo 14. Los operadores de " + word + " darán aviso."));
        awaitFound(word, 1);

        html("/?q=" + word)
                .body(containsString("<mark>" + word + "s</mark>"))
                .body(containsString("<mark>" + word + "</mark>"))
                .body(containsString("art. 14"))
                .body(containsString("1 asunto"));
    }

    @Test
    void resultShowsItsNumberAndLinksToItsTopicReasons() {
        var word = rareWord();
        take(intake, aBill().titled("Ley de ciberseguridad " + word).numbered("66/90417"));
        awaitFound(word, 1);

        html("/?q=" + word).body(containsString("· 66/90417 ·")).body(containsString("#topics\">1 razón</a>"));
    }

    @Test
    void aWordAsWrittenNearAnotherIsMarkedToo() {
        var word = rareWord();
        take(intake, aBill().titled("Asunto").text("De los datos y de la " + word + " de menores."));
        awaitFound(word, 1);

        html("/?q=%3D" + word + "+NEAR/3+menores").statusCode(200).body(containsString("<mark>" + word + "</mark>"));
        html("/?q=%3D" + word + "+NEAR/3+nadie").statusCode(200);
    }

    @Test
    void facetsCountTheEffectOfTickingThem() {
        var word = rareWord();
        take(
                intake,
                aBill().titled("Ley de ciberseguridad " + word),
                aBill().titled("Ley de ciberseguridad en la nube " + word).turnedTo("Salud"),
                aBill().titled("Exhorto " + word).kind("motion"));
        awaitFound(word, 3);

        var all = bills("q", word);
        assertThat(all.getMap("facets.kind")).containsEntry("initiative", 2).containsEntry("motion", 1);
        assertThat(all.getMap("facets.topic")).containsEntry("cybersecurity", 2);

        var motions = bills("q", word, "kind", "motion");
        assertThat(motions.getInt("total")).isEqualTo(1);
        assertThat(motions.getMap("facets.kind")).containsEntry("initiative", 2);
        assertThat(motions.getMap("facets.topic")).isEmpty();
        assertThat(bills("q", word, "kind", "motion", "kind", "initiative").getInt("total"))
                .isEqualTo(3);
        assertThat(bills("q", word, "kind", "motion", "topic", "cybersecurity").getInt("total"))
                .isZero();

        html("/?q=" + word + "&kind=motion&topic=cybersecurity")
                .body(containsString("Pruebe con una búsqueda más amplia"))
                .body(containsString("href=\"/?q=" + word + "&amp;topic=cybersecurity\""))
                .body(containsString("<input type=\"hidden\" name=\"kind\" value=\"motion\">"))
                .body(containsString("<input type=\"hidden\" name=\"topic\" value=\"cybersecurity\">"));
        html("/?q=" + word + "&kind=motion").body(containsString("tipo%3A%22proposici%C3%B3n+con+punto+de+acuerdo%22"));
    }

    @Test
    void watchQueryOfSelectedFacetsFindsTheBill() {
        var word = rareWord();
        take(intake, aBill().titled("Ley de ciberseguridad " + word).turnedTo("Salud"));
        awaitFound(word, 1);
        var stage = bills("q", word).getMap("facets.stage").keySet().iterator().next();
        var source =
                bills("q", word).getMap("facets.source").keySet().iterator().next();

        var page = html("/?q=" + word + "&kind=initiative&chamber=deputies&topic=cybersecurity&stage=" + stage
                        + "&source=" + source)
                .extract()
                .body()
                .asString();
        var requested = page.replaceAll("(?s).*data-watch href=\"/watch-this\\?q=([^\"]+)\".*", "$1");

        given().urlEncodingEnabled(false)
                .get("/api/v1/bills?q=" + requested)
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
    }

    @Test
    void paginationReturnsEachBillOnceInEveryOrder() {
        var word = rareWord();
        take(
                intake,
                IntStream.range(0, 23)
                        .mapToObj(i -> aBill().titled("Asunto " + i + " " + (word + " ").repeat(1 + i % 3))
                                .presented(LocalDate.of(2026, 9, 1 + i % 5)))
                        .toArray(BillSightings[]::new));
        awaitFound(word, 23);

        for (var order : List.of("relevance", "action", "seen", "changed")) {
            var met = new ArrayList<String>();
            var cursor = "";
            do {
                var page = bills("q", word, "limit", "5", "sort", order, "cursor", cursor);
                met.addAll(page.getList("items.id", String.class));
                cursor = page.getString("next");
            } while (cursor != null);
            assertThat(met).as(order).hasSize(23).doesNotHaveDuplicates();
        }
    }

    @Test
    void cursorIsValidForItsOwnListOnly() {
        var word = rareWord();
        take(
                intake,
                IntStream.range(0, 3)
                        .mapToObj(i -> aBill().titled("Ley " + word))
                        .toArray(BillSightings[]::new));
        awaitFound(word, 3);
        var next = bills("q", "ley " + word, "limit", "1", "sort", "seen").getString("next");

        assertThat(bills("q", "Ley  " + word, "limit", "1", "sort", "seen", "cursor", next)
                        .getList("items"))
                .hasSize(1);
        for (var other : List.of(
                "?q=" + word + "&sort=seen",
                "?q=ley+" + word + "&sort=seen&kind=initiative",
                "?q=ley+" + word + "&sort=changed")) {
            refused(
                    "/api/v1/bills" + other + "&cursor=" + next,
                    "El parámetro cursor espera el valor de next de la página anterior");
        }
    }

    @Test
    void aNumberFindsItsBillFirst() {
        var bill = aBill().titled("Que no dice su número").numbered("66/97531");
        take(intake, bill, aBill().titled("Que menciona el 66/97531 en el título, 66/97531"));
        awaitFound("66/97531", 2);

        assertThat(bills("q", "66/97531").getString("items[0].id")).isEqualTo(id(bill).toString());
        assertThat(bills("q", "número:66/97531").getInt("total")).isEqualTo(1);
    }

    @Test
    void billNamedByAnyOfItsNumbersComesFirst() {
        var notice = aBill().titled("PROY-NOM-987-SCFI-2026, que establece algo")
                .officiallyAt("https://dof.gob.mx/nota_detalle.php?codigo=5761987&fecha=03/09/2026");
        var foreign = aBill().titled("A bill of another congress").numbered("HR 98765");
        var cited = aBill().titled("Que se cita por su gaceta").cited("9616-I-1");
        take(intake, notice, foreign, cited, aBill().titled("Habla de la Gaceta 9616-I-1 y del H.R. 98765"));
        awaitFound("\"Que se cita por su gaceta\"", 1);

        assertThat(first("PROY-NOM-987-SCFI-2026")).isEqualTo(id(notice));
        assertThat(first("NOM-987-SCFI-2026")).isEqualTo(id(notice));
        assertThat(first("5761987")).isEqualTo(id(notice));
        assertThat(first("DOF 5761987")).isEqualTo(id(notice));
        assertThat(first("H.R. 98765")).isEqualTo(id(foreign));
        assertThat(first("hr 98765")).isEqualTo(id(foreign));
        assertThat(first("Gaceta 9616-I-1")).isEqualTo(id(cited));
        assertThat(first("9616-I-1")).isEqualTo(id(cited));
        assertThat(first(id(cited).toString())).isEqualTo(id(cited));
        html("/?q=Gaceta%209616-I-1").body(containsString("Se reconoció el número 9616-I-1"));
        html("/?q=Gaceta%209616-I-7").body(not(containsString("Se reconoció el número")));
    }

    @Test
    void mergedBillIsFoundByNumbersAndSitesOfBothRecords() {
        var word = rareWord();
        var bill = aBill().alias("66/a/" + word + "#Iniciativa1").titled("Vados " + word);
        var decree = aBill("5763391")
                .at("mx.segob.dof")
                .kind("decree")
                .titled("Decreto de vados " + word)
                .cited("9733-VI")
                .officiallyAt("https://dof.gob.mx/nota_detalle.php?codigo=5763391&fecha=03/09/2026")
                .linked("https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/" + word + ".html#Iniciativa1");
        take(intake, decree);
        awaitFound("5763391", 1);
        var former = first("5763391");

        take(intake, bill);
        awaitFound("Vados " + word + " número:5763391", 1);

        for (var typed : List.of("5763391", "Gaceta 9733-VI", former.toString())) {
            assertThat(first(typed)).as(typed).isEqualTo(id(bill));
        }
        assertThat(bills("q", word + " fuente:dof").getMap("facets.source"))
                .containsOnlyKeys("mx.diputados.gaceta", "mx.segob.dof");
        assertThat(given().get("/api/v1/bills/" + id(bill)).jsonPath().getList("otherNumbers", String.class))
                .containsExactly(former.toString());
    }

    @Test
    void citationFindsBillsThatAmendTheArticle() {
        var word = rareWord();
        var changes = aBill().titled("Que reforma el artículo 211 Bis del Código Penal Federal, de " + word);
        var other = aBill().titled("Que reforma el artículo 211 del Código Penal Federal, de " + word);
        take(intake, changes, other);
        awaitFound(word, 2);

        for (var typed : List.of("art. 211 bis CPF", "211 bis", "CPF 211 bis", "artículo:\"211 bis CPF\"")) {
            assertThat(bills("q", word + " " + typed).getList("items.id", String.class))
                    .as(typed)
                    .containsExactly(id(changes).toString());
        }
        html("/?q=art.%209987%20CPF").body(containsString("href=\"/?q=ley%3A%22C%C3%B3digo+Penal+Federal%22\""));
        html("/?q=art.%20211%20bis%20CPF")
                .body(containsString("Se reconoció la cita: artículo 211 bis · Código Penal Federal"));
    }

    private UUID first(String typed) {
        return UUID.fromString(bills("q", typed).getString("items[0].id"));
    }

    @Test
    void invalidQueryReturnsAProblemWithPositionAndReason() {
        given().queryParam("q", "ley (agua")
                .get("/api/v1/bills")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("En el carácter 5: Falta cerrar el paréntesis que se abre aquí."));
        given().queryParam("limit", 101)
                .get("/api/v1/bills")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().queryParam("cursor", "garbage").get("/api/v1/bills").then().statusCode(400);
        given().queryParam("sort", "beauty").get("/api/v1/bills").then().statusCode(400);
        html("/?q=ley%20(agua").statusCode(400).body(containsString("<code>ley <mark>(agua</mark></code>"));
        html("/?q=-%20ley").statusCode(400).body(containsString("Falta decir qué se excluye."));
        html("/?q=.").statusCode(400).body(containsString("solo signos"));
        html("/?q=%20").statusCode(200);
        for (var signs : List.of(".", "%", "¿?", "-.", "(.)", "\u200B", "\u0000")) {
            given().queryParam("q", signs).get("/api/v1/bills").then().statusCode(400);
        }
        html("/?q=ley%20(agua&lang=en")
                .body(containsString("At character 5: The bracket opened here is never closed."));
    }

    @Test
    void invalidParameterIsReportedWithExpectedAndFound() {
        refused("/api/v1/bills?limit=abc", "El parámetro limit espera un número entero de 1 a 100, pero trae «abc».");
        refused("/api/v1/revisions?after=abc", "El parámetro after espera un número entero de 0 a ");
        refused("/api/v1/revisions?after=999999999", "«999999999»");
        refused("/api/v1/revisions?after=99999999999999999999", "«99999999999999999999»");
        refused("/api/v1/revisions?after=-1", "«-1»");
        refused("/api/v1/revisions?limit=1001", "un número entero de 1 a 1000");
        refused("/api/v1/bills?tpic=cybersecurity", "No hay un parámetro «tpic». Hay: q, topic,");
        refused("/api/v1/bills?topic=xyz", "uno de: cybersecurity");
        refused("/api/v1/bills?group=xyz", "El parámetro group espera uno de: Morena, PAN");
        refused("/api/v1/trends?group=xyz", "El parámetro group espera uno de: Morena, PAN");
        refused("/api/v1/bills?stage=xyz", "El parámetro stage espera uno de: presented, referred, in_committee, ");
        refused("/api/v1/bills?chamber=mars", "uno de: deputies, senate, permanent-commission, ");
        refused("/api/v1/bills?sort=best", "El parámetro sort espera uno de: relevance, action, seen, changed");
        refused("/api/v1/bills?cursor=abc", "El parámetro cursor espera el valor de next de la página anterior");
        refused("/api/v1/bills?kind=zzz", "initiative, motion, minuta");
        given().header("Accept-Language", "en")
                .get("/api/v1/bills?limit=abc")
                .then()
                .body("detail", equalTo("The parameter limit expects a whole number from 1 to 100, but found “abc”."));
        given().get("/api/v1/bills?lang=en&stage=referred&kind=initiative&chamber=deputies")
                .then()
                .statusCode(200);
    }

    @Test
    void invalidFilterIsReportedInTheReadersLanguage() {
        badPage("es", "/?group=xyz", "El parámetro group espera uno de: ", "PAN", "«xyz»");
        badPage("es", "/trends?group=xyz", "El parámetro group espera uno de: ", "PAN", "«xyz»");
        badPage("es", "/?stage=xyz", "El parámetro stage espera uno de: ", Stage.IN_COMMITTEE.es(), "«xyz»");
        badPage("en", "/?stage=xyz", "The parameter stage expects one of: ", Stage.IN_COMMITTEE.en(), "“xyz”");
        badPage("es", "/?kind=xyz", "iniciativa, proposición");
        badPage("es", "/?chamber=mars", "diputados, senado");
        badPage("es", "/?topic=xyz", "Ciberseguridad", "«xyz»");
        badPage("es", "/?sort=best", "relevance, action, seen, changed", "«best»");
        badPage("es", "/?cursor=%3Cb%3E", "la página anterior", "«&lt;b&gt;»");
        given().accept("text/html")
                .get("/?stage=turnada&kind=initiative")
                .then()
                .statusCode(200);
    }

    private static void badPage(String language, String address, String... stated) {
        var page = given().accept("text/html")
                .header("Accept-Language", language)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400);
        for (var words : stated) {
            page.body(containsString(words));
        }
    }

    private static void refused(String address, String why) {
        given().get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(why));
    }

    @Test
    void emptyResultSuggestsCapitalOrAndTheLetterÑ() {
        var word = rareWord();
        take(intake, aBill().titled("Que protege el año" + word + " y nada más"));
        awaitFound("año" + word, 1);

        html("/?q=ano" + word).body(containsString("Buscar «año" + word + "»"));
        html("/?q=a%C3%B1o" + word + "%20or%20" + rareWord())
                .body(containsString("Buscar «año" + word + " OR "))
                .body(containsString("Pruebe con una búsqueda más amplia"));
    }

    @Test
    void nearMissesFollowFewResultsUncounted() {
        var one = rareWord();
        var other = rareWord();
        var close = aBill().titled("Que regula la " + one);
        take(intake, aBill().titled("Que regula la " + one + " y la " + other), close);
        awaitFound(one, 2);

        var both = one + " " + other;
        html("/?q=" + both.replace(" ", "%20"))
                .body(containsString("<b>1 asunto</b>"))
                .body(containsString("<h2>Se acercan</h2>"));
        assertThat(bills("q", both, "limit", "1").getInt("total")).isEqualTo(1);
        assertThat(bills("q", both).getList("close.id", String.class))
                .containsExactly(id(close).toString());
        assertThat(bills("q", both, "sort", "action").getList("close")).isEmpty();
        html("/?q=" + one).body(not(containsString("Se acercan")));
    }

    @Test
    void nearMissesAreOmittedWhenResultsFillThePage() {
        var one = rareWord();
        var other = rareWord();
        take(
                intake,
                IntStream.range(0, 11)
                        .mapToObj(i -> aBill().titled(i == 0 ? one : one + " " + other))
                        .toArray(BillSightings[]::new));
        awaitFound(one, 11);

        assertThat(bills("q", one + " " + other, "limit", "5").getList("close")).isEmpty();
    }

    @Test
    void knownFieldValuesAreListedInTheReadersLanguage() {
        html("/?q=etapa:presentad")
                .body(containsString("que hay: presentada, "))
                .body(not(containsString("presented,")));
        html("/?q=etapa:presentad&lang=en")
                .body(containsString("that there are: presented, "))
                .body(not(containsString("presentada")));
    }

    @Test
    void forecastStatesPastMatchesOfAnAlert() {
        var word = rareWord();
        take(
                intake,
                aBill().titled("Uno " + word).presented(LocalDate.now(ZoneId.of("America/Mexico_City"))),
                aBill().titled("Dos " + word)
                        .presented(
                                LocalDate.now(ZoneId.of("America/Mexico_City")).minusDays(3)),
                aBill().titled("Viejo " + word)
                        .presented(
                                LocalDate.now(ZoneId.of("America/Mexico_City")).minusDays(90)));
        awaitFound(word, 3);

        var page = html("/watch-this?q=" + word + "%20-nunca").extract().body().asString();
        var stated = gauge(page);

        assertThat(page).contains("«" + word + "» y sin «nunca»");
        assertThat(stated.get("query").textValue()).isEqualTo(word + " -nunca");
        assertThat(stated.get("matched30").intValue()).isEqualTo(2);
        assertThat(stated.get("perDay").doubleValue()).isBetween(0.06, 0.07);
        assertThat(page)
                .contains("En 365 días: 3 asuntos con movimiento coinciden.")
                .contains("Pronóstico: casi ninguno; menos de un aviso a la semana.");
        var watch = UUID.randomUUID();
        html("/watch-this?q=" + word + "&instead=" + watch)
                .body(containsString("&amp;instead=" + watch))
                .body(containsString("name=\"instead\" value=\"" + watch));
        html("/watch-this?q=" + word + "%20" + rareWord())
                .body(containsString("Para ampliarla"))
                .body(containsString("<a href=\"/watch-this?q=" + word + "\">" + word + "</a> (2)"));
        var doubtful = html("/watch-this?q=tema:cibersegurida")
                .body(containsString("«cibersegurida» no es un tema que seguimos"))
                .extract()
                .asString();
        assertThat(gauge(doubtful).get("doubts").get(0).textValue()).contains("Ciberseguridad");
        assertThat(gauge(doubtful).get("unanswerable").booleanValue()).isTrue();
        var partly = gauge(html("/watch-this?q=" + word + "%20-tema:cibersegurida")
                .extract()
                .asString());
        assertThat(partly.get("doubts")).hasSize(1);
        assertThat(partly.get("unanswerable").booleanValue()).isFalse();
        html("/watch-this?q=")
                .body(containsString("Escriba qué quiere vigilar"))
                .body(not(containsString("gauge=")));
        html("/watch-this?q=a%20%22").body(containsString("Falta cerrar las comillas"));
    }

    private static JsonNode gauge(String page) {
        var token = page.replaceAll("(?s).*/watches/new\\?gauge=([^\"&]+)[\"&].*", "$1");
        return SignedStatement.open(token, Instant.now(), RealParts.GAUGE_KEY).orElseThrow();
    }

    @Test
    void tooBroadAlertIsRefusedAndABroadOneGetsAdvice() {
        var word = rareWord();
        var today = LocalDate.now(ZoneId.of("America/Mexico_City"));
        take(
                intake,
                IntStream.range(0, 25)
                        .mapToObj(i -> aBill().titled("Número %d %s".formatted(i, word))
                                .presented(today))
                        .toArray(BillSightings[]::new));
        awaitFound(word, 25);

        for (var requested : List.of("-" + rareWord(), "desde:2000", "desde:2000 -" + rareWord())) {
            given().queryParam("q", requested)
                    .get("/watch-this?lang=es")
                    .then()
                    .body(containsString("una alerta sobre casi todo no se puede guardar"))
                    .body(not(containsString("gauge=")));
        }
        given().queryParam("q", "fuente:mx.diputados.gaceta -" + rareWord())
                .get("/watch-this?lang=es")
                .then()
                .body(containsString("Añada una palabra, una frase entre comillas o un tema"))
                .body(containsString("fuente: Gaceta Parlamentaria"))
                .body(containsString("gauge="));
    }

    @Test
    void thirdConcurrentForecastGets503() {
        var concurrencyLimit = forecaster.concurrencyLimit();

        var meanwhile = concurrencyLimit.tryRun(
                () -> concurrencyLimit.tryRun(() -> given().get("/watch-this?lang=es&q=" + rareWord())
                        .then()
                        .header("Retry-After", notNullValue())
                        .body(containsString("otras alertas"))
                        .extract()
                        .statusCode()));

        assertThat(meanwhile.orElseThrow()).contains(503);
    }

    @Test
    void firstTextCountsInTheForecastOnlyForTextMatches() {
        var titled = rareWord();
        var written = rareWord();
        var bill = aBill().titled("Uno " + titled).presented(LocalDate.now(ZoneId.of("America/Mexico_City")));
        take(intake, bill);
        take(intake, bill.then(2).on("annex-part").titled("Uno " + titled).text("De lo que trata: " + written));
        awaitFound(written, 1);

        html("/watch-this?q=" + titled).body(containsString("1 asunto, con 1 hecho que avisar"));
        html("/watch-this?q=" + written).body(containsString("1 asunto, con 1 hecho que avisar"));
        assertThat(forecastPerDay("/watch-this?q=" + titled)).isEqualTo(forecastPerDay("/watch-this?q=" + written));
    }

    @Test
    void hearingToComeIsForecastOnTheDayItWasCalled() {
        var word = rareWord();
        var today = LocalDate.now(ZoneId.of("America/Mexico_City"));
        var hearing = aBill().titled("Audiencia pública sobre " + word)
                .kind("hearing")
                .published(today);
        house.take(hearing);
        house.take(aMeeting().heldOn(today.plusDays(2)).item("1", "Audiencia.", "key", hearing.key()));
        awaitFound(word, 1);

        html("/watch-this?q=" + word)
                .body(containsString("1 asunto, con 1 hecho que avisar"))
                .body(containsString("En 365 días: un asunto con movimiento coincide"));
    }

    @Test
    void newMotionsAreForecastSeparately() {
        var word = rareWord();
        var today = LocalDate.now(ZoneId.of("America/Mexico_City"));
        take(
                intake,
                aBill().titled("Ley " + word).presented(today),
                aBill().titled("Exhorto " + word).kind("motion").presented(today));
        awaitFound(word, 2);

        html("/watch-this?q=" + word)
                .body(containsString("1 asunto, con 1 hecho que avisar"))
                .body(containsString("Además, una proposición con punto de acuerdo nueva, que no se cuenta"));
    }

    private static double forecastPerDay(String page) {
        var token = html(page).extract().asString().replaceAll("(?s).*/watches/new\\?gauge=([^\"&]+)[\"&].*", "$1");
        return SignedStatement.open(token, Instant.now(), RealParts.GAUGE_KEY)
                .orElseThrow()
                .get("perDay")
                .doubleValue();
    }

    @Test
    void alertLinkCarriesTheQueryAsTyped() {
        var word = rareWord();

        html("/?q=grupo:PVEM%20Ley%20" + word)
                .body(containsString("href=\"/watch-this?q=grupo%3APVEM+Ley+" + word + "\""));
        html("/?q=" + word + "&group=PVEM").body(containsString("grupo%3APVEM"));
    }

    @Test
    void theLandingPageShowsWhatChangedLastAndTheTopicsTheirRules() {
        html("/").statusCode(200).body(containsString("Lo último que cambió"));
        html("/?lang=en").body(containsString("What changed last"));
        html("/topics").statusCode(200).body(containsString("Ciberseguridad"));
    }

    @Test
    void openApiDocumentIsServed() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", containsString("3.1"))
                .body("paths.'/api/v1/bills'.get.responses.'400'.description", containsString("cannot be understood"))
                .body("paths.'/api/v1/bills/{id}'.get.responses.'304'.description", equalTo("It is as it was."))
                .body("paths.keySet()", not(containsString("/watch-this")));
    }

    private static JsonPath bills(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/bills").then().statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse html(String address) {
        return given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(address)
                .then();
    }
}
