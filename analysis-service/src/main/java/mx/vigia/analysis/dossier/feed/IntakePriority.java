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
 * Who works behind the intake does so in slices, and the intake goes first: what is new is told and found before anything else is done with it. While sightings come
 * faster than they are taken in, or keep the intake busy most of its time, nobody else does a slice; while many come, each rests after a slice for as long as it took.
 * Nobody stands aside for ever.
 */
@ApplicationScoped
public class IntakePriority {
    /** So long after the last poll behind which more waited, nothing waits any more: an intake that stands still keeps nobody waiting. */
    static final Duration WAITING_TIMEOUT = Duration.ofSeconds(5);

    /** Who stood aside for so long does one slice whatever waits. */
    static final Duration MAX_YIELD_TIME = Duration.ofMinutes(1);

    /** The same of whoever tells people of what it finds. */
    public static final Duration MAX_YIELD_TIME_FOR_ALERTS = Duration.ofSeconds(10);

    /** The same of whoever may have to ask all bills in one slice. */
    public static final Duration MAX_YIELD_TIME_FOR_FULL_SCANS = Duration.ofMinutes(5);

    private static final String BEHIND_GAUGE = "vigia.followers.behind.seconds";
    private static final double MILLIS_PER_SECOND = 1_000;

    private final Clock clock;
    private final MeterRegistry meters;
    private final IntakeLoad pulse;
    private final Map<String, Rest> rests = new ConcurrentHashMap<>();
    private volatile Instant pressedUntil = Instant.EPOCH;

    /** @param few so many bills a second press nobody, however long they take */
    IntakePriority(
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "vigia.followers.few", defaultValue = "20") double few) {
        this.clock = clock;
        this.meters = meters;
        pulse = new IntakeLoad(few);
    }

    /** Some work that is over soon; what it came to says whether there is more. */
    @FunctionalInterface
    public interface Slice<T, X extends Exception> {
        T done() throws X;
    }

    /** Since when somebody did nothing, until when it lets others work, and when it last had nothing left to do. */
    private record Rest(Instant since, Instant until, Instant caughtUp) {}

    /** The intake takes in so many, and says whether more wait behind them. */
    public void runIntake(int many, boolean moreWait, Runnable taking) {
        Instant began = clock.instant();
        pressedUntil = moreWait ? began.plus(IntakeLoad.STALLED_AFTER) : Instant.EPOCH;
        pulse.begin(began, many);
        try {
            taking.run();
        } finally {
            Instant ended = clock.instant();
            pulse.recordBatch(began, ended, many);
            pressedUntil = moreWait ? ended.plus(WAITING_TIMEOUT) : Instant.EPOCH;
        }
    }

    /** What came of the next slice of whoever has this name, or {@code aside} where it stands aside now, which also says that nothing is left to do. */
    public <T, X extends Exception> T runSlice(String who, T aside, Slice<T, X> slice) throws X {
        return runSlice(who, MAX_YIELD_TIME, aside, slice);
    }

    /** The same of one that does a slice whatever waits where it stood aside for longer than this. */
    public <T, X extends Exception> T runSlice(String who, Duration patience, T aside, Slice<T, X> slice) throws X {
        Instant began = clock.instant();
        Rest rest = rests.computeIfAbsent(who, absent -> measure(who, began));
        if (mustYield(rest, patience, began)) {
            return aside;
        }
        Instant caughtUp = rest.caughtUp();
        try {
            T done = slice.done();
            caughtUp = done.equals(aside) ? began : caughtUp;
            return done;
        } finally {
            Instant ended = clock.instant();
            rests.put(who, new Rest(ended, ended.plus(Duration.between(began, ended)), caughtUp));
        }
    }

    /** The same of one that does all there is to do in one slice. */
    public void runInOneSlice(String who, Duration patience, Runnable slice) {
        runSlice(who, patience, true, () -> {
            slice.run();
            return true;
        });
    }

    private Rest measure(String who, Instant now) {
        meters.gauge(BEHIND_GAUGE, Tags.of("who", who), rests, each -> secondsBehind(each.get(who)));
        return new Rest(now, now, now);
    }

    /** For how long somebody has not been without anything left to do: what it has not done yet came no earlier. */
    private double secondsBehind(@Nullable Rest rest) {
        return rest == null
                ? 0
                : Duration.between(rest.caughtUp(), clock.instant()).toMillis() / MILLIS_PER_SECOND;
    }

    private boolean mustYield(Rest rest, Duration patience, Instant now) {
        if (!now.isBefore(rest.since().plus(patience))) {
            return false;
        }
        return now.isBefore(pressedUntil)
                || pulse.isMostlyBusy(now)
                || pulse.isReceivingSteadily(now) && now.isBefore(rest.until());
    }
}
