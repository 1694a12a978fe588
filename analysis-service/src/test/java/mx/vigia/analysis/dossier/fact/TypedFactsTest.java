package mx.vigia.analysis.dossier.fact;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.dossier.store.InMemoryRegistrar;
import mx.vigia.analysis.intake.BillSightings;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFactsTest {
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-09-10");

    private final InMemoryRegistrar registrar = new InMemoryRegistrar(NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waived    | Se le dispensan todos los trámites.                          | waived",
                "extended  | Prórroga hasta el 30 de mayo.                                | extended",
                "reported  | Dictaminada.                                                 | reported",
                "other     | Dictamen en sentido negativo.                                | reported-negative",
                "other     | Primera lectura.                                             | first-reading",
                "passed    | Aprobada en la Cámara de Diputados con 300 votos en pro.     | passed",
                "other     | Remitida a la Cámara de Senadores.                           | minuta",
                "other     | Aprobada por la Cámara de Diputados. Turnada a la Cámara de Senadores. | minuta",
                "other     | Devuelta con modificaciones.                                 | returned",
                "other     | Pasa a las legislaturas de los estados.                      | before-states",
                "other     | Declaratoria de reforma constitucional.                      | declared",
                "other     | Turnada al Ejecutivo.                                        | sent-to-executive",
                "other     | Con observaciones del Ejecutivo.                             | objected",
                "other     | Confirmada por las dos terceras partes.                      | override",
                "other     | Se reputa aprobada.                                          | deemed-approved",
                "other     | Promulgada.                                                  | promulgated",
                "published | Publicada en el DOF.                                         | published",
                "other     | Entra en vigor.                                              | in-force",
                "rejected  | Desechada.                                                   | discarded",
                "withdrawn | Retirada por su autora.                                      | withdrawn",
                "other     | Precluida.                                                   | lapsed",
                "other     | Asunto total y definitivamente concluido.                    | concluded",
                "other     | Desechada. Asunto total y definitivamente concluido.         | discarded",
                "other     | Sin materia.                                                 | superseded",
                "other     | Dictaminada en conjunto.                                     | accumulated",
                "other     | Devuelta a comisión.                                         | step-added",
                "other     | Queda en poder de la secretaría técnica.                     | step-added"
            })
    void newStepIsPublishedOnceUnderItsMostSpecificKind(String step, String phrase, String kind) {
        registrar.fold(bill());

        assertThat(registrar.findings(next(2).step(step, phrase, TODAY)))
                .singleElement()
                .satisfies(addressed -> {
                    assertThat(addressed.fact().kind().word()).isEqualTo(kind);
                    assertThat(addressed.fact().step().orElseThrow().phrase()).isEqualTo(phrase);
                    assertThat(FactSides.before(addressed.fact(), FactState.WithStage.class)
                                    .stage())
                            .isEqualTo(Stage.PRESENTED);
                    assertThat(FactSides.before(addressed.fact(), FactState.WithStage.class)
                                    .outcome())
                            .isEqualTo(BillOutcome.OPEN);
                    assertThat(FactSides.after(addressed.fact(), FactState.WithStage.class)
                                    .outcome())
                            .isNotNull();
                });
    }

    @Test
    void rejectionByTheReviewingChamberIsAReturnedFact() {
        registrar.fold(bill().step("presented", "Presentada.", TODAY.minusDays(9))
                .step("passed", "Aprobada.", TODAY.minusDays(5))
                .stepIn("senate", "referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(3)));

        var found = registrar.findings(next(2).step("presented", "Presentada.", TODAY.minusDays(9))
                .step("passed", "Aprobada.", TODAY.minusDays(5))
                .stepIn("senate", "referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(3))
                .stepIn("senate", "rejected", "Desechada.", TODAY));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.RETURNED);
            assertThat(FactSides.after(addressed.fact(), FactState.WithStage.class)
                            .outcome())
                    .isEqualTo(BillOutcome.OPEN);
        });
    }

    @Test
    void approvalOfAReceivedMinutaIsThatOfTheReviewingChamber() {
        BillSightings minuta = bill().kind("minuta")
                .stepIn("deputies", "presented", "Enviada por la Cámara de Senadores.", TODAY.minusDays(9))
                .stepIn("deputies", "referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(8))
                .stepIn("deputies", "reported", "Dictamen", TODAY.minusDays(1));
        registrar.fold(minuta);

        var found = registrar.findings(next(2).kind("minuta")
                .stepIn("deputies", "presented", "Enviada por la Cámara de Senadores.", TODAY.minusDays(9))
                .stepIn("deputies", "referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(8))
                .stepIn("deputies", "reported", "Dictamen", TODAY.minusDays(1))
                .stepIn("deputies", "passed", "Aprobada con 360 votos en pro y 99 en contra.", TODAY));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.PASSED);
            assertThat(FactSides.before(addressed.fact(), FactState.WithStage.class)
                            .stage())
                    .isEqualTo(Stage.REVIEWING_REPORTED);
            assertThat(FactSides.after(addressed.fact(), FactState.WithStage.class)
                            .stage())
                    .isEqualTo(Stage.PASSED_REVIEWING);
        });
    }

    /** A bill passed by one or both chambers, and the fact kind of a further step of the second. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aprobada.            | other    | Insiste en sus modificaciones.                    | step-added",
                "Aprobada.            | other    | Desechadas las modificaciones de la Cámara de Diputados. | step-added",
                "Turnada al Ejecutivo. | other   | Insiste en sus modificaciones.                    | step-added",
                "Publicada en el DOF. | rejected | Desechada.                                        | step-added",
                "Retirada por su autora. | rejected | Desechada.                                     | step-added",
                "Devuelta para los efectos de la fracción D del artículo 72. | rejected | Desechada.  | step-added"
            })
    void refusalWithoutAStageChangeIsAnOrdinaryStep(String last, String step, String phrase, String kind) {
        BillSightings known = bill().step("passed", "Aprobada.", TODAY.minusDays(9))
                .stepIn("senate", "other", last, TODAY.minusDays(3));
        registrar.fold(known);

        var found = registrar.findings(next(2).step("passed", "Aprobada.", TODAY.minusDays(9))
                .stepIn("senate", "other", last, TODAY.minusDays(3))
                .stepIn("senate", step, phrase, TODAY));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind().word()).isEqualTo(kind);
            assertThat(FactSides.after(addressed.fact(), FactState.WithStage.class)
                            .stage())
                    .isEqualTo(FactSides.before(addressed.fact(), FactState.WithStage.class)
                            .stage());
        });
    }

    @Test
    void stepsOfOnePageChainTheirStages() {
        registrar.fold(bill().step("presented", "Presentada.", TODAY.minusDays(20))
                .step("passed", "Aprobada.", TODAY.minusDays(14)));

        var found = registrar.findings(next(2).step("presented", "Presentada.", TODAY.minusDays(20))
                .step("passed", "Aprobada.", TODAY)
                .stepIn("senate", "rejected", "Desechada.", TODAY.minusDays(7))
                .step("passed", "Aprobada.", TODAY.minusDays(14)));

        assertThat(found)
                .extracting(TypedFactsTest::kindAndStages)
                .containsExactly(
                        tuple(FactKind.RETURNED, Stage.PASSED_ORIGIN, Stage.RETURNED_REJECTED),
                        tuple(FactKind.PASSED, Stage.RETURNED_REJECTED, Stage.SENT_TO_REVIEWING));
    }

    /** A page that shows the last step first, without days. */
    @Test
    void approvalBelowTheSendingLeadsToApprovalOnly() {
        registrar.fold(bill().vaguely("deputies", "passed", "Aprobado por la Cámara de Diputados.", null));

        var found =
                registrar.findings(next(2).vaguely("deputies", "passed", "Aprobado por la Cámara de Diputados.", null)
                        .vaguely(null, "other", "Turnado al Ejecutivo.", null)
                        .vaguely(null, "other", "Aprobado por el Senado.", null));

        assertThat(found)
                .extracting(TypedFactsTest::kindAndStages)
                .containsExactly(
                        tuple(FactKind.PASSED, Stage.PASSED_ORIGIN, Stage.PASSED_REVIEWING),
                        tuple(FactKind.SENT_TO_EXECUTIVE, Stage.PASSED_REVIEWING, Stage.SENT_TO_EXECUTIVE));
    }

    @Test
    void outOfOrderAndUnknownStepsAreFlaggedAndKept() {
        registrar.fold(bill().step("published", "Publicada en el DOF.", TODAY.minusDays(1)));

        var odd = registrar.findings(next(2).step("published", "Publicada en el DOF.", TODAY.minusDays(1))
                .step("reported", "Dictaminada.", TODAY)
                .step("other", "Queda en poder de la secretaría técnica.", TODAY));

        assertThat(odd)
                .extracting(addressed -> FactSides.after(addressed.fact(), FactState.AfterStep.class)
                        .flag())
                .containsExactly(StepFlag.OUT_OF_ORDER, StepFlag.UNKNOWN_PHRASE);
        assertThat(registrar.dossier(bill()).flagged()).hasSize(2);
        assertThat(registrar.dossier(bill()).outcome()).isEqualTo(BillOutcome.ENACTED);
    }

    @Test
    void rewordedStepMakesAFactButNoSecondAlert() {
        registrar.fold(bill());
        var first = registrar.findings(next(2).step("passed", "Aprobada con 300 votos en pro.", TODAY));
        var second = registrar.findings(
                next(3).on("record").step("other", "Aprobado el dictamen en votación nominal.", TODAY));
        var another = registrar.findings(next(4).on("record")
                .step("other", "Aprobado el dictamen en votación nominal.", TODAY)
                .stepIn("senate", "other", "Aprobado.", TODAY));

        assertThat(first).extracting(AddressedFact::audience).containsExactly(FactAudience.WHO_MATCHES);
        assertThat(second).extracting(AddressedFact::audience).containsExactly(FactAudience.NOBODY);
        assertThat(second).extracting(addressed -> addressed.fact().kind()).containsExactly(FactKind.PASSED);
        assertThat(another).extracting(AddressedFact::audience).containsExactly(FactAudience.WHO_MATCHES);
    }

    @Test
    void withdrawnEndPrevailsAndItsRepetitionIsNoNews() {
        registrar.fold(bill().step("other", "Pendiente en comisión(es) de origen", TODAY.minusDays(9)));
        var closed = registrar.findings(next(2).step("other", "Desechado", TODAY.minusDays(2)));
        registrar.fold(next(3).step("other", "Pendiente en comisión(es) de origen", TODAY.minusDays(9)));

        assertThat(closed).extracting(addressed -> addressed.fact().kind()).containsExactly(FactKind.DISCARDED);
        assertThat(registrar.dossier(bill()).stage()).isEqualTo(Stage.IN_COMMITTEE);
        assertThat(registrar.dossier(bill()).outcome()).isEqualTo(BillOutcome.OPEN);
        assertThat(registrar.findings(next(4).step("other", "Desechado", TODAY.minusDays(2))))
                .isEmpty();
    }

    @Test
    void whatABillWaitsForIsNoNewsUnlessItMovesTheBill() {
        registrar.fold(bill().step("presented", "Presentada.", TODAY.minusDays(9)));
        var moved =
                registrar.findings(next(2).step("other", "Pendiente en comisión(es) de origen", TODAY.minusDays(8)));
        registrar.fold(next(3).step("referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(8))
                .step("passed", "Aprobada.", TODAY.minusDays(2)));
        var waits = registrar.findings(next(4).step("referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(8))
                .step("passed", "Aprobada.", TODAY.minusDays(2))
                .vaguely("senate", "other", "Pendiente en el Senado", null));

        assertThat(moved).extracting(AddressedFact::audience).containsExactly(FactAudience.WHO_MATCHES);
        assertThat(waits).extracting(AddressedFact::audience).containsExactly(FactAudience.NOBODY);
    }

    @Test
    void settledBillIsNotPublishedAsPassed() {
        registrar.fold(bill());
        registrar.fold(motion(1));

        assertThat(registrar.findings(next(2).step("other", "Resuelto / Aprobado", TODAY)))
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.STEP_ADDED);
        assertThat(registrar.findings(motion(2).step("other", "Resuelto / Aprobado", TODAY)))
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.PASSED);
    }

    @Test
    void changedReferralNamesFormerAndCurrentCommittees() {
        registrar.fold(
                bill().turnedTo("Salud").step("referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(4)));

        var found = registrar.findings(next(2).turnedTo("Salud", "Economía")
                .step("referred", "Turnada a la Comisión de Salud.", TODAY.minusDays(4))
                .step("other", "Se amplía el turno a la Comisión de Economía.", TODAY));

        assertThat(found).singleElement().satisfies(addressed -> {
            var fact = addressed.fact();
            assertThat(fact.kind()).isEqualTo(FactKind.REFERRAL_CHANGED);
            assertThat(FactSides.before(fact, FactState.Referred.class).committees())
                    .extracting(Referral::name)
                    .containsExactly("Salud");
            assertThat(FactSides.after(fact, FactState.Referred.class).committees())
                    .extracting(Referral::name)
                    .containsExactly("Salud", "Economía");
            assertThat(fact.happened()).isEqualTo(TODAY);
        });
    }

    @Test
    void referralStepAfterItsCommitteesReachesNewMatchesOnly() {
        registrar.fold(bill());
        var committees = registrar.findings(next(2).on("turn-list").turnedTo("Salud"));
        var step = registrar.findings(next(3).step("referred", "Turnada a la Comisión de Salud.", TODAY));

        assertThat(committees).extracting(AddressedFact::audience).containsExactly(FactAudience.WHO_MATCHES);
        assertThat(step).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.REFERRED);
            assertThat(addressed.audience()).isEqualTo(FactAudience.WHO_MATCHES_ONLY_NOW);
        });
    }

    @Test
    void openConsultationFirstSeenAlsoReachesNewBillWatches() {
        var found = registrar.findings(consultation(1).openForCommentsUntil(TODAY.plusDays(20), "es"));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.CONSULTATION_OPENED);
            assertThat(addressed.fact().selectableAs())
                    .containsExactlyInAnyOrder(FactKind.NEW, FactKind.CONSULTATION_OPENED);
            assertThat(FactSides.after(addressed.fact(), FactState.WithConsultation.class)
                            .consultation()
                            .closesOn())
                    .isEqualTo(TODAY.plusDays(20));
        });
    }

    @Test
    void draftWhoseTitlePutsItUpForCommentsOpensAConsultationOnce() {
        var draft = consultation(1)
                .titled(
                        "Anteproyecto de lineamientos de faros, que se somete a consulta pública durante 20 días naturales.")
                .presented(TODAY);

        var opened = registrar.findings(draft);
        var stated = registrar.findings(draft.then(2).on("text").consulted(TODAY, TODAY.plusDays(20)));

        assertThat(opened).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.CONSULTATION_OPENED);
            assertThat(FactSides.after(addressed.fact(), FactState.WithConsultation.class)
                            .consultation())
                    .isEqualTo(new Consultation(TODAY, TODAY.plusDays(20), null, true));
        });
        assertThat(stated).isEmpty();
    }

    @Test
    void draftReadAfterItsLastDayIsAClosedConsultation() {
        var found = registrar.findings(consultation(1)
                .titled("Anteproyecto de lineamientos de boyas, en consulta pública durante 3 días naturales.")
                .presented(TODAY.minusDays(6)));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.CONSULTATION_CLOSED);
            assertThat(addressed.fact().happened()).isEqualTo(TODAY.minusDays(3));
        });
    }

    @Test
    void dayOnWhichAConsultationClosedIsUnknownWithoutTheKindOfItsDays() {
        var found = registrar.findings(consultation(1)
                .titled("Anteproyecto de lineamientos de boyas, en consulta pública durante 3 días.")
                .presented(TODAY.minusDays(20)));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.CONSULTATION_CLOSED);
            assertThat(addressed.fact().happened()).isNull();
        });
    }

    @Test
    void extendedConsultationIsOneFactFromOldToNewDay() {
        registrar.fold(consultation(1).openForCommentsUntil(TODAY.plusDays(5), "es"));

        var moved = registrar.findings(consultation(2).openForCommentsUntil(TODAY.plusDays(12), "es"));
        var stepped = registrar.findings(consultation(3)
                .openForCommentsUntil(TODAY.plusDays(19), "es")
                .step("other", "Se amplía el plazo de la consulta pública.", TODAY));

        for (var found : List.of(moved, stepped)) {
            assertThat(found).singleElement().satisfies(addressed -> {
                var fact = addressed.fact();
                assertThat(fact.kind()).isEqualTo(FactKind.CONSULTATION_EXTENDED);
                assertThat(FactSides.after(fact, FactState.WithConsultation.class)
                                .consultation()
                                .closesOn())
                        .isEqualTo(FactSides.before(fact, FactState.WithConsultation.class)
                                .consultation()
                                .closesOn()
                                .plusDays(7));
            });
        }
    }

    @Test
    void extensionOfAStatedWindowIsToldWithoutTheFormerLastDay() {
        registrar.fold(consultation(1).openForCommentsUntil(TODAY.plusDays(5), "es"));

        var found = registrar.findings(consultation(2)
                .openForCommentsUntil(TODAY.plusDays(5), "es")
                .step("other", "Se amplía por diez días el plazo de la consulta pública.", TODAY));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.CONSULTATION_EXTENDED);
            assertThat(addressed.audience())
                    .as("nothing is counted from a stated day")
                    .isEqualTo(FactAudience.WHO_MATCHES);
            assertThat(FactSides.after(addressed.fact(), FactState.WithConsultation.class)
                            .consultation()
                            .closesOn())
                    .isNull();
        });
    }

    @Test
    void firstSeenDecreeAndBillAreAnnouncedByTheirLatestStep() {
        var decree = registrar.findings(
                aBill("dof/1").on("list").kind("decree").readAt(NOW).presented(TODAY));
        var bill = registrar.findings(
                bill().step("presented", "Presentada.", TODAY).step("published", "Publicada en el DOF.", TODAY));

        assertThat(decree).extracting(addressed -> addressed.fact().kind()).containsExactly(FactKind.PUBLISHED);
        assertThat(bill).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.PUBLISHED);
            assertThat(addressed.fact().selectableAs()).containsExactly(FactKind.NEW, FactKind.PUBLISHED);
        });
    }

    @Test
    void firstSightedMotionReachesOnlyMotionWatches() {
        var found = registrar.findings(motion(1));

        assertThat(found).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.MOTION_NEW);
            assertThat(addressed.fact().opens()).isTrue();
            assertThat(addressed.fact().selectableAs()).containsExactly(FactKind.MOTION_NEW);
        });
    }

    private static BillSightings bill() {
        return aBill("66/a/1").readAt(NOW);
    }

    private static BillSightings next(int revision) {
        return bill().then(revision).readAt(NOW);
    }

    private static BillSightings motion(int revision) {
        return aBill("66/p/1").withRevision(revision).kind("motion").readAt(NOW);
    }

    private static BillSightings consultation(int revision) {
        return aBill("draft/1")
                .withRevision(revision)
                .on("record")
                .kind("draft-rule")
                .readAt(NOW);
    }

    /** Returns the kind of a fact and its stages before and after. */
    private static Tuple kindAndStages(AddressedFact addressed) {
        var fact = addressed.fact();
        return tuple(
                fact.kind(),
                FactSides.before(fact, FactState.WithStage.class).stage(),
                FactSides.after(fact, FactState.WithStage.class).stage());
    }
}
