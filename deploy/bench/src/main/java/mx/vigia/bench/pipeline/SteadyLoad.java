package mx.vigia.bench.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import mx.vigia.local.client.HttpSession;

/**
 * Publishes bills at a fixed rate, whatever the service does meanwhile, and measures how soon a few of them are found.
 *
 * @param first the number of the first of them
 */
public record SteadyLoad(WorkloadProducer feed, HttpSession visitor, int first, int rate, Duration time) {
    private static final int PROBES_PER_SECOND = 5;
    private static final double NANOS_PER_SECOND = 1e9;

    /** Returns the total number of bills. */
    public int bills() {
        return (int) (rate * time.toSeconds());
    }

    /** Publishes them; returns the seconds until each of those looked for was found. */
    public List<Double> run() {
        try (var probe = new SearchProbe(visitor)) {
            int every = Math.max(1, rate / PROBES_PER_SECOND);
            long begun = System.nanoTime();
            for (int i = 0; i < bills(); i++) {
                awaitMoment(begun + (long) (i * NANOS_PER_SECOND / rate));
                if (i % every == 0) {
                    probe.track(first + i);
                }
                feed.bill(first + i);
            }
            feed.flush();
            return probe.seconds();
        }
    }

    private static void awaitMoment(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
