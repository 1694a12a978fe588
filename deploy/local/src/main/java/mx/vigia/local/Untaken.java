package mx.vigia.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import mx.vigia.local.visit.Waiting;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** What the scraper has announced and analysis-service has not taken yet, as Kafka counts it. */
final class Untaken implements AutoCloseable {

    private static final String TOPIC = "bills.sighted.v1";
    private static final String READER = "analysis";

    private final Admin kafka;

    Untaken(String bootstrap) {
        kafka = Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    /** How many sightings are waiting. */
    long count() {
        try {
            var partitions = kafka.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC).partitions().stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            var ends = kafka.listOffsets(
                            partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                    .all()
                    .get();
            var taken = kafka.listConsumerGroupOffsets(READER)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return partitions.stream()
                    .mapToLong(each -> ends.get(each).offset()
                            - Optional.ofNullable(taken.get(each))
                                    .map(offset -> offset.offset())
                                    .orElse(0L))
                    .sum();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Kafka does not say how far analysis-service is", failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking how far analysis-service is", stop);
        }
    }

    /** Returns when nothing waits any more. */
    void await(Waiting patience, LongConsumer progress) {
        patience.untilTrue(() -> {
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
