package mx.vigia.scraper.round;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.platform.store.StoreException;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import org.jboss.logging.Logger;

/**
 * Starts each site's rounds at their intervals, and repeats what a stopped process left undone. A site that is not due
 * is checked again when it may be, or after half a minute: another replica, or a person, may have visited it meanwhile.
 */
@ApplicationScoped
class RoundScheduler {
    private static final Logger LOG = Logger.getLogger(RoundScheduler.class);
    private static final Duration RECHECK_DELAY = Duration.ofSeconds(30);
    private static final Set<RoundReport.State> UNFINISHED_STATES =
            Set.of(RoundReport.State.WAITING, RoundReport.State.RUNNING);

    private final SiteCatalog catalog;
    private final RoundQueue roundQueue;
    private final RoundRepository roundRepository;
    private final RoundSchedule schedule;
    private final InactiveSites inactiveSites;
    private final InstantSource clock;
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();

    RoundScheduler(
            SiteCatalog catalog,
            RoundQueue roundQueue,
            RoundRepository roundRepository,
            RoundSchedule schedule,
            InactiveSites inactiveSites,
            InstantSource clock) {
        this.catalog = catalog;
        this.roundQueue = roundQueue;
        this.roundRepository = roundRepository;
        this.schedule = schedule;
        this.inactiveSites = inactiveSites;
        this.clock = clock;
    }

    void resumeUnfinished(@Observes StartupEvent start) {
        for (var site : catalog.sites()) {
            var last = roundRepository.latest(site.id(), 1);
            if (inactiveSites.isActive(site)
                    && !last.isEmpty()
                    && UNFINISHED_STATES.contains(last.getFirst().state())) {
                LOG.infof(
                        "Round was interrupted, starting again: site=%s round=%s",
                        site.id(), last.getFirst().id());
                roundQueue.order(site, last.getFirst().silent());
            }
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        for (var site : catalog.sites()) {
            if (inactiveSites.isActive(site)
                    && !roundQueue.isBusy(site)
                    && isCheckDue(site)
                    && isDue(site, clock.instant())) {
                roundQueue.enqueueIfWanted(site, now -> isDueNow(site, now));
            }
        }
    }

    /** Another replica may have visited it during the wait. */
    private boolean isDueNow(Site site, Instant now) {
        try {
            return isDue(site, now);
        } catch (StoreException e) {
            LOG.warnf("Next round cannot be scheduled: site=%s reason=%s", site.id(), e.getMessage());
            return false;
        }
    }

    private boolean isCheckDue(Site site) {
        return !notBefore.getOrDefault(site.id(), Instant.EPOCH).isAfter(clock.instant());
    }

    private boolean isDue(Site site, Instant now) {
        var again = now.plus(RECHECK_DELAY);
        var next = schedule.next(site).filter(due -> due.isBefore(again)).orElse(again);
        notBefore.put(site.id(), next);
        return !next.isAfter(now);
    }
}
