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

    private final LastSourceHealthRepository book;
    private final SourceAlarmHandler alarm;
    private final NoticeSchedule post;
    private final InfrastructureRetry retry;
    private final DeadLetterPublisher deadLetters;
    private final ObjectMapper json;

    SourceHealthIntake(
            LastSourceHealthRepository book,
            SourceAlarmHandler alarm,
            NoticeSchedule post,
            InfrastructureRetry retry,
            DeadLetterPublisher deadLetters,
            ObjectMapper json) {
        this.book = book;
        this.alarm = alarm;
        this.post = post;
        this.retry = retry;
        this.deadLetters = deadLetters;
        this.json = json;
    }

    @Incoming(CHANNEL)
    @Blocking("intake-of-health")
    void receive(ConsumerRecords<String, byte[]> batch) {
        batch.forEach(this::receive);
    }

    private void receive(ConsumerRecord<String, byte[]> told) {
        try {
            retry.retryUntilRecovered(
                    CHANNEL,
                    () -> FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.rejectInvalid(
                            "cannot be filed", () -> process(told.value())));
            post.signalDue();
        } catch (InvalidRecordException why) {
            retry.retryUntilRecovered(CHANNEL, () -> deadLetters.publish(told, why));
        }
    }

    private SiteHealthEvent process(byte[] value) {
        var health = SiteHealthEvent.read(value, json);
        return QuarkusTransaction.requiringNew().call(() -> {
            book.keep(health);
            alarm.handle(health);
            return health;
        });
    }
}
