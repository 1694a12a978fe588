package mx.vigia.analysis.web.bill;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.search.IndexedTestBills;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** The pages as a browser shows them, wide and on a phone; the pictures lie in {@code target/screenshots}. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class BillPagesInBrowserTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    BillIntake intake;

    @TestHTTPResource
    URI house;

    @Test
    void everyPageIsRenderedWideAndNarrow() throws IOException, InterruptedException {
        var pictures = BrowserScreenshots.of(house);
        var word = IndexedTestBills.rareWord();
        var bill = fill(word);
        IndexedTestBills.awaitFound(word, 4);

        pictures.draw("landing", "/?lang=es");
        pictures.draw("found", "/?q=" + word + "%20notificar*%20OR%20nube&kind=initiative&lang=es");
        pictures.draw("nothing", "/?q=" + word + "%20inexistente&lang=es");
        pictures.draw("misunderstood", "/?q=ley%20(agua&lang=es");
        pictures.draw("bill", "/bills/" + bill + "?lang=es");
        pictures.draw("bill-en", "/bills/" + bill + "?lang=en");
        pictures.draw("watch", "/watch-this?q=" + word + "%20-militar&lang=es");
        pictures.draw("topics", "/topics?lang=es");
    }

    private UUID fill(String word) throws IOException {
        var list = (ObjectNode) JSON.readTree(ContractSamples.read("bills.sighted.v1.period-list.json"));
        var part = (ObjectNode) JSON.readTree(ContractSamples.read("bills.sighted.v1.annex-part.json"));
        var key = "66/b/" + word;
        take(part, key, 1, "Que expide la Ley General de Ciberseguridad (" + word + ").", "");
        take(list, key, 2, "Que expide la Ley General de Ciberseguridad (" + word + ").", "");
        take(
                part,
                key + 2,
                1,
                "Que reforma la Ley Federal de Protección al Consumidor en materia de servicios de cómputo"
                        + " en la nube contratados por menores de edad y de los avisos que las plataformas deben notificar a sus"
                        + " usuarios (" + word + ").",
                "nube");
        take(part, key + 3, 1, "<script>alert('x')</script> \"citado\" \u202Eoiraunimoc (" + word + ").", "notificar");
        take(
                part,
                key + 4,
                1,
                "Por el que se exhorta al titular de la Secretaría a atender incidentes (" + word + ").",
                "notificar");
        return Sha256.identifier(part.get("site").textValue() + "|" + key);
    }

    private void take(ObjectNode event, String key, int revision, String title, String more) {
        var stated = event.deepCopy();
        stated.put("sourceKey", key).put("revision", revision).putArray("aliases");
        ((ObjectNode) stated.get("said"))
                .put("title", title)
                .put(
                        "presentedOn",
                        LocalDate.now(ZoneId.of("America/Mexico_City")).toString());
        if (stated.at("/said/text").isObject()) {
            var text =
                    stated.at("/said/text/content").textValue() + "\n\nArtículo 15. Para " + more + ", " + more + ".";
            ((ObjectNode) stated.at("/said/text")).put("content", text);
        }
        ((ObjectNode) stated.get("provenance"))
                .put("fetchedAt", Instant.now().minusSeconds(240).toString());
        intake.process(List.of(new ConsumerRecord<>(
                "bills.sighted.v1", 0, 0, key, stated.toString().getBytes(StandardCharsets.UTF_8))));
    }
}
