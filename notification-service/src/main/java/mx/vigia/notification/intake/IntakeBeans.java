package mx.vigia.notification.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import mx.vigia.platform.kafka.DeadLetterPublisher;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.FailureClassifier;
import mx.vigia.platform.kafka.InfrastructureRetry;

/**
 * Creates what the channels of this service share: one retry, which ends when the service stops, and one publisher of
 * dead letters.
 */
@ApplicationScoped
class IntakeBeans {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    @Produces
    @Singleton
    InfrastructureRetry retry() {
        return new InfrastructureRetry(FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE, LONGEST_PAUSE);
    }

    @Produces
    @Singleton
    DeadLetterPublisher deadLetters(EventProducer producer) {
        return new DeadLetterPublisher(producer, "notification");
    }

    void stop(@Observes ShutdownEvent stopping, InfrastructureRetry retry) {
        retry.stop();
    }
}
