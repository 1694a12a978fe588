package mx.vigia.scraper.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.catalog.SiteStatus;
import mx.vigia.scraper.fetching.PageValidatorRepository;

/** The pages of a site that a person is to capture, and when: each after the interval of the site. */
@ApplicationScoped
public class CaptureSchedule {
    private final PageValidatorRepository pages;
    private final InstantSource clock;

    CaptureSchedule(PageValidatorRepository pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** Returns the pages where a round would begin today, but for those that need more than an address. */
    List<CaptureTarget> targets(Site site) {
        var now = clock.instant();
        return addresses(site, now).stream()
                .map(address -> target(site, address, now))
                .toList();
    }

    /** Returns the address of the page to capture that this one means, however it is written; else itself. */
    URI known(Site site, URI address) {
        return PageAddress.known(address, addresses(site, clock.instant()));
    }

    private static List<URI> addresses(Site site, Instant now) {
        return site.startRequests(LocalDate.ofInstant(now, site.manners().zone())).stream()
                .filter(request -> !request.isPosted())
                .map(SiteRequest::address)
                .toList();
    }

    private CaptureTarget target(Site site, URI address, Instant now) {
        var last = pages.findLastReading(site.id(), address);
        var due = last.map(moment -> moment.plus(site.every()));
        return new CaptureTarget(
                site.id(),
                address,
                last.orElse(null),
                due.orElse(null),
                due.filter(moment -> moment.isAfter(now)).isEmpty());
    }

    /** Returns when the next capture is due; empty for a site that is not captured by hand alone. */
    public Optional<CaptureReminder> findReminder(Site site) {
        return site.status() == SiteStatus.BY_HAND ? Optional.of(CaptureReminder.of(targets(site))) : Optional.empty();
    }
}
