package mx.vigia.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Renews the claims of letters that couriers hold, however long the mail server takes, so that no other courier hands
 * over the same letter meanwhile. A process that dies renews nothing, so its letters are free again when the lease
 * ends.
 */
@ApplicationScoped
class Leases {
    private static final Logger LOG = Logger.getLogger(Leases.class);
    private static final int RENEWALS_PER_LEASE = 3;

    private final LetterClaimRepository claimRepository;
    private final DeliveryConfig config;
    private final Set<LetterClaim> held = new HashSet<>();
    private final ScheduledExecutorService clerk = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("renews-leases").daemon().factory());

    Leases(LetterClaimRepository claimRepository, DeliveryConfig config) {
        this.claimRepository = claimRepository;
        this.config = config;
    }

    void open(@Observes @Priority(2290) StartupEvent started) {
        var pause = config.lease().dividedBy(RENEWALS_PER_LEASE).toMillis();
        clerk.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.MILLISECONDS);
    }

    void close(@Observes ShutdownEvent stopping) {
        clerk.shutdown();
    }

    synchronized void add(Collection<LetterClaim> claims) {
        held.addAll(claims);
    }

    /** Releases a claim. Waits for a renewal under way, so that none comes after what is decided next. */
    synchronized void release(LetterClaim claim) {
        held.remove(claim);
    }

    synchronized void release(Collection<LetterClaim> claims) {
        claims.forEach(held::remove);
    }

    private synchronized void renew() {
        if (held.isEmpty()) {
            return;
        }
        try {
            claimRepository.renew(held, config.lease());
        } catch (StoreException e) {
            LOG.warnf("The leases of %d letters could not be renewed: %s", held.size(), e.getMessage());
        }
    }
}
