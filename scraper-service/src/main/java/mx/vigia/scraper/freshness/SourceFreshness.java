package mx.vigia.scraper.freshness;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.round.Rhythm;
import mx.vigia.scraper.round.RoundBook;
import mx.vigia.scraper.round.RoundEnded;
import mx.vigia.scraper.round.RoundReport;
import org.jboss.logging.Logger;

/** Says after each round how its site is: written to the round's row, told, marked. */
@ApplicationScoped
class SourceFreshness {
    private static final Logger LOG = Logger.getLogger(SourceFreshness.class);
    private static final Duration SWEEP_AFTER = Duration.ofSeconds(10);
    private static final Duration SWEEP_BACK = Duration.ofHours(1);

    private final SiteCatalog catalog;
    private final HealthRows rows;
    private final RoundBook book;
    private final Rhythm rhythm;
    private final Incidents incidents;
    private final Silences silences;
    private final HealthTeller teller;
    private final InstantSource clock;
    private final MeterRegistry meters;

    SourceFreshness(
            SiteCatalog catalog,
            HealthRows rows,
            RoundBook book,
            Rhythm rhythm,
            Incidents incidents,
            Silences silences,
            HealthTeller teller,
            InstantSource clock,
            MeterRegistry meters) {
        this.catalog = catalog;
        this.rows = rows;
        this.book = book;
        this.rhythm = rhythm;
        this.incidents = incidents;
        this.silences = silences;
        this.teller = teller;
        this.clock = clock;
        this.meters = meters;
    }

    void after(@Observes RoundEnded round) {
        if (!round.report().ending().isTold()) {
            return;
        }
        try {
            var health = write(round.site(), round.report());
            tell(List.of(health));
            meters.counter("vigia_site_states", "site", health.site(), "state", health.state())
                    .increment();
        } catch (SQLException e) {
            LOG.errorf("%s: its health was not written: %s", round.site().id(), e.getMessage());
        }
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws SQLException {
        var before = clock.instant().minus(SWEEP_AFTER);
        tell(rows.untold(before));
        for (var unwritten : rows.unwritten(before.minus(SWEEP_BACK), before).entrySet()) {
            var round = book.withId(unwritten.getKey(), unwritten.getValue());
            var site = catalog.named(unwritten.getKey());
            if (round.isPresent() && site.isPresent()) {
                write(site.get(), round.get());
            }
        }
    }

    private SiteHealth write(Site site, RoundReport round) throws SQLException {
        var silence = this.silences.of(site, round);
        var state = SiteState.after(round, silence.isTooLong());
        var open = incidents.open(site.id());
        var over = open.filter(first -> !state.isIncident());
        var now = Optional.of(Why.incident(round, state, silence)).filter(why -> state.isIncident());
        var begins = now.isPresent() && open.isEmpty() && !isFirstMiss(site, state);
        var news = now.filter(why -> begins);
        var lasting = open.map(first -> now.map(first::now).orElse(first));
        var health = health(site, round, state, news.or(() -> lasting), Why.fact(news, over));
        rows.write(health, news, over, round.endedAt());
        return health;
    }

    /** What one round meets may pass before the next; the second in a row is an incident, whatever either met. */
    private boolean isFirstMiss(Site site, SiteState state) throws SQLException {
        return state.mayPass()
                && rows.latest(site.id())
                        .filter(before -> SiteState.isIncident(before.state()))
                        .isEmpty();
    }

    private SiteHealth health(Site site, RoundReport round, SiteState state, Optional<Incident> incident, String fact)
            throws SQLException {
        var since = rows.latest(site.id())
                .filter(before -> before.state().equals(state.label()))
                .map(SiteHealth::since)
                .orElse(text(round.endedAt()));
        return new SiteHealth(
                site.id(),
                site.name(),
                state.label(),
                since,
                book.lastSucceeded(site.id()).map(last -> text(last.endedAt())).orElse(null),
                rhythm.next(site).map(SourceFreshness::text).orElse(null),
                new SiteHealth.LastRound(
                        round.id(),
                        text(round.startedAt()),
                        text(round.endedAt()),
                        round.pages(),
                        round.items(),
                        round.published(),
                        round.problems(),
                        round.ending().label()),
                fact,
                incident.map(Incident::id).orElse(null),
                incident.map(Incident::expected).orElse(null),
                incident.map(Incident::found).orElse(null));
    }

    private void tell(List<SiteHealth> all) throws SQLException {
        for (var told : teller.tell(all)) {
            rows.mark(told.round().id(), clock.instant());
        }
    }

    private static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
