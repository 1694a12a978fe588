package mx.vigia.scraper.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.archive.ArchiveHoldingsCounter;
import mx.vigia.scraper.capture.CaptureSchedule;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.catalog.SiteStatus;
import mx.vigia.scraper.declared.DeclaredSources;
import mx.vigia.scraper.round.CompletenessAudit;
import mx.vigia.scraper.round.InactiveSites;
import mx.vigia.scraper.round.RoundReport;
import mx.vigia.scraper.round.RoundRepository;
import mx.vigia.scraper.round.RoundSchedule;

/** Assembles the view of each site: its state, its rounds, the next one. */
@ApplicationScoped
class SourceViewAssembler {
    private static final String CATALOG_SITES_VARIABLE = "VIGIA_CATALOG_SITES";
    private static final int MAX_ROUNDS = 20;
    private static final int MAX_INCIDENTS = 50;

    private final SiteCatalog catalog;
    private final RoundRepository roundRepository;
    private final SiteHealthRepository health;
    private final RoundSchedule schedule;
    private final InactiveSites offSites;
    private final Incidents incidents;
    private final CompletenessAudit audit;
    private final DeclaredSources declared;
    private final ArchiveHoldingsCounter holdings;
    private final CaptureSchedule captures;

    SourceViewAssembler(
            SiteCatalog catalog,
            RoundRepository roundRepository,
            SiteHealthRepository health,
            RoundSchedule schedule,
            InactiveSites offSites,
            Incidents incidents,
            CompletenessAudit audit,
            DeclaredSources declared,
            ArchiveHoldingsCounter holdings,
            CaptureSchedule captures) {
        this.catalog = catalog;
        this.roundRepository = roundRepository;
        this.health = health;
        this.schedule = schedule;
        this.offSites = offSites;
        this.incidents = incidents;
        this.audit = audit;
        this.declared = declared;
        this.holdings = holdings;
        this.captures = captures;
    }

    List<SourceView> all() {
        var all = new ArrayList<SourceView>();
        for (var site : catalog.sites()) {
            all.add(view(site, offSites.findReason(site)));
        }
        return all;
    }

    /** Returns sites that have a reader but are not visited, each with what it would need. */
    List<SourceView> unvisitedSources() {
        var all = new ArrayList<SourceView>();
        for (var site : catalog.unvisitedSites()) {
            all.add(view(site, findUnavailability(site)));
        }
        return all;
    }

    /** What it lacks in any installation takes precedence over being switched off in this one. */
    private Optional<InactiveSites.InactiveReason> findUnavailability(Site site) {
        return offSites.findReason(site)
                .or(() -> Optional.of(new InactiveSites.InactiveReason("not-here", CATALOG_SITES_VARIABLE)));
    }

    Optional<SourceView> named(String id) {
        var site = catalog.named(id);
        if (site.isPresent()) {
            return Optional.of(view(site.get(), offSites.findReason(site.get())));
        }
        var other = catalog.unvisitedSites().stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
        return other.isEmpty() ? Optional.empty() : Optional.of(view(other.get(), findUnavailability(other.get())));
    }

    private SourceView view(Site site, Optional<InactiveSites.InactiveReason> off) {
        var rounds = roundRepository.latest(site.id(), MAX_ROUNDS);
        var last = health.latest(site.id());
        var history = incidents.of(site.id(), MAX_INCIDENTS);
        var overdue = history.stream()
                .filter(Incident::isOverdue)
                .filter(missed -> last.filter(
                                known -> Instant.parse(known.round().endedAt()).isAfter(missed.beganAt()))
                        .isEmpty())
                .findFirst();
        return new SourceView(
                new SourceView.Identity(site.id(), site.name(), site.home()),
                state(site, overdue, last),
                schedule(site, overdue, last, off.isPresent()),
                off.orElse(null),
                SourceHistory.of(rounds, history, audit.of(site.id()), declared.hasNoTotal(site.id())),
                holdings.of(site.id()),
                captures.findReminder(site).orElse(null));
    }

    private static SiteState state(Site site, Optional<Incident> overdue, Optional<SiteHealthEvent> last) {
        if (site.status() == SiteStatus.WITHDRAWN) {
            return SiteState.WITHDRAWN;
        }
        return overdue.map(Incident::why)
                .or(() -> last.map(known -> SiteState.ofLabel(known.state())))
                .orElse(SiteState.NEVER_VISITED);
    }

    private SourceView.Schedule schedule(
            Site site, Optional<Incident> overdue, Optional<SiteHealthEvent> last, boolean off) {
        var since = overdue.map(Incident::beganAt)
                .or(() -> last.map(known -> Instant.parse(known.since())))
                .filter(begin -> site.status() != SiteStatus.WITHDRAWN);
        var next = off ? Optional.<Instant>empty() : schedule.next(site).filter(due -> due.isAfter(Instant.EPOCH));
        return new SourceView.Schedule(
                since.orElse(null),
                roundRepository
                        .findLastSucceeded(site.id())
                        .map(RoundReport::endedAt)
                        .orElse(null),
                roundRepository.lastWhole(site.id()).map(RoundReport::endedAt).orElse(null),
                next.orElse(null),
                roundRepository.usualItems(site.id()),
                site.expectation().days().label());
    }
}
