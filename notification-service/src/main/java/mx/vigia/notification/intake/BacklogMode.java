package mx.vigia.notification.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * Detects catch-up after an outage, and delays its letters: a reader gets one letter of what was missed instead of very
 * many.
 */
@ApplicationScoped
public class BacklogMode {
    private final BacklogConfig config;
    private final Clock clock;
    private BacklogPeriod missed = BacklogPeriod.NONE;

    BacklogMode(BacklogConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Records that a fact published at that time is read. */
    synchronized void read(Instant given) {
        var now = clock.instant();
        if (given.isBefore(now.minus(config.late()))) {
            missed = missed.extendedTo(now, config.rest());
        }
    }

    /** Returns when an immediate letter may leave: that moment itself, unless catch-up is under way. */
    public synchronized Instant opens(Instant from) {
        return missed.isOngoing(clock.instant(), config.rest()) ? missed.opens(from, config.gather()) : from;
    }
}
