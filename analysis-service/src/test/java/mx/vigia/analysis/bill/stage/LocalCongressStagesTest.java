package mx.vigia.analysis.bill.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a bill through the congress of a federal entity. */
class LocalCongressStagesTest {
    private static final String SITE = "mx.nle.congreso";

    /** Phrases of one day after another, and where they lead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INITIATIVE; Turnada; REFERRED; OPEN",
                "INITIATIVE; Turnada > Dictaminada; REPORTED_POSITIVE; OPEN",
                "INITIATIVE; Turnada > Dictaminada > Aprobada; PASSED_CONGRESS; OPEN",
                "INITIATIVE; Aprobada por el Pleno; PASSED_CONGRESS; OPEN",
                "INITIATIVE; Aprobada por el H. Congreso del Estado; PASSED_CONGRESS; OPEN",
                "INITIATIVE; Aprobada > Aprobada; PASSED_CONGRESS; OPEN",
                "INITIATIVE; Turnada > Dictamen negativo > Desechada; REPORTED_NEGATIVE; DISCARDED",
                "INITIATIVE; Turnada > Dictaminada > Rechazada en votación; REPORTED_POSITIVE; DISCARDED",
                "INITIATIVE; Aprobada > Remitida al Ejecutivo; SENT_TO_EXECUTIVE; OPEN",
                "INITIATIVE; Aprobada > Enviado al titular del Poder Ejecutivo; SENT_TO_EXECUTIVE; OPEN",
                "INITIATIVE; Aprobada > Turnada al Ejecutivo > Con observaciones del Ejecutivo > Aprobada; OBJECTED; OPEN",
                "INITIATIVE; Aprobada > Turnada al Ejecutivo > Publicada en el Periódico Oficial; PUBLISHED_STATE; ENACTED",
                "INITIATIVE; Aprobada > Publicado en la Gaceta Oficial de la Ciudad de México; PUBLISHED_STATE; ENACTED",
                "INITIATIVE; Aprobada > Decreto publicado en el Boletín Oficial; PUBLISHED_STATE; ENACTED",
                "INITIATIVE; Aprobada > Publicada; PUBLISHED_STATE; ENACTED",
                "INITIATIVE; Publicada en el Periódico Oficial > Entra en vigor; IN_FORCE; ENACTED",
                "MINUTA; Turnada > Aprobada; PASSED_CONGRESS; OPEN",
                "DECREE; ; PASSED_CONGRESS; OPEN",
                "DECREE; Publicado en el Periódico Oficial; PUBLISHED_STATE; ENACTED",
                "REPORT; ; REPORTED_POSITIVE; OPEN",
                "MOTION; Turnada > Aprobada; REFERRED; RESOLVED"
            })
    void localBillPassesOneChamberAndIsPublishedInTheStateJournal(
            BillKind kind, String phrases, Stage where, BillOutcome outcome) {
        var billStatus = statusOf(kind, days(phrases));

        assertThat(billStatus.where()).isEqualTo(where);
        assertThat(billStatus.outcome()).isEqualTo(outcome);
        assertThat(billStatus.flagged()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turnado a revisora",
                "Remitida a la Cámara de Senadores",
                "Aprobada en la cámara de origen",
                "Aprobada en la cámara revisora",
                "Aprobada por la Cámara de Diputados",
                "Devuelta con modificaciones",
                "Insiste en sus modificaciones",
                "Pasa a las legislaturas de los estados",
                "Declaratoria de reforma constitucional",
                "Publicada en el DOF",
                "Publicado en el Diario Oficial de la Federación"
            })
    void bicameralAndFederalStepsAreFlagged(String phrase) {
        var steps = days("Turnada > Aprobada > " + phrase);

        assertThat(statusOf(BillKind.INITIATIVE, steps))
                .isEqualTo(new BillStatus(
                        Stage.PASSED_CONGRESS,
                        BillOutcome.OPEN,
                        List.of(new FlaggedStep(steps.getLast(), StepFlag.OUT_OF_ORDER))));
    }

    @Test
    void singleChamberIsReadFromASentenceOfTwo() {
        var step = days("Aprobada. Turnada a la Cámara de Senadores.").getFirst();
        var local = StageSubject.of(BillKind.INITIATIVE).at(SITE, List.of(step));

        assertThat(LifeCycle.statusAfter(local, List.of(step), Set.of()).stage())
                .isEqualTo(Stage.PASSED_CONGRESS);
        assertThat(LifeCycle.mainTransitionOf(local, step)).isEqualTo(StageTransition.PASSED);
        assertThat(LifeCycle.mainTransitionOf(StageSubject.of(BillKind.INITIATIVE), step))
                .isEqualTo(StageTransition.SENT_TO_REVIEWING);
    }

    @ParameterizedTest
    @CsvSource({
        "mx.nle.congreso, true",
        "mx.cdmx.congreso, true",
        "mx.pue.congreso, true",
        "mx.diputados.gaceta, false",
        "pe.congreso, false",
        "es.congreso, false",
        "mx.atdt.consultas, false"
    })
    void localCongressIsRecognizedByItsSite(String site, boolean local) {
        assertThat(StageSubject.of(BillKind.INITIATIVE).at(site, List.of()).local())
                .isEqualTo(local);
    }

    @Test
    void manualBillIsLocalOnlyIfAllItsChambersAreTheLocalCongress() {
        var congress = step(Chamber.CONGRESS);

        assertThat(isLocalManualBill(List.of())).isFalse();
        assertThat(isLocalManualBill(List.of(step(null)))).isFalse();
        assertThat(isLocalManualBill(List.of(congress, step(null)))).isTrue();
        assertThat(isLocalManualBill(List.of(congress, step(Chamber.SENATE)))).isFalse();
    }

    private static boolean isLocalManualBill(List<Step> steps) {
        return StageSubject.of(BillKind.INITIATIVE)
                .at(ManualStatement.MANUAL_SITE, steps)
                .local();
    }

    private static BillStatus statusOf(BillKind kind, List<Step> steps) {
        return LifeCycle.statusAfter(StageSubject.of(kind).at(SITE, steps), steps, Set.of());
    }

    private static List<Step> days(String phrases) {
        var steps = new ArrayList<Step>();
        for (String phrase : phrases == null ? new String[0] : phrases.split(" > ")) {
            var day = LocalDate.of(2026, 3, 1).plusDays(steps.size());
            steps.add(new Step(StepKind.OTHER, Chamber.CONGRESS, phrase, day, List.of(), List.of()));
        }
        return steps;
    }

    private static Step step(Chamber chamber) {
        return new Step(StepKind.PRESENTED, chamber, "Presentada", null, List.of(), List.of());
    }
}
