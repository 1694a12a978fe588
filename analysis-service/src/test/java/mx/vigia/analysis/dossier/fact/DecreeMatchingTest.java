package mx.vigia.analysis.dossier.fact;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import mx.vigia.analysis.dossier.store.InMemoryIntake;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A decree of the official gazette belongs to the bill that became it, by the day and the words, though no page of the
 * bill prints its number.
 */
class DecreeMatchingTest {
    private static final Instant NOW = Instant.parse("2026-11-10T15:00:00Z");
    private static final LocalDate VOTED = LocalDate.parse("2026-09-09");
    private static final LocalDate PUBLISHED = LocalDate.parse("2026-10-02");
    private static final String BRIDGES = "reforma el artículo 12 de la Ley de Caminos, en materia de puentes";
    private static final String VARIOUS = "reforma diversas disposiciones de la Ley de Caminos";

    private final InMemoryIntake intake = new InMemoryIntake(NOW);

    private static BillSightings bill(String key, String does) {
        return aBill(key).readAt(NOW).titled("Que " + does).presented(LocalDate.parse("2026-09-03"));
    }

    private static BillSightings passed(String key, String does) {
        return bill(key, does).withRevision(2).step("passed", "Dictaminada y aprobada.", VOTED);
    }

    private static BillSightings published(String key, String does, LocalDate day) {
        return passed(key, does).withRevision(3).step("published", "Publicada en el DOF.", day);
    }

    private static BillSightings decree(String code, String does, LocalDate day) {
        return aBill(code)
                .at("mx.segob.dof")
                .on("day")
                .kind("decree")
                .readAt(NOW)
                .titled("Decreto por el que se " + does)
                .presented(day)
                .step("published", "Edición Vespertina", day);
    }

    @Test
    void decreeOfThePublicationDayMatchesWithoutArticleNumbers() {
        intake.take(decree("5950001", VARIOUS, PUBLISHED));
        intake.take(passed("66/1", VARIOUS));
        assertThat(intake.matters()).as("the words say too little").hasSize(2);

        intake.take(published("66/1", VARIOUS, PUBLISHED));

        assertThat(intake.matters()).hasSize(1);
        assertThat(intake.bill("5950001").title()).isEqualTo("Que " + VARIOUS);
    }

    @Test
    void decreeReadBeforeThePublishedStepIsAFactOfTheBill() {
        intake.take(passed("66/1", BRIDGES));

        List<AddressedFact> found = intake.findings(decree("5950001", BRIDGES, PUBLISHED));

        assertThat(found).extracting(addressed -> addressed.fact().kind()).containsExactly(FactKind.PUBLISHED);
        assertThat(intake.matters()).hasSize(1);
        assertThat(intake.findings(published("66/1", BRIDGES, PUBLISHED)))
                .as("the same day, said once more")
                .filteredOn(addressed -> addressed.audience() != FactAudience.NOBODY)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "0, 1", "60, 1", "61, 2"})
    void decreeMatchesOnlySoonAfterThePassage(int days, int matters) {
        intake.take(passed("66/1", BRIDGES));
        intake.take(decree("5950001", BRIDGES, VOTED.plusDays(days)));

        assertThat(intake.matters()).hasSize(matters);
    }

    @Test
    void decreeNeedsAPassedBillPublishedOnItsDay() {
        intake.take(bill("66/1", BRIDGES));
        intake.take(published("66/2", BRIDGES, PUBLISHED.plusDays(4)));
        intake.take(decree("5950001", BRIDGES, PUBLISHED));

        assertThat(intake.matters()).hasSize(3);
    }

    @Test
    void twoIdenticalDecreesOfOneDayMatchNoBill() {
        intake.take(published("66/1", VARIOUS, PUBLISHED));
        intake.take(decree("5950001", VARIOUS, PUBLISHED));
        intake.take(decree("5950002", VARIOUS, PUBLISHED));

        assertThat(intake.matters()).hasSize(3);
        assertThat(intake.shared()).isEmpty();
    }

    @Test
    void decreeOfTwoBillsIsLinkedToBoth() {
        intake.take(passed("66/1", BRIDGES));
        intake.take(published("66/2", BRIDGES, PUBLISHED));
        intake.take(decree("5950001", BRIDGES, PUBLISHED));
        assertThat(intake.matters()).hasSize(3);
        assertThat(intake.shared()).containsExactly(Map.entry("5950001", Set.of("66/1", "66/2")));
    }

    @Test
    void anyOrderFoldsToTheSameDossiers() {
        List<BillSightings> matters = List.of(
                passed("66/1", BRIDGES),
                published("66/2", VARIOUS, PUBLISHED),
                published("66/3", BRIDGES.replace("12", "13"), PUBLISHED),
                decree("5950001", BRIDGES, PUBLISHED),
                decree("5950002", VARIOUS, PUBLISHED),
                decree("5950003", VARIOUS.replace("Caminos", "Puertos y Caminos"), PUBLISHED));
        matters.forEach(intake::take);
        assertThat(intake.hashes()).hasSize(4);

        for (int seed = 0; seed < 100; seed++) {
            List<BillSightings> shuffled = new ArrayList<>(matters);
            Collections.shuffle(shuffled, new Random(seed));
            InMemoryIntake other = new InMemoryIntake(NOW);
            shuffled.forEach(other::take);
            assertThat(other.hashes()).as("order %d", seed).isEqualTo(intake.hashes());
        }
    }
}
