package mx.vigia.analysis.intake.deadlines;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.matching.WatchTopicReader;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/** Maintains the due days of bills, and makes the pending timer facts: once each, on however many replicas. */
@ApplicationScoped
class DeadlineScheduler {
    private static final Logger LOG = Logger.getLogger(DeadlineScheduler.class);

    private final DeadlineWork deadlineWork;
    private final WatchTopicReader watches;
    private final FactAnnouncer announcer;
    private final IntakePriority priority;

    DeadlineScheduler(
            DeadlineWork deadlineWork, WatchTopicReader watches, FactAnnouncer announcer, IntakePriority priority) {
        this.deadlineWork = deadlineWork;
        this.watches = watches;
        this.announcer = announcer;
        this.priority = priority;
    }

    /** Recalculates the bills that changed and announces what moved. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        run(() -> priority.runSlice(
                Follower.DUE_DAYS.key(),
                IntakePriority.MAX_YIELD_TIME_FOR_ALERTS,
                DeadlineWork.Done.NONE,
                deadlineWork::countNext));
    }

    /** Announces what is pending today; midnight is that of central Mexico. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announceDueDays() {
        run(deadlineWork::settlePending);
    }

    /** Runs the work; facts that cannot be published now are published by the sweep of unannounced facts. */
    private void run(DeadlineWork.Work work) {
        try {
            for (var done = DeadlineWork.Done.INITIAL; watches.read() && done.more(); ) {
                done = work.next();
                announcer.announce(done.tellings());
            }
        } catch (StoreException | BrokerUnavailableException e) {
            LOG.warnf("Deadline scheduler paused, retrying: %s", e.getMessage());
        }
    }
}
