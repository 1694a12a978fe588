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
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.round.FetchEnding;
import mx.vigia.scraper.round.RoundReport;
import mx.vigia.scraper.round.RoundRepository;
import org.jboss.logging.Logger;

/** Begins an incident where a due round has not taken place; runs independently of rounds. */
@ApplicationScoped
class HealthHeartbeat {
    private static final Logger LOG = Logger.getLogger(HealthHeartbeat.class);
    private static final Duration SWEEP_AFTER = Duration.ofSeconds(10);

    private final SiteCatalog catalog;
    private final OverdueSites overdue;
    private final RoundRepository roundRepository;
    private final Incidents incidents;
    private final SiteHealthRepository rows;
    private final SiteHealthAnnouncer healthAnnouncer;
    private final HealthConfig config;
    private final InstantSource clock;
    private volatile Map<String, Instant> missing = Map.of();

    HealthHeartbeat(
            SiteCatalog catalog,
            OverdueSites overdue,
            RoundRepository roundRepository,
            Incidents incidents,
            SiteHealthRepository rows,
            SiteHealthAnnouncer healthAnnouncer,
            HealthConfig config,
            InstantSource clock,
            MeterRegistry meters) {
        this.catalog = catalog;
        this.overdue = overdue;
        this.roundRepository = roundRepository;
        this.incidents = incidents;
        this.rows = rows;
        this.healthAnnouncer = healthAnnouncer;
        this.config = config;
        this.clock = clock;
        meters.gauge("vigia.sites.overdue", this, heart -> heart.missing.size());
    }

    @Scheduled(every = "${vigia.health.beat:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void checkOverdueRounds() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var found = new TreeMap<String, Instant>();
        for (var site : catalog.sites()) {
            var due = overdue.since(site, now);
            if (due.isPresent()) {
                found.put(site.id(), due.get());
                beginOverdue(site, due.get(), now);
            }
        }
        missing = Map.copyOf(found);
        publish(rows.findUnannouncedOverdue(now.minus(SWEEP_AFTER)), now);
    }

    /** Returns the sites whose round is overdue, with the time it was due. */
    Map<String, Instant> missing() {
        return missing;
    }

    private void beginOverdue(Site site, Instant due, Instant now) {
        var open = incidents.open(site.id());
        if (open.isPresent()) {
            repeatAnnouncement(open.get(), now);
            return;
        }
        var problem =
                new ReadingProblem(site.home(), "round-overdue", Expectation.A_ROUND_BY.of(due), Expectation.NONE.of());
        var incident =
                new Incident(UUID.randomUUID(), SiteState.OVERDUE, problem.expected(), problem.found(), now, null);
        var health = health(site, incident, due, problem);
        if (rows.inLockedTransaction(site.id(), update -> update.beginOverdue(health, incident, due))) {
            LOG.errorf("Round overdue: site=%s due=%s", site.id(), due);
            publish(List.of(health), now);
        }
    }

    private void publish(List<SiteHealthEvent> all, Instant now) {
        healthAnnouncer.publish(all, acknowledged -> {
            for (var healthEvent : acknowledged) {
                rows.markOverdueAnnounced(healthEvent.notice().incident(), now);
            }
        });
    }

    /** No round repeats the announcement of an overdue one, and consumers may have missed the first. */
    private void repeatAnnouncement(Incident open, Instant now) {
        if (open.isOverdue()) {
            rows.repeatAnnouncement(open.id(), now.minus(config.sayAgain()), now);
        }
    }

    private SiteHealthEvent health(Site site, Incident incident, Instant due, ReadingProblem problem) {
        var now = incident.beganAt().toString();
        var missed = new SiteHealthEvent.LastRound(
                incident.id(),
                due.truncatedTo(ChronoUnit.MILLIS).toString(),
                now,
                0,
                0,
                0,
                List.of(problem),
                FetchEnding.HOUSE_FAILED.label());
        return new SiteHealthEvent(
                site.id(),
                site.name(),
                SiteState.OVERDUE.label(),
                now,
                roundRepository
                        .findLastSucceeded(site.id())
                        .map(RoundReport::endedAt)
                        .map(last -> last.truncatedTo(ChronoUnit.MILLIS).toString())
                        .orElse(null),
                null,
                missed,
                new SiteHealthEvent.IncidentNotice(
                        SiteHealthEvent.SILENT_FACT, incident.id(), incident.expected(), incident.found()));
    }
}
