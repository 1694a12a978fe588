package mx.vigia.platform.time;

import java.time.Duration;

/**
 * Exponential backoff: the wait doubles after each failure in a row, up to a limit.
 *
 * @param first the wait after the first failure
 * @param longest the limit
 */
public record RetrySchedule(Duration first, Duration longest) {
    private static final int MAX_DOUBLINGS = 20;

    /** Returns a schedule whose limit is reached after this many doublings. */
    public static RetrySchedule doubling(Duration first, int doublings) {
        return new RetrySchedule(first, first.multipliedBy(1L << doublings));
    }

    /** Returns the wait after this many failures in a row; fewer than one counts as one. */
    public Duration after(int failures) {
        var wait = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, MAX_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
