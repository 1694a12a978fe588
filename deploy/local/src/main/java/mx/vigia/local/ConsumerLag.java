package mx.vigia.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import mx.vigia.local.client.Await;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** The number of records that the scraper published and analysis-service has not consumed yet, according to Kafka. */
public final class ConsumerLag implements AutoCloseable {

    /** Consumer group of analysis-service for each topic. */
    static final Map<String, String> CONSUMER_GROUPS = Map.of(
            "bills.sighted.v1", "analysis",
            "votes.sighted.v1", "analysis-votes",
            "meetings.sighted.v1", "analysis-meetings",
            "debates.sighted.v1", "analysis-debates",
            "committees.sighted.v1", "analysis-committees");

    private final Admin kafka;

    public ConsumerLag(String bootstrap) {
        kafka = Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    /** Returns the number of waiting sightings. */
    public long count() {
        try {
            long all = 0;
            for (var topic : CONSUMER_GROUPS.keySet()) {
                all += count(topic, CONSUMER_GROUPS.get(topic));
            }
            return all;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Kafka does not report the offsets of analysis-service", failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the offsets of analysis-service", stop);
        }
    }

    private long count(String topic, String reader) throws ExecutionException, InterruptedException {
        var partitions = kafka.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        var ends = kafka.listOffsets(
                        partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                .all()
                .get();
        var taken = kafka.listConsumerGroupOffsets(reader)
                .partitionsToOffsetAndMetadata()
                .get();
        return partitions.stream()
                .mapToLong(each -> ends.get(each).offset()
                        - Optional.ofNullable(taken.get(each))
                                .map(offset -> offset.offset())
                                .orElse(0L))
                .sum();
    }

    /** Returns when no record is waiting. */
    void awaitZero(Await await, LongConsumer progress) {
        await.untilTrue(() -> {
            var left = count();
            progress.accept(left);
            return left == 0;
        });
    }

    @Override
    public void close() {
        kafka.close();
    }
}
