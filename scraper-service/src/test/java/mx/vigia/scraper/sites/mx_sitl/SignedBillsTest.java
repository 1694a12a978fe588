package mx.vigia.scraper.sites.mx_sitl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Signer;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one deputy signed, on a page of our own with the markup and the errors of the recorded ones. */
class SignedBillsTest {
    static final Recordings READERS = new Recordings(
            Sitl.BILLS_SITE, "sitl-deputies-2026", List.of(new SignedBills(), new DeputyIndex(), new DeputyPeriods()));
    private static final String FOLDER = "https://sitl.diputados.gob.mx/LXVI_leg/";
    private static final String LIST = FOLDER + "iniciativas_por_pernplxvi.php?iddipt=115&pert=6";
    private static final String GAZETTE = "https://gaceta.diputados.gob.mx/Gaceta/66/2025/";

    @Test
    void aBillHasItsOfficialSynopsisAndCommittees() {
        assertThat(bill(0))
                .containsEntry("title", "Proyecto de decreto que reforma el artículo 2 de la Ley de Faros.")
                .containsEntry("summary", "Encender los faros de toda la costa.")
                .containsEntry("presentedOn", "2025-10-01")
                .containsEntry("kind", "initiative")
                .containsEntry(
                        "committees",
                        List.of(
                                new Referral("Marina", "report"),
                                new Referral("Puertos, Faros y Costas", "report"),
                                new Referral("Presupuesto y Cuenta Pública", "opinion")));
        assertThat(bill(1)).doesNotContainKey("summary");
    }

    @ParameterizedTest
    @CsvSource({"0, proponent, Iniciante", "1, adherent, Adherente", "2, group, De Grupo"})
    void theKindOfSignatureIsStatedWithTheSourcesWord(int row, String signature, String term) {
        assertThat(bill(row))
                .containsEntry("signers", List.of(new Signer("Faro Vela Alba", "Morena", "deputy", signature, term)));
    }

    @Test
    void whoBringsABillIsStatedOnlyByTheirOwnSignature() {
        assertThat(bill(0)).containsEntry("proponents", List.of(new Proponent("Faro Vela Alba", "Morena", "deputy")));
        assertThat(bill(1)).doesNotContainKey("proponents");
        assertThat(bill(2))
                .containsEntry(
                        "proponents", List.of(new Proponent("Grupo Parlamentario de Morena", "Morena", "group")));
    }

    @Test
    void aBillSignedInTwoWaysIsOneBill() {
        assertThat(list().sightings()).hasSize(5);
        assertThat((List<?>) bill(3).get("signers"))
                .extracting("signature")
                .containsExactly("adherent", "several-groups");
    }

    @Test
    void theStatusIsAStepWithItsDayAndReport() {
        var report = URI.create(FOLDER + "dictameneslxvi_ld.php?tipot=&pert=0&init=2582");

        assertThat(step(0))
                .isEqualTo(new Step(
                        "passed",
                        "deputies",
                        "Aprobada con fecha 25-Noviembre-2025",
                        "2025-11-25",
                        List.of(),
                        List.of(new DocumentLink("Dictamen", report))));
        assertThat(step(1)).isEqualTo(new Step("other", "deputies", "Pendiente", ""));
        assertThat(step(2).kind()).isEqualTo("rejected");
        assertThat(step(2).date()).isEqualTo("2026-01-05");
        assertThat(step(3).kind()).isEqualTo("withdrawn");
        assertThat(list().sightings().getFirst().keys()).contains("66/init/2582");
    }

    @Test
    void theLinkToTheGacetaIsKeptAndOneThatIsPastedTwiceIsOne() {
        assertThat(bill(3))
                .containsEntry(
                        "documents",
                        List.of(new DocumentLink(
                                "Gaceta Parlamentaria", URI.create(GAZETTE + "oct/20251002-II-3.html#Iniciativa7"))))
                .containsEntry("officialAddress", GAZETTE + "oct/20251002-II-3.html#Iniciativa7")
                .containsEntry("citation", new Citation("Gaceta Parlamentaria, 2-Octubre-2025", "", "2025-10-02"));
    }

    @Test
    void aDotIsNoLinkAndTheDayBesideItIsKept() {
        assertThat(bill(1))
                .containsEntry("documents", List.of())
                .doesNotContainKey("officialAddress")
                .containsEntry("citation", new Citation("Gaceta Parlamentaria, 2-Octubre-2025", "", "2025-10-02"));
    }

    @Test
    void aLinkToAnotherDayOrOfAnotherBillIsNoPlaceOfThisOne() {
        assertThat(bill(2)).doesNotContainKeys("officialAddress", "citation");
        assertThat(bill(2).get("documents").toString()).contains("20250909-II-1-1.html#Iniciativa28");
        assertThat(bill(0)).doesNotContainKey("officialAddress");
        assertThat(bill(4)).doesNotContainKey("officialAddress");
    }

    @Test
    void aLinkWithoutAPrintedDayIsThePlaceAndNamesTheDay() {
        var undated = READERS.readText(sample().replace("<b>2-Octubre-2025</b>", "<b>--</b>"), LIST);

        assertThat(undated.sightings().get(3).said().fields())
                .containsEntry("officialAddress", GAZETTE + "oct/20251002-II-3.html#Iniciativa7")
                .extractingByKey("citation")
                .extracting("date")
                .isEqualTo("2025-10-02");
        assertThat(undated.sightings().get(1).said().fields()).doesNotContainKey("citation");
    }

