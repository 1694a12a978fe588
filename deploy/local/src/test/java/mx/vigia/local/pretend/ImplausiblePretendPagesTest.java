package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import mx.vigia.local.pretend.faults.BrokenPdf;
import mx.vigia.local.pretend.faults.Fault;
import mx.vigia.local.pretend.faults.SwappedEntry;
import mx.vigia.local.pretend.faults.WrongCharset;
import mx.vigia.local.pretend.faults.WrongDates;
import mx.vigia.local.pretend.gaceta.GacetaAddresses;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Complete pages in their usual markup with impossible contents: the real readers report a problem or read what is
 * printed, without guessing.
 */
class ImplausiblePretendPagesTest extends ReadPretendSites {
    private static final String GAZETTE = "mx.diputados.gaceta";
    private static final URI LIST =
            URI.create("https://gaceta.diputados.gob.mx/Gaceta/Iniciativas/66/gp66_a3primero.html");

    @ParameterizedTest
    @EnumSource(WrongDates.How.class)
    void impossibleDateKeepsEntriesAndTheirPlaces(WrongDates.How how) throws Exception {
        var usual = read(LIST);

        switchOn(new WrongDates(how));

        assertThat(opened.text(LIST.getPath())).containsPattern("de 2062|de 0206|31 de febrero de");
        assertThat(read(LIST).sightings()).hasSameSizeAs(usual.sightings());
        assertThat(places(read(LIST))).isEqualTo(places(usual));
    }

    @ParameterizedTest
    @EnumSource(WrongCharset.How.class)
    void wrongCharsetDeclarationDoesNotChangeTheText(WrongCharset.How how) throws Exception {
        var usual = readers.read(GAZETTE);

        switchOn(new WrongCharset(how));
        var other = readers.read(GAZETTE);

        assertThat(usual.sightings()).extracting(s -> s.said().fields()).anyMatch(stated -> stated.containsKey("text"));
        assertThat(other.sightings())
                .extracting(s -> s.said().toString())
                .isEqualTo(
                        usual.sightings().stream().map(s -> s.said().toString()).toList());
    }

    @Test
    void removedEntryLeavesTheOthersUnchanged() throws Exception {
        var usual = places(read(LIST));

        switchOn(new SwappedEntry(SwappedEntry.How.GONE, 7));

        assertThat(places(read(LIST))).isSubsetOf(usual).hasSizeLessThan(usual.size());
    }

    @Test
    void twoEntriesOfOneTitleStayTwo() throws Exception {
        var usual = read(LIST);

        switchOn(new SwappedEntry(SwappedEntry.How.RETITLED, 7));

        assertThat(places(read(LIST))).isEqualTo(places(usual));
        assertThat(titles(read(LIST)))
                .hasSize(titles(usual).size())
                .isNotEqualTo(titles(usual))
                .isSubsetOf(titles(usual));
    }

    @ParameterizedTest
    @CsvSource({
        "mx.senado.gaceta, www.senado.gob.mx",
        "mx.segob.dof, dof.gob.mx",
        "mx.jal.congreso, gaceta.congresojal.gob.mx",
        "mx.cdmx.congreso, www.congresocdmx.gob.mx",
        "mx.nle.congreso, www.hcnl.gob.mx",
        "mx.sin.congreso, gaceta.congresosinaloa.gob.mx",
        "mx.son.congreso, gestion.api.congresoson.gob.mx",
        "mx.diputados.sitl, sitl.diputados.gob.mx",
    })
    void entryCanHaveAnothersTitleOrAddress(String site, String host) throws Exception {
        var usual = readers.read(site).sightings();

        opened.sites().faultSwitches().set(host, new SwappedEntry(SwappedEntry.How.RETITLED, 7));
        var retitled = readers.read(site).sightings();
        opened.sites().faultSwitches().set(host, new SwappedEntry(SwappedEntry.How.REKEYED, 7));
        var rekeyed = readers.read(site).sightings();

        assertThat(retitled).extracting(Sighting::keys).isEqualTo(keys(usual));
        assertThat(titles(retitled)).isNotEqualTo(titles(usual)).isSubsetOf(titles(usual));
        assertThat(keys(rekeyed)).isNotEqualTo(keys(usual));
        assertThat(titles(rekeyed)).isSubsetOf(titles(usual));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOCKED | behind a password
            BROKEN | a whole PDF
            """)
    void unreadablePdfIsReported(BrokenPdf.How how, String words) throws Exception {
        switchOn(new BrokenPdf(how));

        assertThatThrownBy(() -> read(printed()))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @EnumSource(
            value = BrokenPdf.How.class,
            names = {"SCAN", "LONG", "BOMB", "CIRCLE", "FORM"})
    void pdfWithoutTextIsReported(BrokenPdf.How how) throws Exception {
        switchOn(new BrokenPdf(how));

        assertThat(read(printed()).problems()).extracting(ReadingProblem::what).containsExactly("scan-without-text");
        assertThat(read(printed()).sightings()).isEmpty();
    }

    private void switchOn(Fault fault) {
        opened.sites().faultSwitches().set(GacetaAddresses.HOST, fault);
    }

    private URI printed() throws Exception {
        return opened.truth().stream()
                .map(bill -> bill.path("address").asText())
                .filter(address -> address.endsWith(".pdf"))
                .map(URI::create)
                .findFirst()
                .orElseThrow();
    }

    private Reading read(URI address) throws Exception {
        return readers.page(GAZETTE, SiteRequest.page(address));
    }

    private static List<String> places(Reading reading) {
        return reading.sightings().stream()
                .flatMap(sighting -> sighting.places().stream())
                .toList();
    }

    private static List<List<String>> keys(List<Sighting> sightings) {
        return sightings.stream().map(Sighting::keys).toList();
    }

    private static List<String> titles(Reading reading) {
        return titles(reading.sightings());
    }

    private static List<String> titles(List<Sighting> sightings) {
        return sightings.stream()
                .map(Sighting::said)
                .map(stated -> String.valueOf(stated.fields().get("title")))
                .toList();
    }
}
