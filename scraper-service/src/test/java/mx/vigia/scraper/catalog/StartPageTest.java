package mx.vigia.scraper.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void startIsAPageFormOrJsonRequestOfTheDay() throws JsonProcessingException {
        var file = file("""
            starts:
              - https://a.example/lista
              - https://a.example/dia/{yyyyMMdd}?ayer={yesterday:dd/MM/yyyy}
              - {address: "https://a.example/form", form: {legislatura: 2026-2027, dia: "{today:dd-MM-yyyy}"}}
              - {address: "https://a.example/json", json: {perParId: 2026, pageSize: 100}, accept: application/json}
            """);

        assertThat(file.starts())
                .extracting(start -> start.requestFor(DAY))
                .containsExactly(
                        SiteRequest.page(URI.create("https://a.example/lista")),
                        SiteRequest.page(URI.create("https://a.example/dia/20260301?ayer=28/02/2026")),
                        new SiteRequest(
                                URI.create("https://a.example/form"),
                                "",
                                "application/x-www-form-urlencoded",
                                "legislatura=2026-2027&dia=01-03-2026"),
                        SiteRequest.json(URI.create("https://a.example/json"), "{\"perParId\":2026,\"pageSize\":100}")
                                .withAccept("application/json"));
        assertThat(file.starts()).extracting(StartPage::isDated).containsExactly(false, true, true, false);
    }

    @Test
    void termDependsOnTheDayAndUnknownTermIsNotRequested() throws JsonProcessingException {
        var file = file("""
            starts:
              - https://a.example/iniciativas_{term}/lista.txt
              - {address: "https://a.example/json", json: '{"periodo":{term},"desde":"{yyyy-MM-dd}"}'}
            terms: {2024-09-01: 77, 2027-09-01: 78, 2030-09-01: ""}
            """);
        var page = file.starts().getFirst();

        assertThat(page.requestFor(LocalDate.of(2027, 8, 31)).address())
                .hasToString("https://a.example/iniciativas_77/lista.txt");
        assertThat(page.requestFor(LocalDate.of(2027, 9, 1)).address())
                .hasToString("https://a.example/iniciativas_78/lista.txt");
        assertThat(file.starts().getLast().requestFor(DAY).body())
                .isEqualTo("{\"periodo\":77,\"desde\":\"2026-03-01\"}");
        assertThat(page.isAlwaysAddressOf(URI.create("https://a.example/iniciativas_78/lista.txt")))
                .isTrue();
        assertThat(page.hasUnknownTermOn(LocalDate.of(2030, 8, 31))).isFalse();
        assertThat(page.hasUnknownTermOn(LocalDate.of(2030, 9, 1))).isTrue();
        assertThat(page.hasUnknownTermOn(LocalDate.of(2024, 8, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "co.senado, 2026-11-24, legislatura=2026-2027",
        "co.senado, 2027-07-20, legislatura=2027-2028",
        "pe.congreso, 2026-11-24, '{\"perParId\":2026,'",
        "mx.sin.congreso, 2027-09-30, '{\"nu_legislatura\":\"65\"}'",
        "mx.sin.congreso, 2027-10-01, '{\"nu_legislatura\":\"66\"}'",
        "mx.nle.congreso, 2026-11-24, iniciativas_lxxvii/",
        "mx.son.congreso, 2026-11-24, idLegislatura=7c1013d2-f2ac-49ad-9ce0-03a8b23e2ec5",
    })
    void sitesThatAskByTermAskForTheOneOfTheDay(String site, LocalDate day, String statement) {
        var requests =
                SiteCatalog.ofFiles(List.of(site)).named(site).orElseThrow().startRequests(day);

        assertThat(requests)
                .isNotEmpty()
                .allSatisfy(request ->
                        assertThat(request.address() + " " + request.body()).contains(statement));
    }

    @Test
    void legislatureWithoutAnIdIsNotRequested() {
        var site = SiteCatalog.ofFiles(List.of("mx.son.congreso"))
                .named("mx.son.congreso")
                .orElseThrow();

        assertThat(site.startRequests(LocalDate.of(2027, 9, 15))).hasSize(1);
        assertThat(site.startRequests(LocalDate.of(2027, 9, 16))).isEmpty();
    }

    @Test
    void fileSetsZoneCharsetKeyAndConsent() throws JsonProcessingException {
        var manners = file("""
            zone: Europe/Madrid
            charset: lines
            consent: true
            key: {variable: VIGIA_X, header: X-Api-Key}
            """).manners();

        assertThat(manners)
                .isEqualTo(new CrawlSettings(
                        ZoneId.of("Europe/Madrid"),
                        List.of(new ApiKeySpec("VIGIA_X", "a.example", "X-Api-Key", "")),
                        true,
                        true));
        assertThat(file("name: x").manners()).isEqualTo(CrawlSettings.usual());
    }

    @Test
    void requestSurvivesWritingAndReading() {
        var requests = List.of(
                SiteRequest.page(URI.create("https://a.example/?q=1#x")),
                SiteRequest.page(URI.create("https://a.example/")).withAccept("application/json"),
                SiteRequest.form(URI.create("https://a.example/f"), Map.of("uno", "línea\nlínea")),
                SiteRequest.json(URI.create("https://a.example/j"), "{\n}\n"));

        assertThat(requests)
                .extracting(request -> SiteRequest.read(request.written()))
                .isEqualTo(requests);
    }

    @Test
    void whatIsBehindTheHashStaysInTheAddressOfTheAnswer() {
        var asked = SiteRequest.json(URI.create("https://a.example/json#faros"), "{}");

        assertThat(asked.answer().toString()).startsWith("https://a.example/json#faros;asked-");
        assertThat(SiteRequest.json(URI.create("https://a.example/json"), "{}")
                        .answer()
                        .toString())
                .startsWith("https://a.example/json#asked-");
    }

    private static SiteFile file(String yaml) throws JsonProcessingException {
        return new SiteFile(new ObjectMapper(new YAMLFactory()).readTree(yaml), List.of("a.example"));
    }
}
