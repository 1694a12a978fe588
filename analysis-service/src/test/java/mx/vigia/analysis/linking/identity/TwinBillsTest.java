package mx.vigia.analysis.linking.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Heard;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Role;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.store.Alone;
import org.junit.jupiter.api.Test;

/** Bills that share every word, law and article and are two: what one legislator presents another may, in the same chamber or in the other. */
class TwinBillsTest {
    private static final String GAZETTE = "mx.diputados.gaceta";
    private static final String SENATE = "mx.senado.gaceta";
    private static final String REGISTER = "mx.segob.sil";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final Proponent DEPUTY = new Proponent("Ana Ruiz Ordaz", "PAN", Role.DEPUTY);
    private static final Proponent SENATOR = new Proponent("Luis Mora Tello", "PAN", Role.SENATOR);
    private static final Proponent NOBODY_SAYS = new Proponent("Luis Mora Tello", null, null);
    private static final Proponent GROUP =
            new Proponent("Grupo Parlamentario del Partido Acción Nacional", "PAN", Role.GROUP);
    private static final String ISSUE = "Gaceta Parlamentaria, número 7121-II-1";

    @Test
    void aDeputysAndASenatorsBillOfOneTextAreAskedAboutAndNeverLinked() {
        var one = initiative(GAZETTE, DAY, DEPUTY);

        assertThat(strength(one, initiative(SENATE, DAY, SENATOR))).isEqualTo(Strength.DOUBT);
        assertThat(strength(one, initiative(SENATE, DAY.plusDays(60), SENATOR))).isEqualTo(Strength.DOUBT);
    }

