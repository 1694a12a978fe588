package mx.vigia.platform.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * The broker configuration of every Kafka client of a service: all {@code kafka.*} properties, such as the bootstrap
 * servers, {@code security.protocol}, {@code sasl.*} and {@code ssl.*}, as the SmallRye channels use them.
 */
@Singleton
public final class KafkaClientConfig {
    private final Map<String, Object> broker;

    KafkaClientConfig(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        if (!broker.containsKey(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG)) {
            throw new IllegalArgumentException("expected kafka.bootstrap.servers but found none");
        }
        var own = new HashMap<>(broker);
        // Quarkus sets the application's name as the group; clients created here belong to none.
        own.remove(CommonClientConfigs.GROUP_ID_CONFIG);
        this.broker = Map.copyOf(own);
    }

    /** Returns the configuration of a plaintext broker, for programs and tests outside a service. */
    public static KafkaClientConfig plaintext(String bootstrapServers) {
        return new KafkaClientConfig(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Returns the configuration of one client: the broker's, overridden by these settings. */
    public Map<String, Object> with(Map<String, Object> settings) {
        var all = new HashMap<>(broker);
        all.putAll(settings);
        return all;
    }
}
