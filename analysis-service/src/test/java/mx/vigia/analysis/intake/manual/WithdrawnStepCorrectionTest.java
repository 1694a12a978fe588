package mx.vigia.analysis.intake.manual;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.search.IndexedTestBills;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** A manually corrected step that its source no longer states. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class WithdrawnStepCorrectionTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Mexico_City"));
    private static final UUID ANALYST = UUID.randomUUID();

    @Inject
    BillIntake intake;

    @Inject
    Clerk clerk;

    @Inject
    DossierRepository dossiers;

    @Inject
    ManualEditRepository book;

    private final BillSightings bill = withSteps(aBill(), "Presentada.", "Aprobada por 300 votos.");

    @Test
    void keptWithdrawalAllowsOtherCorrectionsAndNoRepeatedAlert() {
        IndexedTestBills.take(intake, bill);
        correct(of().steps().getLast(), "Aprobada por 310 votos.");
        IndexedTestBills.take(intake, withSteps(bill.then(2), "Presentada."));
        assertThat(over("Aprobada por 310 votos.").contested()).isTrue();

        clerk.confirm(
                author(), seen(), over("Aprobada por 310 votos.").signature().act());
        assertThat(over("Aprobada por 310 votos.").contested()).isFalse();

        assertThat(correct(of().steps().getFirst(), "Presentada en tribuna."))
                .isInstanceOf(ManualEditResult.Applied.class);
        assertThat(phrases()).containsExactly("Presentada en tribuna.", "Aprobada por 310 votos.");

        IndexedTestBills.take(intake, withSteps(bill.then(3), "Presentada.", "Aprobada por 300 votos."));

        assertThat(phrases()).containsExactly("Presentada en tribuna.", "Aprobada por 310 votos.");
        assertThat(book.of(id())).noneMatch(ManualEdit::contested);
    }

    @Test
    void correctedStepCanBeCorrectedAgain() {
        IndexedTestBills.take(intake, bill);
        correct(of().steps().getLast(), "Aprobada por 310 votos.");
        IndexedTestBills.take(intake, withSteps(bill.then(2), "Presentada."));

        assertThat(correct(of().steps().getLast(), "Aprobada por 320 votos."))
                .isInstanceOf(ManualEditResult.Applied.class);
        assertThat(correct(of().steps().getFirst(), "Presentada en tribuna."))
                .isInstanceOf(ManualEditResult.Applied.class);

        IndexedTestBills.take(intake, withSteps(bill.then(3), "Presentada.", "Aprobada por 300 votos."));
        assertThat(phrases()).containsExactly("Presentada en tribuna.", "Aprobada por 320 votos.");
    }

    @Test
    void unknownStepCannotBeCorrected() {
        IndexedTestBills.take(intake, bill);

        ManualEditResult result = correct(step(StepKind.WITHDRAWN, "Retirada."), "Retirada por su autor.");

        assertThat(result).isEqualTo(new ManualEditResult.UnknownStep("Retirada."));
        assertThat(phrases()).containsExactly("Presentada.", "Aprobada por 300 votos.");
        assertThat(book.of(id())).isEmpty();
    }

    private ManualEditResult correct(Step step, String phrase) {
        StatedFields value = StatedFields.empty().withSteps(List.of(step(step.kind(), phrase)));
        return clerk.correct(author(), seen(), BillField.STEPS, step, value);
    }

    private ManualEdit over(String phrase) {
        return book.of(id()).stream()
                .filter(edit -> edit.statedFields().steps().getFirst().phrase().equals(phrase))
                .findFirst()
                .orElseThrow();
    }

    private List<String> phrases() {
        return of().steps().stream().map(Step::phrase).toList();
    }

    private static BillSightings withSteps(BillSightings bill, String presented) {
        return bill.step("presented", presented, TODAY);
    }

    private static BillSightings withSteps(BillSightings bill, String presented, String passed) {
        return withSteps(bill, presented).step("passed", passed, TODAY);
    }

    private static Step step(StepKind kind, String phrase) {
        return new Step(kind, Chamber.DEPUTIES, phrase, TODAY, List.of(), List.of());
    }

    private Clerk.Seen seen() {
        return new Clerk.Seen(id(), of().revision());
    }

    private static EditAuthor author() {
        return new EditAuthor(ANALYST, UUID.randomUUID().toString(), "El acta dice otra cosa.", null);
    }

    private Dossier of() {
        return dossiers.findById(id()).orElseThrow();
    }

    private UUID id() {
        return IndexedTestBills.id(bill);
    }
}
