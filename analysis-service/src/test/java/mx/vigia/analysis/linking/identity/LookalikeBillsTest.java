package mx.vigia.analysis.linking.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.RecordUpdateResult;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.store.SingleRecordDossier;
import org.junit.jupiter.api.Test;

/**
 * Bills that share every word, law and article and are two: what one legislator presents another may, in the same
 * chamber or in the other.
 */
class LookalikeBillsTest {
    private static final String GAZETTE = "mx.diputados.gaceta";
    private static final String SENATE = "mx.senado.gaceta";
    private static final String REGISTER = "mx.segob.sil";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final Proponent DEPUTY = new Proponent("Ana Ruiz Ordaz", "PAN", ProponentRole.DEPUTY);
    private static final Proponent SENATOR = new Proponent("Luis Mora Tello", "PAN", ProponentRole.SENATOR);
    private static final Proponent NOBODY_SAYS = new Proponent("Luis Mora Tello", null, null);
    private static final Proponent GROUP =
            new Proponent("Grupo Parlamentario del Partido Acción Nacional", "PAN", ProponentRole.GROUP);
    private static final String ISSUE = "Gaceta Parlamentaria, número 7121-II-1";

    @Test
    void sameTextOfDeputyAndSenatorIsReviewedNotLinked() {
        var one = initiative(GAZETTE, DAY, DEPUTY);

        assertThat(strength(one, initiative(SENATE, DAY, SENATOR))).isEqualTo(MatchStrength.DOUBT);
        assertThat(strength(one, initiative(SENATE, DAY.plusDays(60), SENATOR))).isEqualTo(MatchStrength.DOUBT);
    }

