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

/** Which sites have not had the round that was due, by more than twice their rhythm: the fault is ours, the silence is the same. */
@ApplicationScoped
class OverdueSites {
    private static final int TOLERATED_INTERVALS = 2;

    private final RoundRepository book;
    private final RoundSchedule rhythm;
    private final InactiveSites off;
    private final HealthConfig config;
    private final Instant start;

    OverdueSites(
            RoundRepository book, RoundSchedule rhythm, InactiveSites off, HealthConfig config, InstantSource clock) {
        this.book = book;
        this.rhythm = rhythm;
        this.off = off;
        this.config = config;
        this.start = clock.instant();
    }

    /** When the missing round was due; nothing where none is missing, the site is off, or rounds only begin when asked for. */
    Optional<Instant> since(Site site, Instant now) {
        if (off.why(site).isPresent() || book.isUnderWay(site.id(), now.minus(config.longestRound()))) {
            return Optional.empty();
        }
        var last = book.findLastReflectingSite(site.id());
        var every = last.isPresent() ? rhythm.after(site, last.get()) : rhythm.first(site);
        return every.flatMap(
                wait -> findMissedDueTime(site, last.map(RoundReport::endedAt).orElse(start), wait, now));
    }

    /** A house that has only just begun has the same patience with every site, and so has one that a site wanted to leave it alone. */
    private Optional<Instant> findMissedDueTime(Site site, Instant last, Duration wait, Instant now) {
        var due = rhythm.notBeforeHostRest(site, (last.isBefore(start) ? start : last).plus(wait));
        var slack = wait.multipliedBy(TOLERATED_INTERVALS);
        var patience = slack.compareTo(config.leastPatience()) > 0 ? slack : config.leastPatience();
        return due.plus(patience).isBefore(now) ? Optional.of(due) : Optional.empty();
    }
}
