package mx.vigia.analysis.web.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierBuilder;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class OfficialSourceTest {
    private static final Instant NOW = Instant.parse("2026-12-10T18:00:00Z");
    private static final String VOTE = "https://gaceta.diputados.gob.mx/votos.pdf";
    private static final String BILL = "https://gaceta.diputados.gob.mx/iniciativa.pdf";
    private static final String REPORT = "https://gaceta.diputados.gob.mx/dictamen.pdf";

    @Test
    void documentIsThatOfTheStepTakenLastWhateverOrderThePagesStateThem() {
        Step passed = step(StepKind.PASSED, "Aprobada.", LocalDate.parse("2026-12-05"), VOTE);
        for (LocalDate day : new LocalDate[] {LocalDate.parse("2026-12-03"), null}) {
            Step reported = step(StepKind.REPORTED, "Dictaminada.", day, REPORT);

            assertThat(OfficialSource.of(bill(passed, reported), labels()))
                    .extracting(OfficialSource::address)
                    .containsExactly(VOTE);
        }
    }

    @Test
    void documentOfTheBillIsToldFromThatOfItsLastStep() {
        Step reported = step(StepKind.REPORTED, "Dictaminada.", LocalDate.parse("2026-12-03"), REPORT);
        Dossier bill = builder(reported).officialAddress(BILL).build();

        assertThat(OfficialSource.of(bill, labels()))
                .last()
                .isEqualTo(new OfficialSource(BILL, true, "del asunto mismo"));
    }

    private static Step step(StepKind kind, String phrase, LocalDate day, String document) {
        return new Step(kind, Chamber.DEPUTIES, phrase, day, List.of(), List.of(new DocumentLink("Gaceta", document)));
    }

    private static Dossier bill(Step... steps) {
        return builder(steps).build();
    }

    private static DossierBuilder builder(Step... steps) {
        return new DossierBuilder()
                .id(UUID.randomUUID())
                .revision(1)
                .site("mx.diputados.gaceta")
                .kind(BillKind.INITIATIVE)
                .title("Que reforma la Ley de Caminos")
                .stage(Stage.PASSED_ORIGIN)
                .outcome(BillOutcome.OPEN)
                .steps(List.of(steps))
                .firstSeen(NOW)
                .lastChanged(NOW);
    }

    private static BillLabels labels() {
        return new BillLabels(Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), NOW);
    }
}
