package mx.vigia.analysis.matching.publishing;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.store.InMemoryIntake;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;

/** A report on several bills is a dossier of its own, and is announced under each of its bills, once. */
class SharedReportTest {
    private static final Instant NOW = Instant.parse("2026-12-10T18:00:00Z");
    private static final LocalDate PRESENTED = LocalDate.parse("2026-12-01");
    private static final LocalDate REPORTED = LocalDate.parse("2026-12-09");
    private static final String FILE = "https://gaceta.diputados.gob.mx/PDF/66/2026/dic/20261209-IV.pdf";
    private static final String DOES = "reforma el artículo 12 de la Ley de Caminos, en materia de puentes";
    private static final String REPORT = "66/a/20261209-IV#1";
    private static final List<String> BILLS = List.of("66/1", "66/2");
    private static final String TEXT = """
            DECRETO
            ARTÍCULO PRIMERO. Se reforma el artículo 12 de la Ley de Caminos, para quedar como sigue:
            Artículo 12. La autoridad podrá cerrar un puente que no ofrezca seguridad a las personas usuarias.
            TRANSITORIOS
            Único. El presente Decreto entrará en vigor al día siguiente de su publicación.
            """;

    private static BillSightings bill(String key) {
        return aBill(key).readAt(NOW).titled("Que " + DOES).presented(PRESENTED);
    }

    private static BillSightings presented(String key) {
        return bill(key).text(TEXT).published(PRESENTED);
    }

    private static BillSightings listed(String key) {
        return bill(key).withRevision(2).on("period-list").linked(FILE);
    }

    private static BillSightings report() {
        return aBill(REPORT)
                .on("annex-part")
                .kind("report")
                .termed("Dictamen")
                .readAt(NOW)
                .titled("De la Comisión de Caminos, dictamen con proyecto de decreto por el que se " + DOES)
                .presented(REPORTED)
                .published(REPORTED)
                .officiallyAt(FILE);
    }

    private static List<BillSightings> pagesOfBills() {
        return BILLS.stream()
                .flatMap(key -> List.of(presented(key), listed(key)).stream())
                .toList();
    }

    @Test
    void reportIsAStepOfEachBill() {
        InMemoryIntake intake = new InMemoryIntake(NOW);
        pagesOfBills().forEach(intake::take);

        intake.take(report());

        assertThat(intake.matters()).hasSize(3);
        assertThat(BILLS)
                .allSatisfy(key -> assertThat(intake.bill(key).steps())
                        .extracting(Step::kind)
                        .contains(StepKind.REPORTED));
    }

    @Test
    void pageThatMakesTheReportOneOfTwoBillsStillTellsItsOwnSteps() {
        String other = "Que " + DOES.replace("reforma el", "adiciona una fracción al");
        InMemoryIntake intake = new InMemoryIntake(NOW);
        intake.take(presented("66/2").titled(other));
        intake.take(listed("66/1"));
        intake.take(report());
        BillSightings passed =
                listed("66/2").titled(other).step("passed", "Dictaminada y aprobada.", REPORTED.plusDays(1));

        assertThat(intake.findings(passed))
                .map(AddressedFact::fact)
                .filteredOn(fact -> fact.dossier().equals(intake.home("66/2")))
                .extracting(Fact::kind)
                .contains(FactKind.PASSED, FactKind.REPORTED);
    }

    @Test
    void textReadLaterIsComparedWithThatOfEachBill() {
        InMemoryIntake intake = new InMemoryIntake(NOW);
        pagesOfBills().forEach(intake::take);
        intake.take(report());
        BillSightings withText = report().withRevision(2).text(TEXT.replace("podrá cerrar", "cerrará"));

        assertThat(intake.findings(withText))
                .map(AddressedFact::fact)
                .filteredOn(fact -> fact instanceof Fact.Reworded reworded
                        && reworded.after().articleCount() == 1)
                .extracting(Fact::dossier)
                .containsExactlyInAnyOrderElementsOf(
                        BILLS.stream().map(intake::home).toList());
        assertThat(intake.findings(presented("66/1").withRevision(3).summed("Puentes")))
                .noneMatch(found -> found.fact() instanceof Fact.Reworded);
    }

    @Test
    void everyOrderTellsTheReportAndItsChangesOnceUnderEachBill() {
        List<BillSightings> pages = new ArrayList<>(pagesOfBills());
        pages.add(report().text(TEXT.replace("podrá cerrar", "cerrará")));
        for (int seed = 0; seed < 60; seed++) {
            List<BillSightings> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            InMemoryIntake intake = new InMemoryIntake(NOW, Duration.ofMinutes(10));
            List<Fact> told = announced(intake, shuffled);

            for (String key : BILLS) {
                UUID bill = intake.home(key);
                assertThat(told)
                        .as("order %d, %s", seed, key)
                        .filteredOn(fact -> fact.dossier().equals(bill))
                        .satisfies(facts -> {
                            assertThat(facts)
                                    .filteredOn(fact -> fact.selectableAs().contains(FactKind.REPORTED))
                                    .hasSize(1);
                            assertThat(facts)
                                    .filteredOn(fact -> fact instanceof Fact.Reworded reworded
                                            && reworded.after().articleCount() > 0)
                                    .hasSize(1);
                        });
            }
            assertThat(told)
                    .as("order %d", seed)
                    .filteredOn(fact -> fact.dossier().equals(intake.home(REPORT)))
                    .isEmpty();
        }
    }

    /** Returns what a watch is told that every matter matches; the facts of bills before those of papers. */
    private static List<Fact> announced(InMemoryIntake intake, List<BillSightings> pages) {
        List<Fact> told = new ArrayList<>();
        for (BillSightings page : pages) {
            intake.findings(page).stream()
                    .filter(found -> found.audience() != FactAudience.NOBODY)
                    .map(AddressedFact::fact)
                    .filter(fact -> !intake.waiting().isHeld(fact.id()) && !fact.learned())
                    .sorted(Comparator.comparing(fact -> !isOfBill(intake, fact)))
                    .filter(fact -> told.stream()
                            .noneMatch(before -> SameEventRule.isCoveredBy(fact, before)
                                    && (fact.dossier().equals(before.dossier()) || !isOfBill(intake, fact))))
                    .forEach(told::add);
        }
        return told;
    }

    private static boolean isOfBill(InMemoryIntake intake, Fact fact) {
        return BILLS.stream().anyMatch(key -> isOf(intake, key, fact));
    }

    private static boolean isOf(InMemoryIntake intake, String key, Fact fact) {
        return intake.knows(key) && intake.home(key).equals(fact.dossier());
    }
}
