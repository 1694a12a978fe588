package mx.vigia.scraper.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.sites.br_camara.PropositionList;
import mx.vigia.scraper.sites.cl_congreso.BillsOfYear;
import mx.vigia.scraper.sites.cl_congreso.ChamberVotes;
import mx.vigia.scraper.sites.cl_congreso.Legislatures;
import mx.vigia.scraper.sites.cl_congreso.SenateFile;
import mx.vigia.scraper.sites.mx_cdmx.GazetteList;
import mx.vigia.scraper.sites.mx_jal.EventDays;
import mx.vigia.scraper.sites.mx_nle.InitiativeFile;
import mx.vigia.scraper.sites.mx_sin.Initiatives;
import mx.vigia.scraper.sites.mx_sin.ReportsAndDecrees;
import mx.vigia.scraper.sites.mx_son.GazettePage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site files of the congresses of Mexican states and of the legislatures of Latin America. */
class LatinAmericanSitesTest {
    private static final List<PageReader> FIRST = List.of(
            new EventDays(),
            new InitiativeFile(),
            new GazetteList(),
            new Initiatives(),
            new ReportsAndDecrees(),
            new GazettePage(),
            new BillsOfYear(),
            new Legislatures(),
            new ChamberVotes(),
            new SenateFile(),
            new PropositionList(),
            new mx.vigia.scraper.sites.co_senado.Register(),
            new mx.vigia.scraper.sites.pe_congreso.Register(),
            new mx.vigia.scraper.sites.ar_diputados.Register());
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.jal.congreso",
                "mx.nle.congreso",
                "mx.cdmx.congreso",
                "mx.sin.congreso",
                "mx.son.congreso",
                "cl.congreso",
                "br.camara",
                "co.senado",
                "pe.congreso",
                "ar.diputados"
            })
    void startsAreOnOwnHostsWithAReader(String site) throws IOException {
        var file = YAML.readTree(Samples.text("sites/" + site + ".yaml"));
        var hosts = file.get("hosts").valueStream().map(JsonNode::asText).toList();

        assertThat(file.get("starts")).isNotEmpty().allSatisfy(start -> {
            var written =
                    start.isTextual() ? start.asText() : start.get("address").asText();
            var term = file.path("terms").valueStream().findFirst().map(JsonNode::asText);
            var address = URI.create(written.replace("{term}", term.orElse("")).replaceAll("\\{[^}]*}", "2026"));
            assertThat(hosts).contains(address.getHost());
            assertThat(new ReaderRegistry(FIRST).hasReaderFor(site, address))
                    .as(written)
                    .isTrue();
        });
        assertThat(Duration.parse(file.get("pause").asText())).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(Duration.parse(file.get("every").asText())).isPositive();
        assertThat(Duration.parse(file.get("quietAfter").asText())).isPositive();
    }
}
