package mx.vigia.analysis.matching.publishing;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.store.InMemoryIntake;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the watches of a matter are told does not depend on which of its pages was read first, as long as papers wait
 * for their bill.
 */
class ReadingOrderTest {
    private static final Instant NOW = Instant.parse("2026-12-10T18:00:00Z");
    private static final LocalDate PRESENTED = LocalDate.parse("2026-12-01");
    private static final LocalDate REPORTED = LocalDate.parse("2026-12-03");
    private static final LocalDate PASSED = LocalDate.parse("2026-12-05");
    private static final LocalDate REVIEWED = LocalDate.parse("2026-12-08");
    private static final LocalDate PUBLISHED = LocalDate.parse("2026-12-10");
    private static final String FILE = "https://gaceta.diputados.gob.mx/PDF/66/2026/dic/20261203-IV.pdf";
    private static final String MINUTA_FILE = "https://www.diputados.gob.mx/LeyesBiblio/minutas/66/104.pdf";
    private static final String DOES = "reforma el artículo 12 de la Ley de Caminos, en materia de puentes";
    private static final int ORDERS = 60;

    /** Kinds that only tell a watch that a bill matches it now. */
    private static final Set<FactKind> WORDING = EnumSet.of(FactKind.TEXT_CHANGED, FactKind.DETAILS_CHANGED);

    /** The pages of one matter by source, each in the order in which the source shows them. */
    private static List<List<BillSightings>> federalLife() {
        return List.of(
                List.of(
                        initiative(1),
                        referred(initiative(2)),
                        passed(referred(initiative(3))).linked(FILE)),
                List.of(aBill("66/a/20261203-IV#1")
                        .on("annex-part")
                        .kind("report")
                        .termed("Dictamen")
                        .readAt(NOW)
                        .titled("De la Comisión de Caminos, dictamen con proyecto de decreto por el que se " + DOES)
                        .presented(REPORTED)
                        .officiallyAt(FILE)),
                List.of(minuta()),
                List.of(received(1), received(2).stepIn("senate", "passed", "Aprobada en sus términos.", REVIEWED)),
                List.of(aBill("5795158")
                        .at("mx.segob.dof")
                        .on("day")
                        .kind("decree")
                        .readAt(NOW)
                        .titled("Decreto por el que se " + DOES)
                        .vaguely(null, "published", "Publicado en el DOF.", PUBLISHED)));
    }

    private static BillSightings initiative(int revision) {
        return aBill("66/1")
                .withRevision(revision)
                .readAt(NOW)
                .titled("Que " + DOES)
                .presented(PRESENTED)
                .step("presented", "Presentada por la diputada N.", PRESENTED);
    }

    private static BillSightings referred(BillSightings bill) {
        return bill.step("referred", "Turnada a la Comisión de Caminos.", PRESENTED)
                .turnedTo("Comisión de Caminos");
    }

    private static BillSightings passed(BillSightings bill) {
        return bill.step("passed", "Dictaminada y aprobada en la Cámara de Diputados con 468 votos en pro.", PASSED);
    }

    private static BillSightings minuta() {
        return aBill("CD-LXVI-III-1P-104")
                .at("mx.diputados.leyes")
                .kind("minuta")
                .readAt(NOW)
                .titled("Proyecto de decreto por el que se " + DOES)
                .presented(PASSED)
                .step("passed", "05-dic-2026", PASSED);
    }

    private static BillSightings received(int revision) {
        return aBill("190118")
                .withRevision(revision)
                .at("mx.senado.gaceta")
                .kind("minuta")
                .readAt(NOW)
                .titled("Con el que remite la minuta con proyecto de decreto por el que se " + DOES)
                .presented(PASSED.plusDays(1));
    }

    private static List<List<BillSightings>> stateLife() {
        return List.of(
                List.of(stateRecord("65/iniciativa/7", "initiative", "Que ", PRESENTED)
                        .presented(PRESENTED)),
                List.of(stateRecord("65/dictamen/3", "report", "Dictamen que ", REPORTED)),
                List.of(stateRecord("65/decreto/2", "decree", "Decreto que ", PASSED)));
    }

