package mx.vigia.analysis.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.LegislativeProcess;
import mx.vigia.analysis.bill.stage.StageSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineCalculatorTest {
    @Test
    void theTermOfTheExecutiveIsCertainAndStillComputed() {
        var terms = of(received("2026-04-29"));

        assertThat(terms)
                .extracting(Deadline::rule)
                .containsExactly("executive-objections", "executive-publication", "origin-publication");
        assertThat(terms)
                .allMatch(Deadline::certain)
                .allMatch(Deadline::running)
                .noneMatch(term -> term.basis().stated());
        assertThat(terms.getFirst().basis().startDay()).isEqualTo("2026-04-29");
        assertThat(terms.getFirst().basis().calendar()).isEqualTo("natural");
    }

    @Test
    void noUnverifiedRuleIsEverCertain() {
        var terms = of(
                DatedEvent.of(DeadlineEvent.REFERRED, day("2026-09-03"), Chamber.DEPUTIES),
                DatedEvent.of(DeadlineEvent.REFERRED, day("2026-09-08"), Chamber.SENATE),
                DatedEvent.of(DeadlineEvent.PREFERENTIAL, day("2026-09-01"), Chamber.DEPUTIES));

        assertThat(terms).hasSize(3).noneMatch(Deadline::certain);
        assertThat(terms).allSatisfy(term -> assertThat(term.doubts()).contains(DeadlineDoubt.RULE_UNVERIFIED));
        assertThat(DeadlineDoubt.RULE_UNVERIFIED.es()).isEqualTo("plazo por verificar");
    }

    @Test
    void timelyObjectionsEndTheTermAndStartNoOther() {
        var terms = of(received("2026-04-29"), DatedEvent.of(DeadlineEvent.OBJECTED, day("2026-05-20")));

        assertThat(terms)
                .singleElement()
                .satisfies(term -> assertThat(term.endedOn()).isEqualTo("2026-05-20"));
    }

    @Test
    void aDecreePublishedAfterTheFirstTermEndsTheSecond() {
        var terms = of(received("2026-04-29"), DatedEvent.of(DeadlineEvent.PUBLISHED, day("2026-06-05")));

        assertThat(terms).extracting(Deadline::rule).containsExactly("executive-objections", "executive-publication");
        assertThat(terms).noneMatch(Deadline::running);
    }

    @Test
    void aReportEndsTheTermOfItsOwnChamberOnly() {
        var terms = of(
                DatedEvent.of(DeadlineEvent.REFERRED, day("2026-09-03"), Chamber.DEPUTIES),
                DatedEvent.of(DeadlineEvent.REFERRED, day("2026-09-08"), Chamber.SENATE),
                DatedEvent.of(DeadlineEvent.REPORTED, day("2026-10-01"), Chamber.SENATE));

        assertThat(terms)
                .filteredOn(Deadline::running)
                .extracting(term -> term.basis().chamber())
                .containsExactly(Chamber.DEPUTIES);
    }

    @Test
    void motionsHaveNoDeadlines() {
        var motion = new DeadlineSubject(
                BillKind.MOTION,
                LegislativeProcess.MOTION,
                null,
                List.of(DatedEvent.of(DeadlineEvent.REFERRED, day("2026-09-03"), Chamber.DEPUTIES)));

        assertThat(DeadlineCalculator.of(motion)).isEmpty();
    }

    @Test
    void extensionOfUnknownLengthIsReported() {
        var terms = of(
                DatedEvent.of(DeadlineEvent.REFERRED, day("2026-09-03"), Chamber.SENATE),
                DatedEvent.of(DeadlineEvent.EXTENDED, day("2026-10-01"), Chamber.SENATE));

        assertThat(terms.getFirst().due()).isEqualTo("2026-10-16");
        assertThat(terms.getFirst().doubts()).contains(DeadlineDoubt.EXTENSION_UNKNOWN);
    }

    @Test
    void orderOfEventsDoesNotChangeTerms() {
        var referral = DatedEvent.of(DeadlineEvent.REFERRED, day("2026-09-03"), Chamber.SENATE);
        var again = DatedEvent.of(DeadlineEvent.REFERRED, day("2026-09-08"), Chamber.SENATE);

        assertThat(of(referral, again)).isEqualTo(of(again, referral)).isEqualTo(of(again, referral, again));
    }

    @Test
    void sourceStepsBecomeDeadlineEvents() {
        var deadlineSubject = DeadlineEventReader.toSubject(
                StageSubject.of(BillKind.INITIATIVE),
                List.of(
                        step(StepKind.REFERRED, Chamber.DEPUTIES, "Turnada a la Comisión de Economía", "2026-09-03"),
                        step(StepKind.REFERRED, Chamber.DEPUTIES, "Turnada sin fecha", null),
                        step(
                                StepKind.PASSED,
                                Chamber.SENATE,
                                "Aprobada. Pasa al Ejecutivo Federal para sus efectos constitucionales.",
                                "2026-11-24")),
                new Consultation(null, day("2026-10-15"), null));

        var terms = DeadlineCalculator.of(deadlineSubject);
        assertThat(terms)
                .filteredOn(term -> term.rule().equals("executive-objections"))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.due()).isEqualTo("2026-12-24");
                    assertThat(term.doubts()).containsExactly(DeadlineDoubt.START_INFERRED);
                });
        assertThat(terms)
                .filteredOn(term -> term.basis().stated())
                .extracting(Deadline::rule)
                .containsExactly("consultation-notice");
        assertThat(terms)
                .filteredOn(term -> term.rule().equals("deputies-report"))
                .hasSize(1);
    }

    @Test
    void referralToldByTheChamberThatPassedItStartsNoTermThere() {
        var origin = Chamber.DEPUTIES;
        var referred = step(StepKind.REFERRED, origin, "Turnada a la Comisión de Economía", "2026-10-16");
        var passed = step(StepKind.PASSED, origin, "Aprobada", "2026-11-24");
        var told = step(StepKind.REFERRED, origin, "Turnada a la Comisión de Justicia", "2026-12-01");
        var review = step(StepKind.PASSED, Chamber.SENATE, "Aprobada", "2026-12-01");
        var returned = step(StepKind.REFERRED, origin, "Turnada a la Comisión de Economía", "2026-12-08");

        assertThat(DeadlineCalculator.of(subjectOf(referred, passed, told, review)))
                .extracting(Deadline::rule)
                .contains("deputies-report")
                .doesNotContain("deputies-minuta-report");
        assertThat(DeadlineCalculator.of(
                        subjectOf(referred, step(StepKind.PASSED, origin, "Aprobada", "2026-12-01"), told, review)))
                .extracting(Deadline::rule)
                .doesNotContain("deputies-minuta-report");
        assertThat(DeadlineCalculator.of(subjectOf(referred, passed, review, returned)))
                .extracting(Deadline::rule)
                .contains("deputies-minuta-report");
    }

    @ParameterizedTest
    @CsvSource({
        "deputies, 2026-12-02, 2026-12-02, 2026-12-02, deputies-report",
        "deputies, 2026-12-02, 2026-12-03, 2026-12-02, deputies-report",
        "deputies, 2026-10-01, 2026-10-08, 2026-12-02, deputies-minuta-report",
        "senate,   2026-12-02, 2026-12-02, 2026-12-02, deputies-minuta-report",
        "senate,   2026-12-10, 2026-12-02, 2026-12-02, deputies-minuta-report"
    })
    void billIsAMinutaWhereItDidNotBegin(
            String origin, String passedByDeputies, String passedBySenate, String referred, String rule) {
        var presented = step(StepKind.PRESENTED, Chamber.of(origin), "Presentada", null);
        var terms = DeadlineCalculator.of(subjectOf(
                presented,
                step(StepKind.PASSED, Chamber.DEPUTIES, "Aprobada", passedByDeputies),
                step(StepKind.PASSED, Chamber.SENATE, "Aprobada", passedBySenate),
                step(StepKind.REFERRED, Chamber.DEPUTIES, "Turnada a la Comisión de Economía", referred)));

        assertThat(terms)
                .extracting(Deadline::rule)
                .contains(rule)
                .doesNotContain(rule.equals("deputies-report") ? "deputies-minuta-report" : "deputies-report");
    }

    @Test
    void presentationByTheExecutiveStartsNoTerm() {
        var deadlineSubject = DeadlineEventReader.toSubject(
                StageSubject.of(BillKind.INITIATIVE),
                List.of(step(StepKind.PRESENTED, Chamber.SENATE, "Presentada por el Ejecutivo Federal", "2026-09-01")),
                null);

        assertThat(DeadlineCalculator.of(deadlineSubject)).isEmpty();
    }

    @Test
    void federalTermsDoNotApplyToLocalBills() {
        var steps = List.of(
                step(StepKind.REFERRED, null, "Turnada como iniciativa preferente", "2026-09-03"),
                step(StepKind.OTHER, null, "Turnada al Ejecutivo", "2026-10-03"));
        var local = StageSubject.of(BillKind.INITIATIVE).at("mx.nle.congreso", steps);
        var window = new Consultation(null, day("2026-10-15"), null);

        assertThat(DeadlineCalculator.of(DeadlineEventReader.toSubject(local, steps, window)))
                .extracting(Deadline::rule)
                .as("what the source states is none of our counting")
                .containsExactly("consultation-notice");
        assertThat(DeadlineCalculator.of(subjectOf(steps.toArray(Step[]::new)))).isNotEmpty();
    }

    @Test
    void constitutionalReformHasNoObjectionTerm() {
        var sent = subjectOf(
                step(StepKind.OTHER, Chamber.DEPUTIES, "Aprobada. Pasa a las Legislaturas de los Estados", null),
                step(
                        StepKind.OTHER,
                        Chamber.SENATE,
                        "Declaratoria de reforma constitucional. Pasa al Ejecutivo Federal",
                        "2026-11-24"));

        assertThat(sent.branch()).isEqualTo(LegislativeProcess.CONSTITUTIONAL);
        assertThat(DeadlineCalculator.of(sent)).isEmpty();
    }

    @Test
    void overriddenBillStartsNoNewObjectionTerm() {
        var objected = List.of(
                step(StepKind.OTHER, Chamber.SENATE, "Pasa al Ejecutivo Federal", "2026-04-29"),
                step(StepKind.OTHER, Chamber.SENATE, "Devuelto con observaciones del Ejecutivo", "2026-05-20"),
                step(StepKind.PASSED, Chamber.SENATE, "Confirmado por las dos terceras partes", "2026-10-08"),
                step(StepKind.OTHER, Chamber.SENATE, "Pasa al Ejecutivo Federal", "2026-10-12"));

        assertThat(DeadlineCalculator.of(subjectOf(objected.toArray(Step[]::new))))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.basis().startDay()).isEqualTo("2026-04-29");
                    assertThat(term.endedOn()).isEqualTo("2026-05-20");
                });
    }

    @Test
    void promulgationEndsTheObjectionTerm() {
        var terms = DeadlineCalculator.of(subjectOf(
                step(StepKind.OTHER, Chamber.SENATE, "Pasa al Ejecutivo Federal", "2026-04-29"),
                step(StepKind.OTHER, null, "Promulgada", "2026-05-15")));

        assertThat(terms)
                .singleElement()
                .satisfies(term -> assertThat(term.endedOn()).isEqualTo("2026-05-15"));
    }

    @Test
    void promulgatedIsNotPublishedYet() {
        var terms = DeadlineCalculator.of(subjectOf(
                step(StepKind.OTHER, Chamber.SENATE, "Pasa al Ejecutivo Federal", "2026-04-29"),
                step(StepKind.OTHER, null, "Promulgada", "2026-06-02")));

        assertThat(terms)
                .filteredOn(Deadline::running)
                .extracting(Deadline::rule)
                .containsExactly("executive-publication", "origin-publication");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prórroga hasta el 30 de abril, otorgada el miércoles 12 de marzo de 2025 | 2025-04-30
            Prórroga hasta el viernes 30 de mayo de 2025, otorgada el 12 de marzo de 2025, con base en el artículo 185 | 2025-05-30
            Prórroga hasta el treinta de enero, otorgada el 12 de marzo de 2025 | 2026-01-30
            """)
    void aDayThatAnExtensionStatesIsNotCounted(String phrase, String until) {
        var term = extendedBy(phrase);

        assertThat(term.due()).isEqualTo(until);
        assertThat(term.date().movedFrom()).isEqualTo("2025-03-21");
        assertThat(term.basis().stated()).isTrue();
        assertThat(term.certain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prórroga por 45 días, otorgada el 12 de marzo de 2025 | 2025-05-05
            Se autoriza prórroga por un plazo de 90 (noventa) días naturales | 2025-06-19
            Prórroga por tres meses | 2025-06-21
            """)
    void extensionOfStatedLengthMovesTheDueDay(String phrase, String due) {
        var term = extendedBy(phrase);

        assertThat(term.due()).isEqualTo(due);
        assertThat(term.doubts()).doesNotContain(DeadlineDoubt.EXTENSION_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prórroga hasta el término del periodo",
                "Prórroga por un periodo igual",
                "Prórroga hasta el 30 de abril de 2015",
                "Prórroga por 9000 días"
            })
    void unreadableExtensionIsDoubtedNotGuessed(String phrase) {
        var term = extendedBy(phrase);

        assertThat(term.due()).isEqualTo("2025-03-21");
        assertThat(term.doubts()).contains(DeadlineDoubt.EXTENSION_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-02, 2026-12-02", "2026-10-01, 2026-12-10"})
    void extensionOfTheCommitteeMovesOnlyItsTermToReport(String extended, String passed) {
        var terms = DeadlineCalculator.of(subjectOf(
                step(StepKind.PRESENTED, Chamber.DEPUTIES, "Presentada", extended),
                step(StepKind.REFERRED, Chamber.DEPUTIES, "Turnada a la Comisión de Economía", extended),
                step(StepKind.EXTENDED, Chamber.DEPUTIES, "Prórroga hasta el 2 de marzo de 2027", extended),
                step(StepKind.PASSED, Chamber.DEPUTIES, "Aprobada", passed),
                step(StepKind.REFERRED, Chamber.SENATE, "Turnada a la Comisión de Economía", passed),
                step(StepKind.PASSED, Chamber.SENATE, "Aprobada. Pasa al Ejecutivo Federal.", passed)));

        assertThat(terms)
                .filteredOn(term -> term.due().equals(day("2027-03-02")))
                .extracting(Deadline::rule)
                .containsExactly("deputies-report");
        assertThat(terms)
                .filteredOn(term -> term.rule().equals("executive-objections"))
                .singleElement()
                .satisfies(term -> assertThat(term.due()).isEqualTo(day(passed).plusDays(30)));
    }

    @Test
    void extensionAfterTheReportMovesNoTerm() {
        var terms = of(
                DatedEvent.of(DeadlineEvent.REFERRED, day("2026-09-03"), Chamber.SENATE),
                DatedEvent.of(DeadlineEvent.REPORTED, day("2026-09-20"), Chamber.SENATE),
                DatedEvent.of(DeadlineEvent.EXTENDED, day("2026-10-01"), Chamber.SENATE));

        assertThat(terms)
                .singleElement()
                .satisfies(term -> assertThat(term.doubts()).doesNotContain(DeadlineDoubt.EXTENSION_UNKNOWN));
    }

    @Test
    void reportOnAPreferentialBillDoesNotRestartItsTerm() {
        var presented = step(
                StepKind.PRESENTED,
                Chamber.DEPUTIES,
                "Presentada por el Ejecutivo federal, con carácter de preferente",
                "2026-09-01");
        var referred = step(
                StepKind.REFERRED,
                Chamber.DEPUTIES,
                "Turnada a la Comisión de Marina, trámite preferente",
                "2026-09-03");
        var report = step(
                StepKind.OTHER, Chamber.DEPUTIES, "Dictamen de la iniciativa preferente a discusión", "2026-09-20");

        assertThat(preferential(presented, referred, report)).singleElement().satisfies(term -> {
            assertThat(term.due()).isEqualTo("2026-10-01");
            assertThat(term.date().movedFrom()).isNull();
            assertThat(term.doubts()).doesNotContain(DeadlineDoubt.START_INFERRED);
        });
        assertThat(preferential(referred, report)).singleElement().satisfies(term -> {
            assertThat(term.due()).isEqualTo("2026-10-03");
            assertThat(term.doubts()).contains(DeadlineDoubt.START_INFERRED);
        });
        assertThat(preferential(report)).isEmpty();
        assertThat(preferential(step(
                        StepKind.OTHER,
                        Chamber.DEPUTIES,
                        "Se da cuenta del dictamen de la iniciativa con carácter de preferente",
                        "2026-09-20")))
                .isEmpty();
    }

    @Test
    void aBillThatIsMarkedAsPreferentialIsSoFromThatDay() {
        assertThat(preferential(step(
                        StepKind.OTHER,
                        null,
                        "El Ejecutivo Federal señala como preferente la iniciativa",
                        "2026-09-01")))
                .singleElement()
                .satisfies(term -> assertThat(term.due()).isEqualTo("2026-10-01"));
    }

    private static List<Deadline> preferential(Step... steps) {
        return DeadlineCalculator.of(subjectOf(steps)).stream()
                .filter(term -> term.rule().equals("preferential-origin"))
                .toList();
    }

    private static Deadline extendedBy(String phrase) {
        return DeadlineCalculator.of(subjectOf(
                        step(StepKind.REFERRED, Chamber.DEPUTIES, "Turnada a la Comisión de Economía", "2025-02-04"),
                        step(StepKind.EXTENDED, Chamber.DEPUTIES, phrase, "2025-03-12")))
                .getFirst();
    }

    private static DeadlineSubject subjectOf(Step... steps) {
        return DeadlineEventReader.toSubject(StageSubject.of(BillKind.INITIATIVE), List.of(steps), null);
    }

    private static Step step(StepKind kind, Chamber chamber, String phrase, String date) {
        return new Step(kind, chamber, phrase, date == null ? null : day(date), List.of(), List.of());
    }

    private static List<Deadline> of(DatedEvent... happenings) {
        return DeadlineCalculator.of(
                new DeadlineSubject(BillKind.INITIATIVE, LegislativeProcess.LAW, null, List.of(happenings)));
    }

    private static DatedEvent received(String day) {
        return DatedEvent.of(DeadlineEvent.RECEIVED_BY_EXECUTIVE, day(day));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
