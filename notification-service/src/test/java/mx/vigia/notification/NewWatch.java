package mx.vigia.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.signing.SignedStatement;

/** Saves watches through the pages, with a signed gauge of the analysis. */
final class NewWatch {
    private NewWatch() {}

    static String gauge(String query, String... doubts) {
        return gauge(query, false, doubts);
    }

    static String gauge(String query, boolean unanswerable, String... doubts) {
        return SignedStatement.sign(
                Map.of(
                        "query",
                        query,
                        "perDay",
                        0.4,
                        "matched30",
                        12,
                        "overlaps",
                        List.of(),
                        "doubts",
                        doubts,
                        "unanswerable",
                        unanswerable),
                Instant.now(),
                Duration.ofMinutes(10),
                RealParts.GAUGE_KEY);
    }

    static UUID create(BrowserUser person, String query) {
        return create(person, query, "me");
    }

    static UUID create(BrowserUser person, String query, String owner) {
        return create(person, query, owner, "new", "referred");
    }

    static UUID create(BrowserUser person, String query, String owner, String... kinds) {
        person.request()
                .formParam("gauge", gauge(query))
                .formParam("owner", owner)
                .formParam("kinds", (Object[]) kinds)
                .post("/watches/new")
                .then()
                .statusCode(303);
        return publishedWatch(query);
    }

    /** The watch with this query on the topic of watches. */
    static UUID publishedWatch(String query) {
        var records = KafkaTopicRecords.recordsOf("watches.v1").stream()
                .filter(record -> record.value() != null && query.equals(query(record.value())))
                .toList();
        assertThat(records).isNotEmpty();
        return UUID.fromString(records.getLast().key());
    }

    private static String query(byte[] value) {
        try {
            return new ObjectMapper().readTree(value).path("query").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
