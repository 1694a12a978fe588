package mx.vigia.notification;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.store.Jdbc;

/** Publishes the health of a source as the scraper would; each test uses its own source name. */
record TestSource(String site, Jdbc jdbc) {
    static TestSource named(String name, Jdbc jdbc) {
        return new TestSource("mx.prueba." + name, jdbc);
    }

    TestSource publishOutage(UUID incident) {
        return publish("unreachable", "source-silent", incident, Instant.now());
    }

    TestSource publishOngoingOutage(UUID incident) {
        return publish("unreachable", "", incident, Instant.now());
    }

    TestSource publishRecovery(UUID incident) {
        return publish("speaking", "source-recovered", incident, Instant.now());
    }

    /** Speaks as it should, and did so at this moment. */
    TestSource publishResponding(Instant moment) {
        return publish("speaking", "", null, moment);
    }

    /** Publishes the state and waits until it is stored. */
    TestSource publish(String state, String fact, UUID incident, Instant moment) {
        var at = moment.truncatedTo(ChronoUnit.MILLIS);
        var given = new ObjectMapper().createObjectNode();
        given.put("site", site).put("name", "Gaceta de " + site).put("state", state);
        given.put("since", at.toString())
                .put("lastSuccess", at.minusSeconds(600).toString());
        Optional.ofNullable(incident).ifPresent(one -> given.put("incident", one.toString()));
        Optional.of(fact).filter(word -> !word.isEmpty()).ifPresent(word -> given.put("fact", word));
        var round = given.putObject("round").put("id", UUID.randomUUID().toString());
        round.put("startedAt", at.toString()).put("endedAt", at.toString());
        round.put("pages", 1).put("items", 0).put("published", 0).putArray("problems");
        var value = given.toString().getBytes(StandardCharsets.UTF_8);
        ContractSamples.assertValid("sources.health.v1", value);
        TestFacts.send("sources.health.v1", site, value);
        await().atMost(SOON)
                .until(() -> count("select count(*) from source_state where site = ? and told_at = '" + at + "'") == 1);
        return this;
    }

    /** The number of filed outages of this source. */
    int countOutages() {
        return count("select count(*) from fact where site = ? and kind = 'source-silent'");
    }

    private int count(String sql) {
        return jdbc.one(sql, row -> row.getInt(1), site);
    }
}