    @Test
    void copyByAnotherDeputyIsReviewed() {
        assertThat(strength(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, NOBODY_SAYS)))
                .isEqualTo(MatchStrength.DOUBT);
    }

    @Test
    void copyOfTheExecutivesBillIsReviewed() {
        var executive = new Proponent("Ejecutivo federal", null, ProponentRole.EXECUTIVE);

        assertThat(strength(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, executive)))
                .isEqualTo(MatchStrength.DOUBT);
    }

    @Test
    void billsOfOnePartyInBothChambersAreReviewed() {
        assertThat(strength(initiative(GAZETTE, DAY, GROUP), initiative(SENATE, DAY, GROUP)))
                .isEqualTo(MatchStrength.DOUBT);
    }

    @Test
    void registerEntryOfTheOtherChamberIsReviewed() {
        var presented = new Step(StepKind.PRESENTED, Chamber.SENATE, "Presentada", DAY, List.of(), List.of());

        assertThat(strength(
                        initiative(GAZETTE, DAY, GROUP),
                        profile(REGISTER, BillKind.INITIATIVE, DAY, GROUP, null, List.of(presented))))
                .isEqualTo(MatchStrength.DOUBT);
    }

    @Test
    void oneBillOfOneProponentIsLinked() {
        var register = new Proponent("Ruiz Ordaz Ana", null, null);

        assertThat(strength(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, register)))
                .isEqualTo(MatchStrength.STRONG);
        assertThat(strength(initiative(GAZETTE, DAY, DEPUTY), initiative("mx.permanente.gaceta", DAY, DEPUTY)))
                .isEqualTo(MatchStrength.STRONG);
    }

    @Test
    void pairSignalsQuoteBothSources() {
        var register = new Proponent("Ruiz Ordaz Ana María", null, null);

        assertThat(PairScorer.score(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, register))
                        .evidence())
                .contains(
                        new SignalWeight(Signal.PROPONENT, 4, "Ana Ruiz Ordaz / Ruiz Ordaz Ana María"),
                        new SignalWeight(Signal.LAWS, 3, "Ley de Puertos: 9"));
        assertThat(PairScorer.score(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, DEPUTY))
                        .evidence())
                .contains(new SignalWeight(Signal.PROPONENT, 4, "Ana Ruiz Ordaz"));
    }

    @Test
    void articlesAreListedByNumber() {
        var title = "Que reforma los artículos 9, 31 y 4 Bis de la Ley de Puertos, en materia de muelles pesqueros.";

        assertThat(PairScorer.score(titled(GAZETTE, title), titled(REGISTER, title))
                        .evidence())
                .contains(new SignalWeight(Signal.LAWS, 3, "Ley de Puertos: 4 Bis, 9, 31"));
    }

    @Test
    void otherProponentsAreNamed() {
        assertThat(PairScorer.score(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, NOBODY_SAYS))
                        .evidence())
                .contains(new SignalWeight(Signal.PROPONENT, -1.5, "Ana Ruiz Ordaz / Luis Mora Tello"));
    }

    @Test
    void aBillThatBothChambersPrintIsLinkedWhereBothCiteOneIssue() {
        assertThat(strength(
                        profile(GAZETTE, BillKind.INITIATIVE, DAY, GROUP, ISSUE, List.of()),
                        profile(SENATE, BillKind.INITIATIVE, DAY, GROUP, ISSUE, List.of())))
                .isEqualTo(MatchStrength.STRONG);
    }

    @Test
    void minutaIsLinkedByCitedIssueAndReviewedByWordsOnly() {
        var later = DAY.plusDays(70);
        var bill = profile(GAZETTE, BillKind.INITIATIVE, DAY, DEPUTY, ISSUE, List.of());

        assertThat(strength(bill, profile(SENATE, BillKind.MINUTA, later, DEPUTY, ISSUE, List.of())))
                .isEqualTo(MatchStrength.STRONG);
        assertThat(strength(bill, profile(SENATE, BillKind.MINUTA, later, DEPUTY, null, List.of())))
                .isEqualTo(MatchStrength.DOUBT);
    }

    private static MatchStrength strength(RecordProfile one, RecordProfile other) {
        var strength = PairScorer.score(one, other).strength();
        assertThat(PairScorer.score(other, one).strength())
                .as("whichever comes first")
                .isEqualTo(strength);
        return strength;
    }

    private static RecordProfile initiative(String site, LocalDate day, Proponent proponent) {
        return profile(site, BillKind.INITIATIVE, day, proponent, null, List.of());
    }

    private static RecordProfile titled(String site, String title) {
        return profile(site, title, BillKind.INITIATIVE, DAY, DEPUTY, null, List.of());
    }

    private static RecordProfile profile(
            String site, BillKind kind, LocalDate day, Proponent proponent, String cited, List<Step> steps) {
        var title = "Que reforma el artículo 9 de la Ley de Puertos, en materia de muelles pesqueros.";
        return profile(site, title, kind, day, proponent, cited, steps);
    }

    private static RecordProfile profile(
            String site, String title, BillKind kind, LocalDate day, Proponent who, String cited, List<Step> steps) {
        var stated = StatedFields.builder()
                .title(title)
                .kind(kind)
                .proponents(List.of(who))
                .presentedOn(day)
                .steps(steps)
                .citation(cited == null ? null : new Citation(cited, null, null))
                .text(BillText.of("""
                        Los muelles en que descargan las cooperativas pesqueras se concesionan hoy con las mismas reglas que
                        una terminal de contenedores. Quien pide un tramo de veinte metros presenta los estudios que se piden a
                        quien mueve millones de toneladas, paga por adelantado y espera dos años. Mientras tanto descarga en la
                        playa, sin hielo, sin báscula y sin comprobante, y vende a quien llega primero con un camión.

                        Artículo Único. Se reforma el artículo 9 de la Ley de Puertos, para quedar como sigue: Artículo 9. En
                        cada puerto se reservará un tramo de muelle para la descarga de embarcaciones menores, que se asignará
                        por sorteo público entre las sociedades cooperativas de la región, sin contraprestación y por cinco
                        años, con obligación de mantenerlo abierto a todas.

                        Transitorio. El presente decreto entrará en vigor al día siguiente de su publicación.
                        """, false))
                .build();
        var id = new BillId(site, "1");
        var page =
                new Provenance(site, BillPageKind.RECORD, "https://example.org/", Instant.EPOCH, "0".repeat(64), null);
        var sighting = new SightingEvent(
                id, List.of(), 1, BillPageKind.RECORD, Set.of(BillField.values()), true, stated, page);
        return SourceRecord.empty(id, Instant.EPOCH).process(sighting)
                        instanceof RecordUpdateResult.News(var record, var again)
                ? SingleRecordDossier.of(record).map(RecordProfile::of).orElseThrow()
                : null;
    }
}
