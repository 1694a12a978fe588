package mx.vigia.scraper.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.sites.es_congreso.GazetteSummary;
import mx.vigia.scraper.sites.es_congreso.OpenDataIndex;
import mx.vigia.scraper.sites.eu_parliament.OpenData;
import mx.vigia.scraper.sites.uk_parliament.BillList;
import mx.vigia.scraper.sites.uk_parliament.CommonsDivisions;
import mx.vigia.scraper.sites.uk_parliament.LordsDivisions;
import mx.vigia.scraper.sites.us_federal_register.DocumentList;
import mx.vigia.scraper.sites.us_openstates.BillSearch;
import mx.vigia.scraper.sites.us_regulations.DocumentSearch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site files of legislatures and regulators of other countries. */
class ForeignSitesTest {
    private static final List<PageReader> FIRST = List.of(
            new DocumentList(),
            new mx.vigia.scraper.sites.us_congress.BillList(),
            new DocumentSearch(),
            new BillSearch(),
            new mx.vigia.scraper.sites.us_legiscan.OneBill(),
            new BillList(),
            new CommonsDivisions(),
            new LordsDivisions(),
            new OpenData(),
            new OpenDataIndex(),
            new GazetteSummary());
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us.federal-register",
                "us.congress",
                "us.regulations",
                "us.openstates",
                "us.legiscan",
                "uk.parliament",
                "eu.parliament",
                "es.congreso"
            })
    void startsAreOnOwnHostsWithAReaderAndNoKey(String site) throws IOException {
        var file = file(site);
        var hosts = file.get("hosts").valueStream().map(JsonNode::asText).toList();

        assertThat(file.get("starts")).isNotEmpty().allSatisfy(start -> {
            var written =
                    start.isTextual() ? start.asText() : start.get("address").asText();
            var address = URI.create(written.replace("{yyyyMMdd}", "20260408"));
            assertThat(hosts).contains(address.getHost());
            assertThat(new ReaderRegistry(FIRST).hasReaderFor(site, address))
                    .as(written)
                    .isTrue();
            assertThat(address.toString()).doesNotContain("key=");
        });
        assertThat(Duration.parse(file.get("pause").asText())).isPositive();
        assertThat(Duration.parse(file.get("every").asText())).isPositive();
        assertThat(Duration.parse(file.get("quietAfter").asText())).isPositive();
    }

    private static JsonNode file(String site) throws IOException {
        try (var in = ForeignSitesTest.class.getResourceAsStream("/sites/" + site + ".yaml")) {
            return YAML.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