    private static BillSightings stateRecord(String key, String kind, String opening, LocalDate day) {
        return aBill(key)
                .at("mx.sin.congreso")
                .on("list")
                .kind(kind)
                .readAt(NOW)
                .published(day)
                .titled(opening + DOES + " del Estado de Sinaloa.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyOrderTellsEachStepOnce(boolean federal) {
        List<List<BillSightings>> life = federal ? federalLife() : stateLife();
        Map<FactKind, Integer> truth = federal
                ? Map.of(
                        FactKind.NEW, 1,
                        FactKind.REFERRED, 1,
                        FactKind.REPORTED, 1,
                        FactKind.PASSED, 2,
                        FactKind.PUBLISHED, 1)
                : Map.of(FactKind.NEW, 1, FactKind.REPORTED, 1, FactKind.PASSED, 1);

        for (int seed = 0; seed < ORDERS; seed++) {
            List<BillSightings> order = interleaved(life, new Random(seed));
            assertThat(told(order)).as("order %d: %s", seed, keys(order)).isEqualTo(new TreeMap<>(truth));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingPassedIsAnnouncedAsNew(boolean federal) {
        for (int seed = 0; seed < ORDERS; seed++) {
            List<BillSightings> order = interleaved(federal ? federalLife() : stateLife(), new Random(seed));
            assertThat(announced(order))
                    .as("order %d: %s", seed, keys(order))
                    .filteredOn(fact -> fact.kind() == FactKind.NEW)
                    .allSatisfy(fact -> assertThat(stageOf(fact)).doesNotContain("aprob", "publicad"));
        }
    }

    @Test
    void beyondTheWaitEachStepIsToldOnce() {
        for (int seed = 0; seed < ORDERS; seed++) {
            List<BillSightings> order = interleaved(federalLife(), new Random(seed));
            InMemoryIntake intake = new InMemoryIntake(NOW);
            List<Fact> heard = new ArrayList<>();
            for (BillSightings page : order) {
                intake.findings(page).stream()
                        .filter(addressed -> addressed.audience() != FactAudience.NOBODY)
                        .map(AddressedFact::fact)
                        .filter(fact -> heard.stream().noneMatch(before -> SameEventRule.isCoveredBy(fact, before)))
                        .forEach(heard::add);
            }
            assertThat(count(heard, FactKind.NEW))
                    .as("order %d: %s", seed, keys(order))
                    .isLessThan(2);
            assertThat(count(heard, FactKind.REPORTED))
                    .as("order %d: %s", seed, keys(order))
                    .isEqualTo(1);
            assertThat(count(heard, FactKind.PUBLISHED))
                    .as("order %d: %s", seed, keys(order))
                    .isEqualTo(1);
            assertThat(count(heard, FactKind.PASSED))
                    .as("order %d: %s", seed, keys(order))
                    .isEqualTo(2);
            assertThat(count(heard, FactKind.MINUTA))
                    .as("order %d: %s", seed, keys(order))
                    .isLessThan(2);
        }
    }

    private static long count(List<Fact> heard, FactKind... kinds) {
        return heard.stream()
                .filter(fact -> Set.of(kinds).contains(fact.kind()))
                .count();
    }

    @Test
    void referralInTheSecondChamberFollowsTheApproval() {
        List<Fact> announced = announced(List.of(
                initiative(1),
                passed(initiative(2)).stepIn("senate", "referred", "Se turna a la Comisión de Caminos.", PASSED)));

        assertThat(announced).extracting(Fact::kind).containsSubsequence(FactKind.PASSED, FactKind.REFERRED);
    }

    @Test
    void everyStepNamesItsOwnPageAndDocument() {
        for (int seed = 0; seed < ORDERS; seed++) {
            List<BillSightings> order = interleaved(federalLife(), new Random(seed));
            assertThat(announced(order))
                    .as("order %d: %s", seed, keys(order))
                    .filteredOn(fact -> fact.kind() == FactKind.REPORTED)
                    .singleElement()
                    .satisfies(fact -> {
                        assertThat(fact.page().pageKind()).isEqualTo(BillPageKind.ANNEX_PART);
                        assertThat(fact.step().orElseThrow().documents())
                                .extracting(DocumentLink::address)
                                .containsExactly(FILE);
                    });
        }
    }

    @Test
    void passageThatOnlyItsMinutaDocumentsLinksTheMinuta() {
        List<Fact> announced =
                announced(List.of(minuta().officiallyAt(MINUTA_FILE), initiative(1), passed(referred(initiative(2)))));

        assertThat(announced)
                .filteredOn(fact -> fact.kind() == FactKind.PASSED)
                .singleElement()
                .satisfies(fact -> assertThat(fact.step().orElseThrow().documents())
                        .extracting(DocumentLink::address)
                        .containsExactly(MINUTA_FILE));
    }

    private static String stageOf(Fact fact) {
        return fact.after() instanceof FactState.WithStage state ? state.stage().es() : "";
    }

    /** Returns how often a watch of each kind alone is alerted. */
    private static Map<FactKind, Integer> told(List<BillSightings> order) {
        List<Fact> announced = announced(order);
        Map<FactKind, Integer> told = new TreeMap<>();
        for (FactKind kind : FactKind.values()) {
            List<Fact> heard = new ArrayList<>();
            for (Fact fact : announced) {
                if (fact.selectableAs().contains(kind)
                        && heard.stream().noneMatch(before -> SameEventRule.isCoveredBy(fact, before))) {
                    heard.add(fact);
                }
            }
            if (!heard.isEmpty() && !WORDING.contains(kind)) {
                told.put(kind, heard.size());
            }
        }
        return told;
    }

    /** Returns the facts that are announced within the wait, and checks that nothing is left waiting. */
    private static List<Fact> announced(List<BillSightings> order) {
        InMemoryIntake intake = new InMemoryIntake(NOW, Duration.ofMinutes(10));
        List<Fact> found = new ArrayList<>();
        List<Fact> waited = new ArrayList<>();
        for (BillSightings page : order) {
            for (AddressedFact addressed : intake.findings(page)) {
                if (addressed.audience() != FactAudience.NOBODY) {
                    (intake.waiting().isHeld(addressed.fact().id()) ? waited : found).add(addressed.fact());
                }
            }
        }
        assertThat(intake.matters()).as("order %s", keys(order)).hasSize(1);
        assertThat(waited).allMatch(fact -> intake.waiting().isWithdrawn(fact.id()));
        return found;
    }

    private static List<String> keys(List<BillSightings> order) {
        return order.stream().map(BillSightings::key).toList();
    }

    /** Returns the pages in a random order that keeps that of each source, without some that a later one replaced. */
    private static List<BillSightings> interleaved(List<List<BillSightings>> sources, Random random) {
        List<Deque<BillSightings>> waiting = new ArrayList<>();
        sources.forEach(pages -> waiting.add(new ArrayDeque<>(pages.stream()
                .filter(page -> page == pages.getLast() || random.nextInt(3) > 0)
                .toList())));
        List<BillSightings> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Deque<BillSightings> source = waiting.get(random.nextInt(waiting.size()));
            order.add(source.removeFirst());
            if (source.isEmpty()) {
                waiting.remove(source);
            }
        }
        return order;
    }
}
