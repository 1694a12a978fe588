package mx.vigia.analysis.dossier.fact;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.store.InMemoryIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.law.AffectedLaw;
import org.junit.jupiter.api.Test;

/** What a report, minuta or decree changes is a fact of its bill. */
class DocumentChangeTest {
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");
    private static final LocalDate PRESENTED = LocalDate.parse("2026-09-03");
    private static final LocalDate VOTED = LocalDate.parse("2026-09-09");
    private static final String FILE = "https://gaceta.diputados.gob.mx/PDF/66/2026/sep/20260909-IV.pdf";
    private static final String DOES = "reforma el artículo 12 de la Ley de Caminos, en materia de puentes";
    private static final String TEXT = """
            DECRETO
            ARTÍCULO PRIMERO. Se reforma el artículo 12 de la Ley de Caminos, para quedar como sigue:
            Artículo 12. La autoridad podrá cerrar un puente que no ofrezca seguridad a las personas usuarias.
            TRANSITORIOS
            Único. El presente Decreto entrará en vigor al día siguiente de su publicación.
            """;
    private static final String CLOSES = TEXT.replace("podrá cerrar", "cerrará");
    private static final String LATER = CLOSES.replace("al día siguiente", "a los noventa días");

    private static BillSightings bill() {
        return aBill("66/1").readAt(NOW).titled("Que " + DOES).presented(PRESENTED);
    }

    private static BillSightings billWithText() {
        return bill().text(TEXT).published(PRESENTED);
    }

    private static BillSightings listed() {
        return bill().withRevision(2)
                .on("period-list")
                .step("passed", "Dictaminada y aprobada.", VOTED)
                .linked(FILE);
    }

    private static BillSightings report(String text) {
        return report("66/a/20260909-IV#1", text);
    }

    private static BillSightings report(String key, String text) {
        return aBill(key)
                .on("annex-part")
                .kind("report")
                .readAt(NOW)
                .titled("De la Comisión de Caminos, dictamen con proyecto de decreto por el que se " + DOES)
                .presented(VOTED)
                .published(VOTED)
                .officiallyAt(FILE)
                .linked(FILE)
                .text(text);
    }

    /** A report whose title does not show of which bill it is. */
    private static BillSightings otherwiseTitled(BillSightings report) {
        return report.titled("De la Comisión de Caminos, dictamen en materia de puentes y túneles.");
    }

    private static BillSightings minuta(String text) {
        return aBill("CD-LXVI-III-1P-104")
                .at("mx.diputados.leyes")
                .kind("minuta")
                .readAt(NOW)
                .titled("Proyecto de decreto por el que se " + DOES)
                .presented(VOTED)
                .published(VOTED.plusDays(1))
                .step("passed", "09-sep-2026", VOTED)
                .text(text);
    }

    @Test
    void aReportThatChangesAnArticleTellsItUnderTheBill() {
        InMemoryIntake intake = intakeOf(billWithText(), listed());

        List<AddressedFact> changes = changesIn(intake.findings(report(CLOSES)));

        assertThat(changes).singleElement().satisfies(addressed -> {
            Fact.Reworded fact = (Fact.Reworded) addressed.fact();
            assertThat(addressed.audience()).isEqualTo(FactAudience.WHO_MATCHES_OR_DID);
            assertThat(fact.dossier()).isEqualTo(intake.home("66/1"));
            assertThat(fact.before().textKind()).isEqualTo(BillKind.INITIATIVE);
            assertThat(fact.after().textKind()).isEqualTo(BillKind.REPORT);
            assertThat(fact.after().articleCount()).isEqualTo(1);
            assertThat(fact.after().articles()).singleElement().satisfies(article -> {
                assertThat(article.number()).isEqualTo("12");
                assertThat(article.law()).startsWith("Ley de Caminos");
            });
            assertThat(fact.after().excerpts()).singleElement().satisfies(excerpt -> {
                assertThat(excerpt.removed()).isEqualTo("podrá cerrar");
                assertThat(excerpt.inserted()).isEqualTo("cerrará");
            });
        });
    }

    @Test
    void aFirstTextAndAnEqualTextAreNoChange() {
        assertThat(changesIn(intakeOf(bill(), listed()).findings(report(CLOSES))))
                .isEmpty();
        assertThat(changesIn(intakeOf(billWithText(), listed())
                        .findings(report("CONSIDERACIONES\nEs procedente.\n" + TEXT))))
                .isEmpty();
    }

