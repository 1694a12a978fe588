package mx.vigia.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.kafka.client.runtime.KafkaRuntimeConfigProducer;
import io.quarkus.runtime.ApplicationConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import mx.vigia.platform.realparts.RealKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaClientConfigTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void everyKafkaPropertyReachesTheClient() {
        var kafka = ofProperties(Map.of(
                "kafka.bootstrap.servers", "broker:9093",
                "kafka.security.protocol", "SASL_SSL",
                "kafka.sasl.mechanism", "SCRAM-SHA-512",
                "kafka.sasl.jaas.config", "login",
                "kafka.ssl.truststore.location", "/trust.p12",
                "other.property", "of something else"));

        assertThat(kafka.with(Map.of("acks", "all")))
                .containsEntry("bootstrap.servers", "broker:9093")
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                .containsEntry("sasl.jaas.config", "login")
                .containsEntry("ssl.truststore.location", "/trust.p12")
                .containsEntry("acks", "all")
                .doesNotContainKeys("other.property", "group.id");
    }

    @Test
    void aClientsOwnSettingTakesPrecedence() {
        var kafka = ofProperties(Map.of("kafka.bootstrap.servers", "broker:9092", "kafka.acks", "1"));

        assertThat(kafka.with(Map.of("acks", "all"))).containsEntry("acks", "all");
    }

    @Test
    void aMissingAddressIsNamed() {
        assertThatThrownBy(() -> ofProperties(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kafka.bootstrap.servers");
    }

    @Test
    void compactedTopicIsReadWithSasl(@TempDir Path folder) throws Exception {
        try (var kafka = RealKafka.startWithPassword(folder, "reader", "secret")) {
            kafka.createTopic("shelves", 1, true);
            write(broker(kafka, "secret"), "a", "value");

            var known = new ConcurrentHashMap<String, byte[]>();
            try (var topic = CompactedTopic.follow(broker(kafka, "secret"), "shelves", known::put);
                    var compactedTopic = CompactedTopic.follow(broker(kafka, "wrong"), "shelves", (key, value) -> {})) {
                assertThat(topic.awaitEnd(PATIENCE)).isTrue();
                assertThat(known).containsOnlyKeys("a");
                assertThat(compactedTopic.isReadToEnd()).isFalse();
            }
        }
    }

    private static KafkaClientConfig broker(RealKafka kafka, String password) {
        var properties = new HashMap<String, String>();
        properties.put("kafka.bootstrap.servers", kafka.bootstrap());
        RealKafka.passwordSettings("reader", password)
                .forEach((name, value) -> properties.put("kafka." + name, value.toString()));
        return ofProperties(properties);
    }

    /** The configuration of a service with these properties. */
    private static KafkaClientConfig ofProperties(Map<String, String> properties) {
        var config = new SmallRyeConfigBuilder().withDefaultValues(properties).build();
        return new KafkaClientConfig(new KafkaRuntimeConfigProducer().createKafkaRuntimeConfig(config, LIBRARY));
    }

    private static void write(KafkaClientConfig kafka, String key, String value)
            throws ExecutionException, InterruptedException {
        try (var producer =
                new KafkaProducer<>(kafka.with(Map.of()), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("shelves", key, value.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static final ApplicationConfig LIBRARY = new ApplicationConfig() {
        @Override
        public Optional<String> name() {
            return Optional.of("library");
        }

        @Override
        public Optional<String> version() {
            return Optional.empty();
        }

        @Override
        public Optional<String> uiHeader() {
            return Optional.empty();
        }
    };
}
