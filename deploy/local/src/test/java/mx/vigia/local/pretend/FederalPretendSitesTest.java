package mx.vigia.local.pretend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.LegislatureState;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.TextStages;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real readers read the official gazette, the Senate's site, the library and the SIL without a complaint, thing by
 * thing.
 */
class FederalPretendSitesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String VOTE = "https://www.senado.gob.mx/66/votacion/";
    private static final String RESULTS =
            "https://sil.gobernacion.gob.mx/Busquedas/Avanzada/ResultadosBusquedaAvanzada.php?Reg=%d&Paginas=999";
    private static final String DETAIL =
            "https://sil.gobernacion.gob.mx/Librerias/pp_ReporteSeguimiento.php?Seguimiento=1&Asunto=5100001";

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"mx.segob.dof", "mx.senado.gaceta", "mx.diputados.leyes"})
    void readersFindExactlyTheShownKeys(String site) throws Exception {
        try (var opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data)) {
            var round = new RealReaders(opened.sites(), TODAY).read(site);

            assertThat(round.problems()).isEmpty();
            assertThat(round.missing()).isEmpty();
            assertThat(keys(round.sightings().stream()
                            .filter(seen -> !seen.keys().getFirst().startsWith("ley-pdf/"))
                            .toList()))
                    .isEqualTo(keysShown(opened, site))
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void lawsInForceHaveATextDatedByTheirLastReform() throws Exception {
        try (var opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data)) {
            var laws = new RealReaders(opened.sites(), TODAY)
                    .read("mx.diputados.leyes").things(Subject.BILL).stream()
                            .filter(seen -> seen.getFirst().keys().getFirst().startsWith("ley/"))
                            .toList();

            assertThat(laws)
                    .hasSizeGreaterThan(40)
                    .allSatisfy(seen -> assertThat(seen).anySatisfy(sighting -> {
                        assertThat(sighting.said().fields()).containsKey("text");
                        assertThat(sighting.published())
                                .hasValueSatisfying(day -> assertThat(day).isBefore(TODAY));
                    }));
        }
    }

    @Test
    void reportCitesItsBillAndChangesTheText() throws Exception {
        var script = Script.read();
        var legislatureState =
                LegislatureState.in(data, script, java.time.InstantSource.fixed(OpenPretendSites.TUESDAY));
        var bill = legislatureState.now().bills().stream()
                .filter(b -> b.has("passed-deputies"))
                .findFirst()
                .orElseThrow();
        var proposed = new BillTextGenerator(script)
                .generateText(bill).stream()
                        .map(BillTextGenerator.Paragraph::words)
                        .toList();
        var reported = new TextStages(new BillTextGenerator(script));

        assertThat(reported.report(bill)).anyMatch(words -> words.contains("Gaceta Parlamentaria, número"));
        assertThat(reported.decreeText(bill))
                .isNotEqualTo(proposed)
                .anyMatch(words -> words.contains(" Bis. La autoridad"));
        assertThat(reported.minutaText(bill)).containsAll(reported.decreeText(bill));
    }

    @Test
    void unchangedLawTextIsNotModified() throws Exception {
        try (var opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data)) {
            var index = new String(
                    opened.at("www.diputados.gob.mx", "/LeyesBiblio/index.htm").body(), ISO_8859_1);
            var law = "/LeyesBiblio/"
                    + Jsoup.parse(index).select("a[href$=.pdf]").first().attr("href");
            var tag = opened.at("www.diputados.gob.mx", law)
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();

            assertThat(opened.at("www.diputados.gob.mx", law, "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void permanentCommissionGazetteAppearsOnlyInRecess() throws Exception {
        try (var opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data)) {
            var round = new RealReaders(opened.sites(), TODAY).read("mx.permanente.gaceta");

            assertThat(round.problems()).isEmpty();
            assertThat(round.pages()).hasSize(9);
            assertThat(round.sightings()).isEmpty();
        }
        try (var opened = OpenPretendSites.at(Instant.parse("2027-01-07T18:00:00Z"), data)) {
            var round = new RealReaders(opened.sites(), LocalDate.of(2027, 1, 7)).read("mx.permanente.gaceta");

            assertThat(round.problems()).isEmpty();
            assertThat(keys(round.sightings()))
                    .isEqualTo(keysShown(opened, "mx.permanente.gaceta"))
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void senateVoteIsReadFromItsTwoPages() throws Exception {
        try (var opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data)) {
            var vote =
                    shown(opened, "mx.senado.votaciones").getFirst().path("key").asText();
            var number = vote.replace("vote/", "");

            var round = new RealReaders(opened.sites(), TODAY)
                    .read("mx.senado.votaciones", List.of(URI.create(VOTE + number)));

            assertThat(round.problems()).isEmpty();
            assertThat(round.pages()).hasSize(2);
            assertThat(keys(round.sightings())).containsExactly(vote);
        }
    }

    @Test
    void silResultsContainEveryMatter() throws Exception {
        try (var opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data)) {
            var all = opened.truth().size();

            var readers = new RealReaders(opened.sites(), TODAY);

            var results = readers.page("mx.segob.sil", SiteRequest.page(URI.create(RESULTS.formatted(all))));
            var detail = readers.page("mx.segob.sil", SiteRequest.page(URI.create(DETAIL)));

            assertThat(results.problems()).isEmpty();
            assertThat(keys(detail.sightings())).containsExactly("5100001");
            assertThat(keys(results.sightings()))
                    .isEqualTo(keysShown(opened, "mx.segob.sil"))
                    .hasSize(all);
        }
    }

    @Test
    void publishedBillAppearsOnAllFederalSites() throws Exception {
        try (var opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data)) {
            var bill = opened.act("publish-next", "{\"kind\":\"initiative\",\"topic\":\"cybersecurity\"}")
                    .getFirst()
                    .path("bill")
                    .asText();
            opened.act("refer", "{\"bill\":\"" + bill + "\"}");
            for (var step : List.of("passed-deputies", "passed-senate", "published")) {
                opened.act("step", "{\"bill\":\"%s\",\"step\":\"%s\"}".formatted(bill, step));
            }

            assertThat(about(opened, bill, "mx.diputados.leyes")).containsExactly("minuta");
            assertThat(about(opened, bill, "mx.senado.gaceta")).containsExactly("minuta", "report");
            assertThat(about(opened, bill, "mx.senado.votaciones")).containsExactly("vote");
            assertThat(about(opened, bill, "mx.segob.dof")).containsExactly("notice");
        }
    }

    private static List<String> about(OpenPretendSites opened, String bill, String site) throws Exception {
        return shown(opened, site).stream()
                .filter(thing -> thing.path("bill").asText().equals(bill))
                .map(thing -> thing.path("kind").asText())
                .toList();
    }

    private static Set<String> keysShown(OpenPretendSites opened, String site) throws Exception {
        return shown(opened, site).stream()
                .map(thing -> thing.path("key").asText())
                .collect(Collectors.toSet());
    }

    private static List<JsonNode> shown(OpenPretendSites opened, String site) throws Exception {
        return opened.items("/pretend/api/truth?site=" + site);
    }

    private static Set<String> keys(Collection<Sighting> sightings) {
        return sightings.stream().map(s -> s.keys().getFirst()).collect(Collectors.toSet());
    }
}
