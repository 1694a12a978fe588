package mx.vigia.analysis.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.platform.kafka.DeadLetterPublisher;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.InfrastructureRetry;

/**
 * Produces what the channels of this service share: one retry, which ends when the service stops, and one publisher of
 * dead letters.
 */
@ApplicationScoped
class IntakeBeans {
    private static final Duration MAX_RETRY_DELAY = Duration.ofSeconds(10);

    @Produces
    @Singleton
    InfrastructureRetry retry() {
        return newRetry();
    }

    static InfrastructureRetry newRetry() {
        return new InfrastructureRetry(InvalidRecords.CLASSIFIER, MAX_RETRY_DELAY);
    }

    @Produces
    @Singleton
    DeadLetterPublisher deadLetters(EventProducer producer) {
        return new DeadLetterPublisher(producer, "analysis");
    }

    @Produces
    @Singleton
    PollProcessor.Collaborators collaborators(
            DeadLetterPublisher deadLetters, InfrastructureRetry retry, FactAnnouncer announcer) {
        return new PollProcessor.Collaborators(deadLetters, retry, announcer);
    }

    void stop(@Observes ShutdownEvent stopping, InfrastructureRetry retry) {
        retry.stop();
    }
}
