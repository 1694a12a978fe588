package mx.vigia.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Publishes open bills as the analysis does. */
final class OpenBills {
    private OpenBills() {}

    /** Publishes the bill of a fact as open, with these coming days and matching these watches. */
    static void publish(TestFacts fact, List<Map<String, Object>> days, UUID... watches) {
        try {
            var json = new ObjectMapper();
            var open = json.createObjectNode().put("dossier", fact.dossier());
            open.set("bill", json.readTree(fact.json()).get("bill"));
            open.set("days", json.valueToTree(days));
            open.set("watches", json.valueToTree(watches));
            TestFacts.send("bills.watched.v1", fact.dossier(), json.writeValueAsBytes(open));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
