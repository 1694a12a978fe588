package mx.vigia.notification.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.notification.notice.NoticeSchedule;
import mx.vigia.platform.kafka.DeadLetterPublisher;
import mx.vigia.platform.kafka.FailureClassifier;
import mx.vigia.platform.kafka.InfrastructureRetry;
import mx.vigia.platform.kafka.InvalidRecordException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Receives the health of sources: stored, filed for those concerned, then signals that notices are due. */
@ApplicationScoped
class SourceHealthIntake {
    private static final String CHANNEL = "sources-health";

    private final LastSourceHealthRepository healthRepository;
    private final SourceAlarmHandler alarm;
    private final NoticeSchedule noticeSchedule;
    private final InfrastructureRetry retry;
    private final DeadLetterPublisher deadLetters;
    private final ObjectMapper json;

    SourceHealthIntake(
            LastSourceHealthRepository healthRepository,
            SourceAlarmHandler alarm,
            NoticeSchedule noticeSchedule,
            InfrastructureRetry retry,
            DeadLetterPublisher deadLetters,
            ObjectMapper json) {
        this.healthRepository = healthRepository;
        this.alarm = alarm;
        this.noticeSchedule = noticeSchedule;
        this.retry = retry;
        this.deadLetters = deadLetters;
        this.json = json;
    }

    @Incoming(CHANNEL)
    @Blocking("intake-of-health")
    void receive(ConsumerRecords<String, byte[]> batch) {
        batch.forEach(this::receive);
    }

    private void receive(ConsumerRecord<String, byte[]> record) {
        try {
            retry.retryUntilRecovered(
                    CHANNEL,
                    () -> FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.rejectInvalid(
                            "cannot be filed", () -> process(record.value())));
            noticeSchedule.signalDue();
        } catch (InvalidRecordException why) {
            retry.retryUntilRecovered(CHANNEL, () -> deadLetters.publish(record, why));
        }
    }

    private SiteHealthEvent process(byte[] value) {
        var health = SiteHealthEvent.read(value, json);
        return QuarkusTransaction.requiringNew().call(() -> {
            healthRepository.save(health);
            alarm.handle(health);
            return health;
        });
    }
}
