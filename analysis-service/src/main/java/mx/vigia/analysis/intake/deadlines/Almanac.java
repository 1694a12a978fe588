package mx.vigia.analysis.intake.deadlines;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.feed.RightOfWay;
import mx.vigia.analysis.matching.WatchFeed;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import org.jboss.logging.Logger;

/** Keeps the days that bills wait for, and makes the facts that the clock owes: once each, on however many replicas. */
@ApplicationScoped
class Almanac {
    private static final Logger LOG = Logger.getLogger(Almanac.class);

    private final AlmanacDesk desk;
    private final WatchFeed watches;
    private final FactAnnouncer announcer;
    private final RightOfWay way;

    Almanac(AlmanacDesk desk, WatchFeed watches, FactAnnouncer announcer, RightOfWay way) {
        this.desk = desk;
        this.watches = watches;
        this.announcer = announcer;
        this.way = way;
    }

    /** Counts the bills that changed; what moved is told. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        work(() -> way.slice(
                Follower.DUE_DAYS.key(), RightOfWay.PATIENCE_TO_TELL, AlmanacDesk.Done.NOTHING, desk::counted));
    }

    /** Tells what is owed today; midnight is that of central Mexico. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void strike() {
        work(desk::owed);
    }

    /** What cannot be told now is told by the sweep of untold facts. */
    private void work(AlmanacDesk.Work work) {
        try {
            for (var done = AlmanacDesk.Done.BEGINNING; watches.read() && done.more(); ) {
                done = work.next();
                announcer.announce(done.tellings());
            }
        } catch (SQLException | BrokerUnavailableException notNow) {
            LOG.warnf("what the clock owes must wait: %s", notNow.getMessage());
        }
    }
}
