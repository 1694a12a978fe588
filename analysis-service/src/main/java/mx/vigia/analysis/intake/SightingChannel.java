package mx.vigia.analysis.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * Passes each poll of {@code bills.sighted.v1} to the intake, one after another, and acknowledges it when it is
 * published.
 */
@ApplicationScoped
class SightingChannel {
    static final String CHANNEL = "bills-sighted";

    private final BillIntake intake;

    SightingChannel(BillIntake intake) {
        this.intake = intake;
    }

    /** Processes a poll; one not yet published when the next arrives is published and acknowledged before that. */
    @Incoming(CHANNEL)
    @Blocking("intake")
    CompletionStage<Void> take(Message<List<byte[]>> poll) {
        intake.processAhead(records(poll)).whenComplete((given, failed) -> acknowledge(poll, failed));
        return CompletableFuture.completedFuture(null);
    }

    private static CompletionStage<Void> acknowledge(Message<List<byte[]>> poll, @Nullable Throwable failed) {
        return failed == null ? poll.ack() : poll.nack(failed);
    }

    static List<ConsumerRecord<String, byte[]>> records(Message<List<byte[]>> poll) {
        IncomingKafkaRecordBatchMetadata<String, byte[]> brought = batchMetadata(poll);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        brought.getRecords().forEach(records::add);
        return records;
    }

    @SuppressWarnings("unchecked") // the channel's deserializers are those of its configuration
    private static IncomingKafkaRecordBatchMetadata<String, byte[]> batchMetadata(Message<List<byte[]>> poll) {
        return poll.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow();
    }
}
