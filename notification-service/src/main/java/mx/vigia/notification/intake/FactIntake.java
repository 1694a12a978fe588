package mx.vigia.notification.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.notification.notice.NoticeRouter;
import mx.vigia.notification.notice.NoticeSchedule;
import mx.vigia.platform.kafka.DeadLetterPublisher;
import mx.vigia.platform.kafka.FailureClassifier;
import mx.vigia.platform.kafka.InfrastructureRetry;
import mx.vigia.platform.kafka.InvalidRecordException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Receives facts: parsed, filed in one transaction a batch, then signals that notices are due. */
@ApplicationScoped
class FactIntake {
    private static final String CHANNEL = "facts";

    /**
     * One record may be due to very many people; a batch rolled back because of its length would be retried for ever.
     */
    private static final int TRANSACTION_TIMEOUT_SECONDS = 600;

    private final NoticeRouter noticeRouter;
    private final CanaryRepository canaries;
    private final BacklogMode backlogMode;
    private final NoticeSchedule noticeSchedule;
    private final InfrastructureRetry retry;
    private final DeadLetterPublisher deadLetters;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    FactIntake(
            NoticeRouter noticeRouter,
            CanaryRepository canaries,
            BacklogMode backlogMode,
            NoticeSchedule noticeSchedule,
            InfrastructureRetry retry,
            DeadLetterPublisher deadLetters,
            ObjectMapper json,
            MeterRegistry meters) {
        this.noticeRouter = noticeRouter;
        this.canaries = canaries;
        this.backlogMode = backlogMode;
        this.noticeSchedule = noticeSchedule;
        this.retry = retry;
        this.deadLetters = deadLetters;
        this.json = json;
        this.meters = meters;
    }

    @Incoming(CHANNEL)
    @Blocking("intake-of-facts")
    void receive(ConsumerRecords<String, byte[]> batch) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        batch.forEach(records::add);
        try {
            process(records);
        } catch (InvalidRecordException oneOfThem) {
            records.forEach(this::receiveAlone);
        }
    }

    private void receiveAlone(ConsumerRecord<String, byte[]> record) {
        try {
            process(List.of(record));
        } catch (InvalidRecordException why) {
            sendToDeadLetters(record, why);
        }
    }

    private void process(List<ConsumerRecord<String, byte[]>> records) {
        retry.retryUntilRecovered(
                CHANNEL,
                () -> FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.rejectInvalid(
                        "cannot be filed", () -> file(records)));
        noticeSchedule.signalDue();
    }

    private int file(List<ConsumerRecord<String, byte[]>> records) {
        records.forEach(record -> backlogMode.read(Instant.ofEpochMilli(record.timestamp())));
        QuarkusTransaction.requiringNew().timeout(TRANSACTION_TIMEOUT_SECONDS).call(() -> {
            for (var record : records) {
                file(record);
            }
            return records.size();
        });
        meters.counter("vigia.facts.taken").increment(records.size());
        return records.size();
    }

    private void file(ConsumerRecord<String, byte[]> record) {
        var event = FactEvent.read(record.value(), json);
        if (CanaryRepository.isCanary(event)) {
            canaries.save(event.times().captured());
        } else {
            noticeRouter.file(event.toReceivedFact(record.value(), json), Instant.ofEpochMilli(record.timestamp()));
        }
    }

    private void sendToDeadLetters(ConsumerRecord<String, byte[]> record, InvalidRecordException why) {
        meters.counter("vigia.facts.set.aside").increment();
        retry.retryUntilRecovered(CHANNEL, () -> deadLetters.publish(record, why));
    }
}
