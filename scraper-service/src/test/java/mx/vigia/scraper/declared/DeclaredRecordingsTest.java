package mx.vigia.scraper.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.vigia.scraper.reading.Reading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Recorded answers of real sites, read by YAML alone; the figures were counted in the recordings. */
class DeclaredRecordingsTest {
    private static final String REGISTER = """
        id: us.register.declared
        name: Federal Register, as declared
        home: https://www.federalregister.gov/
        hosts: [www.federalregister.gov]
        starts: ["https://www.federalregister.gov/api/v1/documents.json?conditions%5Bpublication_date%5D%5Bis%5D=2016-02-29"]
        pause: PT2S
        every: PT6H
        quietAfter: P5D
        zone: America/New_York
        language: en
        kind: json
        items: /results
        next: /next_page_url
        expect: {total: /count}
        fields:
          key: /document_number
          title: /title
          link: /html_url
          date: /publication_date
          summary: /abstract
          authority: /agencies/*/name
          kind: {from: /type, words: {Rule: rule, Proposed Rule: draft-rule}, otherwise: notice}
          opens: /publication_date
          closes: /comments_close_on
          documents: /pdf_url
        """;

    private static final String BOE = """
        id: es.boe.declared
        name: Boletín Oficial del Estado, como fuente declarada
        home: https://www.boe.es/
        hosts: [www.boe.es]
        starts:
          - {address: "https://www.boe.es/datosabiertos/api/boe/sumario/{yyyyMMdd}", accept: application/json}
        pause: PT3S
        every: PT12H
        rhythm: working-days
        quietAfter: P20D
        zone: Europe/Madrid
        kind: json
        items: //item
        fields:
          key: /identificador
          title: /titulo
          link: /url_html
          date: {from: /data/sumario/metadatos/fecha_publicacion, of: page, format: yyyyMMdd}
          documents: /url_pdf/texto
        """;

    @Test
    void federalRegisterDayIsReadByDeclaration() {
        var reading = read(
                REGISTER,
                "us-federal-register/documents_2016-02-29_is.json",
                "https://www.federalregister.gov/api/v1/documents.json?conditions%5Bpublication_date%5D%5Bis%5D=2016-02-29");

        assertThat(reading.sightings()).hasSize(129);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void federalRegisterSearchIsReadByDeclaration() {
        var reading = read(
                REGISTER,
                "us-federal-register/documents_search_bears_ears.json",
                "https://www.federalregister.gov/api/v1/documents.json?per_page=5");

        assertThat(reading.sightings()).hasSize(5);
        assertThat(reading.next()).hasSize(1);
        assertThat(reading.sightings().getFirst().keys()).containsExactly("2026-07755");
        assertThat(reading.sightings().getFirst().said().fields())
                .containsEntry("kind", "notice")
                .containsEntry("officialTerm", "Notice")
                .containsEntry("language", "en");
    }

    @Test
    void boeDayIsReadByDeclaration() {
        var reading = read(
                BOE,
                "es-congreso/boe_sumario_20260408.json",
                "https://www.boe.es/datosabiertos/api/boe/sumario/20260408");

        assertThat(reading.sightings()).hasSize(132);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sightings().getFirst().keys()).containsExactly("BOE-A-2026-7912");
        assertThat(reading.sightings())
                .allSatisfy(sighting -> assertThat(sighting.said().fields())
                        .containsEntry("presentedOn", "2026-04-08")
                        .containsKeys("title", "officialAddress", "documents"));
    }

    private static Reading read(String yaml, String file, String address) {
        var place = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", file);
        Assumptions.assumeTrue(Files.isRegularFile(place), "recorded pages are not here");
        try {
            return DeclarationFixture.whole(yaml).read(Files.readString(place), address);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
