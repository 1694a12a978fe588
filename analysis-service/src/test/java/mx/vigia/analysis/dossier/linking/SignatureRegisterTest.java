package mx.vigia.analysis.dossier.linking;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.folding.DossierFold;
import mx.vigia.analysis.dossier.store.InMemoryIntake;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;

/** Nobody is alerted of what only the lists of signers show; with the gazette's record it is told once. */
class SignatureRegisterTest {
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");
    private static final LocalDate PRESENTED = LocalDate.parse("2026-09-03");
    private static final LocalDate DECIDED = LocalDate.parse("2026-09-09");
    private static final String PLACE =
            "https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4";
    private static final String PRINTED_FILE =
            "https://gaceta.diputados.gob.mx/PDF/66/2026/sep/20260903-II-1-1.pdf#page=";
    private static final String DOES = "reforma el artículo 12 de la Ley de Caminos, en materia de puentes";

    private final InMemoryIntake intake = new InMemoryIntake(NOW, Duration.ofHours(5));

    @Test
    void aBillIsAnnouncedWhenTheGazetteShowsIt() {
        assertThat(heard(signed(PLACE))).isEmpty();

        assertThat(heard(printed())).containsExactly(FactKind.NEW);
        assertThat(intake.bill("66/7223").summary()).isEqualTo("Encender los puentes.");
    }

    @Test
    void theOrderOfReadingChangesNoAlert() {
        var later = new InMemoryIntake(NOW);
        var first = heard(signed(PLACE).step("rejected", "Desechada (art. 89)", DECIDED));
        var second = heard(printed());

        assertThat(heard(later, printed())).containsExactly(FactKind.NEW);
        assertThat(heard(later, signed(PLACE).step("rejected", "Desechada (art. 89)", DECIDED)))
                .contains(FactKind.DISCARDED);
        assertThat(Stream.concat(first.stream(), second.stream())).containsOnlyOnce(FactKind.DISCARDED);
        assertThat(intake.hashes()).isEqualTo(later.hashes());
    }

    /** A list names committees in its own words and at any time; the referral is told as the gazette shows it. */
    @Test
    void theOrderOfReadingChangesNoReferral() {
        var row = signed(PLACE).turnedTo("Caminos", "Presupuesto");
        var turned = printed().withRevision(2).turnedTo("Caminos").step("referred", "Turnada", DECIDED);
        var rowFirst = inOrder(row, printed(), turned);
        var rowBetween = inOrder(printed(), row, turned);
        var rowLast = inOrder(printed(), turned, row);

        assertThat(rowLast).containsExactly(FactKind.NEW, FactKind.REFERRED);
        assertThat(rowFirst).isEqualTo(rowLast);
        assertThat(rowBetween).isEqualTo(rowLast);
    }

    @Test
    void aListNamesTheCommitteesOfABillThatOnlyItShows() {
        intake.take(signed(PLACE).turnedTo("Caminos"));

        assertThat(intake.bill("66/2026-09-03/5b1f6a0c9d3e4f27").committees()).hasSize(1);
    }

    /** A person entered it, so that it was told and is followed. */
    @Test
    void aBillThatAPersonEnteredStaysOneThatIsTold() {
        var entered = SourceRecord.empty(new BillId("vigia.manual", "1"), NOW);
        var row = SourceRecord.empty(new BillId("mx.diputados.sitl-asuntos", "1"), NOW);

        assertThat(siteOf(row, entered)).isEqualTo("vigia.manual");
        assertThat(siteOf(row)).isEqualTo("mx.diputados.sitl-asuntos");
    }

    @Test
    void aMinutaThatIsOneWithARowKeepsItsSite() {
        intake.take(aBill("66/m/1").kind("minuta").readAt(NOW).titled("Minuta que " + DOES));
        intake.take(signed(PLACE));
        intake.ruled(true, "66/m/1", "66/2026-09-03/5b1f6a0c9d3e4f27");

        assertThat(intake.matters()).hasSize(1);
        assertThat(intake.bill("66/m/1").site()).isEqualTo("mx.diputados.gaceta");
    }

    @Test
    void aStatusThatNoOtherSourceHasIsAStepOfTheBill() {
        intake.take(printed());
        intake.take(signed(PLACE).step("other", "Pendiente"));

        assertThat(heard(signed(PLACE).withRevision(2).step("withdrawn", "Retirada", DECIDED)))
                .contains(FactKind.WITHDRAWN);
        assertThat(heard(printed().withRevision(2).step("withdrawn", "Retirada el miércoles 9.", DECIDED)))
                .isEmpty();
    }

    /** Who followed the bill before learns nothing new; who finds it by the synopsis only is told once. */
    @Test
    void aSynopsisIsToldOnceToWhoMatchesOnlyByIt() {
        intake.take(printed());

        assertThat(intake.findings(signed(PLACE)))
                .extracting(AddressedFact::audience)
                .containsExactly(FactAudience.WHO_MATCHES_ONLY_NOW);
        assertThat(intake.findings(signed(PLACE).withRevision(2))).isEmpty();
    }

