package mx.vigia.analysis.dossier.linking;

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
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactSides;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.store.InMemoryIntake;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports, minutas and decrees of one bill are merged with it; those of several bills stay separate. */
class PaperLinksTest {
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");
    private static final LocalDate PRESENTED = LocalDate.parse("2026-09-03");
    private static final LocalDate VOTED = LocalDate.parse("2026-09-09");
    private static final String FILE = "https://gaceta.diputados.gob.mx/PDF/66/2026/sep/20260909-IV.pdf";
    private static final String BRIDGES = "reforma el artículo 12 de la Ley de Caminos, en materia de puentes";
    private static final String TUNNELS = "adiciona el artículo 40 de la Ley de Caminos, en materia de túneles";

    private final InMemoryIntake intake = new InMemoryIntake(NOW);

    private static BillSightings bill(String key, String does) {
        return aBill(key).readAt(NOW).titled("Que " + does).presented(PRESENTED);
    }

    private static BillSightings passed(String key, String does) {
        return bill(key, does)
                .withRevision(2)
                .step("passed", "Dictaminada y aprobada.", VOTED)
                .linked(FILE);
    }

    private static BillSightings report(int place, String does) {
        return aBill("66/a/20260909-IV#" + place)
                .on("annex-part")
                .kind("report")
                .readAt(NOW)
                .titled("De la Comisión de Caminos, dictamen con proyecto de decreto por el que se " + does)
                .presented(VOTED)
                .officiallyAt(FILE)
                .linked(FILE);
    }

    private static BillSightings minuta(String does) {
        return aBill("CD-LXVI-III-1P-104")
                .at("mx.diputados.leyes")
                .kind("minuta")
                .readAt(NOW)
                .titled("Proyecto de decreto por el que se " + does)
                .presented(VOTED)
                .step("passed", "09-sep-2026", VOTED);
    }

    private static BillSightings received(String does, LocalDate day) {
        return aBill("190118")
                .at("mx.senado.gaceta")
                .kind("minuta")
                .readAt(NOW)
                .titled("Con el que remite la minuta con proyecto de decreto por el que se " + does)
                .presented(day);
    }

    @Test
    void reportMinutaAndReceiptJoinTheDossierOfTheirBill() {
        intake.take(bill("66/1", BRIDGES));
        intake.take(passed("66/1", BRIDGES));

        assertThat(intake.findings(report(1, BRIDGES)))
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.REPORTED);
        assertThat(intake.findings(minuta(BRIDGES))).isEmpty();
        intake.take(received(BRIDGES, VOTED.plusDays(2)));