    @Test
    void everySignersPageStatesTheSameOfTheBill() {
        var other = READERS.readText(
                sample().replace("Iniciante: <b>Faro Vela Alba", "Adherente: <b>Mar Sol Eva"),
                LIST.replace("115", "7"));

        for (var field : List.of("officialAddress", "documents", "citation", "steps", "committees", "presentedOn")) {
            assertThat(other.sightings())
                    .extracting(bill -> bill.said().fields().get(field))
                    .as(field)
                    .containsExactlyElementsOf(list().sightings().stream()
                            .map(bill -> bill.said().fields().get(field))
                            .toList());
        }
    }

    @Test
    void aPlaceOfThePermanentCommissionIsCitedAsSuch() {
        var recess = READERS.readText(
                sample().replace(
                                "https://gaceta.diputados.gob.mx/Gaceta/66/2025/oct/20251002-II-3.html#Iniciativa7",
                                "https://infosen.senado.gob.mx/faro.pdf"),
                LIST);

        assertThat(recess.sightings().get(3).said().fields())
                .containsEntry(
                        "citation", new Citation("Gaceta de la Comisión Permanente, 2-Octubre-2025", "", "2025-10-02"));
    }

    @Test
    void deputiesWithoutAPartyAreNoGroup() {
        var without = READERS.readText(sample().replace("(MORENA)", "(SP)"), LIST);
        var party = READERS.readText(sample().replace("(MORENA)", "(PAN)"), LIST);

        assertThat(without.sightings().get(2).said().fields()).doesNotContainKey("proponents");
        assertThat(party.sightings().get(2).said().fields())
                .containsEntry("proponents", List.of(new Proponent("Grupo Parlamentario del PAN", "PAN", "group")));
    }

    @Test
    void theKeyIsThatOfEveryOtherDeputysPage() {
        var other = READERS.readText(
                sample().replace("Ley de Faros.</span>", "LEY DE  FAROS</span>")
                        .replace("Faro Vela Alba", "Mar Sol Eva"),
                LIST.replace("115", "7"));

        assertThat(other.sightings())
                .extracting(bill -> bill.keys().getFirst())
                .containsExactlyElementsOf(list().sightings().stream()
                        .map(bill -> bill.keys().getFirst())
                        .toList());
    }

    @Test
    void aPrintedTotalOtherThanTheRowsIsReported() {
        assertThat(list().problems()).isEmpty();
        assertThat(READERS.readText(sample().replace("center\">6</td>", "center\">5</td>"), LIST)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("count-differs"));
    }

    @Test
    void oneRowThatCannotBeReadDoesNotHideTheOthers() {
        var reading = READERS.readText(sample().replaceFirst("<b> 2-Octubre-2025</b>", "<b> octubre</b>"), LIST);

        assertThat(reading.sightings()).hasSize(4);
        assertThat(reading.problems()).extracting("what").contains("entry-unread");
    }

    @Test
    void otherMarkupIsAChangedPageAndNoEmptyList() {
        var changed = sample().replace("titulos\">INICIATIVA", "titulos\">ASUNTO");
        assertThatThrownBy(() -> READERS.readText(changed, LIST)).isInstanceOf(PageChanged.class);
    }

    @Test
    void deputiesLeadToTheirPeriodsAndThoseToTheLastTwoLists() {
        var deputies = READERS.readText(
                "<title>Diputados</title><a href='curricula.php?dipt=7'>Faro</a><a href='curricula.php?dipt=7'>x</a>",
                FOLDER + "listado_diputados_gpnp.php?tipot=TOTAL");
        var periods = READERS.readText("""
            <title>Iniciativas por diputado</title>
            <a href="iniciativas_por_pernplxvi.php?iddipt=7&pert=8">a</a>
            <a href="iniciativas_por_pernplxvi.php?iddipt=7&pert=11">b</a>
            <a href="iniciativas_por_pernplxvi.php?iddipt=7&pert=10">c</a>
            """, FOLDER + "iniciativas_diputados_xperiodonplxvi.php?dipt=7");

        assertThat(deputies.next())
                .containsExactly(
                        URI.create(FOLDER + "iniciativas_diputados_xperiodonplxvi.php?dipt=7"),
                        URI.create(FOLDER + "proposiciones_diputados_xperiodonplxvi.php?dipt=7"));
        assertThat(periods.next())
                .containsExactly(
                        URI.create(FOLDER + "iniciativas_por_pernplxvi.php?iddipt=7&pert=11"),
                        URI.create(FOLDER + "iniciativas_por_pernplxvi.php?iddipt=7&pert=10"));
    }

    @Test
    void aDayReadsAShareOfManyDeputiesAndAWeekReadsAll() {
        var week = IntStream.range(0, 7)
                .mapToObj(day -> listsOn(LocalDate.of(2026, 10, 5).plusDays(day)))
                .toList();

        assertThat(week).allSatisfy(lists -> assertThat(lists).hasSizeLessThanOrEqualTo(2 * 75));
        assertThat(week.stream().flatMap(List::stream)).hasSize(2 * 500).doesNotHaveDuplicates();
    }

    /** Returns the lists to which an index of 500 deputies leads on a day. */
    private static List<URI> listsOn(LocalDate day) {
        var deputies = IntStream.rangeClosed(1, 500)
                .mapToObj("<a href='curricula.php?dipt=%d'>Faro</a>"::formatted)
                .collect(Collectors.joining());
        var address = URI.create(FOLDER + "listado_diputados_gpnp.php?tipot=TOTAL");
        return new DeputyIndex().read(FetchedPage.of(address, deputies, day)).next();
    }

    private static Reading list() {
        return READERS.readText(sample(), LIST);
    }

    private static Map<String, Object> bill(int place) {
        return list().sightings().get(place).said().fields();
    }

    private static Step step(int place) {
        return (Step) ((List<?>) bill(place).get("steps")).getFirst();
    }

    private static String sample() {
        return Samples.text("sitl/iniciativas_por_pernplxvi.html");
    }
}