    @Test
    void nobodyIsToldWhatBecameOfABillThatNoOtherSourceShows() {
        intake.take(signed(PLACE));

        assertThat(heard(signed(PLACE).withRevision(2).step("rejected", "Desechada (art. 89)", DECIDED)))
                .isEmpty();
        assertThat(intake.waiting().records()).isEmpty();
    }

    @Test
    void aReportWaitsForTheBillOfTheGazette() {
        intake.take(signed(PLACE).step("passed", "Aprobada", DECIDED));

        assertThat(heard(report())).containsExactly(FactKind.REPORTED);
        assertThat(intake.waiting().records()).hasSize(1);
        assertThat(heard(printed())).contains(FactKind.REPORTED);
        assertThat(intake.matters()).hasSize(1);
    }

    @Test
    void aBillJoinedByAPersonIsNotAnnouncedAgain() {
        intake.take(printed());
        intake.take(aBill("66/2026-09-03/0000000000000001")
                .at("mx.diputados.sitl-asuntos")
                .on("list")
                .readAt(NOW)
                .titled("Proyecto de decreto para los puentes"));

        assertThat(intake.ruled(true, "66/7223", "66/2026-09-03/0000000000000001")
                        .findings())
                .noneMatch(addressed -> addressed.fact().kind() == FactKind.NEW);
    }

    @Test
    void aPlaceInAPrintedFileIsComparedWithItsPage() {
        intake.take(printed().officiallyAt(PRINTED_FILE + 2));
        intake.take(signed(PRINTED_FILE + 21));
        assertThat(intake.matters()).hasSize(2);

        intake.take(signed(PRINTED_FILE + 2).withRevision(2));
        assertThat(intake.matters()).hasSize(1);
    }

    /** The page of one signer names that one only. */
    @Test
    void proponentsOfAllPagesAreUnitedInAnyOrder() {
        var other = new InMemoryIntake(NOW);
        var pages = List.of(
                signed(PLACE).proposedBy("Puerto Mar Luz", "PT", "deputy"),
                signed(PLACE).proposedBy("Faro Vela Alba", "PT", "deputy"),
                signed(PLACE));
        for (int i = 0; i < pages.size(); i++) {
            intake.take(pages.get(i).withRevision(i + 1));
            other.take(pages.get(pages.size() - 1 - i).withRevision(i + 1));
        }

        assertThat(intake.bill("66/2026-09-03/5b1f6a0c9d3e4f27").proponents())
                .extracting(Proponent::name)
                .containsExactly("Faro Vela Alba", "Puerto Mar Luz");
        assertThat(other.bill("66/2026-09-03/5b1f6a0c9d3e4f27").proponents())
                .isEqualTo(intake.bill("66/2026-09-03/5b1f6a0c9d3e4f27").proponents());
    }

    @Test
    void theGazettesProponentsStayWhateverPagesAreReadLater() {
        intake.take(printed().proposedBy("Luz Puerto Mar", "PT", "deputy"));
        intake.take(signed(PLACE).proposedBy("Puerto Mar Luz", "PT", "deputy"));
        intake.take(signed(PLACE).withRevision(2).proposedBy("Faro Vela Alba", "PT", "deputy"));

        assertThat(intake.bill("66/7223").proponents())
                .extracting(Proponent::name)
                .containsExactly("Luz Puerto Mar");
    }

    private List<FactKind> heard(BillSightings sighted) {
        return heard(intake, sighted);
    }

    /** Returns the kinds of facts that concern whoever follows the bill. */
    private static List<FactKind> heard(InMemoryIntake intake, BillSightings sighted) {
        return intake.findings(sighted).stream()
                .filter(addressed -> addressed.audience() == FactAudience.WHO_MATCHES)
                .map(AddressedFact::fact)
                .map(fact -> fact.kind())
                .toList();
    }

    private static String siteOf(SourceRecord... records) {
        return DossierFold.of(new UUID(0, 1), 1, List.of(records), NOW, NOW).site();
    }

    private static List<FactKind> inOrder(BillSightings... pages) {
        var one = new InMemoryIntake(NOW);
        return Stream.of(pages).flatMap(page -> heard(one, page).stream()).toList();
    }

    private static BillSightings printed() {
        return aBill("66/7223")
                .alias("66/a/20260903-II-1#Iniciativa4")
                .readAt(NOW)
                .titled("Que " + DOES + ".")
                .presented(PRESENTED)
                .numbered("66/7223");
    }

    private static BillSightings signed(String place) {
        return aBill("66/2026-09-03/5b1f6a0c9d3e4f27")
                .at("mx.diputados.sitl-asuntos")
                .on("list")
                .readAt(NOW)
                .titled("Proyecto de decreto que " + DOES)
                .presented(PRESENTED)
                .summed("Encender los puentes.")
                .officiallyAt(place);
    }

    private static BillSightings report() {
        return aBill("66/a/20260909-IV#1")
                .on("annex-part")
                .kind("report")
                .readAt(NOW)
                .titled("De la Comisión de Caminos, dictamen con proyecto de decreto por el que se " + DOES)
                .presented(DECIDED);
    }
}
