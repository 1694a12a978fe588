package mx.vigia.analysis.web.laws;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LawPagesTest {
    private static final String AVIATION = "ley-de-aviacion-civil";
    private static final String COOPERATIVES = "ley-general-de-sociedades-cooperativas";
    private static final int AS_MANY_AS_ARE_LISTED = 300;

    @Inject
    BillIntake intake;

    @Inject
    ReviewRepository reviews;

    @Inject
    DataSource database;

    @Test
    void twoLiveBillsOnOneArticleAreMarkedAndADiscardedOneIsNot() {
        var one = aBill().titled("Que reforma el artículo 52 de la Ley de Aviación Civil.");
        var other = aBill().titled(
                        "Que adiciona un párrafo al artículo 52 y reforma el artículo 60 de la Ley de Aviación Civil.");
        take(intake, one);
        take(intake, other);

        page("/laws/" + AVIATION)
                .statusCode(200)
                .body(containsString("Ley de Aviación Civil</h1>"))
                .body(containsString("52: 2 iniciativas"))
                .body(containsString("<mark title=\"otra iniciativa en trámite también\">52</mark>"))
                .body(not(containsString(">60</mark>")))
                .body(containsString(">reforma · adiciona</td>"))
                .body(not(matchesPattern("(?s).*%1$s.*%1$s.*".formatted(id(other)))));
        given().get("/api/v1/laws/" + AVIATION)
                .then()
                .statusCode(200)
                .body("bills.find { it.relation == 'add' }.articles", equalTo(List.of("52")))
                .body("records[0].name", equalTo("Ley de Aviación Civil"));
        page("/laws?q=aviación").statusCode(200).body(containsString("/laws/" + AVIATION));
    }

    @Test
    void reportOfABillIsNotCountedAsAnotherBill() {
        String file = "https://gaceta.diputados.gob.mx/PDF/66/2026/sep/20260909-XIV.pdf";
        var one = aBill().titled("Que reforma el artículo 71 de la Ley de Aguas Nacionales, en materia de pozos.")
                .linked(file);
        var other = aBill().titled(
                        "Que adiciona un párrafo al artículo 71 de la Ley de Aguas Nacionales, en materia de pozos.")
                .linked(file);
        var report = aBill("66/a/20260909-XIV#1")
                .kind("report")
                .titled("De la Comisión de Aguas, dictamen con proyecto de decreto por el que se reforma el artículo"
                        + " 71 de la Ley de Aguas Nacionales, en materia de pozos.")
                .officiallyAt(file);
        take(intake, one, report);
        page("/laws/ley-de-aguas-nacionales").body(not(containsString("71: ")));

        take(intake, other);

        page("/laws/ley-de-aguas-nacionales").body(containsString("71: 2 iniciativas"));
        page("/bills/" + id(report))
                .body(containsString("Es un documento de este asunto"))
                .body(containsString("/bills/" + id(other)));
        page("/bills/" + id(one)).body(containsString("/bills/" + id(report)));
    }

    @Test
    void paperUnderReviewIsNotCountedWithItsBill() {
        var bill = aBill("66/a/20260903-II-7#Iniciativa1")
                .titled("Que reforma el artículo 9 de la Ley General de Bibliotecas.")
                .cited("6724-II-7");
        var report = aBill("66/a/20260910-V#1")
                .kind("report")
                .titled("De la Comisión de Cultura, dictamen con proyecto de decreto por el que se reforman los"
                        + " artículos 9 y 12 de la Ley General de Bibliotecas.")
                .cited("6729-V")
                .text("La iniciativa se publicó en la Gaceta Parlamentaria, número 6724-II-7.");
        take(intake, bill, report);
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(
                        () -> page("/laws/ley-general-de-bibliotecas").body(not(containsString("9: 2 iniciativas"))));

        assertThat(reviews.findWaiting(1000))
                .filteredOn(pendingReview ->
                        Set.of(pendingReview.one(), pendingReview.other()).equals(Set.of(id(bill), id(report))))
                .hasSize(1);
    }

    @Test
    void articlesOfTheTextAreCountedAndBillsWithoutNamed() {
        var law = "la Ley de Productos Orgánicos";
        take(
                intake,
                aBill().titled("Que reforma diversas disposiciones de " + law + ".")
                        .text("""
                            Decreto

                            Único. Se reforman diversas disposiciones de %s, para quedar como sigue:

                            Artículo 14. La composta se pesa.

                            Transitorios

                            Único. Entrará en vigor mañana.
                            """.formatted(law)),
                aBill().titled("Que reforma el artículo 14 de " + law + "."));
        page("/laws/ley-de-productos-organicos")
                .body(containsString("14: 2 iniciativas"))
                .body(not(containsString("sin artículos conocidos")));

        take(intake, aBill().titled("Que reforma diversas disposiciones de " + law + ", en materia de abono."));

        page("/laws/ley-de-productos-organicos")
                .body(containsString("Una iniciativa en trámite cambiaría diversas disposiciones, sin artículos"
                        + " conocidos: no cuenta aquí."))
                .body(containsString("<span class=\"meta\">diversas disposiciones, sin artículos conocidos</span>"));
    }

    @Test
    void billsWithoutArticlesAreListedOnceAsNotCounted() {
        String file = "https://gaceta.diputados.gob.mx/PDF/66/2026/sep/20260911-XV.pdf";
        String law = "la Ley General de Sociedades Cooperativas";
        var bill = aBill().titled("Que reforma diversas disposiciones de " + law + ".")
                .linked(file);
        take(
                intake,
                bill,
                aBill().titled("Que reforma diversas disposiciones de " + law + ", en materia de cajas.")
                        .linked(file),
                aBill("66/a/20260911-XV#1")
                        .kind("report")
                        .titled("De la Comisión de Fomento, dictamen con proyecto de decreto por el que se reforman"
                                + " diversas disposiciones de " + law + ".")
                        .officiallyAt(file));
        page("/laws/" + COOPERATIVES).body(containsString("2 iniciativas en trámite cambiarían diversas"));

        execute("""
            with more as (
                insert into dossier (id, revision, body, first_seen, last_changed)
                select gen_random_uuid(), 1, body, first_seen, last_changed
                from dossier, generate_series(1, %d) where id = '%s' returning id)
            insert into dossier_law (dossier, law, name, relation, articles)
            select more.id, law, name, relation, articles from more, dossier_law where dossier = '%s'
            """.formatted(AS_MANY_AS_ARE_LISTED, id(bill), id(bill)));

        page("/laws/" + COOPERATIVES).body(containsString((2 + AS_MANY_AS_ARE_LISTED) + " iniciativas en trámite"));
    }

    @AfterEach
    void deleteCopies() {
        String copies = "(select id from dossier where body ->> 'id' <> id::text)";
        execute("delete from dossier_law where dossier in " + copies);
        execute("delete from dossier where id in " + copies);
    }

    @Test
    void billPageListsTheAffectedLaws() {
        var bill = aBill().titled("Que reforma diversas disposiciones de la Ley de Puertos.")
                .text("ARTÍCULO ÚNICO.- Se reforman los artículos 3 y 9 Bis de la Ley de Puertos, para quedar como"
                        + " sigue:\n\n"
                        + "Artículo 3. …");
        take(intake, bill);
        page("/bills/" + id(bill))
                .body(containsString("reforma <a href=\"/laws/ley-de-puertos\">Ley de Puertos</a>"))
                .body(containsString("Artículos: 3, 9 Bis"));
    }

    @Test
    void topicMatrixHoldsOnlyItsBills() {
        take(intake, aBill().titled("Que reforma el artículo 7 de la Ley de Vivienda, en materia de ciberseguridad."));
        take(intake, aBill().titled("Que reforma el artículo 8 de la Ley de Vivienda, en materia de cemento."));
        page("/laws?tema=cybersecurity")
                .statusCode(200)
                .body(containsString("Ley de Vivienda"))
                .body(containsString("en materia de ciberseguridad"))
                .body(not(containsString("en materia de cemento")));
    }

    @Test
    void replacedLawNamesItsSuccessorAndDay() {
        page("/laws/ley-federal-de-telecomunicaciones-y-radiodifusion")
                .statusCode(200)
                .body(containsString("Vigente hasta el 17 de julio de 2025"))
                .body(containsString("/laws/ley-en-materia-de-telecomunicaciones-y-radiodifusion"));
    }

    @Test
    void aLawIsFoundByItsAbbreviationInAnyCaseAndWithDots() {
        take(intake, aBill().titled("Que reforma el artículo 211 del Código Penal Federal."));

        for (var written : List.of("CPF", "cpf", "C.P.F.", "c. p. f.")) {
            given().accept("text/html")
                    .queryParam("q", written)
                    .get("/laws")
                    .then()
                    .body(containsString("/laws/codigo-penal-federal\""));
            given().queryParam("q", written)
                    .get("/api/v1/laws")
                    .then()
                    .body("items.id", equalTo(List.of("codigo-penal-federal")));
        }
    }

    @Test
    void anAbbreviatedLawThatNoBillWouldChangeIsFoundToo() {
        page("/laws?q=LFTyR")
                .body(containsString("Ninguna iniciativa a la vista cambiaría una ley así llamada."))
                .body(containsString("/laws/ley-federal-de-telecomunicaciones-y-radiodifusion\""));
        page("/laws?q=ley+de+nadie").body(not(containsString("Leyes así llamadas")));
    }

    @Test
    void lawsOfOtherCountriesAreNotTakenForOurs() {
        var foreign = aBill().titled("Que reforma el artículo 5 de la Ley General de Turismo.")
                .with("site", "pe.congreso");
        take(intake, foreign);
        given().get("/api/v1/laws?q=turismo").then().body("items.id", not(hasItem("ley-general-de-turismo")));
    }

    @Test
    void aLawAndItsReformsEnterIntoForceOnTheDaysOfTheirOwnDecrees() {
        var law = aBill("ley/lncm")
                .titled("LEY de Navegación y Comercio Marítimos.")
                .kind("decree")
                .termed("Ley vigente")
                .text("""
                    LEY DE NAVEGACIÓN Y COMERCIO MARÍTIMOS

                    Nueva Ley publicada en el Diario Oficial de la Federación el 7 de marzo de 2008

                    Última reforma publicada DOF 02-03-2026

                    Artículo 1. Los puertos son públicos.

                    TRANSITORIOS

                    Único. La presente Ley entrará en vigor a los noventa días naturales siguientes al de su publicación.

                    ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA

                    DECRETO por el que se reforma el artículo 1 de la Ley de Navegación y Comercio Marítimos.

                    Publicado en el Diario Oficial de la Federación el 2 de marzo de 2026

                    TRANSITORIO

                    Único. El presente Decreto entrará en vigor el 1 de junio de 2026.
                    """)
                .published(LocalDate.of(2026, 3, 2));
        take(intake, law);

        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> page("/laws/ley-de-navegacion-y-comercio-maritimos")
                        .statusCode(200)
                        .body(containsString("Entrada en vigor</h2>"))
                        .body(containsString("<time datetime=\"2008-06-05\">"))
                        .body(containsString("De sus reformas (1)"))
                        .body(containsString("<time datetime=\"2026-06-01\">"))
                        .body(not(containsString("2026-03-03"))));
        given().get("/api/v1/laws/ley-de-navegacion-y-comercio-maritimos")
                .then()
                .body("entries.due", equalTo(List.of("2008-06-05", "2026-06-01")))
                .body("entries[0].key", startsWith("law/itself/2008-03-07/"));
    }

    @Test
    void aReformThatTheTextInForceDoesNotHaveYetIsListedOnce() {
        var law = aBill("ley/lpb")
                .titled("LEY de Puentes Basculantes.")
                .kind("decree")
                .termed("Ley vigente")
                .text("""
                    LEY DE PUENTES BASCULANTES

                    Nueva Ley publicada en el Diario Oficial de la Federación el 7 de marzo de 2008

                    Última reforma publicada DOF 02-03-2026

                    Artículo 1. Los puentes son públicos.

                    TRANSITORIOS

                    Único. La presente Ley entrará en vigor a los noventa días naturales siguientes al de su publicación.

                    ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA

                    DECRETO por el que se reforma el artículo 1 de la Ley de Puentes Basculantes.

                    Publicado en el Diario Oficial de la Federación el 2 de marzo de 2026

                    TRANSITORIO

                    Único. El presente Decreto entrará en vigor el 1 de junio de 2026.
                    """)
                .published(LocalDate.of(2026, 3, 2));
        take(intake, law, reformOfBridges(1, LocalDate.of(2026, 3, 2)), reformOfBridges(2, LocalDate.of(2026, 5, 4)));

        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> page("/laws/ley-de-puentes-basculantes")
                        .statusCode(200)
                        .body(containsString("De sus reformas (2)"))
                        .body(containsString("<time datetime=\"2026-05-05\">"))
                        .body(containsString("<time datetime=\"2026-06-01\">"))
                        .body(not(containsString("<time datetime=\"2026-03-03\">"))));
        given().get("/api/v1/laws/ley-de-puentes-basculantes")
                .then()
                .body("entries.due", equalTo(List.of("2008-06-05", "2026-05-05", "2026-06-01")))
                .body("entries[1].what", containsString("artículo 2 de la Ley de Puentes Basculantes"));
    }

    private static BillSightings reformOfBridges(int article, LocalDate published) {
        return aBill().titled("Que reforma el artículo " + article + " de la Ley de Puentes Basculantes.")
                .step("published", "Publicado en el Diario Oficial de la Federación", published)
                .text("""
                    DECRETO por el que se reforma el artículo %1$d de la Ley de Puentes Basculantes.

                    ARTÍCULO ÚNICO. Se reforma el artículo %1$d de la Ley de Puentes Basculantes, para quedar como sigue:

                    Artículo %1$d. Los puentes se abren de noche.

                    TRANSITORIOS

                    Único. El presente Decreto entrará en vigor al día siguiente de su publicación.
                    """.formatted(article));
    }

    @Test
    void aTextOfADayBeforeTheLawShowsNoEntryIntoForceAndSaysSo() {
        var law = aBill("ley/lftr")
                .titled("LEY Federal de Telecomunicaciones y Radiodifusión.")
                .kind("decree")
                .termed("Ley vigente")
                .text("""
                    LEY FEDERAL DE TELECOMUNICACIONES Y RADIODIFUSIÓN

                    Nueva Ley publicada en el Diario Oficial de la Federación el 18 de febrero de 2010

                    Última reforma publicada DOF 22-02-2011

                    Artículo 1. Las ondas son públicas.

                    TRANSITORIOS

                    Único. Esta Ley entrará en vigor al día siguiente de su publicación.
                    """)
                .published(LocalDate.of(2011, 2, 22));
        take(intake, law);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> Jdbc.of(database)
                        .first("select 1 from due_day where due = '2010-02-19'", row -> row.getInt(1))
                        .isPresent());

        page("/laws/ley-federal-de-telecomunicaciones-y-radiodifusion")
                .body(not(containsString("2010-02-19")))
                .body(containsString("En ese día no estaba en vigor una ley con este nombre"));
        given().get("/api/v1/laws/ley-federal-de-telecomunicaciones-y-radiodifusion")
                .then()
                .body("entries", empty());
    }

    @Test
    void aNewLawSaysWhenItWasPublishedAndEntersIntoForce() {
        take(
                intake,
                aBill().titled("Que expide la Ley General de Boyas Sonoras.")
                        .step("published", "Publicado en el Diario Oficial de la Federación", LocalDate.of(2026, 3, 2))
                        .text("""
                            DECRETO por el que se expide la Ley General de Boyas Sonoras.

                            ARTÍCULO ÚNICO. Se expide la Ley General de Boyas Sonoras.

                            TRANSITORIOS

                            Único. El presente Decreto entrará en vigor al día siguiente de su publicación.
                            """));

        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> page("/laws/ley-general-de-boyas-sonoras")
                        .body(containsString("publicada el <time datetime=\"2026-03-02\">"))
                        .body(containsString("datetime=\"2026-03-03\"")));
    }

    @Test
    void aLawThatNoBillNamesIsShownByItsTextInForce() {
        take(
                intake,
                aBill("ley/lfb")
                        .titled("LEY de Faros y Boyas.")
                        .kind("decree")
                        .termed("Ley vigente")
                        .text("Artículo 1. Los faros son públicos.")
                        .published(LocalDate.of(2026, 3, 2)));

        page("/laws/ley-de-faros-y-boyas").statusCode(200).body(containsString("de Faros y Boyas"));
        given().get("/api/v1/laws/ley-de-faros-y-boyas").then().statusCode(200).body("entries", empty());
    }

    @Test
    void invalidParametersAreReported() {
        page("/laws/ley-que-nadie-conoce").statusCode(404);
        given().get("/api/v1/laws?limit=0").then().statusCode(400).body(containsString("limit"));
        given().get("/api/v1/laws?limit=-1").then().statusCode(400);
        given().get("/api/v1/laws?topic=xyz").then().statusCode(400).body("detail", containsString("«xyz»"));
        given().accept("text/html")
                .get("/laws?tema=xyz")
                .then()
                .statusCode(400)
                .body(containsString("El parámetro tema espera uno de: "), containsString("«xyz»"));
    }

    private void execute(String sql) {
        Jdbc.of(database).execute(sql);
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").queryParam("lang", "es").get(address).then();
    }
}