    @Test
    void aReprintWithTheSameRulesConcernsNewMatchesOnly() {
        InMemoryIntake intake = intakeOf(billWithText());

        assertThat(changesIn(intake.findings(billWithText()
                        .withRevision(2)
                        .text(TEXT + "Palacio Legislativo de San Lázaro, a 3 de septiembre de 2026.\n"))))
                .singleElement()
                .satisfies(addressed -> {
                    assertThat(addressed.audience()).isEqualTo(FactAudience.WHO_MATCHES_ONLY_NOW);
                    assertThat(((Fact.Reworded) addressed.fact()).after().articles())
                            .isEmpty();
                });
    }

    @Test
    void aReportAgainstTheBillChangesNothing() {
        InMemoryIntake intake = intakeOf(billWithText(), listed());

        assertThat(changesIn(intake.findings(
                        report(CLOSES).step("reported", "Dictamen en sentido negativo, se desecha.", VOTED))))
                .isEmpty();
    }

    @Test
    void changedTransitoryArticleIsAStepOfItsOwn() {
        InMemoryIntake intake = intakeOf(billWithText(), listed());

        assertThat(changesIn(intake.findings(report(LATER))))
                .extracting(addressed -> addressed.fact().naturalKey().replaceAll("^[^/]*/|/\\d+$", ""))
                .containsExactly("text-changed/report", "text-changed/report/transitory");
    }

    @Test
    void eachDocumentIsComparedWithTheOneBeforeItOnce() {
        InMemoryIntake intake = intakeOf(billWithText(), listed());
        intake.take(report(CLOSES));

        assertThat(changesIn(intake.findings(minuta(LATER)))).singleElement().satisfies(addressed -> {
            Fact.Reworded fact = (Fact.Reworded) addressed.fact();
            assertThat(fact.before().textKind()).isEqualTo(BillKind.REPORT);
            assertThat(fact.after().articles())
                    .extracting(article -> article.part())
                    .containsExactly("transitory");
        });
        assertThat(changesIn(intake.findings(minuta(LATER).withRevision(2).numbered("104"))))
                .isEmpty();
    }

    @Test
    void reportOfTheOtherChamberIsComparedHoweverSoonItFollows() {
        String file = "https://www.senado.gob.mx/66/gaceta/dictamen-7.pdf";
        InMemoryIntake intake = intakeOf(
                billWithText(), listed(), bill().withRevision(3).on("turn-list").linked(file), report(CLOSES));
        BillSightings second = report("66/7", LATER)
                .at("mx.senado.gaceta")
                .published(VOTED.plusDays(1))
                .presented(VOTED.plusDays(1))
                .officiallyAt(file)
                .linked(file);

        assertThat(changesIn(intake.findings(second)))
                .map(addressed -> addressed.fact().naturalKey().replaceAll("^[^/]*/|/\\d+$", ""))
                .containsExactly("text-changed/report-2/transitory");
    }

    private static BillSightings receivedMinuta() {
        return aBill("66/a/20260909-I#Minuta1")
                .kind("minuta")
                .readAt(NOW)
                .titled("Con proyecto de decreto por el que se " + DOES)
                .presented(VOTED)
                .published(VOTED)
                .linked(FILE)
                .text(TEXT);
    }

    @Test
    void decreeLikeTheReportOnAReceivedMinutaChangesNothing() {
        InMemoryIntake intake = intakeOf(receivedMinuta(), report(CLOSES));
        intake.take(receivedMinuta()
                .withRevision(2)
                .step("passed", "Aprobada.", VOTED)
                .step("published", "Publicada en el DOF.", VOTED));

        List<AddressedFact> told = intake.findings(aBill("5950001")
                .at("mx.segob.dof")
                .on("day")
                .kind("decree")
                .readAt(NOW)
                .titled("Decreto por el que se " + DOES)
                .presented(VOTED)
                .published(VOTED)
                .step("published", "Edición Vespertina", VOTED)
                .text(CLOSES));

        assertThat(intake.home("5950001")).isEqualTo(intake.home("66/a/20260909-I#Minuta1"));
        assertThat(changesIn(told)).isEmpty();
    }

    @Test
    void reportOnAReceivedMinutaFollowsItOnTheSameDay() {
        BillSightings received = receivedMinuta();
        for (List<BillSightings> pages :
                List.of(List.of(received, report(CLOSES)), List.of(report(CLOSES), received))) {
            InMemoryIntake intake = new InMemoryIntake(NOW);
            List<AddressedFact> told = new ArrayList<>();
            pages.forEach(page -> told.addAll(changesIn(intake.findings(page))));

            assertThat(told).singleElement().satisfies(addressed -> {
                Fact.Reworded fact = (Fact.Reworded) addressed.fact();
                assertThat(fact.before().textKind()).isEqualTo(BillKind.MINUTA);
                assertThat(fact.after().textKind()).isEqualTo(BillKind.REPORT);
                assertThat(fact.after().excerpts())
                        .extracting(excerpt -> excerpt.inserted())
                        .containsExactly("cerrará");
            });
        }
    }

