package mx.vigia.scraper.round;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import mx.vigia.platform.store.StoreException;
import mx.vigia.scraper.archive.ArchiveFull;
import mx.vigia.scraper.catalog.Site;
import org.jboss.logging.Logger;

/** Accepts orders for rounds and runs them, one after the other for each site. */
@ApplicationScoped
public class RoundQueue {
    private static final Logger LOG = Logger.getLogger(RoundQueue.class);
    private static final Duration MAX_WAIT = Duration.ofHours(1);

    private final SiteLocks locks;
    private final RoundRepository roundRepository;
    private final RoundWriter roundWriter;
    private final RoundSteps steps;
    private final RoundClosing closing;
    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<QueuedRound, UUID> waiting = new ConcurrentHashMap<>();
    private final Map<String, UUID> running = new ConcurrentHashMap<>();

    RoundQueue(
            SiteLocks locks,
            RoundRepository roundRepository,
            RoundWriter roundWriter,
            RoundSteps steps,
            RoundClosing closing) {
        this.locks = locks;
        this.roundRepository = roundRepository;
        this.roundWriter = roundWriter;
        this.steps = steps;
        this.closing = closing;
    }

    /** What a waiting round was ordered for; only one that is certain to be made can serve a later order. */
    private record QueuedRound(String site, boolean silent, boolean certain) {}

    /** Orders a round; a waiting one of the same kind is reused. */
    public synchronized UUID order(Site site, boolean silent) {
        var queuedRound = new QueuedRound(site.id(), silent, true);
        var already = waiting.get(queuedRound);
        return already == null ? openRound(site, queuedRound, now -> true) : already;
    }

    /** Opens a round that is made only if it is still wanted when its turn comes. */
    synchronized void enqueueIfWanted(Site site, Predicate<Instant> stillWanted) {
        openRound(site, new QueuedRound(site.id(), false, false), stillWanted);
    }

    private UUID openRound(Site site, QueuedRound queuedRound, Predicate<Instant> stillWanted) {
        var id = UUID.randomUUID();
        roundWriter.open(id, site.id(), queuedRound.silent(), now());
        waiting.put(queuedRound, id);
        visitors.execute(() -> runLocked(site, id, queuedRound, stillWanted));
        return id;
    }

    /** Whether a round of the site is running or waiting here. */
    boolean isBusy(Site site) {
        return running.containsKey(site.id())
                || waiting.keySet().stream()
                        .anyMatch(queuedRound -> queuedRound.site().equals(site.id()));
    }

    private void runLocked(Site site, UUID id, QueuedRound queuedRound, Predicate<Instant> stillWanted) {
        try (var lock = locks.acquire(site.id())) {
            startTurn(site, id, queuedRound, lock);
            runIfWanted(site, id, queuedRound, stillWanted);
        } catch (StoreException e) {
            LOG.errorf(
                    "Round left unfinished, database failed: site=%s round=%s reason=%s",
                    site.id(), id, e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Internal failure before or after a round: site=%s round=%s", site.id(), id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(queuedRound, id);
            running.remove(site.id(), id);
        }
    }

    private void startTurn(Site site, UUID id, QueuedRound queuedRound, SiteLock lock) {
        running.put(site.id(), id);
        waiting.remove(queuedRound, id);
        roundWriter.failStaleWaiting(site.id(), now().minus(MAX_WAIT));
        LOG.debugf("Site lock acquired: site=%s lock=%s", site.id(), lock);
    }

    /** Whatever fails in here, no round stays running for ever: that would hide the site's outage. */
    private void runIfWanted(Site site, UUID id, QueuedRound queuedRound, Predicate<Instant> stillWanted) {
        try {
            if (stillWanted.test(now())) {
                runRound(site, id, queuedRound.silent());
            } else {
                roundWriter.delete(id);
            }
        } catch (RuntimeException e) {
            roundWriter.fail(id, RoundClosing.infrastructureProblem(site, id, e), now());
        }
    }

    private void runRound(Site site, UUID id, boolean wished) {
        var silent = wished || steps.config().firstIsSilent() && roundRepository.usualItems(site.id()) == 0;
        roundWriter.begin(id, site.id(), silent, now());
        var roundCounts = new RoundCounts();
        try {
            new Round(steps, site, silent, roundCounts, soFar -> roundWriter.note(id, soFar)).run();
        } catch (ArchiveFull e) {
            LOG.errorf("Round aborted, archive full: site=%s round=%s %s", site.id(), id, e.getMessage());
            roundCounts.add(site.home(), new PageOutcome.ArchiveFull(StorageFullReport.problem(site, e)));
        } catch (IOException | RuntimeException e) {
            roundCounts.add(
                    site.home(), new PageOutcome.InfrastructureFailed(RoundClosing.infrastructureProblem(site, id, e)));
        }
        closing.close(site, id, roundCounts);
    }

    private Instant now() {
        return steps.clock().instant();
    }

    @PreDestroy
    void stop() {
        visitors.shutdownNow();
    }
}