    @Test
    void anotherDeputysCopyIsAskedAbout() {
        assertThat(strength(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, NOBODY_SAYS)))
                .isEqualTo(Strength.DOUBT);
    }

    @Test
    void theExecutivesBillThatALegislatorCopiesIsAskedAbout() {
        var executive = new Proponent("Ejecutivo federal", null, Role.EXECUTIVE);

        assertThat(strength(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, executive)))
                .isEqualTo(Strength.DOUBT);
    }

    @Test
    void theBillsOfOnePartysGroupsInBothChambersAreAskedAbout() {
        assertThat(strength(initiative(GAZETTE, DAY, GROUP), initiative(SENATE, DAY, GROUP)))
                .isEqualTo(Strength.DOUBT);
    }

    @Test
    void whatARegisterSaysWasPresentedInTheOtherChamberIsAskedAbout() {
        var presented = new Step(StepKind.PRESENTED, Chamber.SENATE, "Presentada", DAY, List.of(), List.of());

        assertThat(strength(
                        initiative(GAZETTE, DAY, GROUP),
                        profile(REGISTER, Kind.INITIATIVE, DAY, GROUP, null, List.of(presented))))
                .isEqualTo(Strength.DOUBT);
    }

    @Test
    void oneBillOfOneProponentIsLinked() {
        var register = new Proponent("Ruiz Ordaz Ana", null, null);

        assertThat(strength(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, register)))
                .isEqualTo(Strength.STRONG);
        assertThat(strength(initiative(GAZETTE, DAY, DEPUTY), initiative("mx.permanente.gaceta", DAY, DEPUTY)))
                .isEqualTo(Strength.STRONG);
    }

    @Test
    void whatSpeaksForThePairIsSaidAsEachSourceWritesItAndLawsByTheirNames() {
        var register = new Proponent("Ruiz Ordaz Ana María", null, null);

        assertThat(Scales.weigh(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, register))
                        .evidence())
                .contains(
                        new Grain(Signal.PROPONENT, 4, "Ana Ruiz Ordaz / Ruiz Ordaz Ana María"),
                        new Grain(Signal.LAWS, 3, "Ley de Puertos: 9"));
        assertThat(Scales.weigh(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, DEPUTY))
                        .evidence())
                .contains(new Grain(Signal.PROPONENT, 4, "Ana Ruiz Ordaz"));
    }

    @Test
    void articlesAreSaidInTheOrderOfTheirNumbers() {
        var title = "Que reforma los artículos 9, 31 y 4 Bis de la Ley de Puertos, en materia de muelles pesqueros.";

        assertThat(Scales.weigh(titled(GAZETTE, title), titled(REGISTER, title)).evidence())
                .contains(new Grain(Signal.LAWS, 3, "Ley de Puertos: 4 Bis, 9, 31"));
    }

    @Test
    void thatOthersProposeIsSaidWithTheNamesOfAll() {
        assertThat(Scales.weigh(initiative(GAZETTE, DAY, DEPUTY), initiative(REGISTER, DAY, NOBODY_SAYS))
                        .evidence())
                .contains(new Grain(Signal.PROPONENT, -1.5, "Ana Ruiz Ordaz / Luis Mora Tello"));
    }

    @Test
    void aBillThatBothChambersPrintIsLinkedWhereBothCiteOneIssue() {
        assertThat(strength(
                        profile(GAZETTE, Kind.INITIATIVE, DAY, GROUP, ISSUE, List.of()),
                        profile(SENATE, Kind.INITIATIVE, DAY, GROUP, ISSUE, List.of())))
                .isEqualTo(Strength.STRONG);
    }

    @Test
    void aMinutaIsLinkedWithTheBillWhoseIssueItCitesAndAskedAboutWhereOnlyItsWordsAreThose() {
        var later = DAY.plusDays(70);
        var bill = profile(GAZETTE, Kind.INITIATIVE, DAY, DEPUTY, ISSUE, List.of());

        assertThat(strength(bill, profile(SENATE, Kind.MINUTA, later, DEPUTY, ISSUE, List.of())))
                .isEqualTo(Strength.STRONG);
        assertThat(strength(bill, profile(SENATE, Kind.MINUTA, later, DEPUTY, null, List.of())))
                .isEqualTo(Strength.DOUBT);
    }

    private static Strength strength(Profile one, Profile other) {
        var strength = Scales.weigh(one, other).strength();
        assertThat(Scales.weigh(other, one).strength())
                .as("whichever comes first")
                .isEqualTo(strength);
        return strength;
    }

    private static Profile initiative(String site, LocalDate day, Proponent who) {
        return profile(site, Kind.INITIATIVE, day, who, null, List.of());
    }

    private static Profile titled(String site, String title) {
        return profile(site, title, Kind.INITIATIVE, DAY, DEPUTY, null, List.of());
    }

    private static Profile profile(
            String site, Kind kind, LocalDate day, Proponent who, String cited, List<Step> steps) {
        var title = "Que reforma el artículo 9 de la Ley de Puertos, en materia de muelles pesqueros.";
        return profile(site, title, kind, day, who, cited, steps);
    }

    private static Profile profile(
            String site, String title, Kind kind, LocalDate day, Proponent who, String cited, List<Step> steps) {
        var said = new Said(
                title,
                kind,
                null,
                null,
                null,
                List.of(who),
                day,
                List.of(),
                steps,
                cited == null ? null : new Citation(cited, null, null),
                null,
                List.of(),
                BillText.of("""
                        Los muelles en que descargan las cooperativas pesqueras se concesionan hoy con las mismas reglas que
                        una terminal de contenedores. Quien pide un tramo de veinte metros presenta los estudios que se piden a
                        quien mueve millones de toneladas, paga por adelantado y espera dos años. Mientras tanto descarga en la
                        playa, sin hielo, sin báscula y sin comprobante, y vende a quien llega primero con un camión.

                        Artículo Único. Se reforma el artículo 9 de la Ley de Puertos, para quedar como sigue: Artículo 9. En
                        cada puerto se reservará un tramo de muelle para la descarga de embarcaciones menores, que se asignará
                        por sorteo público entre las sociedades cooperativas de la región, sin contraprestación y por cinco
                        años, con obligación de mantenerlo abierto a todas.

                        Transitorio. El presente decreto entrará en vigor al día siguiente de su publicación.
                        """, false),
                null,
                List.of(),
                null,
                null);
        var id = new BillId(site, "1");
        var page = new Provenance(site, PageKind.RECORD, "https://example.org/", Instant.EPOCH, "0".repeat(64), null);
        var sighting = new BillSighted(id, List.of(), 1, PageKind.RECORD, Set.of(Field.values()), true, said, page);
        return SourceRecord.unheard(id, Instant.EPOCH).hear(sighting) instanceof Heard.News(var record, var again)
                ? Alone.of(record).map(Profile::of).orElseThrow()
                : null;
    }
}
