package mx.vigia.analysis.dossier.store;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactSides;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.linking.RecordNames;
import mx.vigia.analysis.dossier.linking.TooManyRecordsException;
import mx.vigia.analysis.dossier.registry.RelinkResult;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;

/** Records of one matter in several sources are linked in any order of arrival. */
class LinkWriterTest {
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-09-03");
    private static final String TITLE = "Que reforma el artículo 12 de la Ley de Caminos, en materia de puentes";
    private static final String MINUTA = "CD-LXVI-II-1P-041";

    private static BillSightings gaceta() {
        return aBill("66/7223")
                .alias("66/a/20260903-II-1#Iniciativa4")
                .readAt(NOW)
                .titled(TITLE);
    }

    /**
     * The initiative on two pages of its gazette and in another register, the minuta and the decree that came of it.
     */
    private static List<BillSightings> matter() {
        return List.of(
                gaceta().numbered("66/7223")
                        .presented(DAY)
                        .step("presented", "Presentada por la diputada N.", DAY)
                        .linked("http://www.diputados.gob.mx/LeyesBiblio/iniclave/66/" + MINUTA
                                + "/01_minuta_041_09sep26.pdf"),
                aBill("66/7223")
                        .withRevision(2)
                        .on("annex-part")
                        .readAt(NOW)
                        .titled(TITLE + " y túneles")
                        .text("Texto."),
                aBill("66/m/20260902-VII#6")
                        .alias("66/a/20260903-II-1#Iniciativa4")
                        .readAt(NOW)
                        .titled(TITLE)
                        .turnedTo("Caminos"),
                aBill("5021876")
                        .at("mx.segob.sil")
                        .readAt(NOW)
                        .titled(TITLE)
                        .linked("https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4"),
                aBill(MINUTA)
                        .at("mx.diputados.leyes")
                        .kind("minuta")
                        .readAt(NOW)
                        .titled("Proyecto de decreto que reforma la Ley de Caminos")
                        .step("passed", "09-sep-2026", DAY.plusDays(6))
                        .linked("https://sidof.segob.gob.mx/notas/5795158"),
                aBill("5795158")
                        .at("mx.segob.dof")
                        .kind("decree")
                        .readAt(NOW)
                        .titled("Decreto por el que se reforma la Ley de Caminos")
                        .linked("https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4"));
    }

    private final InMemoryIntake intake = new InMemoryIntake(NOW);

    @Test
    void recordsOfSeveralSitesWithOneKeyAreOneBill() {
        matter().forEach(intake::take);

        assertThat(intake.matters()).hasSize(1);
        assertThat(intake.bill("66/7223").kind().word()).isEqualTo("initiative");
        assertThat(intake.bill("66/7223").steps())
                .extracting(step -> step.kind().word())
                .contains("presented", "passed");
    }

    @Test
    void anyOrderAndRepetitionOfItsSightingsFoldsToTheSameDossier() {
        matter().forEach(intake::take);
        Map<String, String> expected = intake.hashes();

        for (int seed = 0; seed < 150; seed++) {
            List<BillSightings> shuffled = new ArrayList<>(matter());
            shuffled.addAll(matter().subList(0, seed % 6));
            Collections.shuffle(shuffled, new Random(seed));
            InMemoryIntake other = new InMemoryIntake(NOW);
            shuffled.forEach(other::take);
            assertThat(other.hashes()).as("order %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void undoneMergeLeavesNoTraceDespiteLaterSightings() {
        List<BillSightings> another = List.of(
                aBill("66/7300")
                        .readAt(NOW)
                        .titled("Que reforma el artículo 12 de la Ley de Puentes")
                        .presented(DAY),
                aBill("66/7300").withRevision(2).on("turn-list").readAt(NOW).turnedTo("Economía"));
        List<BillSightings> all = new ArrayList<>(matter());
        all.addAll(another);
        all.forEach(intake::take);
        Map<String, String> neverMerged = intake.hashes();

        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            List<BillSightings> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            InMemoryIntake other = new InMemoryIntake(NOW);
            UUID editId = null;
            for (BillSightings sighted : shuffled) {
                other.take(sighted);
                if (editId == null && other.knows("66/7223") && other.knows("66/7300")) {
                    editId = other.merge("66/7223", "66/7300");
                    assertThat(other.home("66/7300")).isEqualTo(other.home("66/7223"));
                }
            }
            other.undo(editId);
            assertThat(other.hashes()).as("order %d", seed).isEqualTo(neverMerged);
        }
    }

    @Test
    void mergeRepeatsNoPublishedFact() {
        intake.take(gaceta().presented(DAY).step("presented", "Presentada por la diputada N.", DAY));
        intake.take(aBill("X-1").at("mx.jal.congreso").readAt(NOW).titled(TITLE).step("reported", "Dictaminada.", DAY));

        RelinkResult merged = intake.ruled(true, "66/7223", "X-1");

        assertThat(merged.findings())
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.LINKED);
        assertThat(merged.findings()).extracting(AddressedFact::audience).containsExactly(FactAudience.NOBODY);
        assertThat(FactSides.after(merged.findings().getFirst().fact(), FactState.Linked.class)
                        .link()
                        .author())
                .isEqualTo("4f7c");
        assertThat(intake.findings(aBill("X-1")
                        .at("mx.jal.congreso")
                        .withRevision(2)
                        .readAt(NOW)
                        .titled(TITLE)
                        .step("reported", "Dictaminada.", DAY)
                        .step("passed", "Aprobada.", DAY.plusDays(3))))
                .extracting(addressed -> addressed.fact().step().orElseThrow().phrase())
                .containsExactly("Aprobada.");
    }

