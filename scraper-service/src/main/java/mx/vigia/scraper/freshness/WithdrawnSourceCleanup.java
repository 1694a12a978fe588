package mx.vigia.scraper.freshness;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.catalog.SiteStatus;

/** Ends open incidents of withdrawn sources, without announcing a recovery. */
@ApplicationScoped
class WithdrawnSourceCleanup {
    private final SiteCatalog catalog;
    private final Incidents incidents;
    private final SiteHealthRepository rows;
    private final InstantSource clock;

    WithdrawnSourceCleanup(SiteCatalog catalog, Incidents incidents, SiteHealthRepository rows, InstantSource clock) {
        this.catalog = catalog;
        this.incidents = incidents;
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(every = "${vigia.health.withdrawals:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endIncidents() {
        for (var site : catalog.sites()) {
            if (site.status() == SiteStatus.WITHDRAWN) {
                endIncident(site);
            }
        }
    }

    /** Stores the last health event with the incident; it is published as for any incident without a round. */
    private void endIncident(Site site) {
        var open = incidents.open(site.id());
        if (open.isPresent()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            rows.endAsWithdrawn(health(site, open.get(), now), open.get().id(), now);
        }
    }

    private static SiteHealthEvent health(Site site, Incident incident, Instant now) {
        var id = UUID.nameUUIDFromBytes(("withdrawn " + incident.id()).getBytes(StandardCharsets.UTF_8));
        var none = SiteHealthEvent.LastRound.noneDueAt(id, now);
        return new SiteHealthEvent(
                site.id(),
                site.name(),
                SiteState.WITHDRAWN.label(),
                now.toString(),
                null,
                null,
                none,
                new SiteHealthEvent.IncidentNotice(null, incident.id(), null, null));
    }
}
