package mx.vigia.platform.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.errors.UnknownMemberIdException;

/** Puts a consumer group back, so that it reads again all that its topics still hold. */
public final class ConsumerGroupReset {
    private ConsumerGroupReset() {}

    /**
     * Commits offset 0 for each partition that the group has read; where that record is gone, its consumers must begin
     * with the earliest. It may be repeated.
     *
     * @throws IllegalStateException if the group has members, or the broker refuses or does not answer within this time
     */
    public static void toBeginning(KafkaClientConfig kafka, String group, Duration timeout) {
        try (var admin = Admin.create(kafka.with(Map.of()))) {
            var read = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            var first = read.keySet().stream()
                    .collect(Collectors.toMap(partition -> partition, partition -> new OffsetAndMetadata(0)));
            if (!first.isEmpty()) {
                admin.alterConsumerGroupOffsets(group, first).all().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException(
                    refused.getCause() instanceof UnknownMemberIdException
                            ? "Expected no members in consumer group %s but found some: stop every replica"
                                    .formatted(group)
                            : "Consumer group %s cannot be put back: %s".formatted(group, refused.getCause()),
                    refused);
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "Consumer group %s: expected the broker's answer within %s but found none"
                            .formatted(group, timeout),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
