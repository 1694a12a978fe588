package mx.vigia.analysis.search.trend;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.search.TitlesByDay;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class TrendsTest {
    private static final LocalDate TODAY = BillLabels.dayOf(Instant.now());
    private static final LocalDate THIS_MONTH = TODAY.withDayOfMonth(1);

    @Inject
    BillIntake intake;

    @Inject
    TrendReports reports;

    @Inject
    TitlesByDay titles;

    @Inject
    SpreadingTexts travels;

    @Test
    void billsAreCountedByMonthTopicAndQuery() {
        var word = rareWord();
        take(
                intake,
                about(word, THIS_MONTH.minusMonths(2)),
                about(word, THIS_MONTH.minusMonths(1).minusDays(1)),
                about(word, THIS_MONTH.minusMonths(1)),
                aBill().titled("Que regula el " + word).presented(THIS_MONTH));
        awaitFound(word, 4);

        given().queryParam("q", word)
                .queryParam("topic", "ai")
                .queryParam("periods", 3)
                .get("/api/v1/trends")
                .then()
                .statusCode(200)
                .body("by", equalTo("month"))
                .body("periods[2]", equalTo(THIS_MONTH.toString()))
                .body("items", hasSize(2))
                .body("items[0].topic", nullValue())
                .body("items[1].topic", equalTo("ai"))
                .body("items[1].points.bills", equalTo(List.of(2, 1, 0)))
                .body(
                        "items[1].points[0].to",
                        equalTo(THIS_MONTH.minusMonths(1).minusDays(1).toString()));
        given().queryParam("q", word)
                .queryParam("periods", 2)
                .get("/api/v1/trends")
                .then()
                .body("items[0].points.bills", equalTo(List.of(1, 1)));
    }

    @Test
    void aWeekBeginsOnMonday() {
        var word = rareWord();
        var monday = Granularity.WEEK.startOf(TODAY);
        take(intake, about(word, monday), about(word, monday.minusDays(1)), about(word, monday.minusDays(8)));
        awaitFound(word, 3);

        given().queryParam("q", word)
                .queryParam("by", "week")
                .queryParam("periods", 3)
                .get("/api/v1/trends")
                .then()
                .body("items[0].points.bills", equalTo(List.of(1, 1, 1)));
    }

    @Test
    void resultsAreGroupedByParliamentaryGroup() {
        var word = rareWord();
        take(
                intake,
                about(word, THIS_MONTH).proposedBy("Ana Ruiz", "PAN", "deputy"),
                about(word, THIS_MONTH).proposedBy("Luis Paz", "PAN", "deputy"),
                about(word, THIS_MONTH).proposedBy("Eva Sol", "PVEM", "deputy"));
        awaitFound(word, 3);

        given().queryParam("q", word)
                .queryParam("facet", "group")
                .queryParam("periods", 2)
                .get("/api/v1/trends/parts")
                .then()
                .statusCode(200)
                .body("items.value", equalTo(List.of("PAN", "PVEM")))
                .body("items[0].bills", equalTo(List.of(0, 2)));
        given().queryParam("q", word)
                .queryParam("group", "PVEM")
                .queryParam("periods", 1)
                .get("/api/v1/trends")
                .then()
                .body("items[0].points.bills", equalTo(List.of(1)));
    }

    @Test
    void rowsThatDoNotAddUpToAllBillsSayWhy() {
        var word = rareWord();
        take(
                intake,
                about(word, THIS_MONTH).proposedBy("Ana Ruiz", "PAN", "deputy").proposedBy("Eva Sol", "PVEM", "deputy"),
                about(word, THIS_MONTH).proposedBy("Luis Paz", "PAN", "deputy"));
        awaitFound(word, 2);

        page("/trends/ai?q=" + word)
                .body(containsString(
                        "Los renglones suman 3 y los asuntos son 2: uno que estuvo en varios cuenta en cada uno."));
    }

    @Test
    void resultsAreGroupedByEntityOrCountry() {
        var word = rareWord();
        take(
                intake,
                about(word, THIS_MONTH),
                about(word, THIS_MONTH).at("mx.senado.gaceta"),
                about(word, THIS_MONTH).at("mx.jal.congreso"),
                about(word, THIS_MONTH).at("us.congress"));
        awaitFound(word, 4);

        given().queryParam("q", word)
                .queryParam("facet", "entity")
                .queryParam("periods", 2)
                .get("/api/v1/trends/parts")
                .then()
                .statusCode(200)
                .body("facet", equalTo("entity"))
                .body("items.value", equalTo(List.of("mx", "mx.jal", "us")))
                .body("items.bills", equalTo(List.of(List.of(0, 2), List.of(0, 1), List.of(0, 1))));
        given().header("Accept-Language", "es")
                .queryParam("q", word)
                .get("/trends/ai")
                .then()
                .body(containsString("México, Federación"))
                .body(containsString("Jalisco"))
                .body(containsString("source=mx.diputados.gaceta&amp;source=mx.senado.gaceta"));
    }

    @Test
    void billOnSeveralSitesOfOneEntityCountsOnceInIt() {
        var word = rareWord();
        take(
                intake,
                about(word, THIS_MONTH).alias("66/a/" + word + "#Iniciativa1"),
                about(word, THIS_MONTH)
                        .at("mx.segob.dof")
                        .kind("decree")
                        .linked("https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/" + word + ".html#Iniciativa1"),
                about(word, THIS_MONTH).at("mx.jal.congreso"));
        awaitFound(word, 2);

        given().queryParam("q", word)
                .queryParam("facet", "source")
                .queryParam("periods", 2)
                .get("/api/v1/trends/parts")
                .then()
                .body("items.value", hasItems("mx.diputados.gaceta", "mx.segob.dof"));
        given().queryParam("q", word)
                .queryParam("facet", "entity")
                .queryParam("periods", 2)
                .get("/api/v1/trends/parts")
                .then()
                .body("items.value", equalTo(List.of("mx", "mx.jal")))
                .body("items.bills", equalTo(List.of(List.of(0, 1), List.of(0, 1))));
    }

    @Test
    void unusualMonthIsMarkedAsABurst() {
        var word = rareWord();
        for (int month = 12; month > 0; month--) {
            var then = THIS_MONTH.minusMonths(month);
            take(intake, ordinary(word, then), ordinary(word, then), ordinary(word, then), ofGroup(word, then));
        }
        take(intake, burst(word));
        awaitFound(word, 48 + 24);

        given().queryParam("q", word)
                .queryParam("topic", "ai")
                .queryParam("group", word)
                .queryParam("periods", 2)
                .get("/api/v1/trends")
                .then()
                .body("items[1].points.burst", equalTo(List.of(false, true)))
                .body("items[1].points[1].usual.low", not(nullValue()));
    }

    @Test
    void textAppearingInTwoCongressesIsReported() {
        var word = rareWord();
        var text =
                ("Decreto\n\nÚnico. Se expide la Ley de %s.\n\nArtículo 1. Los sistemas de inteligencia artificial de %s llevarán"
                                + " un registro público de sus decisiones, su alcance y sus responsables, que se renovará cada año.")
                        .formatted(word, word);
        var federal = about(word, THIS_MONTH.minusMonths(3)).text(text);
        var local = about(word, THIS_MONTH.minusMonths(1)).at("mx.jal.congreso").text(text);
        take(intake, federal);
        take(intake, local);
        awaitFound(word, 2);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get("/api/v1/trends/ai")
                        .then()
                        .statusCode(200)
                        .body(
                                "travelling.bills.id.flatten()",
                                hasItem(id(federal).toString())));
        page("/trends/ai").statusCode(200).body(containsString("/bills/" + id(federal)));
    }

    @Test
    void topicNewsIsCachedForSomeMinutes() {
        var word = rareWord();
        take(intake, about(word, THIS_MONTH));
        awaitFound(word, 1);
        var now = new AtomicReference<>(Instant.now());
        var topicNews = new TopicNews(titles, travels, () -> Duration.ofMinutes(5), now::get);
        var topic = TopicCatalog.read().topics().getFirst();

        var found = topicNews.of(topic, TODAY);

        assertThat(topicNews.of(topic, TODAY)).isSameAs(found);
        assertThat(topicNews.of(topic, TODAY.minusDays(1))).isNotSameAs(found);
        now.updateAndGet(then -> then.plus(Duration.ofMinutes(6)));
        assertThat(topicNews.of(topic, TODAY)).isNotSameAs(found);
    }

    @Test
    void secondConcurrentReportGets503() {
        var month = "/trends/months/" + YearMonth.from(TODAY);

        var meanwhile = reports.concurrencyLimit()
                .tryRun(() -> page(month)
                        .header("Retry-After", not(nullValue()))
                        .body(containsString("otro informe"))
                        .extract()
                        .statusCode());

        assertThat(meanwhile).contains(503);
        page(month).statusCode(200);
    }

    @Test
    void thePagesShowChartsThatLeadToTheBillsAndTheNumbersBeside() {
        var word = rareWord();
        take(intake, about(word, THIS_MONTH));
        awaitFound(word, 1);

        page("/trends?q=" + word)
                .statusCode(200)
                .body(containsString("<svg class=\"chart\""))
                .body(containsString("/?q=" + word + "+desde%3A" + THIS_MONTH))
                .body(containsString("<caption class=\"unseen\">Números: " + word));
        given().accept("text/html")
                .queryParam("q", word + " OR " + word + "s")
                .queryParam("group", "PAN")
                .get("/trends")
                .then()
                .body(containsString("/?q=%28" + word + "+OR+" + word + "s%29+desde%3A" + THIS_MONTH))
                .body(containsString("href=\"/trends/ai?by=month&amp;q=" + word + "+OR+" + word + "s&amp;group=PAN\""));
        page("/trends/ai").body(not(containsString("Solo se cuenta una parte")));
        page("/trends/ai?q=" + word)
                .body(containsString("Solo se cuenta una parte"))
                .body(containsString("href=\"/trends/ai?by=month&amp;q=" + word + "&amp;chamber=deputies\""));
        page("/trends/ai?by=week&periods=10")
                .statusCode(200)
                .body(containsString("Tendencia: Inteligencia artificial"));
        page("/trends/months/" + YearMonth.from(TODAY))
                .statusCode(200)
                .body(containsString("El mes no ha terminado"))
                .body(containsString("/trends/months/" + YearMonth.from(TODAY).minusMonths(1)));
        page("/trends/months/1990-01")
                .statusCode(200)
                .body(not(containsString("/trends/months/1989-12")))
                .body(containsString("data-label=\"Hace un año\">—</td>"))
                .body(not(containsString("data-label=\"Hace un año\">0</td>")))
                .body(containsString("temas no sabemos todavía qué es lo usual."))
                .body(not(containsString("dentro de lo usual")))
                .body(not(containsString("no ha terminado")));
        var table = given().queryParam("q", word).queryParam("periods", 1).get("/trends.csv");
        table.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(table.body().asString().lines().toList())
                .startsWith("topic,from,to,bills,usual_low,usual_high,burst")
                .anyMatch(line -> line.startsWith(",")
                        && line.contains("," + THIS_MONTH.plusMonths(1).minusDays(1) + ",1,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/trends?by=year",
                "/api/v1/trends?periods=0",
                "/api/v1/trends?periods=121",
                "/api/v1/trends?q=(",
                "/api/v1/trends?topic=astrology",
                "/api/v1/trends/parts?facet=weather",
                "/trends?by=year",
                "/trends?chamber=third"
            })
    void invalidTrendRequestReturns400(String address) {
        given().get(address).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/trends/astrology",
                "/trends/astrology",
                "/trends/months/2026-13",
                "/trends/months/0001-01",
                "/trends/months/9999-01"
            })
    void unknownTrendReturns404(String address) {
        given().get(address).then().statusCode(404);
    }

    private static BillSightings about(String word, LocalDate day) {
        return aBill().titled("Que regula la inteligencia artificial en " + word)
                .presented(day);
    }

    private static BillSightings ordinary(String word, LocalDate day) {
        return aBill().titled("Que reforma la Ley de Pesca en materia de " + word)
                .presented(day)
                .proposedBy("Ana Ruiz", word, "deputy");
    }

    private static BillSightings ofGroup(String word, LocalDate day) {
        return about(word, day).proposedBy("Ana Ruiz", word, "deputy");
    }

    private static BillSightings[] burst(String word) {
        return Stream.generate(() -> ofGroup(word, THIS_MONTH)).limit(24).toArray(BillSightings[]::new);
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").get(address).then();
    }
}
