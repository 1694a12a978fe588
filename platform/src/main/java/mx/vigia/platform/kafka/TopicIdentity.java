package mx.vigia.platform.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The id that the broker gives to a topic: one that was deleted and created again has another (KIP-516). Used by one
 * thread at a time.
 */
final class TopicIdentity implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(10);

    private final String topic;
    private final Admin admin;
    private Instant nextCheck = Instant.EPOCH;

    TopicIdentity(KafkaClientConfig kafka, String topic) {
        this.topic = topic;
        this.admin = Admin.create(kafka.with(Map.of()));
    }

    /**
     * Returns the id of the topic of this name; {@link Uuid#ZERO_UUID} if there is none.
     *
     * @throws BrokerUnavailableException if the broker does not say it within ten seconds
     */
    Uuid find() {
        try {
            return admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .get(topic)
                    .get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                    .topicId();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Uuid.ZERO_UUID;
            }
            throw new BrokerUnavailableException("the broker does not describe its topics", e.getCause());
        } catch (TimeoutException e) {
            throw new BrokerUnavailableException("the broker did not describe its topics within " + TIMEOUT, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailableException("stopped while asking the broker", e);
        }
    }

    /** Whether the topic is another one than that of this id; asks the broker every ten seconds only. */
    boolean hasChanged(Uuid known) {
        var now = Instant.now();
        if (now.isBefore(nextCheck)) {
            return false;
        }
        nextCheck = now.plus(CHECK_INTERVAL);
        return !find().equals(known);
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
