package mx.vigia.notification.member.oidc;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Deletes, on a schedule, sign-ins that never returned from the provider. */
@ApplicationScoped
class OidcStateCleanup {
    private static final Logger LOG = Logger.getLogger(OidcStateCleanup.class);

    private final OidcStateRepository stateRepository;
    private final Clock clock;

    OidcStateCleanup(OidcStateRepository stateRepository, Clock clock) {
        this.stateRepository = stateRepository;
        this.clock = clock;
    }

    @Scheduled(every = "{vigia.sign-in.shred-every:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        LOG.debugf("Expired OIDC states deleted: count=%d", stateRepository.forget(clock.instant()));
    }
}
