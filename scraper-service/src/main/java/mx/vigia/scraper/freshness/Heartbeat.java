package mx.vigia.scraper.freshness;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.round.Ending;
import mx.vigia.scraper.round.RoundBook;
import mx.vigia.scraper.round.RoundReport;
import org.jboss.logging.Logger;

/** Beats without waiting for any round, and begins an incident where a round that was due has not come. */
@ApplicationScoped
class Heartbeat {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final Duration SWEEP_AFTER = Duration.ofSeconds(10);

    private final SiteCatalog catalog;
    private final Overdue overdue;
    private final RoundBook book;
    private final Incidents incidents;
    private final HealthRows rows;
    private final HealthTeller teller;
    private final HealthConfig config;
    private final InstantSource clock;
    private volatile Map<String, Instant> missing = Map.of();

    Heartbeat(
            SiteCatalog catalog,
            Overdue overdue,
            RoundBook book,
            Incidents incidents,
            HealthRows rows,
            HealthTeller teller,
            HealthConfig config,
            InstantSource clock,
            MeterRegistry meters) {
        this.catalog = catalog;
        this.overdue = overdue;
        this.book = book;
        this.incidents = incidents;
        this.rows = rows;
        this.teller = teller;
        this.config = config;
        this.clock = clock;
        meters.gauge("vigia.sites.overdue", this, heart -> heart.missing.size());
    }

    @Scheduled(every = "${vigia.health.beat:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var found = new TreeMap<String, Instant>();
        for (var site : catalog.sites()) {
            var due = overdue.since(site, now);
            if (due.isPresent()) {
                found.put(site.id(), due.get());
                begin(site, due.get(), now);
            }
        }
        missing = Map.copyOf(found);
        tell(rows.untoldOverdue(now.minus(SWEEP_AFTER)), now);
    }

    /** The sites whose round was due and has not come, and when it was due. */
    Map<String, Instant> missing() {
        return missing;
    }

    private void begin(Site site, Instant due, Instant now) {
        var open = incidents.open(site.id());
        if (open.isPresent()) {
            sayAgain(open.get(), now);
            return;
        }
        var problem = new Problem(site.home(), "round-overdue", Measure.A_ROUND_BY.of(due), Measure.NONE.of());
        var incident =
                new Incident(UUID.randomUUID(), SiteState.OVERDUE, problem.expected(), problem.found(), now, null);
        var health = health(site, incident, due, problem);
        if (rows.inTurn(site.id(), turn -> turn.beginOverdue(health, incident, due))) {
            LOG.errorf("%s: the round that was due at %s has not come", site.id(), due);
            tell(List.of(health), now);
        }
    }

    private void tell(List<SiteHealth> all, Instant now) {
        teller.tell(all, acknowledged -> {
            for (var told : acknowledged) {
                rows.markOverdue(told.incident(), now);
            }
        });
    }

    /** No round repeats the word of one that does not come, and whoever hears it may have let the first one pass. */
    private void sayAgain(Incident open, Instant now) {
        if (open.isOverdue()) {
            rows.sayAgain(open.id(), now.minus(config.sayAgain()), now);
        }
    }

    private SiteHealth health(Site site, Incident incident, Instant due, Problem problem) {
        var now = incident.beganAt().toString();
        var missed = new SiteHealth.LastRound(
                incident.id(),
                due.truncatedTo(ChronoUnit.MILLIS).toString(),
                now,
                0,
                0,
                0,
                List.of(problem),
                Ending.HOUSE_FAILED.label());
        return new SiteHealth(
                site.id(),
                site.name(),
                SiteState.OVERDUE.label(),
                now,
                book.lastSucceeded(site.id())
                        .map(RoundReport::endedAt)
                        .map(last -> last.truncatedTo(ChronoUnit.MILLIS).toString())
                        .orElse(null),
                null,
                missed,
                SiteHealth.SILENT,
                incident.id(),
                incident.expected(),
                incident.found());
    }
}