    @Test
    void documentReadAgainMuchLaterIsNotComparedAgain() {
        InMemoryIntake intake = intakeOf(billWithText(), listed(), report(CLOSES));

        assertThat(changesIn(intake.findings(report(CLOSES)
                        .withRevision(2)
                        .published(VOTED.plusDays(90))
                        .cited("6616-IV"))))
                .isEmpty();
    }

    @Test
    void whatIsToldDoesNotDependOnWhichPageWasReadFirst() {
        List<BillSightings> pages = List.of(billWithText(), listed(), report(CLOSES), minuta(CLOSES));
        for (int seed = 0; seed < 40; seed++) {
            List<BillSightings> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            InMemoryIntake intake = new InMemoryIntake(NOW);
            List<String> told = new ArrayList<>();
            shuffled.forEach(page -> changesIn(intake.findings(page))
                    .forEach(addressed -> told.add(((Fact.Reworded) addressed.fact())
                            .after()
                            .articles()
                            .toString())));

            assertThat(told).as("order %d", seed).hasSize(1);
        }
    }

    @Test
    void whatPapersThatWaitedChangeIsToldOnceUnderTheBill() {
        List<BillSightings> pages = List.of(billWithText(), listed(), report(CLOSES), minuta(CLOSES));
        for (int seed = 0; seed < 40; seed++) {
            List<BillSightings> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            InMemoryIntake intake = new InMemoryIntake(NOW, Duration.ofMinutes(10));
            List<Fact> told = new ArrayList<>();
            shuffled.forEach(page -> changesIn(intake.findings(page)).stream()
                    .filter(addressed -> addressed.audience() != FactAudience.NOBODY)
                    .map(AddressedFact::fact)
                    .filter(fact -> !intake.waiting().isHeld(fact.id()))
                    .forEach(told::add));

            assertThat(told)
                    .as("order %d", seed)
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.dossier()).isEqualTo(intake.home("66/1")));
        }
    }

    @Test
    void whatAPaperAnnouncedAloneStatesAndChangesIsToldWhenAPersonJoinsIt() {
        InMemoryIntake intake = intakeOf(billWithText(), otherwiseTitled(report(CLOSES)));

        List<AddressedFact> found =
                intake.ruled(true, "66/1", "66/a/20260909-IV#1").findings();

        assertThat(found)
                .filteredOn(addressed -> addressed.audience() != FactAudience.NOBODY)
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.REPORTED, FactKind.TEXT_CHANGED);
        assertThat(changesIn(found))
                .singleElement()
                .satisfies(addressed -> assertThat(addressed.fact().dossier()).isEqualTo(intake.home("66/1")));
    }

    @Test
    void whatWasReadSilentlyIsNotToldWhenAPersonJoinsIt() {
        InMemoryIntake intake =
                intakeOf(billWithText(), otherwiseTitled(report(CLOSES)).silently());

        assertThat(intake.ruled(true, "66/1", "66/a/20260909-IV#1").findings())
                .extracting(AddressedFact::audience)
                .containsOnly(FactAudience.NOBODY);
    }

    @Test
    void aLawThatOnlyTheReportChangesIsALawOfTheBill() {
        InMemoryIntake intake = intakeOf(billWithText(), listed());
        assertThat(intake.bill("66/1").laws()).extracting(AffectedLaw::law).noneMatch(law -> law.contains("Aduanera"));

        intake.take(report(TEXT.replace("TRANSITORIOS", """
                ARTÍCULO SEGUNDO. Se adiciona el artículo 36-A de la Ley Aduanera, para quedar como sigue:
                Artículo 36-A. Las mercancías que crucen un puente se declararán en él.
                TRANSITORIOS""")));

        assertThat(intake.bill("66/1").laws())
                .filteredOn(law -> law.where() == AffectedLaw.Where.DOCUMENT)
                .singleElement()
                .satisfies(law -> {
                    assertThat(law.law()).isEqualTo("Ley Aduanera");
                    assertThat(law.articles()).containsExactly("36-A");
                });
    }

    private static InMemoryIntake intakeOf(BillSightings... pages) {
        InMemoryIntake intake = new InMemoryIntake(NOW);
        for (BillSightings page : pages) {
            intake.take(page);
        }
        return intake;
    }

    private static List<AddressedFact> changesIn(List<AddressedFact> found) {
        return found.stream()
                .filter(addressed -> addressed.fact() instanceof Fact.Reworded)
                .toList();
    }
}
