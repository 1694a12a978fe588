package mx.vigia.analysis.web.versions;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.web.bill.BrowserScreenshots;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class VersionPagesTest {
    private static final String TEXT = """
        Exposición de motivos

        Texto vigente

        Texto propuesto

        Artículo 5. El operador avisará en 96 horas.

        Artículo 5. El operador avisará en %1$s horas.

        Por lo expuesto

        Decreto

        Único. Se reforma el artículo 5 y se adiciona el artículo 5 Bis de la Ley de Redes, para quedar como sigue:

        Artículo 5. El operador avisará en %1$s horas.

        Artículo 5 Bis. El aviso es gratuito.

        Transitorios

        Primero. El presente Decreto entrará en vigor al día siguiente de su publicación.

        Segundo. La Secretaría emitirá las reglas en un plazo de 90 días hábiles a partir de la entrada en vigor.
        """;

    @Inject
    BillIntake intake;

    @TestHTTPResource("/")
    URI house;

    @Test
    void versionsAreComparedArticleByArticle() {
        var bill = aBill().titled("Que reforma la Ley de Redes.").text(TEXT.formatted("72"));
        take(intake, bill);
        take(intake, bill.then(2).text(TEXT.formatted("24")));

        page(bill, "")
                .statusCode(200)
                .body(containsString("Conocemos 2 versiones del texto."))
                .body(containsString("<del>72 </del><ins>24 </ins>"))
                .body(containsString("De fondo</strong> · cifras"))
                .body(containsString("4 artículos quedaron iguales."));
        page(bill, "?view=side")
                .body(containsString(" lang=\"es\" dir=\"auto\"><div class=\"law\">El operador avisará en <del>72"));
        page(bill, "?from=2&to=1").body(containsString("<del>24 </del><ins>72 </ins>"));
        page(bill, "?lang=en").body(containsString("Substance</strong> · figures"));
    }

    @Test
    void wholeChangeSinceTheFirstTextIsShownUnlessAPairIsAskedFor() {
        var bill = aBill().titled("Que reforma la Ley de Redes.").text(TEXT.formatted("72"));
        take(intake, bill);
        take(intake, bill.then(2).text(TEXT.formatted("48")));
        take(intake, bill.then(3).text(TEXT.formatted("24")));

        page(bill, "").body(containsString("<del>72 </del><ins>24 </ins>"));
        page(bill, "?to=2").body(containsString("<del>72 </del><ins>48 </ins>"));
        page(bill, "?from=2").body(containsString("<del>48 </del><ins>24 </ins>"));
    }

    @Test
    void cosmeticChangesAreMarkedAndLineBreaksIgnored() {
        var bill = aBill().titled("Que reforma la Ley de Redes.").text(TEXT.formatted("72"));
        take(intake, bill);
        take(
                intake,
                bill.then(2)
                        .on("annex-part")
                        .kind("report")
                        .text(TEXT.formatted("72")
                                .replace("El aviso es gratuito.", "El Aviso\nes gratuito.")
                                .replace("entrará en vigor al día siguiente", "entrará en vigor\nal día siguiente")));

        page(bill, "")
                .body(containsString("4 artículos quedaron iguales."))
                .body(containsString("Solo de forma"), containsString("<del>aviso </del><ins>Aviso"));
        page(bill, "?view=side").body(containsString("<del>aviso </del>"), containsString("<ins>Aviso"));
        given().get("/api/v1/bills/" + id(bill) + "/versions/2/since/1")
                .then()
                .body("same", equalTo(4), "articles.grade", contains("cosmetic"));
    }

    @Test
    void pageShowsObligationsAndTheComparisonTable() {
        var bill = aBill().titled("Que reforma la Ley de Redes.").text(TEXT.formatted("72"));
        take(intake, bill);

        page(bill, "")
                .body(containsString("Solo conocemos una versión"))
                .body(containsString("90 días hábiles desde la entrada en vigor"))
                .body(containsString("un día natural desde la publicación"))
                .body(containsString("es el que cita la propia iniciativa"))
                .body(containsString("El operador avisará en 96 horas."))
                .body(containsString("No tenemos el texto vigente"));
    }

    @Test
    void comparisonWithAReplacedLawNamesItsSuccessor() {
        var old = "Ley Federal de Telecomunicaciones y Radiodifusión";
        var bill = aBill().titled("Que reforma la " + old + ".")
                .presented(LocalDate.of(2025, 3, 4))
                .text(TEXT.formatted("72").replace("Ley de Redes", old));
        take(intake, bill);

        page(bill, "")
                .body(containsString(
                        old + " dejó de estar en vigor el 17 de julio de 2025: la sustituye Ley en Materia de"
                                + " Telecomunicaciones y Radiodifusión, en vigor desde el 17 de julio de 2025."));
        page(bill, "?lang=en").body(containsString("it is replaced by Ley en Materia de"));
        given().get("/api/v1/bills/" + id(bill) + "/versions/1/table")
                .then()
                .statusCode(200)
                .body("replaced.law", contains(old))
                .body("replaced[0].successor", equalTo("Ley en Materia de Telecomunicaciones y Radiodifusión"))
                .body("replaced[0].since", equalTo("2025-07-17"));
    }

    @Test
    void ambiguousLawNameIsResolvedByTheBill() {
        var name = "Ley Federal de Protección de Datos Personales en Posesión de los Particulares";
        var before = aBill().titled("Que reforma la " + name + ".")
                .presented(LocalDate.of(2024, 9, 4))
                .text(TEXT.formatted("72").replace("Ley de Redes", name));
        var after = aBill().titled("Que reforma la " + name + ", otra vez.")
                .presented(LocalDate.of(2026, 9, 4))
                .text(TEXT.formatted("48").replace("Ley de Redes", name));
        take(intake, before, after);

        page(before, "").body(containsString("la sustituye " + name + ", en vigor desde el"));
        page(after, "").body(not(containsString("la sustituye")));
    }

    @Test
    void billWithoutTextIsMarkedAndAnUnknownBillIsNotFound() {
        var bill = aBill().titled("Que reforma la Ley de Redes.");
        take(intake, bill);

        page(bill, "")
                .statusCode(200)
                .body(containsString("Todavía no conocemos ningún texto"))
                .body(not(containsString("<table")));
        given().accept("text/html").get("/bills/nada/versions").then().statusCode(404);
    }

    @Test
    void reportIsComparedWithItsProposal() {
        var bill = aBill().titled("Que reforma la Ley de Redes.")
                .text(TEXT.formatted("72"))
                .published(LocalDate.of(2026, 9, 3));
        take(intake, bill);
        take(
                intake,
                bill.then(2)
                        .on("annex-part")
                        .kind("report")
                        .text(TEXT.formatted("48"))
                        .published(LocalDate.of(2026, 10, 8)));

        page(bill, "")
                .body(containsString("1 · iniciativa · 3 de septiembre de 2026"))
                .body(containsString("2 · dictamen · Cámara de Diputados · 8 de octubre de 2026"))
                .body(containsString("<th scope=\"col\">Dictamen</th>"));
        given().get("/api/v1/bills/" + id(bill) + "/versions/2/table")
                .then()
                .statusCode(200)
                .body("rows[0].inForce.words", startsWith("El operador avisará en 96 horas"))
                .body("rows[0].proposed.words", startsWith("El operador avisará en 72 horas"))
                .body("rows[0].reported.words", startsWith("El operador avisará en 48 horas"))
                .body("rows[0].source.kind", equalTo("quoted"))
                .body("rows[1].inForce.has", equalTo("not-held"));
    }

    @Test
    void reportOnTwoBillsIsAVersionAndAStepOfEach() {
        var key = UUID.randomUUID().toString();
        var file = "https://gaceta.diputados.gob.mx/PDF/66/" + key + ".pdf";
        var title = "reforma el artículo 5 de la Ley de Redes, en materia de " + rareWord();
        var bills = List.of(aBill(), aBill());
        bills.forEach(bill -> take(
                intake, bill.titled("Que " + title).text(TEXT.formatted("72")).linked(file)));
        take(
                intake,
                aBill("66/a/" + key + "#1")
                        .on("annex-part")
                        .kind("report")
                        .titled("De la Comisión de Redes, dictamen con proyecto de decreto por el que se " + title)
                        .officiallyAt(file)
                        .text(TEXT.formatted("48")));

        for (var bill : bills) {
            page(bill, "").body(containsString("2 · dictamen"), containsString("<del>72 </del><ins>48 </ins>"));
            take(intake, bill.withRevision(2).summed("Redes de datos"));
            given().get("/api/v1/bills/" + id(bill)).then().body("steps.kind", hasItem("reported"));
        }
    }

    @Test
    void comparisonUsesTheLawInForceWhenTheBillWasPresented() {
        var law = aBill("ley/lfn")
                .titled("LEY de Faros y Balizas.")
                .kind("decree")
                .termed("Ley vigente")
                .on("text")
                .text("Artículo 1. Los faros alumbran.\n\nArtículo 2. Su luz es blanca.")
                .published(LocalDate.of(2020, 5, 4));
        take(intake, law);
        take(
                intake,
                aBill("ley/lfn")
                        .then(2)
                        .titled("LEY de Faros y Balizas.")
                        .kind("decree")
                        .termed("Ley vigente")
                        .on("text")
                        .text("Artículo 1. Los faros alumbran.\n\nArtículo 2. Su luz es roja.")
                        .published(LocalDate.of(2026, 2, 1)));
        var bill = aBill().titled("Que reforma la Ley de Faros y Balizas.")
                .presented(LocalDate.of(2025, 11, 4))
                .text("""
                    Decreto

                    Único. Se reforma el artículo 2 y se adiciona el 3 de la Ley de Faros y Balizas, para quedar como sigue:

                    Artículo 2. Su luz es verde.

                    Artículo 3. Nadie la apaga.
                    """);
        take(intake, bill);

        page(bill, "")
                .body(containsString("con reformas hasta el 4 de mayo de 2020"))
                .body(containsString("Su luz es blanca."))
                .body(containsString("Sin correlativo"))
                .body(not(containsString("Su luz es roja.")));
        given().accept("text/html")
                .get("/laws/ley-de-faros-y-balizas")
                .then()
                .body(containsString("con reformas hasta el 1 de febrero de 2026"))
                .body(containsString("/bills/" + id(law) + "/versions"));
        given().get("/api/v1/laws/ley-de-faros-y-balizas")
                .then()
                .body("texts.asOf", contains("2026-02-01", "2020-05-04"));
    }

    @Test
    void publishedDecreesObligationsHaveDueDays() {
        var decree = aBill().titled("Decreto por el que se reforma la Ley de Redes.")
                .kind("decree")
                .text(TEXT.formatted("72"))
                .published(LocalDate.of(2026, 3, 2));
        take(intake, decree);

        page(decree, "").body(containsString("3 de marzo de 2026 (calculado, no oficial)"));
        given().get("/api/v1/bills/" + id(decree) + "/versions/1")
                .then()
                .statusCode(200)
                .body("obligations[0].kind", equalTo("entry-into-force"))
                .body("obligations[0].day", equalTo("2026-03-03"))
                .body("obligations[1].who", equalTo("La Secretaría"))
                .body("obligations[1].count", equalTo(90))
                .body("obligations[1].unit", equalTo("working-day"))
                .body("obligations[1].sentence", startsWith("La Secretaría emitirá"))
                .body("moreObligations", equalTo(false));
    }

    @Test
    void noDayIsCountedFromTheLastReformOfALawInForce() {
        var law = aBill("ley/lrt")
                .titled("LEY de Redes Terrestres.")
                .kind("decree")
                .termed("Ley vigente")
                .text("""
                    Artículo 1. Las redes son públicas.

                    Transitorios

                    Primero. La presente Ley entrará en vigor al día siguiente de su publicación.

                    Segundo. La Secretaría emitirá las reglas en un plazo de 90 días hábiles a partir de la entrada en vigor.
                    """)
                .published(LocalDate.of(2026, 3, 2));
        take(intake, law);

        page(law, "")
                .body(containsString("un día natural desde la publicación"))
                .body(not(containsString("calculado, no oficial")));
        given().get("/api/v1/bills/" + id(law) + "/versions/1")
                .then()
                .body("obligations[0].kind", equalTo("entry-into-force"))
                .body("obligations[0].day", nullValue())
                .body("obligations[1].day", nullValue());
    }

    @Test
    void articlesOfALawInForceCountFromThePublicationOfTheirOwnDecree() {
        var law = aBill("ley/lrm")
                .titled("LEY de Redes Marinas.")
                .kind("decree")
                .termed("Ley vigente")
                .text("""
                    Nueva Ley publicada en el Diario Oficial de la Federación el 7 de marzo de 2008

                    Artículo 1. Las redes son públicas.

                    Transitorios

                    Primero. La presente Ley entrará en vigor al día siguiente de su publicación.

                    DECRETO por el que se reforma el artículo 1 de la Ley de Redes Marinas.

                    Publicado en el Diario Oficial de la Federación el 2 de marzo de 2026

                    Transitorio

                    Único. El presente Decreto entrará en vigor al día siguiente de su publicación.
                    """)
                .published(LocalDate.of(2026, 3, 2));
        take(intake, law);

        page(law, "").body(containsString("(decreto publicado el 2 de marzo de 2026)"));
        given().get("/api/v1/bills/" + id(law) + "/versions/1")
                .then()
                .body("obligations.day", contains("2008-03-08", "2026-03-03"));
    }

    @Test
    void obligationsOfALongDecreeAreCutAndMarked() {
        var duties = "La Secretaría emitirá reglas en un plazo de 180 días hábiles. ".repeat(101);
        var decree = aBill().titled("Decreto por el que se reforma la Ley de Redes.")
                .kind("decree")
                .text(TEXT.formatted("72") + "\nTercero. " + duties)
                .published(LocalDate.of(2026, 3, 2));
        take(intake, decree);

        page(decree, "").body(containsString("Se leen las primeras 100 obligaciones; el texto tiene más."));
        given().get("/api/v1/bills/" + id(decree) + "/versions/1")
                .then()
                .statusCode(200)
                .body("obligations.size()", equalTo(100))
                .body("moreObligations", equalTo(true));
    }

    @Test
    void apiReturnsVersionsAndTheirChanges() {
        var bill = aBill().titled("Que reforma la Ley de Redes.").text(TEXT.formatted("72"));
        take(intake, bill);
        take(intake, bill.then(2).text(TEXT.formatted("24")));
        take(intake, bill.then(3).text(TEXT.formatted("72")));

        given().get("/api/v1/bills/" + id(bill) + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3))
                .body("items.kind", everyItem(equalTo("initiative")))
                .body("items[0].page.sha256", startsWith("9f86d081"));
        given().get("/api/v1/bills/" + id(bill) + "/versions/2/since/1")
                .then()
                .body("grade", equalTo("substantive"))
                .body("articles[0].grounds", hasItem("number"))
                .body("articles[0].number", equalTo("5"));
        given().get("/api/v1/bills/" + id(bill) + "/versions/9").then().statusCode(404);
    }

    @Test
    void articlePageShowsEachVersion() {
        var bill = aBill().titled("Que reforma la Ley de Redes.").text(TEXT.formatted("72"));
        take(intake, bill);
        take(intake, bill.then(2).text(TEXT.formatted("24")));

        page(bill, "").body(containsString("/articles?article=5&amp;law=Ley+de+Redes"));
        given().accept("text/html")
                .get("/bills/" + id(bill) + "/articles?article=5")
                .then()
                .statusCode(200)
                .body(containsString("Historia del Artículo 5"))
                .body(containsString("<del>72 </del><ins>24 </ins>"))
                .body(containsString("El operador avisará en 72 horas."));
        given().accept("text/html")
                .get("/bills/" + id(bill) + "/articles?article=99")
                .then()
                .statusCode(404);
        page(bill, "?to=9").statusCode(400).body(containsString("to espera un número entero de 1 a "));
        page(bill, "?from=x").statusCode(400).body(containsString("pero trae «x»"));
        page(bill, "?view=xyz").statusCode(400).body(containsString("view espera uno de: side"));
    }

    @Test
    void pagesAreRenderedWideAndOnAPhone() throws IOException, InterruptedException {
        var bill = aBill().titled("Que reforma el artículo 5 y adiciona el 5 Bis de la Ley de Redes, en materia de"
                        + " ciberseguridad.")
                .text(TEXT.formatted("72"))
                .published(LocalDate.of(2026, 9, 3));
        take(intake, bill);
        take(
                intake,
                bill.then(2)
                        .on("annex-part")
                        .kind("report")
                        .text(TEXT.formatted("48"))
                        .published(LocalDate.of(2026, 10, 8)));
        take(
                intake,
                aBill().titled("Que reforma el artículo 5 de la Ley de Redes, en materia de ciberseguridad de"
                        + " hospitales."));
        var pictures = BrowserScreenshots.of(house);

        pictures.draw("versions", "/bills/" + id(bill) + "/versions?lang=es", "Cuadro comparativo");
        pictures.draw("versions-side", "/bills/" + id(bill) + "/versions?view=side&lang=es", "Qué cambió");
        pictures.draw("law", "/laws/ley-de-redes?lang=es", "Ley de Redes");
        pictures.draw("laws", "/laws?lang=es");
        pictures.draw("laws-matrix", "/laws?tema=cybersecurity&lang=es");
    }

    private static ValidatableResponse page(BillSightings bill, String requested) {
        return given().accept("text/html")
                .get("/bills/" + id(bill) + "/versions" + requested)
                .then();
    }
}
