package mx.vigia.scraper.round;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javax.sql.DataSource;
import mx.vigia.scraper.catalog.Site;
import org.jboss.logging.Logger;

/** Takes orders for rounds and sees them through, one after the other for each site. */
@ApplicationScoped
public class RoundDesk {
    private static final Logger LOG = Logger.getLogger(RoundDesk.class);
    private static final Duration LONG_WAIT = Duration.ofHours(1);

    private final DataSource database;
    private final RoundBook book;
    private final Steps steps;
    private final Event<RoundEnded> ended;
    private final MeterRegistry meters;
    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, UUID> waiting = new ConcurrentHashMap<>();
    private final Map<String, UUID> running = new ConcurrentHashMap<>();

    RoundDesk(DataSource database, RoundBook book, Steps steps, Event<RoundEnded> ended, MeterRegistry meters) {
        this.database = database;
        this.book = book;
        this.steps = steps;
        this.ended = ended;
        this.meters = meters;
    }

    /** Orders a round; one that already waits for its turn serves as well. */
    public synchronized UUID order(Site site, boolean silent) throws SQLException {
        return order(site, silent, now -> true);
    }

    synchronized UUID order(Site site, boolean silent, Predicate<Instant> stillWanted) throws SQLException {
        var already = waiting.get(site.id());
        if (already != null && !silent) {
            return already;
        }
        var id = UUID.randomUUID();
        book.open(id, site.id(), silent, now());
        waiting.put(site.id(), id);
        visitors.submit(() -> see(site, id, silent, stillWanted));
        return id;
    }

    /** True where a round of the site is under way or waits for its turn here. */
    boolean isBusy(Site site) {
        return waiting.containsKey(site.id()) || running.containsKey(site.id());
    }

    private void see(Site site, UUID id, boolean silent, Predicate<Instant> stillWanted) {
        try (var lock = SiteLock.take(database, site.id())) {
            turnOf(site, id, lock);
            if (stillWanted.test(now())) {
                visit(site, id, silent);
            } else {
                book.drop(id);
            }
        } catch (SQLException e) {
            LOG.errorf("%s: the round %s was left as it is, the database failed: %s", site.id(), id, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(site.id(), id);
            running.remove(site.id(), id);
        }
    }

    private void turnOf(Site site, UUID id, SiteLock lock) throws SQLException {
        running.put(site.id(), id);
        waiting.remove(site.id(), id);
        book.giveUpWaiting(site.id(), now().minus(LONG_WAIT));
        LOG.debugf("%s: it is our turn (%s)", site.id(), lock);
    }

    private void visit(Site site, UUID id, boolean wished) throws SQLException {
        var silent = wished
                || steps.config().firstIsSilent()
                        && book.lastSucceeded(site.id()).isEmpty();
        book.begin(id, site.id(), silent, now());
        var tally = new Tally();
        try {
            new Round(steps, site, silent, tally).visit();
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.errorf(e, "%s: the house failed in round %s", site.id(), id);
            tally.problem(site.home(), "house-failed", "a working house", String.valueOf(e.getMessage()));
        }
        close(site, id, tally);
    }

    /** Zero is never trusted: a round that read nothing has failed. */
    private void close(Site site, UUID id, Tally tally) throws SQLException {
        if (tally.items() == 0) {
            tally.problem(site.home(), "nothing-read", "at least one item", "0 on %d pages".formatted(tally.pages()));
        }
        var broken =
                tally.problems().stream().anyMatch(problem -> problem.what().equals("house-failed"));
        var state = tally.items() == 0 || broken ? RoundReport.State.FAILED : RoundReport.State.SUCCEEDED;
        book.end(id, state, tally, now());
        meters.counter("vigia_rounds", "site", site.id(), "state", state.label())
                .increment();
        LOG.infof(
                "%s: round %s: %d pages, %d items, %d published, %d problems",
                site.id(),
                state.label(),
                tally.pages(),
                tally.items(),
                tally.published(),
                tally.problems().size());
        book.withId(site.id(), id).ifPresent(report -> ended.fire(new RoundEnded(site, report)));
    }

    private Instant now() {
        return steps.clock().instant();
    }

    @PreDestroy
    void stop() {
        visitors.shutdownNow();
    }
}
