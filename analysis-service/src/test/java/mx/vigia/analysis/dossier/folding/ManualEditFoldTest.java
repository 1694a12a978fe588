package mx.vigia.analysis.dossier.folding;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Added;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.RecordUpdateResult;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.StepFactKind;
import mx.vigia.analysis.dossier.fact.UnsupportedSteps;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;

class ManualEditFoldTest {
    private static final Instant NOW = Instant.parse("2026-09-04T15:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final UUID BILL = new UUID(7, 7);
    private static final Step PASSED = step(StepKind.PASSED, "Aprobada por 300 votos.");

    @Test
    void manuallyEditedBillIsIndependentOfPageOrder() {
        List<BillSightings> pages = List.of(
                bill().on("annex-part").titled("Título del anexo").text("Texto."),
                bill().on("turn-list").titled("Título").turnedTo("Salud"),
                bill().titled("Título de la lista")
                        .presented(DAY)
                        .step("presented", "Presentada.", DAY)
                        .step("referred", "Turnada.", DAY));
        List<ManualStatement> acts = List.of(
                corrected(1, BillField.TITLE, titled("Título del anexo"), titled("Título a mano")), added(2, PASSED));
        Dossier expected = folded(pages, acts);

        for (int seed = 0; seed < 60; seed++) {
            List<BillSightings> shuffled = new ArrayList<>(pages);
            shuffled.addAll(pages);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(folded(shuffled, acts)).isEqualTo(expected);
        }
        assertThat(expected.title()).isEqualTo("Título a mano");
        assertThat(expected.stage()).isEqualTo(Stage.PASSED_ORIGIN);
        assertThat(folded(pages, List.of()).title()).isEqualTo("Título del anexo");
    }

    @Test
    void manualAdditionYieldsToPagesAndCorrectionDoesNot() {
        ManualStatement manualStatement = new Added(signature(1), titled("Título de la captura"));

        assertThat(folded(List.of(), List.of(manualStatement)).title()).isEqualTo("Título de la captura");
        assertThat(folded(List.of(bill().on("feed").titled("Título de la fuente")), List.of(manualStatement))
                        .title())
                .isEqualTo("Título de la fuente");
    }

    @Test
    void manualApprovalOutOfOrderIsFlaggedUntilASourceConfirms() {
        BillSightings presented = bill().step("presented", "Presentada.", DAY);
        List<ManualStatement> acts = List.of(added(1, PASSED));

        Dossier leapt = folded(List.of(presented), acts);

        assertThat(leapt.stage()).isEqualTo(Stage.PRESENTED);
        assertThat(leapt.steps()).contains(PASSED);
        assertThat(leapt.flagOf(PASSED)).contains(StepFlag.OUT_OF_ORDER);
        assertThat(UnsupportedSteps.of(leapt)).containsExactly(PASSED);
        assertThat(folded(List.of(presented.step("referred", "Turnada.", DAY)), acts)
                        .stage())
                .isEqualTo(Stage.PASSED_ORIGIN);
        assertThat(folded(List.of(presented.step("passed", "Aprobada.", DAY)), acts)
                        .stage())
                .as("what a source tells too is believed")
                .isEqualTo(Stage.PASSED_ORIGIN);
    }

    @Test
    void manualStepOutOfOrderIsAPlainStep() {
        BillSightings presented = bill().step("presented", "Presentada.", DAY);
        BillSightings published = bill().step("published", "Publicada en el DOF.", DAY.minusDays(1));
        Step inGazette = step(StepKind.PUBLISHED, "Publicada en el DOF.");
        Step turned = step(StepKind.REFERRED, "Turnada a Salud.");

        assertThat(kindOfManualStep(presented, PASSED)).isEqualTo(FactKind.STEP_ADDED);
        assertThat(kindOfManualStep(presented, inGazette)).isEqualTo(FactKind.STEP_ADDED);
        assertThat(kindOfManualStep(published, turned)).isEqualTo(FactKind.STEP_ADDED);
        assertThat(kindOfManualStep(presented, turned)).isEqualTo(FactKind.REFERRED);
        assertThat(kindOfManualStep(presented.step("referred", "Turnada.", DAY), PASSED))
                .isEqualTo(FactKind.PASSED);
    }

    private static FactKind kindOfManualStep(BillSightings known, Step step) {
        return StepFactKind.kindOf(
                step, folded(List.of(known), List.of()), folded(List.of(known), List.of(added(1, step))));
    }

    @Test
    void correctionsAreComparedWithTheSourcesOnly() {
        SourceRecord record = recordOf(List.of(bill().titled("C")));
        Corrected contested = corrected(1, BillField.TITLE, titled("A"), titled("B"));
        Corrected spent = corrected(2, BillField.TITLE, titled("A"), titled("C"));

        CorrectionCheck settled = CorrectionCheck.of(BILL, List.of(record.with(List.of(contested, spent))));

        assertThat(settled.moved()).extracting(one -> one.says().title()).containsExactly("C");
        assertThat(settled.spent()).containsExactly(spent);
        assertThat(CorrectionCheck.of(BILL, settled.records()).moved()).isEmpty();
    }

    @Test
    void laterCorrectionOfAStepReplacesTheEarlierAndTheSource() {
        SourceRecord record = recordOf(List.of(bill().step("passed", "Aprobada.", DAY)));
        StatedFields base = StatedFields.empty().withSteps(List.of(step(StepKind.PASSED, "Aprobada.")));
        List<ManualStatement> acts = List.of(
                corrected(1, BillField.STEPS, base, StatedFields.empty().withSteps(List.of(PASSED))),
                corrected(2, BillField.STEPS, base, StatedFields.empty()));

        assertThat(DossierFold.of(BILL, 1, List.of(record.with(acts)), NOW, NOW).steps())
                .isEmpty();
        assertThat(DossierFold.of(BILL, 1, List.of(record.with(acts.subList(0, 1))), NOW, NOW)
                        .steps())
                .containsExactly(PASSED);
    }

    private static Dossier folded(List<BillSightings> pages, List<ManualStatement> acts) {
        List<SourceRecord> records = List.of(recordOf(pages).with(acts));
        return DossierFold.of(BILL, 1, CorrectionCheck.of(BILL, records).records(), NOW, NOW);
    }

    private static SourceRecord recordOf(List<BillSightings> pages) {
        SourceRecord record = SourceRecord.empty(new BillId("mx.diputados.gaceta", "66/b/1"), NOW);
        for (int i = 0; i < pages.size(); i++) {
            if (record.process(pages.get(i).withRevision(i + 1).sighting())
                    instanceof RecordUpdateResult.News(var after, var reconsidered)) {
                record = after;
            }
        }
        return record;
    }

    private static BillSightings bill() {
        return aBill("66/b/1").readAt(NOW);
    }

    private static Step step(StepKind kind, String phrase) {
        return new Step(kind, Chamber.DEPUTIES, phrase, DAY, List.of(), List.of());
    }

    private static StatedFields titled(String title) {
        return aBill().titled(title).sighting().said().onlyField(BillField.TITLE);
    }

    private static Added added(int second, Step step) {
        return new Added(signature(second), StatedFields.empty().withSteps(List.of(step)));
    }

    private static Corrected corrected(int second, BillField field, StatedFields base, StatedFields value) {
        return new Corrected(signature(second), field, base, value, base);
    }

    private static ManualEditSignature signature(int second) {
        return new ManualEditSignature(new UUID(1, second), new UUID(2, 2), NOW.plusSeconds(second), "Oficio", null);
    }
}
