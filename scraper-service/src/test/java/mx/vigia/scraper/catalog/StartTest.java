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

class StartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aStartIsAPageOrAFormOrAQuestionInJsonOfTheDay() throws JsonProcessingException {
        var file = file("""
                starts:
                  - https://a.example/lista
                  - https://a.example/dia/{yyyyMMdd}?ayer={yesterday:dd/MM/yyyy}
                  - {address: "https://a.example/form", form: {legislatura: 2026-2027, dia: "{today:dd-MM-yyyy}"}}
                  - {address: "https://a.example/json", json: {perParId: 2026, pageSize: 100}, accept: application/json}
                """);

        assertThat(file.starts())
                .extracting(start -> start.on(DAY))
                .containsExactly(
                        Ask.page(URI.create("https://a.example/lista")),
                        Ask.page(URI.create("https://a.example/dia/20260301?ayer=28/02/2026")),
                        new Ask(
                                URI.create("https://a.example/form"),
                                "",
                                "application/x-www-form-urlencoded",
                                "legislatura=2026-2027&dia=01-03-2026"),
                        Ask.json(URI.create("https://a.example/json"), "{\"perParId\":2026,\"pageSize\":100}")
                                .accepting("application/json"));
        assertThat(file.starts()).extracting(Start::isDated).containsExactly(false, true, true, false);
    }

    @Test
    void aFileSaysWhoseDayItIsAndWhichKeyAndConsentItWants() throws JsonProcessingException {
        var manners = file("""
                zone: Europe/Madrid
                charset: lines
                consent: true
                key: {variable: VIGIA_X, header: X-Api-Key}
                """).manners();

        assertThat(manners)
                .isEqualTo(new Manners(
                        ZoneId.of("Europe/Madrid"),
                        List.of(new Key("VIGIA_X", "a.example", "X-Api-Key", "")),
                        true,
                        true));
        assertThat(file("name: x").manners()).isEqualTo(Manners.usual());
    }

    @Test
    void aQuestionWrittenDownIsReadAsItWas() {
        var asks = List.of(
                Ask.page(URI.create("https://a.example/?q=1#x")),
                Ask.page(URI.create("https://a.example/")).accepting("application/json"),
                Ask.form(URI.create("https://a.example/f"), Map.of("uno", "línea\nlínea")),
                Ask.json(URI.create("https://a.example/j"), "{\n}\n"));

        assertThat(asks).extracting(ask -> Ask.read(ask.written())).isEqualTo(asks);
    }

    private static SiteFile file(String yaml) throws JsonProcessingException {
        return new SiteFile(new ObjectMapper(new YAMLFactory()).readTree(yaml), List.of("a.example"));
    }
}
