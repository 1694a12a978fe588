package mx.vigia.notification.intake;

import java.time.Duration;
import java.time.Instant;

/**
 * A period of catch-up: pure.
 *
 * @param since when its first late fact was read
 * @param last when its last so far was read
 */
record BacklogPeriod(Instant since, Instant last) {
    static final BacklogPeriod NONE = new BacklogPeriod(Instant.EPOCH, Instant.EPOCH);

    /** The step to which sending times are rounded, so that what two replicas read goes on one letter. */
    private static final Duration ROUNDING_STEP = Duration.ofMinutes(5);

    /** Returns the period including this late fact; a new period where the last was long ago. */
    BacklogPeriod extendedTo(Instant now, Duration rest) {
        return new BacklogPeriod(isOngoing(now, rest) ? since : now, now);
    }

    boolean isOngoing(Instant now, Duration rest) {
        return now.isBefore(last.plus(rest));
    }

    /** Returns the first end of a gathering interval that is not before this moment. */
    Instant opens(Instant from, Duration gather) {
        var end = roundUpToStep(since.plus(gather));
        while (end.isBefore(from)) {
            end = end.plus(gather);
        }
        return end;
    }

    private static Instant roundUpToStep(Instant moment) {
        var step = ROUNDING_STEP.toSeconds();
        return Instant.ofEpochSecond(Math.ceilDiv(moment.getEpochSecond(), step) * step);
    }
}
