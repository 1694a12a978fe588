package mx.vigia.analysis.bill.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifeCycleTest {

    @Test
    void aMinutaThatOnlyOneChamberHasPassedWaitsForTheOther() {
        var steps = List.of(step(StepKind.PASSED, Chamber.DEPUTIES), step(StepKind.OTHER, Chamber.SENATE));

        assertThat(LifeCycle.stageAfter(BillKind.MINUTA, steps)).isEqualTo(Stage.PASSED_ORIGIN);
    }

    @Test
    void minutaPassedByItsReceivingChamberHasPassedBoth() {
        var steps = List.of(step(StepKind.PRESENTED, Chamber.SENATE), step(StepKind.PASSED, Chamber.SENATE));

        assertThat(LifeCycle.stageAfter(BillKind.MINUTA, steps)).isEqualTo(Stage.PASSED_REVIEWING);
    }

    @Test
    void aMinutaThatBothChambersPassedHasPassedTheReviewingOne() {
        var steps = List.of(step(StepKind.PASSED, Chamber.DEPUTIES), step(StepKind.PASSED, Chamber.SENATE));

        assertThat(LifeCycle.stageAfter(BillKind.MINUTA, steps)).isEqualTo(Stage.PASSED_REVIEWING);
    }

    /** Phrases of one day after another, and where they lead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INITIATIVE; ; PRESENTED; OPEN",
                "INITIATIVE; Turnada; REFERRED; OPEN",
                "INITIATIVE; Turnada > Dictamen negativo > Devuelto a comisión; IN_COMMITTEE; OPEN",
                "INITIATIVE; Turnada > Dictamen > De primera lectura > A discusión; IN_DEBATE; OPEN",
                "INITIATIVE; Aprobada en la Cámara de Diputados; PASSED_ORIGIN; OPEN",
                "INITIATIVE; Aprobada en la Cámara de Diputados > Turnado a revisora; SENT_TO_REVIEWING; OPEN",
                "INITIATIVE; Turnado a revisora > En comisión; REVIEWING_IN_COMMITTEE; OPEN",
                "INITIATIVE; Pendiente en comisión(es) de revisora; REVIEWING_IN_COMMITTEE; OPEN",
                "INITIATIVE; Turnado a revisora > Dictamen > De primera lectura en revisora; REVIEWING_IN_DEBATE; OPEN",
                "INITIATIVE; Turnado a revisora > Devuelta con modificaciones; RETURNED_MODIFIED; OPEN",
                "INITIATIVE; Turnado a revisora > Devuelta con modificaciones > Turnada > Aprobada; PASSED_REVIEWING;"
                        + " OPEN",
                "INITIATIVE; Aprobado por la Cámara de Diputados > Aprobado por el Senado > Turnado al Ejecutivo;"
                        + " SENT_TO_EXECUTIVE; OPEN",
                "INITIATIVE; Turnado al Ejecutivo > Con observaciones del Ejecutivo; OBJECTED; OPEN",
                "INITIATIVE; Turnado al Ejecutivo > Con observaciones del Ejecutivo > Confirmado por las dos terceras"
                        + " partes > Promulgada; PROMULGATED; OPEN",
                "INITIATIVE; Turnado al Ejecutivo > Con observaciones del Ejecutivo > Desechada; OBJECTED; DISCARDED",
                "INITIATIVE; Turnado al Ejecutivo > Se reputa aprobado; DEEMED_APPROVED; OPEN",
                "INITIATIVE; Turnado al Ejecutivo > Publicado en el DOF; PUBLISHED_DOF; ENACTED",
                "INITIATIVE; Publicado en el DOF > Fe de erratas > Entra en vigor > Abrogada; REPEALED; ENACTED",
                "INITIATIVE; Turnada > Retirada; REFERRED; WITHDRAWN",
                "INITIATIVE; Turnada > Precluido; REFERRED; LAPSED",
                "INITIATIVE; Turnada > Asunto total y definitivamente concluido; REFERRED; CONCLUDED",
                "INITIATIVE; Turnada > Concluido > Desechada; REFERRED; DISCARDED",
                "INITIATIVE; Turnada > Sin materia; REFERRED; SUPERSEDED",
                "INITIATIVE; Turnada > Acumulada; REFERRED; ACCUMULATED",
                "INITIATIVE; Turnada > Resuelto; REFERRED; RESOLVED",
                "INITIATIVE; Turnada > Resuelto / Aprobado; REFERRED; OPEN",
                "INITIATIVE; Iniciativa de inicio en cámara de diputados Aprobado; PRESENTED; OPEN",
                "MOTION; Turnada > Resuelto / Aprobado; REFERRED; RESOLVED",
                "OTHER; Resuelto / Aprobado; PRESENTED; RESOLVED",
                "INITIATIVE; Turnada > Retirada > Pendiente; REFERRED; OPEN",
                "INITIATIVE; Turnada > Retirada > Pendiente en comisión(es) de origen; IN_COMMITTEE; OPEN",
                "MOTION; Turnada > Desechada > Pendiente en comisión > Aprobada; IN_COMMITTEE; RESOLVED",
                "INITIATIVE; Publicado en el DOF > Pendiente; PUBLISHED_DOF; ENACTED",
                "INITIATIVE; Aprobado por el Senado > Pasa a las Legislaturas de los Estados; SENT_TO_STATES; OPEN",
                "INITIATIVE; Pasa a las Legislaturas > Aprobada por la mayoría de las legislaturas > Declaratoria;"
                        + " DECLARED; OPEN",
                "INITIATIVE; Pasa a las Legislaturas > Declaratoria > Pasa al Ejecutivo > Publicado en el DOF;"
                        + " PUBLISHED_DOF; ENACTED",
                "MOTION; Considerada de urgente resolución; IN_DEBATE; OPEN",
                "MOTION; Considerada de urgente resolución y aprobada en votación económica; PRESENTED; RESOLVED",
                "MOTION; Considerada de urgente resolución y desechada en votación económica; PRESENTED; DISCARDED",
                "MOTION; La Asamblea no consideró el asunto de urgente resolución > Turnada; REFERRED; OPEN",
                "MOTION; Turnada > Dictaminada y aprobada en la sesión del martes; REFERRED; RESOLVED",
                "MOTION; Votado; IN_DEBATE; OPEN",
                "DRAFT_RULE; Anteproyecto > En consulta pública; IN_CONSULTATION; OPEN",
                "DRAFT_RULE; En consulta pública > Se amplía la consulta pública > Cierre de consulta pública;"
                        + " CONSULTATION_CLOSED; OPEN",
                "DRAFT_RULE; Cierre de consulta pública > Norma definitiva > Entra en vigor; IN_FORCE; ENACTED",
                "RULE; ; PUBLISHED_DOF; ENACTED",
                "DECREE; ; PUBLISHED_DOF; ENACTED",
                "CONSULTATION; ; PRESENTED; OPEN",
                "CONSULTATION; Publicada en el DOF; IN_CONSULTATION; OPEN",
                "CONSULTATION; Fecha: 31/07/2026 - Edición Matutina; PRESENTED; OPEN",
                "DRAFT_RULE; Fecha: 31/07/2026 - Edición Vespertina; PRESENTED; OPEN",
                "NOTICE; Publicada en el DOF; PUBLISHED_DOF; ENACTED",
                "NOTICE; ; PRESENTED; OPEN",
                "REPORT; ; REPORTED_POSITIVE; OPEN",
                "REPORT; Turnada; REFERRED; OPEN",
                "REPORT; Aprobada en la Cámara de Diputados; PASSED_ORIGIN; OPEN",
                "MINUTA; ; PASSED_ORIGIN; OPEN",
                "MINUTA; Turnada; REVIEWING_IN_COMMITTEE; OPEN"
            })
    void phrasesDetermineStageAndOutcome(BillKind kind, String phrases, Stage where, BillOutcome outcome) {
        var billStatus = LifeCycle.statusAfter(kind, days(phrases == null ? "" : phrases));

        assertThat(billStatus).isEqualTo(new BillStatus(where, outcome, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INITIATIVE; Retirada > Aprobada; WITHDRAWN",
                "INITIATIVE; Desechada > Publicado en el DOF; DISCARDED",
                "INITIATIVE; Publicado en el DOF > Desechada; PUBLISHED_DOF",
                "INITIATIVE; Publicado en el DOF > Turnada; PUBLISHED_DOF",
                "INITIATIVE; Turnado al Ejecutivo > De primera lectura; SENT_TO_EXECUTIVE",
                "INITIATIVE; Confirmado por las dos terceras partes; PRESENTED",
                "INITIATIVE; En consulta pública; PRESENTED",
                "MOTION; Turnado al Ejecutivo; PRESENTED",
                "MOTION; Publicado en el DOF; PRESENTED",
                "DRAFT_RULE; Aprobada en votación nominal; PRESENTED"
            })
    void impossibleStepIsFlaggedWithoutChangingTheStage(BillKind kind, String phrases, Stage shown) {
        var steps = days(phrases);

        var billStatus = LifeCycle.statusAfter(kind, steps);

        assertThat(billStatus.stage()).isEqualTo(shown);
        assertThat(billStatus.flagged()).containsExactly(new FlaggedStep(steps.getLast(), StepFlag.OUT_OF_ORDER));
    }

    /** Phrases on consecutive days, the last one entered manually, and the resulting stage. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Publicado en el DOF; PRESENTED",
                "Aprobada en votación nominal; PRESENTED",
                "Turnada > Publicado en el DOF; REFERRED",
                "Turnada > Dictamen > Turnado al Ejecutivo; REPORTED_POSITIVE",
                "Turnada > Dictamen > Devuelta con modificaciones; REPORTED_POSITIVE",
                "Turnada > Aprobada en votación nominal > Entra en vigor; PASSED_ORIGIN"
            })
    void impossibleManualStepIsFlaggedWithoutChangingTheStage(String phrases, Stage shown) {
        var steps = days(phrases);

        var billStatus = LifeCycle.statusAfter(BillKind.INITIATIVE, steps, Set.of(steps.getLast()));

        assertThat(billStatus.stage()).isEqualTo(shown);
        assertThat(billStatus.flagged()).containsExactly(new FlaggedStep(steps.getLast(), StepFlag.OUT_OF_ORDER));
        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, steps).flagged())
                .as("of a source, that leaves steps out, it is believed")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INITIATIVE; Turnada > Aprobada en votación nominal; PASSED_ORIGIN",
                "INITIATIVE; Se le dispensan los trámites > Aprobada en votación nominal; PASSED_ORIGIN",
                "INITIATIVE; Turnada > Aprobada en votación nominal > Publicado en el DOF; PUBLISHED_DOF",
                "MINUTA; Publicado en el DOF; PUBLISHED_DOF",
                "REPORT; Aprobada en votación nominal; PASSED_ORIGIN",
                "DECREE; Entra en vigor; IN_FORCE"
            })
    void confirmedManualStepIsNotFlagged(BillKind kind, String phrases, Stage shown) {
        var steps = days(phrases);

        var billStatus = LifeCycle.statusAfter(kind, steps, Set.copyOf(steps));

        assertThat(billStatus.stage()).isEqualTo(shown);
        assertThat(billStatus.flagged()).isEmpty();
    }

    /** Article 72 E of the Constitution: steps of one day after another, each with its chamber, and where they lead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "deputies Desechada en votación; SENT_TO_REVIEWING; OPEN",
                "deputies Se desechan las modificaciones de la Cámara de Senadores; SENT_TO_REVIEWING; OPEN",
                "- Desechada en votación; SENT_TO_REVIEWING; OPEN",
                "deputies Desechada en votación > senate Dictamen; REVIEWING_REPORTED; OPEN",
                "deputies Desechada en votación > deputies Desechada en votación; SENT_TO_REVIEWING; OPEN",
                "deputies Desechada en votación > senate Desechadas las modificaciones de la Cámara de Senadores;"
                        + " PASSED_REVIEWING; OPEN",
                "deputies Desechada en votación > senate Desechado. Asunto total y definitivamente concluido.;"
                        + " SENT_TO_REVIEWING; DISCARDED",
                "deputies Desechada en votación > senate Se desecha la minuta y se archiva el expediente.;"
                        + " SENT_TO_REVIEWING; DISCARDED",
                "deputies Desechada en votación > - Desechado. Archívese.; SENT_TO_REVIEWING; DISCARDED",
                "deputies Desechado. Asunto total y definitivamente concluido.; RETURNED_MODIFIED; DISCARDED",
                "deputies Desechada en votación > senate No insiste en sus modificaciones; PASSED_REVIEWING; OPEN",
                "deputies Desechada en votación > senate Insiste en sus modificaciones; SENT_TO_REVIEWING; DISCARDED",
                "deputies Desechada en votación > senate Insiste en sus modificaciones > - Turnado al Ejecutivo;"
                        + " SENT_TO_EXECUTIVE; OPEN",
                "deputies Aprobada en votación nominal; PASSED_REVIEWING; OPEN"
            })
    void changesThatTheFirstChamberRefusesGoToTheReviewingOneAgain(String after, Stage where, BillOutcome outcome) {
        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, returnedWithChangesAnd(after)))
                .isEqualTo(new BillStatus(where, outcome, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "senate Desechada",
                "senate Desechada en votación",
                "senate Se desecha la minuta",
                "- Desechada",
                "- Desechada en la Cámara revisora"
            })
    void rejectionThatNamesNoChangesIsFlagged(String rejection) {
        var steps = returnedWithChangesAnd("deputies Desechada en votación > " + rejection);

        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, steps))
                .isEqualTo(new BillStatus(
                        Stage.SENT_TO_REVIEWING,
                        BillOutcome.OPEN,
                        List.of(new FlaggedStep(steps.getLast(), StepFlag.OUT_OF_ORDER))));
    }

    private static List<Step> returnedWithChangesAnd(String after) {
        var steps = new ArrayList<Step>();
        steps.add(step(StepKind.PRESENTED, Chamber.DEPUTIES));
        var given = "deputies Aprobada en votación nominal > senate Aprobada con modificaciones > "
                + "senate Devuelta con modificaciones > " + after;
        for (String words : given.split(" > ")) {
            var parts = words.split(" ", 2);
            var chamber = parts[0].equals("-") ? null : Chamber.of(parts[0]);
            var day = LocalDate.of(2026, 1, 1).plusDays(9L * steps.size());
            steps.add(new Step(StepKind.OTHER, chamber, parts[1], day, List.of(), List.of()));
        }
        return steps;
    }

    @Test
    void insistenceWithoutARefusalIsFlagged() {
        var steps = days("Turnado a revisora > Insiste en sus modificaciones");

        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, steps))
                .isEqualTo(new BillStatus(
                        Stage.SENT_TO_REVIEWING,
                        BillOutcome.OPEN,
                        List.of(new FlaggedStep(steps.getLast(), StepFlag.OUT_OF_ORDER))));
    }

    @Test
    void reportsHaveNoProponent() {
        assertThat(LifeCycle.stagesPassed(StageSubject.of(BillKind.REPORT), List.of(), Set.of()))
                .extracting(ReachedStage::stage)
                .containsExactly(Stage.REPORTED_POSITIVE);
    }

    @Test
    void withdrawnStepIsShownInTheProcess() {
        assertThat(LifeCycle.stagesPassed(
                        StageSubject.of(BillKind.MOTION), days("Turnada > Desechada > Pendiente"), Set.of()))
                .extracting(ReachedStage::stage)
                .containsExactly(Stage.PRESENTED, Stage.REFERRED, Stage.DISCARDED, Stage.REFERRED);
    }

    @Test
    void aBillIsInCommitteeSinceItsReferralNotItsExtension() {
        var referred = LocalDate.of(2026, 10, 16);
        var extension =
                new Step(StepKind.EXTENDED, Chamber.DEPUTIES, "Prórroga", referred.plusDays(3), List.of(), List.of());
        var referral = new Step(StepKind.REFERRED, Chamber.DEPUTIES, "Turnada", referred, List.of(), List.of());

        assertThat(LifeCycle.stagesPassed(StageSubject.of(BillKind.INITIATIVE), List.of(referral, extension), Set.of()))
                .endsWith(new ReachedStage(Stage.REFERRED, referred), new ReachedStage(Stage.IN_COMMITTEE, referred));
        assertThat(LifeCycle.stagesPassed(StageSubject.of(BillKind.INITIATIVE), List.of(extension), Set.of()))
                .endsWith(ReachedStage.undated(Stage.IN_COMMITTEE));
    }

    @Test
    void onlyALaterStatementReopensABill() {
        var pending = new Step(StepKind.OTHER, null, "Pendiente", null, List.of(), List.of());
        var steps = new ArrayList<>(days("Turnada > Desechada"));
        steps.add(pending);

        assertThat(LifeCycle.statusAfter(BillKind.MOTION, steps))
                .isEqualTo(new BillStatus(Stage.REFERRED, BillOutcome.DISCARDED, List.of()));
    }

    @Test
    void theExecutiveCannotObjectToAConstitutionalReform() {
        var steps = days("Pasa a las Legislaturas > Declaratoria > Con observaciones del Ejecutivo");

        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, steps))
                .isEqualTo(new BillStatus(
                        Stage.DECLARED,
                        BillOutcome.OPEN,
                        List.of(new FlaggedStep(steps.getLast(), StepFlag.OUT_OF_ORDER))));
    }

    @Test
    void passageByTheReviewingChamberInTwoWordingsFits() {
        var sent = "Fue aprobado y se remitió al Ejecutivo Federal.";
        var day = LocalDate.of(2026, 12, 1);
        var steps = List.of(
                step(StepKind.PRESENTED, Chamber.DEPUTIES),
                step(StepKind.PASSED, Chamber.DEPUTIES),
                new Step(StepKind.OTHER, Chamber.SENATE, sent, day, List.of(), List.of()),
                new Step(StepKind.PASSED, Chamber.SENATE, "Aprobada con 71 votos.", day, List.of(), List.of()));

        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, steps))
                .isEqualTo(new BillStatus(Stage.PASSED_REVIEWING, BillOutcome.OPEN, List.of()));
    }

    @Test
    void rejectionByTheReviewingChamberReturnsTheBill() {
        var steps = List.of(
                step(StepKind.PRESENTED, Chamber.DEPUTIES),
                step(StepKind.PASSED, Chamber.DEPUTIES),
                step(StepKind.REJECTED, Chamber.SENATE));

        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, steps))
                .isEqualTo(new BillStatus(Stage.RETURNED_REJECTED, BillOutcome.OPEN, List.of()));
    }

    /**
     * Moves of one day after another, each with its chamber, and where they lead (article 72 D of the Constitution).
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INITIATIVE; deputies passed, senate rejected; RETURNED_REJECTED",
                "INITIATIVE; deputies passed, senate rejected, senate rejected; RETURNED_REJECTED",
                "INITIATIVE; deputies passed, senate rejected, deputies passed; SENT_TO_REVIEWING",
                "INITIATIVE; deputies passed, senate rejected, - passed; SENT_TO_REVIEWING",
                "INITIATIVE; deputies passed, senate rejected, deputies passed, senate reported; REVIEWING_REPORTED",
                "INITIATIVE; deputies passed, senate rejected, deputies passed, senate passed; PASSED_REVIEWING",
                "INITIATIVE; deputies passed, senate rejected, deputies passed, senate rejected; DISCARDED",
                "INITIATIVE; deputies passed, senate rejected, deputies rejected; DISCARDED",
                "INITIATIVE; deputies rejected; DISCARDED",
                "INITIATIVE; deputies passed, deputies rejected; DISCARDED",
                "INITIATIVE; permanent-commission passed; PRESENTED",
                "MOTION; permanent-commission passed; RESOLVED",
                "MINUTA; senate referred, senate rejected; RETURNED_REJECTED",
                "MINUTA; senate presented, senate referred, senate rejected; RETURNED_REJECTED",
                "MINUTA; deputies passed, senate referred, senate rejected; RETURNED_REJECTED",
                "MINUTA; - referred, - rejected; RETURNED_REJECTED",
                "MINUTA; senate referred, senate rejected, deputies passed; SENT_TO_REVIEWING",
                "MINUTA; senate presented, senate rejected, deputies rejected; DISCARDED"
            })
    void rejectionIsReturnedOnceAndASecondPassageGoesBack(BillKind kind, String moves, Stage shown) {
        var steps = new ArrayList<Step>();
        for (String move : moves.split(", ")) {
            var words = move.split(" ");
            var chamber = words[0].equals("-") ? null : Chamber.of(words[0]);
            var day = LocalDate.of(2026, 1, 1).plusDays(9L * steps.size());
            steps.add(new Step(StepKind.of(words[1]), chamber, move, day, List.of(), List.of()));
        }

        assertThat(LifeCycle.statusAfter(kind, steps).stage()).isEqualTo(shown);
    }

    @Test
    void rejectingChamberIsReadFromThePhrase() {
        assertThat(LifeCycle.statusAfter(
                        BillKind.INITIATIVE, days("Turnado a revisora > Desechada en la Cámara revisora")))
                .isEqualTo(new BillStatus(Stage.RETURNED_REJECTED, BillOutcome.OPEN, List.of()));
        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, days("Turnada > Desechado en origen")))
                .isEqualTo(new BillStatus(Stage.REFERRED, BillOutcome.DISCARDED, List.of()));
        assertThat(LifeCycle.statusAfter(BillKind.MOTION, days("Turnada > Desechado en revisora")))
                .isEqualTo(new BillStatus(Stage.REFERRED, BillOutcome.DISCARDED, List.of()));
    }

    @Test
    void undatedStepTakesItsUsualPlace() {
        var referred = step(StepKind.REFERRED, Chamber.DEPUTIES);
        var passed =
                new Step(StepKind.PASSED, Chamber.DEPUTIES, "Aprobada", LocalDate.of(2026, 3, 1), List.of(), List.of());
        var inTheOther = step(StepKind.REPORTED, Chamber.SENATE);
        var presented = step(StepKind.PRESENTED, Chamber.DEPUTIES);

        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, List.of(inTheOther, passed, referred, presented)))
                .isEqualTo(new BillStatus(Stage.REVIEWING_REPORTED, BillOutcome.OPEN, List.of()));
    }

    @Test
    void unknownPhraseIsFlaggedWithoutChangingTheStage() {
        var steps = days("Turnada > Francisco Pérez, PRD");

        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, steps))
                .isEqualTo(new BillStatus(
                        Stage.REFERRED,
                        BillOutcome.OPEN,
                        List.of(new FlaggedStep(steps.getLast(), StepFlag.UNKNOWN_PHRASE))));
    }

    @Test
    void committeeApprovalIsNotTakenForThatOfTheChamber() {
        var steps = List.of(new Step(
                StepKind.PASSED,
                Chamber.DEPUTIES,
                "Dictamen aprobado el 18 de abril de 2006 y enviado a la Codictaminadora",
                null,
                List.of(),
                List.of()));

        assertThat(LifeCycle.stageAfter(BillKind.INITIATIVE, steps)).isEqualTo(Stage.REPORTED_POSITIVE);
    }

    /** Step kinds read from the first word of a line, and the stage its whole phrase states. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "passed; Aprobada; PASSED_ORIGIN",
                "passed; No aprobado en votación nominal por no alcanzar la mayoría calificada; IN_DEBATE",
                "passed; Por ser aprobada en votación económica; PRESENTED",
                "passed; Dictamen negativo aprobado en votación económica; DISCARDED",
                "passed; Aprobada la moción suspensiva; PRESENTED",
                "passed; Aprobada con palabras que nadie conoce. Votación.; PASSED_ORIGIN",
                "reported; Dictaminada; REPORTED_POSITIVE",
                "reported; Dictamen de la Comisión de Salud por el que se desecha una proposición; REPORTED_NEGATIVE",
                "reported; Dictamen en sentido negativo; REPORTED_NEGATIVE",
                "reported; Palabras que nadie conoce; REPORTED_POSITIVE",
                "published; Publicada en el Diario Oficial de la Federación; PUBLISHED_DOF",
                "published; Fecha: 31/07/2026 - Edición Matutina; PUBLISHED_DOF",
                "published; Publicada en el Diario Oficial de la Federación, edición vespertina; PUBLISHED_DOF",
                "published; Publicada en la Gaceta Parlamentaria; PRESENTED",
                "published; Publicada en la Gaceta Parlamentaria. Publicada en el DOF.; PUBLISHED_DOF",
                "withdrawn; Retirada; WITHDRAWN",
                "withdrawn; Retirada del orden del día; PRESENTED",
                "rejected; Desechada la moción suspensiva; PRESENTED"
            })
    void phraseTableOverridesTheReadersStepKind(String kind, String phrase, Stage shown) {
        var step = new Step(StepKind.of(kind), null, phrase, LocalDate.of(2026, 1, 1), List.of(), List.of());

        assertThat(LifeCycle.statusAfter(BillKind.INITIATIVE, List.of(step)).stage())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(BillKind.class)
    void anyPermutationAndRepetitionOfStepsFoldsToTheSame(BillKind kind) {
        var random = new Random(19);
        for (int round = 0; round < 300; round++) {
            var steps = some(random);
            var again = new ArrayList<>(steps);
            again.addAll(steps.subList(0, random.nextInt(steps.size() + 1)));
            Collections.shuffle(again, random);

            assertThat(LifeCycle.statusAfter(kind, again))
                    .as("%s", again)
                    .isEqualTo(LifeCycle.statusAfter(kind, steps));
        }
    }

    private static List<Step> some(Random random) {
        var phrases = List.of(
                "Turnada",
                "Dictamen",
                "Aprobada",
                "Desechada",
                "Pasa a las Legislaturas",
                "Turnado al Ejecutivo",
                "Pendiente",
                "Resuelto / Aprobado",
                "Xyz",
                "Concluido",
                "En consulta pública",
                "Devuelta con modificaciones",
                "Retirada",
                "Insiste en sus modificaciones",
                "Publicado en el DOF");
        var chambers = Chamber.values();
        var steps = new ArrayList<Step>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            steps.add(new Step(
                    random.nextBoolean() ? StepKind.OTHER : StepKind.values()[random.nextInt(StepKind.values().length)],
                    random.nextBoolean() ? null : chambers[random.nextInt(chambers.length)],
                    phrases.get(random.nextInt(phrases.size())),
                    random.nextBoolean() ? null : LocalDate.of(2026, 1, 1 + random.nextInt(5)),
                    List.of(),
                    List.of()));
        }
        return steps;
    }

    private static List<Step> days(String phrases) {
        var steps = new ArrayList<Step>();
        for (String phrase : phrases.isEmpty() ? new String[0] : phrases.split(" > ")) {
            var day = LocalDate.of(2026, 1, 1).plusDays(steps.size());
            steps.add(new Step(StepKind.OTHER, null, phrase, day, List.of(), List.of()));
        }
        return steps;
    }

    private static Step step(StepKind kind, Chamber chamber) {
        return new Step(kind, chamber, kind + " " + chamber, null, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Dictamen, De la Comisión de Salud con dictamen en sentido negativo por el que se desecha la iniciativa que"
                + " reforma la Ley General de Salud,  REPORTED_NEGATIVE",
        "Dictamen, Dictamen de la Comisión de Salud por el que se desechan dos proposiciones con punto de acuerdo,"
                + " REPORTED_NEGATIVE",
        "Dictamen, Dictamen de la Comisión de Salud por el que no ha lugar a dictaminar la minuta que reforma la Ley"
                + " General de Salud, REPORTED_NEGATIVE",
        "Dictamen en sentido negativo, De la Comisión de Salud, REPORTED_NEGATIVE",
        "Dictamen, Dictamen con proyecto de decreto por el que se reforma la Ley General de Residuos sobre los"
                + " alimentos que se desechan, REPORTED_POSITIVE",
        ", , REPORTED_POSITIVE"
    })
    void reportSenseComesFromItsTitleOrSource(String term, String title, Stage stage) {
        var subject = StageSubject.of(BillKind.REPORT, term, title);
        var reported = new Step(StepKind.REPORTED, null, "Presentada", null, List.of(), List.of());

        assertThat(LifeCycle.statusAfter(subject, List.of(), Set.of()).stage()).isEqualTo(stage);
        assertThat(LifeCycle.statusAfter(subject, List.of(reported), Set.of()).stage())
                .isEqualTo(stage);
        assertThat(LifeCycle.stagesPassed(subject, List.of(), Set.of()))
                .extracting(ReachedStage::stage)
                .containsExactly(stage);
    }
}
