package mx.vigia.analysis.dossier.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Gives the intake priority over background work, which runs in slices: new facts are published and indexed before
 * other work is done. While sightings arrive faster than they are processed, or keep the intake busy most of its time,
 * no slice runs; while many arrive, each worker rests after a slice for as long as it took. No worker yields for ever.
 */
@ApplicationScoped
public class IntakePriority {
    /**
     * The time after the last poll with more records waiting behind it, from which nothing waits any more: a stalled
     * intake blocks no worker.
     */
    static final Duration WAITING_TIMEOUT = Duration.ofSeconds(5);

    /** The longest time a worker yields before it runs one slice in any case. */
    static final Duration MAX_YIELD_TIME = Duration.ofMinutes(1);

    /** The longest yield time of workers that send alerts on what they find. */
    public static final Duration MAX_YIELD_TIME_FOR_ALERTS = Duration.ofSeconds(10);

    /** The longest yield time of workers that may have to scan all bills in one slice. */
    public static final Duration MAX_YIELD_TIME_FOR_FULL_SCANS = Duration.ofMinutes(5);

    private static final String BEHIND_GAUGE = "vigia.followers.behind.seconds";
    private static final double MILLIS_PER_SECOND = 1_000;

    private final Clock clock;
    private final MeterRegistry meters;
    private final IntakeLoad pulse;
    private final Map<String, WorkerState> workerStates = new ConcurrentHashMap<>();
    private volatile Instant pressedUntil = Instant.EPOCH;

    /** @param few the number of bills per second up to which nothing has to yield, however long they take */
    IntakePriority(
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "vigia.followers.few", defaultValue = "20") double few) {
        this.clock = clock;
        this.meters = meters;
        pulse = new IntakeLoad(few);
    }

    /** A short piece of work; its result indicates whether there is more. */
    @FunctionalInterface
    public interface Slice<T, X extends Exception> {
        T done() throws X;
    }

    /** When a worker's last slice ended, until when it yields, and when it last had nothing left to do. */
    private record WorkerState(Instant since, Instant until, Instant caughtUp) {}

    /** Runs the intake of this many records, and notes whether more wait behind them. */
    public void runIntake(int count, boolean moreWait, Runnable taking) {
        Instant began = clock.instant();
        pressedUntil = moreWait ? began.plus(IntakeLoad.STALLED_AFTER) : Instant.EPOCH;
        pulse.begin(began, count);
        try {
            taking.run();
        } finally {
            Instant ended = clock.instant();
            pulse.recordBatch(began, ended, count);
            pressedUntil = moreWait ? ended.plus(WAITING_TIMEOUT) : Instant.EPOCH;
        }
    }

    /**
     * Runs the next slice of the worker with this name and returns its result. Returns {@code aside}, the value for
     * nothing left to do, if the worker yields now.
     */
    public <T, X extends Exception> T runSlice(String who, T aside, Slice<T, X> slice) throws X {
        return runSlice(who, MAX_YIELD_TIME, aside, slice);
    }

    /** Runs the next slice, in any case once the worker has yielded for longer than this. */
    public <T, X extends Exception> T runSlice(String who, Duration timeout, T aside, Slice<T, X> slice) throws X {
        Instant began = clock.instant();
        WorkerState rest = workerStates.computeIfAbsent(who, absent -> measure(who, began));
        if (mustYield(rest, timeout, began)) {
            return aside;
        }
        Instant caughtUp = rest.caughtUp();
        try {
            T done = slice.done();
            caughtUp = done.equals(aside) ? began : caughtUp;
            return done;
        } finally {
            Instant ended = clock.instant();
            workerStates.put(who, new WorkerState(ended, ended.plus(Duration.between(began, ended)), caughtUp));
        }
    }

    /** Runs all the work of a worker in one slice, with the same rules. */
    public void runInOneSlice(String who, Duration timeout, Runnable slice) {
        runSlice(who, timeout, true, () -> {
            slice.run();
            return true;
        });
    }

    private WorkerState measure(String who, Instant now) {
        meters.gauge(BEHIND_GAUGE, Tags.of("who", who), workerStates, each -> secondsBehind(each.get(who)));
        return new WorkerState(now, now, now);
    }

    /** Returns how many seconds ago a worker last had nothing left to do; its pending work arrived no earlier. */
    private double secondsBehind(@Nullable WorkerState rest) {
        return rest == null
                ? 0
                : Duration.between(rest.caughtUp(), clock.instant()).toMillis() / MILLIS_PER_SECOND;
    }

    private boolean mustYield(WorkerState rest, Duration timeout, Instant now) {
        if (!now.isBefore(rest.since().plus(timeout))) {
            return false;
        }
        return now.isBefore(pressedUntil)
                || pulse.isMostlyBusy(now)
                || pulse.isReceivingSteadily(now) && now.isBefore(rest.until());
    }
}
