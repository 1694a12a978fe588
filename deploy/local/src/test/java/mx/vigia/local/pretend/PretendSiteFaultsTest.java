package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import mx.vigia.local.pretend.faults.Empty;
import mx.vigia.local.pretend.faults.Fault;
import mx.vigia.local.pretend.faults.Redesigned;
import mx.vigia.local.pretend.faults.Reordered;
import mx.vigia.local.pretend.faults.Truncated;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageEndMarker;
import mx.vigia.scraper.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The real readers detect faulty lists: a reordered list is the same list, a redesigned or empty one is never taken for
 * it.
 */
class PretendSiteFaultsTest extends ReadPretendSites {
    private static final String LISTS = """
        mx.diputados.gaceta | https://gaceta.diputados.gob.mx/Gaceta/Votaciones/66/vot66_a3primero.html
        mx.diputados.sitl | https://sitl.diputados.gob.mx/LXVI_leg/votacionesxperiodonplxvi.php?pert=11
        mx.diputados.sitl | https://sitl.diputados.gob.mx/LXVI_leg/listados_votacionesnplxvi.php?partidot=3&votaciont=297
        mx.diputados.cronica | http://cronica.diputados.gob.mx/Estenografia/66/2026/nov/20261123.html
        mx.cdmx.congreso | https://www.congresocdmx.gob.mx/gaceta-parlamentaria-206-4.html
        mx.jal.congreso | https://gaceta.congresojal.gob.mx/datos_eventos.php?fechasel=2026-11-18&nr=1&com=0
        mx.nle.congreso | https://www.hcnl.gob.mx/iniciativas_lxxvii/iniciativas.txt
        mx.sin.congreso | https://gaceta.congresosinaloa.gob.mx/api/obtenerIniciativas
        mx.son.congreso | https://gestion.api.congresoson.gob.mx/publico/gaceta?idLegislatura=7c1013d2-f2ac-49ad-9ce0-03a8b23e2ec5&pagina=1&limite=50
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LISTS)
    void reorderedListIsReadTheSame(String site, URI address) throws Exception {
        var usual = read(site, address);

        switchOn(address, new Reordered(7));
        var other = read(site, address);

        assertThat(other.sightings()).hasSameSizeAs(usual.sightings());
        assertThat(keys(other)).isEqualTo(keys(usual));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LISTS)
    void redesignIsAChangedPageOrReadTheSame(String site, URI address) throws Exception {
        var usual = keys(read(site, address));

        switchOn(address, new Redesigned(Redesigned.How.ALL, 0, 7));

        assertThat(keysUnlessChanged(site, address)).isIn(usual, Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LISTS)
    void emptyListYieldsNoEntries(String site, URI address) throws Exception {
        var usual = keys(read(site, address));

        switchOn(address, new Empty(Empty.How.LISTS));

        assertThat(usual).isNotEmpty();
        assertThat(keysUnlessChanged(site, address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LISTS)
    void truncatedPageLacksItsEndMarker(String site, URI address) throws Exception {
        assertThat(PageEndMarker.of(readers.bytes(ask(address)))).isNotEqualTo(PageEndMarker.NONE);

        for (var how : List.of(Truncated.How.UNSAID, Truncated.How.LENGTH_TOO_SHORT)) {
            switchOn(address, new Truncated(how));

            assertThat(PageEndMarker.of(readers.bytes(ask(address))))
                    .as("%s", how)
                    .isEqualTo(PageEndMarker.NONE);
        }
    }

    private Map<String, Long> keysUnlessChanged(String site, URI address) throws Exception {
        try {
            return keys(read(site, address));
        } catch (PageChanged named) {
            assertThat(named).hasMessageContaining("expected");
            return Map.of();
        }
    }

    private void switchOn(URI address, Fault fault) {
        opened.sites().faultSwitches().set(address.getHost(), fault);
    }

    private Reading read(String site, URI address) throws Exception {
        return readers.page(site, ask(address));
    }

    private static SiteRequest ask(URI address) {
        return address.getPath().startsWith("/api/")
                ? SiteRequest.json(address, "{\"nu_legislatura\":\"65\"}")
                : SiteRequest.page(address);
    }

    private static Map<String, Long> keys(Reading reading) {
        return reading.sightings().stream()
                .flatMap(s -> s.keys().stream())
                .collect(java.util.stream.Collectors.groupingBy(k -> k, java.util.stream.Collectors.counting()));
    }
}
