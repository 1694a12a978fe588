package mx.vigia.analysis.telling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Our one producer: sends records together and waits for the broker once. */
@ApplicationScoped
public class Wire {
    private static final int MOST_BYTES = 12 * 1024 * 1024;

    /** What of one partition comes together goes to the broker as one piece of about this many packed bytes: some twenty events of bills that hundreds of watches ask for. */
    private static final int TOGETHER = 256 * 1024;

    /** So long a record waits for others that are sent together with it. */
    private static final Duration FOR_OTHERS = Duration.ofMillis(10);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration REQUEST = Duration.ofSeconds(8);

    private final String bootstrap;
    private volatile KafkaProducer<String, byte[]> producer;

    Wire(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
        this.bootstrap = bootstrap;
    }

    void open(@Observes StartupEvent started) {
        producer = new KafkaProducer<>(settings());
    }

    void close(@Observes ShutdownEvent stopping) {
        KafkaProducer<String, byte[]> last = producer;
        producer = null;
        if (last != null) {
            last.close(REQUEST);
        }
    }

    /** Returns when the broker has all of them; {@link BrokerSilent} if it has not taken every one, in which case it may have taken some. */
    public void send(List<ProducerRecord<String, byte[]>> records) {
        Map<Integer, String> refused = sendWhatIsTaken(records);
        if (!refused.isEmpty()) {
            throw new BrokerSilent("the broker does not take a record: " + refused);
        }
    }

    /**
     * The same where a record that is refused for itself, such as one that is too large, keeps none of the others back: which of them were, by their place, and
     * why. They are refused whenever they are sent.
     */
    Map<Integer, String> sendWhatIsTaken(List<ProducerRecord<String, byte[]>> records) {
        KafkaProducer<String, byte[]> open = producer;
        if (open == null) {
            throw new BrokerSilent("the house is not open: it is starting, or stopping");
        }
        try {
            List<Future<RecordMetadata>> sent = records.stream().map(open::send).toList();
            Map<Integer, String> refused = new HashMap<>();
            for (int place = 0; place < sent.size(); place++) {
                int here = place;
                refusal(sent.get(here)).ifPresent(why -> refused.put(here, why));
            }
            return refused;
        } catch (KafkaException refused) {
            throw new BrokerSilent("the broker cannot be reached", refused);
        } catch (IllegalStateException closed) { // the producer's word for: closed by another thread meanwhile
            throw new BrokerSilent("the house stopped while sending", closed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BrokerSilent("stopped while sending", stopped);
        }
    }

    private static Optional<String> refusal(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            answer.get();
            return Optional.empty();
        } catch (ExecutionException refused) {
            return switch (refused.getCause()) {
                case RecordTooLargeException large -> Optional.of(String.valueOf(large.getMessage()));
                case InvalidRecordException invalid -> Optional.of(String.valueOf(invalid.getMessage()));
                default -> throw new BrokerSilent("the broker did not take a record", refused.getCause());
            };
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, FOR_OTHERS.toMillis());
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, TOGETHER);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG, 1);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MOST_BYTES);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) REQUEST.toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, REQUEST.toMillis());
        return settings;
    }
}