        assertThat(intake.matters()).hasSize(1);
        assertThat(intake.bill("66/1").kind().word()).isEqualTo("initiative");
        assertThat(intake.bill("66/1").title()).isEqualTo("Que " + BRIDGES);
    }

    @Test
    void minutaInBothChambersIsOneAndJoinsItsBill() {
        intake.take(received(BRIDGES, VOTED.plusDays(2)));
        intake.take(minuta(BRIDGES));
        assertThat(intake.matters()).hasSize(1);

        intake.take(passed("66/1", BRIDGES));

        assertThat(intake.matters()).hasSize(1);
        assertThat(intake.bill("66/1").kind().word()).isEqualTo("initiative");
    }

    /** A gazette prints a report before any page of its bill links to it. */
    @Test
    void reportJoinsTheOneBillOfItsChamberWithTheSameWords() {
        intake.take(bill("66/1", BRIDGES));
        intake.take(report(1, BRIDGES));
        assertThat(intake.matters()).hasSize(1);

        intake.take(bill("66/2", BRIDGES));
        assertThat(intake.matters()).as("either may be meant").hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "reforma el artículo 4o. de la Constitución Política de los Estados Unidos Mexicanos; 2",
                "reforma el artículo 4o. de la Constitución Política de los Estados Unidos Mexicanos, en materia de agua; 1"
            })
    void articleOfTheConstitutionAloneDoesNotLinkAReport(String does, int matters) {
        intake.take(bill("66/1", does));
        intake.take(report(1, does));

        assertThat(intake.matters()).hasSize(matters);
    }

    @Test
    void reportOfTheReceivingChamberJoinsItsMinuta() {
        intake.take(received(BRIDGES, VOTED.plusDays(2)));
        intake.take(aBill("190200")
                .at("mx.senado.gaceta")
                .kind("report")
                .readAt(NOW)
                .published(VOTED.plusDays(9))
                .titled("De las Comisiones Unidas de Obras, con proyecto de decreto por el que se " + BRIDGES));

        assertThat(intake.matters()).hasSize(1);
    }

    private static BillSightings reviewed(String key, String does, LocalDate day) {
        return aBill(key)
                .at("mx.senado.gaceta")
                .kind("report")
                .readAt(NOW)
                .published(day)
                .titled("De las Comisiones Unidas de Obras, dictamen con proyecto de decreto por el que se " + does);
    }

    /** The other chamber had received the bill before anybody read its pages. */
    @ParameterizedTest
    @CsvSource({"-1, 2", "0, 1", "9, 1", "400, 1"})
    void reportOfTheReviewingChamberJoinsTheBillThatTheOtherHasPassed(int days, int matters) {
        intake.take(passed("66/1", BRIDGES));

        var found = intake.findings(reviewed("190200", BRIDGES, VOTED.plusDays(days)));

        assertThat(intake.matters()).hasSize(matters);
        assertThat(found).extracting(told -> told.fact().kind()).containsExactly(FactKind.REPORTED);
        assertThat(found.getFirst().fact().dossier().equals(intake.home("66/1")))
                .isEqualTo(matters == 1);
    }

    @Test
    void reportOfTheReviewingChamberJoinsNoBillThatIsNotPassed() {
        intake.take(bill("66/1", BRIDGES));
        intake.take(reviewed("190200", BRIDGES, VOTED.plusDays(9)));

        assertThat(intake.matters()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "passed, Aprobada., 8, 2",
        "passed, Aprobada., 9, 1",
        "published, Publicada., 8, 2",
        "published, Publicada., 20, 1"
    })
    void reportAfterTheReviewIsOfAnotherBill(String kind, String phrase, int days, int matters) {
        intake.take(passed("66/1", BRIDGES));
        intake.take(passed("66/1", BRIDGES).withRevision(3).stepIn("senate", kind, phrase, VOTED.plusDays(days)));
        intake.take(reviewed("190200", BRIDGES, VOTED.plusDays(9)));

        assertThat(intake.matters()).hasSize(matters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reforma el artículo 12 de la Ley de Caminos, en materia de puentes colgantes",
                "reforma los artículos 12 y 13 de la Ley de Caminos, en materia de puentes",
                "adiciona el artículo 12 de la Ley de Caminos, en materia de puentes"
            })
    void reportOfTheReviewingChamberWithOtherWordsStaysSeparate(String does) {
        intake.take(passed("66/1", BRIDGES));
        intake.take(reviewed("190200", does, VOTED.plusDays(9)));

        assertThat(intake.matters()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reforma el artículo 12 de la Ley de Caminos",
                "reforma diversas disposiciones de la Ley General de Salud"
            })
    void wordsWithoutASubjectDoNotLinkAReportOfTheReviewingChamber(String does) {
        intake.take(passed("66/1", does));
        intake.take(reviewed("190200", does, VOTED.plusDays(9)));

        assertThat(intake.matters()).hasSize(2);
    }

    @Test
    void reportOfTheReviewingChamberJoinsNeitherOfTwoBillsNorOneOfTwoReports() {
        intake.take(passed("66/1", BRIDGES));
        intake.take(reviewed("190200", BRIDGES, VOTED.plusDays(9)));
        intake.take(passed("66/2", BRIDGES));
        assertThat(intake.matters()).as("either bill may be meant").hasSize(3);

        intake.take(passed("66/3", TUNNELS));
        intake.take(reviewed("190300", TUNNELS, VOTED.plusDays(9)));
        intake.take(reviewed("190301", TUNNELS, VOTED.plusDays(9)));
        assertThat(intake.matters()).as("either report may be meant").hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aviso por el que se amplía por diez días naturales el plazo de la consulta pública del ",
                "Acuerdo mediante el cual se prorroga el plazo para recibir comentarios al "
            })
    void noticeThatExtendsAConsultationJoinsTheDraftThatItNames(String opening) {
        intake.take(draft("800101", "Anteproyecto de Lineamientos de Nube Pública, que se somete a consulta pública."));
        intake.take(draft("800102", "Anteproyecto de Lineamientos de Nube Privada, que se somete a consulta pública."));
        var phrase = opening.replaceFirst("^.*?se ", "Se ");

        var found = intake.findings(aBill("800300")
                .at("mx.segob.dof")
                .kind("notice")
                .readAt(NOW)
                .titled(opening + "Anteproyecto de Lineamientos de Nube Pública.")
                .presented(VOTED.plusDays(9))
                .vaguely(null, "other", phrase + "Anteproyecto de Lineamientos de Nube Pública.", VOTED.plusDays(9)));

        assertThat(intake.matters()).hasSize(2);
        assertThat(found)
                .filteredOn(addressed -> addressed.audience() != FactAudience.NOBODY)
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.CONSULTATION_EXTENDED);
    }

    private static BillSightings draft(String key, String title) {
        return aBill(key)
                .at("mx.segob.dof")
                .kind("draft-rule")
                .readAt(NOW)
                .titled(title)
                .presented(VOTED);
    }

    @Test
    void reportListedByTwoBillsIsLinkedToBothUnmerged() {
        intake.take(passed("66/1", BRIDGES));
        intake.take(report(1, BRIDGES));
        assertThat(intake.matters()).hasSize(1);

        intake.take(passed("66/2", BRIDGES.replace("reforma el", "adiciona una fracción al")));

        assertThat(intake.matters()).hasSize(3);
        assertThat(intake.shared()).containsExactly(Map.entry("66/a/20260909-IV#1", Set.of("66/1", "66/2")));
    }

    @Test
    void reportMatchingTheBillsTitleIsChosenFromASharedFile() {
        intake.take(passed("66/1", BRIDGES));
        intake.take(report(1, TUNNELS));
        intake.take(report(2, BRIDGES));

        assertThat(intake.home("66/a/20260909-IV#2")).isEqualTo(intake.home("66/1"));
        assertThat(intake.home("66/a/20260909-IV#1")).isNotEqualTo(intake.home("66/1"));
    }

    @Test
    void twoReportsInOneFileWithoutMatchingWordsStayUndecided() {
        intake.take(passed("66/1", "reforma diversas disposiciones de la Ley de Caminos"));
        intake.take(report(1, TUNNELS));
        intake.take(report(2, BRIDGES));

        assertThat(intake.matters()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "reforma el artículo 8 de la Ley de Vías Generales de Comunicación; reforma la fracción II y adiciona una III al artículo 8 de la Ley de Vías Generales de Comunicación; 2",
                "reforma el artículo 8 de la Ley de Vías Generales de Comunicación en materia de postes; adiciona una fracción III al artículo 8 de la Ley de Vías Generales de Comunicación en materia de postes; 1",
                "reforma el artículo 8 de la Ley de Vías Generales de Comunicación en materia de postes; reforma el artículo 8 de la Ley de Vías Generales de Comunicación en materia de cables; 2",
                "reforma los artículos 8 y 9 de la Ley de Vías Generales de Comunicación en materia de postes; reforma el artículo 8 de la Ley de Vías Generales de Comunicación en materia de postes; 2",
                "reforma el artículo 8 de la Ley de Vías Generales de Comunicación; reforma el artículo 40 y adiciona un capítulo a la Ley de Vías Generales de Comunicación; 2",
                "reforma diversas disposiciones de la Ley de Vías Generales de Comunicación; adiciona un capítulo a la Ley de Vías Generales de Comunicación; 2",
                "reforma el artículo 8 de la Ley de Vías Generales de Comunicación; reforma el artículo 8 de la Ley Federal del Trabajo en su totalidad; 2"
            })
    void onlyReportOfAFileJoinsIfArticlesAndSubjectMatch(String bill, String report, int matters) {
        intake.take(passed("66/1", bill));
        intake.take(report(1, report));

        assertThat(intake.matters()).hasSize(matters);
    }

    @Test
    void minutaWithACommonTitleIsNotAssignedToAPassedBill() {
        String generic = "reforma y adiciona diversas disposiciones de la Ley General de Salud";
        intake.take(passed("66/1", generic));
        intake.take(received(generic, VOTED.plusDays(2)));
        assertThat(intake.matters()).hasSize(2);

        String issued = "expide la Ley de Portabilidad de los Expedientes";
        intake.take(passed("66/3", issued));
        intake.take(received(issued, VOTED.plusDays(2)).withRevision(3));
        assertThat(intake.home("190118")).as("a law is issued once").isEqualTo(intake.home("66/3"));

        intake.take(passed("66/2", generic + ", en materia de vacunas"));
        intake.take(
                received(generic + ", en materia de vacunas", VOTED.plusDays(2)).withRevision(4));
        assertThat(intake.home("190118")).isEqualTo(intake.home("66/2"));
    }

    @Test
    void minutaStaysMergedAfterTheReceivingChamberPassesIt() {
        intake.take(passed("66/1", BRIDGES));
        intake.take(received(BRIDGES, VOTED.plusDays(2)));
        intake.take(minuta(BRIDGES));

        intake.take(received(BRIDGES, VOTED.plusDays(2))
                .withRevision(2)
                .stepIn("senate", "passed", "Aprobada.", VOTED.plusDays(20)));

        assertThat(intake.matters()).hasSize(1);
        assertThat(intake.bill("66/1").stage().es()).isEqualTo("aprobada en cámara revisora");
    }

    @Test
    void titleAloneDoesNotLinkAMinuta() {
        intake.take(bill("66/1", BRIDGES));
        intake.take(minuta(BRIDGES));
        intake.take(received(BRIDGES, VOTED.minusDays(1)));

        assertThat(intake.matters()).hasSize(3);
    }

    @Test
    void minutaOfTwoEquallyTitledBillsIsLinkedToBothUnmerged() {
        intake.take(passed("66/1", BRIDGES));
        intake.take(passed("66/2", BRIDGES));
        intake.take(minuta(BRIDGES));

        assertThat(intake.matters()).hasSize(3);
        assertThat(intake.shared()).containsExactly(Map.entry("CD-LXVI-III-1P-104", Set.of("66/1", "66/2")));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "0, 1", "60, 1", "61, 2"})
    void minutaMatchesOnlySoonAfterThePassage(int days, int matters) {
        intake.take(passed("66/1", BRIDGES));
        intake.take(received(BRIDGES, VOTED.plusDays(days)));

        assertThat(intake.matters()).hasSize(matters);
    }

    @Test
    void reportLinkedManuallyToOneBillIsSharedOnceAnotherListsIt() {
        intake.take(passed("66/1", BRIDGES));
        intake.take(bill("66/2", TUNNELS));
        intake.take(report(1, BRIDGES));
        intake.take(report(2, TUNNELS));
        intake.merge("66/2", "66/a/20260909-IV#2");
        assertThat(intake.matters()).as("the one bill it belongs to").hasSize(2);

        intake.take(passed("66/1", BRIDGES).withRevision(3).linked(FILE + "#2"));
        intake.take(aBill("66/3")
                .readAt(NOW)
                .titled("Que " + TUNNELS)
                .presented(PRESENTED)
                .linked(FILE));

        assertThat(intake.matters()).hasSize(4);
        assertThat(intake.shared()).containsExactly(Map.entry("66/a/20260909-IV#2", Set.of("66/2", "66/3")));
    }

    @Test
    void manuallySeparatedReportIsNotLinked() {
        intake.take(bill("66/1", BRIDGES));
        intake.take(report(1, BRIDGES));
        intake.split("66/a/20260909-IV#1");

        intake.take(passed("66/1", BRIDGES));

        assertThat(intake.matters()).hasSize(2);
        assertThat(intake.shared()).isEmpty();
    }

    @Test
    void passedBillIsAlertedDespiteItsEarlierMinuta() {
        intake.take(minuta(BRIDGES));
        intake.take(report(1, BRIDGES));

        assertThat(intake.findings(bill("66/1", BRIDGES)))
                .extracting(addressed -> addressed.fact().kind())
                .contains(FactKind.REPORTED);
        assertThat(intake.findings(passed("66/1", BRIDGES)))
                .filteredOn(addressed -> addressed.audience() != FactAudience.NOBODY)
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.PASSED);
        assertThat(intake.matters()).hasSize(1);
    }

    @Test
    void billFirstSeenAfterItsPapersIsAnnouncedByItsLatestStep() {
        intake.take(minuta(BRIDGES));
        intake.take(report(1, BRIDGES));

        assertThat(intake.findings(passed("66/1", BRIDGES)))
                .filteredOn(addressed -> addressed.audience() != FactAudience.NOBODY)
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.PASSED, FactKind.REPORTED);
        assertThat(intake.matters()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "minuta"})
    void separatePaperIsAFactOfItsOwnKind(String kind) {
        BillSightings paper = kind.equals("report") ? report(1, BRIDGES) : minuta(BRIDGES);

        List<AddressedFact> found = intake.findings(paper);

        Fact fact = found.getFirst().fact();
        assertThat(found).hasSize(1);
        assertThat(fact.kind().word()).isEqualTo(kind.equals("report") ? "reported" : "minuta");
        assertThat(fact.selectableAs()).contains(FactKind.NEW);
        assertThat(FactSides.after(fact, FactState.WithStage.class).stage().es())
                .doesNotContain("presentada");
    }

    /**
     * Two bills of one report, one bill of another in the same file, its minuta in both chambers, and a paper in no
     * file of theirs.
     */
    private static List<BillSightings> matters() {
        return List.of(
                passed("66/1", BRIDGES),
                passed("66/2", TUNNELS),
                passed("66/3", TUNNELS),
                report(1, BRIDGES),
                report(2, TUNNELS),
                minuta(BRIDGES),
                received(BRIDGES, VOTED.plusDays(5)),
                reviewed("190200", BRIDGES, VOTED.plusDays(7)),
                report(3, "abroga la Ley de Aduanas de Tierra y Mar"));
    }

    @Test
    void anyOrderAndRepetitionFoldsToTheSameDossiers() {
        matters().forEach(intake::take);
        Map<String, String> expected = intake.hashes();
        assertThat(expected).hasSize(5);

        for (int seed = 0; seed < 150; seed++) {
            List<BillSightings> shuffled = new ArrayList<>(matters());
            shuffled.addAll(matters().subList(0, seed % 8));
            Collections.shuffle(shuffled, new Random(seed));
            InMemoryIntake other = new InMemoryIntake(NOW);
            shuffled.forEach(other::take);
            assertThat(other.hashes()).as("order %d", seed).isEqualTo(expected);
            assertThat(other.shared()).as("order %d", seed).isEqualTo(intake.shared());
        }
    }

    @Test
    void withdrawnManualLinkLeavesNoTrace() {
        matters().forEach(intake::take);
        Map<String, String> never = intake.hashes();

        for (int seed = 0; seed < 150; seed++) {
            List<BillSightings> shuffled = new ArrayList<>(matters());
            Collections.shuffle(shuffled, new Random(seed));
            InMemoryIntake other = new InMemoryIntake(NOW);
            UUID editId = null;
            for (BillSightings sighted : shuffled) {
                other.take(sighted);
                if (editId == null && other.knows("66/1") && other.knows("66/a/20260909-IV#3")) {
                    editId = other.merge("66/1", "66/a/20260909-IV#3");
                    assertThat(other.home("66/a/20260909-IV#3")).isEqualTo(other.home("66/1"));
                }
            }
            other.undo(editId);
            assertThat(other.hashes()).as("order %d", seed).isEqualTo(never);
        }
    }
}
