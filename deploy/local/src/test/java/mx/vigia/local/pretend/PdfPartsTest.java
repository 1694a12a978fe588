package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields;
import org.junit.jupiter.api.Test;

/** Some parts exist only as PDFs, which a reader of PDFs reads; one is a scan, and says nothing. */
class PdfPartsTest extends ReadPretendSites {
    private static final String HOST = "https://gaceta.diputados.gob.mx";

    @Test
    void printedBillHasTitleProponentAndText() throws Exception {
        assertThat(printed()).isNotEmpty();
        for (var bill : printed()) {
            var reading = page(bill.path("address").asText());

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.sightings()).anySatisfy(s -> {
                assertThat(s.said().fields())
                        .containsEntry("title", bill.path("title").asText())
                        .containsEntry("presentedOn", bill.path("day").asText());
                assertThat(s.said().fields().get("proponents"))
                        .asInstanceOf(LIST)
                        .first()
                        .isEqualTo(new StatedFields.Proponent(
                                bill.path("proponent").asText(), "PRI", "deputy"));
                assertThat(((StatedFields.Text) s.said().fields().get("text")).content())
                        .startsWith("INICIATIVA CON PROYECTO DE DECRETO")
                        .contains("Transitorios");
            });
        }
    }

    @Test
    void votingDayReportsHaveKindReport() throws Exception {
        opened.act("vote", "{}");

        var reading = page(HOST + "/PDF/66/2026/nov/20261124-IV.pdf");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sightings())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.said().fields()).containsEntry("kind", "report"));
    }

    @Test
    void scanWithoutTextIsReported() throws Exception {
        assertThat(opened.page("/Gaceta/66/2026/nov/20261124.html").select("#Anexos a[href$=-V.pdf]"))
                .hasSize(1);

        var reading = page(HOST + "/PDF/66/2026/nov/20261124-V.pdf");

        assertThat(reading.sightings()).isEmpty();
        assertThat(reading.problems()).extracting("what").containsExactly("scan-without-text");
    }

    @Test
    void samePartHasTheSameBytes() throws Exception {
        var path = URI.create(printed().getFirst().path("address").asText()).getPath();

        assertThat(opened.gazette(path).body()).isEqualTo(opened.gazette(path).body());
        assertThat(opened.gazette("/PDF/66/2026/nov/20261122-IV.pdf").statusCode())
                .isEqualTo(404);
    }

    private List<JsonNode> printed() throws Exception {
        return opened.truth().stream()
                .filter(b -> b.path("address").asText().endsWith(".pdf"))
                .toList();
    }

    private Reading page(String address) throws Exception {
        return readers.page("mx.diputados.gaceta", SiteRequest.page(URI.create(address)));
    }
}
