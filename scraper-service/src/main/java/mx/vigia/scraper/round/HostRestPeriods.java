package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.Fetcher;

/** The time in which a round of a site would request nothing, because every start host is paused. */
@ApplicationScoped
class HostRestPeriods {
    private final Fetcher fetcher;
    private final InstantSource clock;

    HostRestPeriods(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** Returns until when all start hosts are paused, perhaps in the past; empty if one of them never was. */
    Optional<Instant> findRestEnd(Site site) {
        var today = LocalDate.ofInstant(clock.instant(), site.manners().zone());
        return fetcher.findRestEnd(
                site.startRequests(today).stream().map(SiteRequest::address).toList());
    }
}
