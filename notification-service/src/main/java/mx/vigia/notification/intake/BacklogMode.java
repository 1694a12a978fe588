package mx.vigia.notification.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Whether facts are read now that were missed, and when letters of them leave: after an outage a reader gets one of what was missed, and no storm. */
@ApplicationScoped
public class BacklogMode {
    private final BacklogConfig config;
    private final Clock clock;
    private BacklogPeriod missed = BacklogPeriod.NONE;

    BacklogMode(BacklogConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** A fact is read that was told then. */
    synchronized void read(Instant told) {
        var now = clock.instant();
        if (told.isBefore(now.minus(config.late()))) {
            missed = missed.extendedTo(now, config.rest());
        }
    }

    /** When what could leave from that moment on at once does: that moment itself, unless what was missed is read now. */
    public synchronized Instant opens(Instant from) {
        return missed.isOngoing(clock.instant(), config.rest()) ? missed.opens(from, config.gather()) : from;
    }
}
