package mx.vigia.notification.intake;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which what was missed is read: pure.
 *
 * @param since when the first of it was
 * @param last when the last so far was
 */
record BacklogPeriod(Instant since, Instant last) {
    static final BacklogPeriod NONE = new BacklogPeriod(Instant.EPOCH, Instant.EPOCH);

    /** Letters leave at full minutes of this number, so that what two replicas read goes on one letter. */
    private static final Duration ROUNDING_STEP = Duration.ofMinutes(5);

    /** With another read now; where the last was long ago, a time of its own. */
    BacklogPeriod extendedTo(Instant now, Duration rest) {
        return new BacklogPeriod(isOngoing(now, rest) ? since : now, now);
    }

    boolean isOngoing(Instant now, Duration rest) {
        return now.isBefore(last.plus(rest));
    }

    /** The first end of a gathering that is not before this moment. */
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
