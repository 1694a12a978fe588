package mx.vigia.analysis.web.links;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.EditAuthor;
import mx.vigia.analysis.intake.manual.LinkClerk;
import mx.vigia.analysis.intake.manual.ManualEditResult;
import mx.vigia.analysis.web.bill.BrowserScreenshots;
import mx.vigia.analysis.web.editing.TestCaller;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** The pages of links as a browser shows them, wide and on a phone; the pictures lie in {@code target/screenshots}. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ReviewPagesInBrowserTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @Inject
    BillIntake intake;

    @Inject
    Clerk clerk;

    @Inject
    LinkClerk links;

    @Inject
    DossierRepository dossiers;

    @TestHTTPResource
    URI house;

    @Test
    void reviewPagesAreRenderedWideAndNarrow() throws IOException, InterruptedException {
        var pictures = BrowserScreenshots.of(house);
        var analyst = TestCaller.of("analyst").bearer();
        var title = "Que reforma y adiciona los artículos 9 y 31 de la Ley de Puertos, en materia de muelles públicos "
                + UUID.randomUUID().toString().substring(0, 8);
        var entered = entered(title);
        var official = aBill().titled(
                        title + ", a cargo de la diputada Ana Ruiz Ordaz, del Grupo Parlamentario del PAN")
                .numbered("66/7223")
                .presented(DAY)
                .turnedTo("Marina", "Infraestructura")
                .proposedBy("Ana Ruiz Ordaz", "PAN", "deputy");
        take(intake, official);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().header("Authorization", analyst)
                        .queryParam("limit", 200)
                        .get("/api/v1/links/review")
                        .asString()
                        .contains(entered.toString()));

        pictures.drawFor(analyst, "review-queue", "/review?lang=es");
        pictures.drawFor(analyst, "review-queue-en", "/review?lang=en");
        pictures.drawFor(analyst, "review-pair", "/review/pair?one=" + entered + "&other=" + id(official) + "&lang=es");
        links.merge(
                seen(entered),
                seen(id(official)),
                DecisionAuthor.person(UUID.randomUUID().toString()),
                "Así consta en el oficio");
        pictures.drawFor(analyst, "review-linked", "/bills/" + id(official) + "?lang=es");
        pictures.drawFor(analyst, "review-links", "/bills/" + id(official) + "/links?lang=es");
    }

    private Clerk.Seen seen(UUID bill) {
        return new Clerk.Seen(bill, dossiers.findById(bill).orElseThrow().revision());
    }

    private UUID entered(String title) {
        var editAuthor = new EditAuthor(
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                "Así consta en el oficio.",
                "https://oficio.example/123");
        var statedFields = aBill().titled(title)
                .presented(DAY)
                .proposedBy("Ana Ruiz Ordaz", "PAN", "deputy")
                .sighting()
                .said();
        return clerk.enterMatter(editAuthor, statedFields)
                        instanceof ManualEditResult.Applied(var bill, var editId, var revision)
                ? bill
                : null;
    }
}