    @Test
    void separatedRecordsAreNotLinkedByKey() {
        intake.take(gaceta());
        intake.take(aBill("5021876").at("mx.segob.sil").readAt(NOW).titled("Otra cosa"));
        intake.ruled(false, "66/7223", "5021876");

        intake.take(aBill("5021876")
                .at("mx.segob.sil")
                .withRevision(2)
                .readAt(NOW)
                .titled("Otra cosa")
                .linked("https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4"));

        assertThat(intake.matters()).hasSize(2);
    }

    @Test
    void decreeLinkedByTwoInitiativesIsMergedIntoNeither() {
        intake.take(gaceta().linked("https://sidof.segob.gob.mx/notas/5795158"));
        intake.take(aBill("5795158")
                .at("mx.segob.dof")
                .kind("decree")
                .readAt(NOW)
                .titled("Decreto por el que se reforma la Ley"));
        assertThat(intake.matters()).hasSize(1);

        List<AddressedFact> published = intake.findings(aBill("66/7300")
                .readAt(NOW)
                .titled("Que reforma el artículo 13")
                .linked("https://sidof.segob.gob.mx/notas/5795158"));

        assertThat(intake.matters()).hasSize(3);
        assertThat(published)
                .as("the second bill is new and published, though its coming moved another")
                .map(AddressedFact::fact)
                .filteredOn(fact -> fact.kind() == FactKind.PUBLISHED)
                .singleElement()
                .satisfies(fact -> assertThat(fact.selectableAs()).contains(FactKind.NEW));
    }

    @Test
    void recordsWithDifferentNumbersStaySeparateDespiteASharedAlias() {
        intake.take(gaceta().numbered("66/7223"));
        intake.take(aBill("66/7300")
                .alias("66/a/20260903-II-1#Iniciativa4")
                .numbered("66/7300")
                .readAt(NOW)
                .titled(TITLE));

        assertThat(intake.matters()).hasSize(2);
    }

    @Test
    void recordsBeyondTheGroupLimitAreNotLinkedByKey() {
        for (int i = 0; i <= DocketState.MAX_RELATED_RECORDS; i++) {
            intake.take(aBill("66/r" + i)
                    .alias("66/c/" + i)
                    .alias("66/c/" + (i + 1))
                    .readAt(NOW)
                    .titled(TITLE));
        }
        String last = "66/r" + DocketState.MAX_RELATED_RECORDS;

        assertThat(intake.home(last)).isEqualTo(RecordNames.dossierId(intake.id(last)));
        assertThat(intake.home("66/r1")).isEqualTo(intake.home("66/r0"));
        assertThatThrownBy(() -> intake.merge(last, "66/r0"))
                .isInstanceOf(TooManyRecordsException.class)
                .hasMessageContaining("at most 200 records");
    }

    @Test
    void oversizedGroupCanOnlyBeSplit() {
        for (int i = 0; i <= DocketState.MAX_RELATED_RECORDS; i++) {
            intake.take(aBill("66/r" + i)
                    .alias("66/c/" + i)
                    .alias("66/c/" + (i + 1))
                    .readAt(NOW)
                    .titled(TITLE));
        }
        UUID billId = intake.home("66/r0");

        UUID editId = intake.split("66/r1");

        assertThat(intake.home("66/r1")).isNotEqualTo(billId);
        assertThat(intake.home("66/r0")).isEqualTo(billId);
        assertThatThrownBy(() -> intake.undo(editId)).isInstanceOf(TooManyRecordsException.class);
    }
}
