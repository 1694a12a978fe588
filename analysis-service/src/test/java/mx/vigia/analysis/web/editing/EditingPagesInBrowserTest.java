package mx.vigia.analysis.web.editing;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.EditAuthor;
import mx.vigia.analysis.web.bill.BrowserScreenshots;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** The analysts' pages as a browser shows them, wide and on a phone; the pictures lie in {@code target/screenshots}. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class EditingPagesInBrowserTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @Inject
    BillIntake intake;

    @Inject
    Clerk clerk;

    @Inject
    DossierRepository dossiers;

    @TestHTTPResource
    URI house;

    @Test
    void everyEditorPageFitsWideAndNarrow() throws IOException, InterruptedException {
        var pictures = BrowserScreenshots.of(house);
        var analyst = TestCaller.of("analyst").bearer();
        var bill = aBill().titled(
                        "Que reforma diversas disposiciones de la Ley General de Agas, en materia de tomas domiciliarias.")
                .numbered("66/7223")
                .presented(DAY)
                .turnedTo("Recursos Hidráulicos, Agua Potable y Saneamiento")
                .step("presented", "Presentada por la diputada N.", DAY);
        take(intake, bill);
        correct(bill, BillField.TITLE, bill.then(2).titled(bill.title().replace("Agas", "Aguas")));
        correct(bill, BillField.NUMBER, bill.then(2).numbered("66/7224"));
        take(intake, bill.then(2).titled(bill.title()).numbered("66/7230"));
        clerk.add(
                author(),
                seen(bill),
                new Step(StepKind.REFERRED, null, "Turnada a la Comisión de Salud.", DAY, List.of(), List.of()));

        var page = "/bills/" + id(bill);
        pictures.drawFor(analyst, "hand-bill", page + "?lang=es");
        pictures.drawFor(analyst, "hand-fields", page + "/correct?lang=es");
        pictures.drawFor(analyst, "hand-correct", page + "/correct?field=title&lang=es");
        pictures.drawFor(analyst, "hand-step", page + "/steps/new?lang=en");
        pictures.drawFor(analyst, "hand-matter", "/bills/new?lang=es");
        pictures.drawFor(analyst, "hand-conflicts", "/review/conflicts?lang=es");
    }

    private void correct(BillSightings bill, BillField field, BillSightings value) {
        StatedFields stated = value.sighting().said();
        clerk.correct(author(), seen(bill), field, null, stated.onlyField(field));
    }

    private Clerk.Seen seen(BillSightings bill) {
        return new Clerk.Seen(
                id(bill), dossiers.findById(id(bill)).orElseThrow().revision());
    }

    private static EditAuthor author() {
        return new EditAuthor(
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                "Así consta en el oficio.",
                "https://oficio.example/123");
    }
}
