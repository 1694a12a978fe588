package mx.vigia.scraper.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.round.InactiveSites;
import mx.vigia.scraper.round.RoundReport;
import mx.vigia.scraper.round.RoundRepository;
import mx.vigia.scraper.round.RoundSchedule;

/**
 * Finds the sites whose round is overdue by more than twice their interval: the fault is Vigía's, the effect is the
 * same.
 */
@ApplicationScoped
class OverdueSites {
    private static final int TOLERATED_INTERVALS = 2;

    private final RoundRepository roundRepository;
    private final RoundSchedule schedule;
    private final InactiveSites inactiveSites;
    private final HealthConfig config;
    private final Instant start;

    OverdueSites(
            RoundRepository roundRepository,
            RoundSchedule schedule,
            InactiveSites inactiveSites,
            HealthConfig config,
            InstantSource clock) {
        this.roundRepository = roundRepository;
        this.schedule = schedule;
        this.inactiveSites = inactiveSites;
        this.config = config;
        this.start = clock.instant();
    }

    /**
     * Returns when the missing round was due; empty if none is missing, the site is off, or rounds only begin on
     * request.
     */
    Optional<Instant> since(Site site, Instant now) {
        if (inactiveSites.findReason(site).isPresent()
                || roundRepository.isUnderWay(site.id(), now.minus(config.longestRound()))) {
            return Optional.empty();
        }
        var last = roundRepository.findLastReflectingSite(site.id());
        var every = last.isPresent() ? schedule.after(site, last.get()) : schedule.first(site);
        return every.flatMap(
                wait -> findMissedDueTime(site, last.map(RoundReport::endedAt).orElse(start), wait, now));
    }

    /** A service that has just started gives every site the same delay, including a site that requested a rest. */
    private Optional<Instant> findMissedDueTime(Site site, Instant last, Duration wait, Instant now) {
        var due = schedule.notBeforeHostRest(site, (last.isBefore(start) ? start : last).plus(wait));
        var slack = wait.multipliedBy(TOLERATED_INTERVALS);
        var timeout = slack.compareTo(config.leastPatience()) > 0 ? slack : config.leastPatience();
        return due.plus(timeout).isBefore(now) ? Optional.of(due) : Optional.empty();
    }
}
