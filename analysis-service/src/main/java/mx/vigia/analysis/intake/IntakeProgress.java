package mx.vigia.analysis.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Knows until when the intake has processed the sightings that had arrived, by the offsets that its consumer group
 * committed. After a standstill it lies in the past, although no consumer is late.
 */
@ApplicationScoped
class IntakeProgress {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final KafkaClientConfig kafka;
    private final Clock clock;
    private final String topic;
    private final String group;
    private @Nullable Admin admin;
    private Instant processedUntil = Instant.EPOCH;
    private @Nullable Arrived awaited;

    IntakeProgress(
            KafkaClientConfig kafka,
            Clock clock,
            @ConfigProperty(name = "mp.messaging.incoming.bills-sighted.topic") String topic,
            @ConfigProperty(name = "mp.messaging.incoming.bills-sighted.group.id") String group) {
        this.kafka = kafka;
        this.clock = clock;
        this.topic = topic;
        this.group = group;
    }

    /** What had arrived at a moment: the end of each partition. */
    private record Arrived(Instant at, Map<TopicPartition, Long> ends) {
        boolean isProcessed(Map<TopicPartition, Long> positions) {
            return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
        }
    }

    /**
     * Returns a moment until which all sightings that had arrived are processed: now, if none waits.
     *
     * @throws BrokerUnavailableException if the broker does not report the offsets
     */
    synchronized Instant processedUntil() {
        Instant now = clock.instant();
        Map<TopicPartition, Long> ends = offsets(partitions(), OffsetSpec.latest());
        Map<TopicPartition, Long> positions = positions(ends.keySet());
        Arrived arrived = new Arrived(now, ends);
        if (arrived.isProcessed(positions)) {
            processedUntil = now;
            awaited = null;
        } else if (awaited == null || awaited.isProcessed(positions)) {
            processedUntil = awaited == null ? processedUntil : awaited.at();
            awaited = arrived;
        }
        return processedUntil;
    }

    /** Returns the offset up to which each partition is processed; nothing is, where the group committed nothing. */
    private Map<TopicPartition, Long> positions(Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> committed =
                await(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> positions = new HashMap<>(offsets(partitions, OffsetSpec.earliest()));
        committed.forEach((partition, offset) -> {
            if (offset != null) {
                positions.merge(partition, offset.offset(), Math::max);
            }
        });
        return positions;
    }

    private List<TopicPartition> partitions() {
        return await(admin().describeTopics(List.of(topic)).allTopicNames()).get(topic).partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, ListOffsetsResultInfo> found = await(admin().listOffsets(
                        partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which)))
                .all());
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(kafka.with(Map.of()));
        }
        return admin;
    }

    private <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new BrokerUnavailableException("expected the offsets of %s but found none".formatted(topic), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailableException("interrupted while reading the offsets of " + topic, stop);
        }
    }

    @PreDestroy
    void close() {
        if (admin != null) {
            admin.close(TIMEOUT);
        }
    }
}
