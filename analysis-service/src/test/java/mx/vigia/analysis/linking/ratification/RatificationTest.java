package mx.vigia.analysis.linking.ratification;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.FederalEntity;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatificationTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-04");

    @Test
    void majorityIsSeventeenOfThirtyTwo() {
        var none = Ratification.of(bill(submitted()), List.of()).orElseThrow();

        assertThat(none.legislatures()).isEqualTo(32);
        assertThat(none.needed()).isEqualTo(17);
        assertThat(none.approved()).isZero();
    }

    @Test
    void billThatIsNotBeforeTheLegislaturesHasNoCount() {
        assertThat(Ratification.of(bill(minuta()), List.of())).isEmpty();
    }

    @Test
    void twoCommunicationsOfOneStateCountOnce() {
        var first = vote(FederalEntity.COLIMA, StateVote.APPROVED, DAY);

        var count = Ratification.of(
                        bill(minuta()),
                        List.of(
                                first,
                                vote(FederalEntity.COLIMA, StateVote.APPROVED, DAY.plusDays(8)),
                                vote(FederalEntity.JALISCO, StateVote.REJECTED, DAY)))
                .orElseThrow();

        assertThat(count.approved()).isEqualTo(1);
        assertThat(count.rejected()).isEqualTo(1);
        assertThat(count.decisions()).contains(first).hasSize(2);
    }

    @Test
    void stateWhoseCommunicationsContradictEachOtherCountsForNeither() {
        var count = Ratification.of(
                        bill(minuta()),
                        List.of(
                                vote(FederalEntity.COLIMA, StateVote.APPROVED, DAY),
                                vote(FederalEntity.COLIMA, StateVote.REJECTED, DAY.plusDays(8))))
                .orElseThrow();

        assertThat(count.approved()).isZero();
        assertThat(count.rejected()).isZero();
        assertThat(count.contradictory()).hasSize(2);
    }

    @Test
    void daysOfMajorityAndDeclarationAreThoseOfTheSteps() {
        var count = Ratification.of(
                        bill(submitted()
                                .step("other", "Cómputo de votos de las legislaturas.", DAY)
                                .step("other", "Declaratoria de la Cámara de Senadores", DAY.plusDays(2))),
                        List.of())
                .orElseThrow();

        assertThat(count.majorityOn()).isEqualTo(DAY);
        assertThat(count.declaredOn()).isEqualTo(DAY.plusDays(2));
        assertThat(count.officialCount()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Declaratoria de aprobación, con 23 votos aprobatorios de las legislaturas. | 23
            Cómputo de votos de las legislaturas: veintitrés votos aprobatorios.       | 23
            Aprobada por treinta y dos legislaturas de los estados.                    | 32
            Aprobada por diecisiete de los congresos locales.                          | 17
            """)
    void officialCountIsReadFromAStep(String phrase, int count) {
        var read = OfficialCount.in(bill(submitted().step("other", phrase, DAY)).steps());

        assertThat(read).hasValueSatisfying(official -> {
            assertThat(official.approvals()).isEqualTo(count);
            assertThat(official.words()).isEqualTo(phrase);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Se recibieron 4 votos aprobatorios.             |
            Se recibieron 45 votos aprobatorios.            |
            Declaratoria con 20 votos aprobatorios.         | Declaratoria con 21 votos aprobatorios.
            Declaratoria de la Cámara de Senadores.         |
            """)
    void whatCannotBeTheCountIsNone(String phrase, String other) {
        var sighting = submitted().step("other", phrase, DAY);

        assertThat(OfficialCount.in(bill(other == null ? sighting : sighting.step("other", other, DAY))
                        .steps()))
                .isEmpty();
    }

    private static Dossier bill(BillSightings sighted) {
        return SampleDossiers.of(sighted.sighting());
    }

    private static BillSightings minuta() {
        return aBill().kind("minuta")
                .titled("Que reforma el artículo 127 de la Constitución Política de los Estados Unidos Mexicanos.");
    }

    private static BillSightings submitted() {
        return minuta().step("other", "Pasa a las Legislaturas de los Estados.", DAY.minusDays(5));
    }

    private static StateDecision vote(FederalEntity entity, StateVote vote, LocalDate day) {
        return new StateDecision(entity, vote, day, "Oficio", new UUID(0, day.toEpochDay()), "mx.senado.gaceta", null);
    }
}
