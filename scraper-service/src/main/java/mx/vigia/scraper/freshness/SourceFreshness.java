package mx.vigia.scraper.freshness;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import mx.vigia.platform.store.StoreException;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.catalog.SiteStatus;
import mx.vigia.scraper.round.RoundEndedEvent;
import mx.vigia.scraper.round.RoundReport;
import mx.vigia.scraper.round.RoundRepository;
import mx.vigia.scraper.round.RoundSchedule;
import org.jboss.logging.Logger;

/** Determines the health of a site after each round: writes it to the round's row, publishes it, marks it. */
@ApplicationScoped
class SourceFreshness {
    private static final Logger LOG = Logger.getLogger(SourceFreshness.class);
    private static final Duration SWEEP_AFTER = Duration.ofSeconds(10);
    private static final Duration SWEEP_WINDOW = Duration.ofHours(1);

    private final SiteCatalog catalog;
    private final SiteHealthRepository rows;
    private final RoundRepository roundRepository;
    private final RoundSchedule schedule;
    private final SiteStaleness siteStaleness;
    private final SiteHealthAnnouncer healthAnnouncer;
    private final InstantSource clock;
    private final MeterRegistry meters;

    SourceFreshness(
            SiteCatalog catalog,
            SiteHealthRepository rows,
            RoundRepository roundRepository,
            RoundSchedule schedule,
            SiteStaleness siteStaleness,
            SiteHealthAnnouncer healthAnnouncer,
            InstantSource clock,
            MeterRegistry meters) {
        this.catalog = catalog;
        this.rows = rows;
        this.roundRepository = roundRepository;
        this.schedule = schedule;
        this.siteStaleness = siteStaleness;
        this.healthAnnouncer = healthAnnouncer;
        this.clock = clock;
        this.meters = meters;
    }

    void after(@Observes RoundEndedEvent round) {
        if (!round.report().ending().isPublished()) {
            return;
        }
        try {
            for (var health : write(round.site(), round.report()).stream().toList()) {
                publish(List.of(health));
                meters.counter("vigia_site_states", "site", health.site(), "state", health.state())
                        .increment();
            }
        } catch (StoreException e) {
            LOG.errorf("Site health not stored: site=%s reason=%s", round.site().id(), e.getMessage());
        }
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var before = clock.instant().minus(SWEEP_AFTER);
        publish(rows.findUnannounced(before));
        for (var unwritten :
                rows.findRoundsWithoutHealth(before.minus(SWEEP_WINDOW), before).entrySet()) {
            var round = roundRepository.findById(unwritten.getKey(), unwritten.getValue());
            var site = catalog.named(unwritten.getKey());
            if (round.isPresent() && site.isPresent()) {
                write(site.get(), round.get());
            }
        }
    }

    /**
     * Returns empty if another replica has meanwhile written it, or that of a later round; and for what would be an
     * incident of a site captured by hand, where neither a file nor its delay says anything of the site.
     */
    private Optional<SiteHealthEvent> write(Site site, RoundReport round) {
        var staleness = this.siteStaleness.of(site, round);
        var byHand = site.status() == SiteStatus.BY_HAND;
        var state = SiteState.after(round, !byHand && staleness.isTooLong());
        if (byHand && state.isIncident() && state != SiteState.ARCHIVE_FULL) {
            return Optional.empty();
        }
        var alone = health(site, round, state);
        var why = IncidentReason.incident(round, state, staleness);
        return rows.inLockedTransaction(
                site.id(),
                update -> update.isAlreadyWritten(round)
                        ? Optional.empty()
                        : Optional.of(write(update, round, alone, why)));
    }

    private static SiteHealthEvent write(
            SiteHealthUpdate update, RoundReport round, SiteHealthEvent alone, Incident why) {
        var state = why.why();
        var before = update.latest();
        var open = update.open();
        var over = open.filter(first -> !state.isIncident());
        var now = Optional.of(why).filter(incident -> state.isIncident());
        var begins = now.isPresent() && open.isEmpty() && !isFirstMiss(before, state);
        var news = now.filter(incident -> begins);
        var lasting = open.map(first -> now.map(first::updatedFrom).orElse(first));
        var since =
                before.filter(health -> health.state().equals(state.label())).map(SiteHealthEvent::since);
        var health = alone.in(news.or(() -> lasting), IncidentReason.fact(news, over))
                .since(since.orElse(alone.since()));
        update.write(health, news, over, round);
        return health;
    }

    /** A problem of one round may pass before the next; a second in a row is an incident, whatever its kind. */
    private static boolean isFirstMiss(Optional<SiteHealthEvent> before, SiteState state) {
        return state.canResolveItself()
                && before.filter(health -> SiteState.isIncident(health.state())).isEmpty();
    }

    /** Returns the health of the site without regard to earlier health and incidents. */
    private SiteHealthEvent health(Site site, RoundReport round, SiteState state) {
        return new SiteHealthEvent(
                site.id(),
                site.name(),
                state.label(),
                text(round.endedAt()),
                roundRepository
                        .findLastSucceeded(site.id())
                        .map(last -> text(last.endedAt()))
                        .orElse(null),
                site.isDormant()
                        ? null
                        : schedule.next(site).map(SourceFreshness::text).orElse(null),
                new SiteHealthEvent.LastRound(
                        round.id(),
                        text(round.startedAt()),
                        text(round.endedAt()),
                        round.pages(),
                        round.items(),
                        round.published(),
                        round.problems(),
                        round.ending().label()),
                SiteHealthEvent.IncidentNotice.NONE);
    }

    private void publish(List<SiteHealthEvent> all) {
        healthAnnouncer.publish(all, acknowledged -> {
            for (var healthEvent : acknowledged) {
                rows.mark(healthEvent.round().id(), clock.instant());
            }
        });
    }

    private static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
