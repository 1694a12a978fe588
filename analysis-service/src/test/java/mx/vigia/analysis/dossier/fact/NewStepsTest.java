package mx.vigia.analysis.dossier.fact;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.folding.StepFold;
import mx.vigia.analysis.dossier.store.InMemoryRegistrar;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One event is one fact, however many pages state it in more or less detail; distinct events stay distinct. */
class NewStepsTest {
    private static final Instant FIRST = Instant.parse("2026-09-02T15:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-09-10T15:00:00Z");
    private static final List<String> WORDINGS = List.of("passed|Aprobada.", "other|Aprobado el dictamen en votación.");

    /**
     * What is known of a passing, what another page says of one, and whether that is told of a bill that it may move
     * and of one far beyond.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-        | - | -        | - | quiet | quiet",
                "-        | - | -        | 1 | quiet | quiet",
                "-        | - | -        | 2 | quiet | quiet",
                "-        | - | -        | 8 | told  | told",
                "-        | - | deputies | - | quiet | quiet",
                "-        | - | deputies | 1 | quiet | quiet",
                "-        | - | deputies | 2 | quiet | quiet",
                "-        | - | deputies | 8 | told  | told",
                "-        | - | senate   | - | told  | quiet",
                "-        | - | senate   | 1 | told  | quiet",
                "-        | - | senate   | 2 | told  | quiet",
                "-        | - | senate   | 8 | told  | told",
                "-        | 1 | -        | - | quiet | quiet",
                "-        | 1 | -        | 1 | quiet | quiet",
                "-        | 1 | -        | 2 | quiet | quiet",
                "-        | 1 | -        | 8 | told  | told",
                "-        | 1 | deputies | - | quiet | quiet",
                "-        | 1 | deputies | 1 | quiet | quiet",
                "-        | 1 | deputies | 2 | quiet | quiet",
                "-        | 1 | deputies | 8 | told  | told",
                "-        | 1 | senate   | - | told  | quiet",
                "-        | 1 | senate   | 1 | told  | quiet",
                "-        | 1 | senate   | 2 | told  | quiet",
                "-        | 1 | senate   | 8 | told  | told",
                "deputies | - | -        | - | quiet | quiet",
                "deputies | - | -        | 1 | quiet | quiet",
                "deputies | - | -        | 2 | quiet | quiet",
                "deputies | - | -        | 8 | told  | told",
                "deputies | - | deputies | - | quiet | quiet",
                "deputies | - | deputies | 1 | quiet | quiet",
                "deputies | - | deputies | 2 | quiet | quiet",
                "deputies | - | deputies | 8 | told  | told",
                "deputies | - | senate   | - | told  | told",
                "deputies | - | senate   | 1 | told  | told",
                "deputies | - | senate   | 2 | told  | told",
                "deputies | - | senate   | 8 | told  | told",
                "deputies | 1 | -        | - | quiet | quiet",
                "deputies | 1 | -        | 1 | quiet | quiet",
                "deputies | 1 | -        | 2 | quiet | quiet",
                "deputies | 1 | -        | 8 | told  | told",
                "deputies | 1 | deputies | - | quiet | quiet",
                "deputies | 1 | deputies | 1 | quiet | quiet",
                "deputies | 1 | deputies | 2 | quiet | quiet",
                "deputies | 1 | deputies | 8 | told  | told",
                "deputies | 1 | senate   | - | told  | told",
                "deputies | 1 | senate   | 1 | told  | told",
                "deputies | 1 | senate   | 2 | told  | told",
                "deputies | 1 | senate   | 8 | told  | told"
            })
    void passageIsNewUnlessItMayBeTheKnownOne(
            String chamber, String day, String otherChamber, String otherDay, String open, String beyond) {
        for (String wording : WORDINGS) {
            for (boolean far : List.of(false, true)) {
                InMemoryRegistrar registrar = new InMemoryRegistrar(FIRST);
                registrar.fold(passed(known(far), chamber, "passed|Aprobada.", day));

                List<AddressedFact> received =
                        announcedFacts(registrar, passed(record(2), otherChamber, wording, otherDay));
                List<AddressedFact> again =
                        announcedFacts(registrar, passed(record(3).on("feed"), "-", wording, "-"));

                assertThat(received)
                        .as("%s, far beyond: %s", wording, far)
                        .hasSize((far ? beyond : open).equals("told") ? 1 : 0);
                assertThat(again).as("the same with less detail").isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passed | Aprobada.                                        | passed | Aprobada con 71 votos en pro y 28 en contra. | WHO_WAS_TOLD",
                "other  | Fue aprobado y se remitió al Ejecutivo Federal.  | passed | Aprobada con 71 votos en pro y 28 en contra. | WHO_WAS_TOLD",
                "passed | Aprobada por 71 votos en pro y 28 en contra.     | passed | Aprobada con 71 votos en pro y 28 en contra. | -",
                "passed | Aprobada.                                        | passed | Aprobada en votación nominal.                | -"
            })
    void passageStatedAgainConcernsWhoWasToldIfItAddsVotes(
            String kind, String known, String otherKind, String other, String audience) {
        InMemoryRegistrar registrar = new InMemoryRegistrar(FIRST);
        registrar.fold(known(false).on("feed").vaguely("deputies", kind, known, day("1")));

        var received = announcedFacts(registrar, list(2).vaguely("deputies", otherKind, other, day("1")));

        assertThat(received)
                .extracting(addressed -> addressed.audience().name())
                .isEqualTo(audience.equals("-") ? List.of() : List.of(audience));
    }

    @Test
    void reviewingChamberReportIsNewDespiteAnOlderVagueReport() {
        InMemoryRegistrar registrar = new InMemoryRegistrar(FIRST);
        registrar.fold(known(false)
                .vaguely(null, "reported", "Dictaminada.", null)
                .vaguely("deputies", "passed", "Aprobada.", null));

        List<AddressedFact> received = announcedFacts(
                registrar, record(2).vaguely("senate", "reported", "Dictamen de la Cámara revisora.", null));

        assertThat(received).singleElement().satisfies(addressed -> {
            assertThat(addressed.fact().kind()).isEqualTo(FactKind.REPORTED);
            assertThat(FactSides.after(addressed.fact(), FactState.WithStage.class)
                            .stage())
                    .isEqualTo(Stage.REVIEWING_REPORTED);
        });
    }

    @Test
    void repeatedActOfAChamberIsTwoStepsAndTwoFacts() {
        InMemoryRegistrar registrar = new InMemoryRegistrar(FIRST);
        registrar.fold(known(false).vaguely("deputies", "passed", "Aprobada.", day("1")));

        List<AddressedFact> received = announcedFacts(
                registrar,
                list(2).vaguely("deputies", "passed", "Aprobada.", day("1"))
                        .vaguely("deputies", "passed", "Aprobada.", day("8")));

        assertThat(received)
                .singleElement()
                .satisfies(addressed -> assertThat(addressed.fact().happened()).isEqualTo(day("8")));
        assertThat(registrar.dossier(known(false)).steps())
                .extracting(Step::chamber, Step::date)
                .contains(tuple(Chamber.DEPUTIES, day("1")), tuple(Chamber.DEPUTIES, day("8")));
    }

    @Test
    void twoStepsOfOneKindLearnedAtOnceAreTwoFactsOfDifferentNames() {
        InMemoryRegistrar registrar = new InMemoryRegistrar(FIRST);
        registrar.fold(known(false));

        assertThat(announcedFacts(
                        registrar,
                        list(2).vaguely("deputies", "passed", "Aprobada.", day("1"))
                                .vaguely("deputies", "passed", "Aprobada.", day("8"))))
                .extracting(addressed -> addressed.fact().naturalKey())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void correctedDayMakesNoFactButARepeatedExtensionDoes() {
        InMemoryRegistrar registrar = new InMemoryRegistrar(FIRST);
        registrar.fold(known(false).vaguely("deputies", "extended", "Prórroga.", LocalDate.parse("2026-08-28")));

        assertThat(announcedFacts(registrar, list(2).vaguely("deputies", "extended", "Prórroga.", day("1"))))
                .as("read before the second day")
                .isEmpty();
        assertThat(announcedFacts(registrar, list(3).vaguely("deputies", "extended", "Prórroga.", day("8"))))
                .singleElement()
                .satisfies(addressed -> assertThat(addressed.fact().happened()).isEqualTo(day("8")));
    }

    @Test
    void referralPrintedDaysLaterIsNotRepeated() {
        InMemoryRegistrar registrar = new InMemoryRegistrar(FIRST);
        registrar.fold(known(false).vaguely("deputies", "referred", "Turnada a la Comisión de Salud.", day("1")));

        assertThat(announcedFacts(
                        registrar,
                        record(2)
                                .on("turn-list")
                                .vaguely("deputies", "referred", "Turno a la Comisión de Salud.", day("8"))))
                .isEmpty();
        assertThat(registrar.dossier(known(false)).steps())
                .extracting(Step::date)
                .contains(day("1"))
                .doesNotContain(day("8"));
    }

    @Test
    void twoReferralsWithinAWeekAreTwoSteps() {
        InMemoryRegistrar registrar = new InMemoryRegistrar(FIRST);
        registrar.fold(known(false)
                .vaguely("deputies", "referred", "Turnada a Salud.", day("3"))
                .vaguely("deputies", "referred", "Turnada a Hacienda.", day("8")));
        registrar.fold(record(2).on("turn-list").vaguely("deputies", "referred", "Turno a Hacienda.", day("9")));

        assertThat(registrar.dossier(known(false)).steps())
                .extracting(Step::phrase, Step::date)
                .contains(tuple("Turnada a Salud.", day("3")), tuple("Turnada a Hacienda.", day("8")))
                .hasSize(3);
    }

    @Test
    void referralsToDifferentCommitteesAreDifferentSteps() {
        var health = referral("Salud", day("3"));
        var finance = referral("Hacienda", day("8"));
        var both = new Step(
                health.kind(),
                health.chamber(),
                "Turno",
                day("4"),
                List.of(health.committees().getFirst(), finance.committees().getFirst()),
                List.of());

        assertThat(StepFold.union(List.of(List.of(health), List.of(finance)))).hasSize(2);
        assertThat(StepFold.union(List.of(List.of(health), List.of(both)))).hasSize(1);
    }

    private static Step referral(String committee, LocalDate day) {
        var to = new Referral(committee, ReferralPurpose.REPORT);
        return new Step(StepKind.REFERRED, Chamber.DEPUTIES, "Turnada a " + committee, day, List.of(to), List.of());
    }

    private static List<AddressedFact> announcedFacts(InMemoryRegistrar registrar, BillSightings sighted) {
        return registrar.findings(sighted).stream()
                .filter(addressed -> addressed.audience() != FactAudience.NOBODY)
                .toList();
    }

    /** An initiative of a deputy, at its beginning or sent to the Executive. */
    private static BillSightings known(boolean far) {
        BillSightings bill = aBill("66/a/1").readAt(FIRST);
        bill.vaguely("deputies", "presented", "Presentada.", LocalDate.parse("2026-08-20"));
        return far ? bill.vaguely("deputies", "other", "Turnada al Ejecutivo.", null) : bill;
    }

    private static BillSightings list(int revision) {
        return aBill("66/a/1")
                .withRevision(revision)
                .readAt(SECOND)
                .vaguely("deputies", "presented", "Presentada.", LocalDate.parse("2026-08-20"));
    }

    private static BillSightings record(int revision) {
        return aBill("66/a/1").withRevision(revision).on("record").readAt(SECOND);
    }

    private static BillSightings passed(BillSightings bill, String chamber, String wording, String day) {
        String[] words = wording.split("\\|");
        return bill.vaguely(chamber.equals("-") ? null : chamber, words[0], words[1], day(day));
    }

    private static LocalDate day(String ofSeptember) {
        return ofSeptember.equals("-") ? null : LocalDate.of(2026, 9, Integer.parseInt(ofSeptember));
    }
}
