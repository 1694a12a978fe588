package mx.vigia.platform.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The one Kafka producer of a service: sends records together and waits for the broker once. Idempotent, acknowledged
 * by all replicas.
 *
 * <p>A send ends within {@code max.block.ms} and {@code delivery.timeout.ms}, whatever the broker does. Before
 * {@link #open} and after {@link #close} every record is {@linkplain SendResult.Unavailable unavailable}.
 */
public final class EventProducer implements AutoCloseable {
    private static final int MAX_REQUEST_BYTES = 12 * 1024 * 1024;
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(8);

    private final Map<String, Object> settings;
    private volatile @Nullable Producer<String, byte[]> producer;

    /**
     * Creates a closed producer for this broker; the settings add to or override the common ones of the Kafka client.
     */
    public EventProducer(KafkaClientConfig kafka, Map<String, Object> settings) {
        this.settings = kafka.with(common());
        this.settings.putAll(settings);
    }

    /** Opens the producer for records. */
    public void open() {
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        var last = producer;
        producer = null;
        if (last != null) {
            last.close(CLOSE_TIMEOUT);
        }
    }

    /**
     * Returns when every record is acknowledged; otherwise a {@link BrokerUnavailableException}, though some may have
     * been taken.
     */
    public void sendAll(List<ProducerRecord<String, byte[]>> records) {
        for (var result : send(records)) {
            switch (result) {
                case SendResult.Acknowledged() -> {}
                case SendResult.Refused(var reason) ->
                    throw new BrokerUnavailableException("the broker does not accept a record: " + reason);
                case SendResult.Unavailable(var failure) -> throw failure;
            }
        }
    }

    /** Returns the result of each record, in order; a refused record does not hold back the others. */
    public List<SendResult> send(List<ProducerRecord<String, byte[]>> records) {
        var results = new ArrayList<SendResult>(records.size());
        submit(records).forEach(sent -> results.add(resultOf(sent)));
        while (results.size() < records.size()) {
            results.add(results.getLast());
        }
        return results;
    }

    /**
     * Submits the records, stopping at the first that fails at once because no broker is available: each further one
     * would block as long again.
     */
    private List<Future<RecordMetadata>> submit(List<ProducerRecord<String, byte[]>> records) {
        var submitted = new ArrayList<Future<RecordMetadata>>(records.size());
        for (var record : records) {
            var sent = submit(record);
            submitted.add(sent);
            if (sent.isDone() && resultOf(sent) instanceof SendResult.Unavailable) {
                return submitted;
            }
        }
        return submitted;
    }

    private Future<RecordMetadata> submit(ProducerRecord<String, byte[]> record) {
        var open = producer;
        if (open == null) {
            return CompletableFuture.failedFuture(
                    new BrokerUnavailableException("the producer is not open: the service is starting or stopping"));
        }
        try {
            return open.send(record);
        } catch (KafkaException | IllegalStateException e) { // IllegalStateException: the client was closed meanwhile
            return CompletableFuture.failedFuture(e);
        }
    }

    private static SendResult resultOf(Future<RecordMetadata> sent) {
        try {
            sent.get();
            return new SendResult.Acknowledged();
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SendResult.Unavailable(new BrokerUnavailableException("stopped while sending to the broker", e));
        }
    }

    private static SendResult failed(Throwable cause) {
        return switch (cause) {
            case RecordTooLargeException e -> new SendResult.Refused(String.valueOf(e.getMessage()));
            case org.apache.kafka.common.InvalidRecordException e ->
                new SendResult.Refused(String.valueOf(e.getMessage()));
            case BrokerUnavailableException e -> new SendResult.Unavailable(e);
            default ->
                new SendResult.Unavailable(
                        new BrokerUnavailableException("the broker did not acknowledge a record", cause));
        };
    }

    private static Map<String, Object> common() {
        return Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "zstd",
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                MAX_REQUEST_BYTES,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                8_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                20_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                8_000);
    }
}
