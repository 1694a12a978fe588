package mx.vigia.platform.time;

import java.time.Duration;

/**
 * Exponential backoff: how long to wait after failures in a row, twice as long after each, up to a limit.
 *
 * @param first the wait after the first failure
 * @param longest the limit
 */
public record RetrySchedule(Duration first, Duration longest) {
    private static final int MAX_DOUBLINGS = 20;

    /** A schedule whose limit is reached after so many doublings. */
    public static RetrySchedule doubling(Duration first, int doublings) {
        return new RetrySchedule(first, first.multipliedBy(1L << doublings));
    }

    /** The wait after this many failures in a row; as after the first one for fewer. */
    public Duration after(int failures) {
        var wait = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, MAX_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
