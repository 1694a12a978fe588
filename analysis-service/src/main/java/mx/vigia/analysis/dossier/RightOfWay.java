package mx.vigia.analysis.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who works behind the intake does so in slices, and the intake goes first: what is new is told and found before anything else is done with it. While sightings come
 * faster than they are taken in, or keep the intake busy most of its time, nobody else does a slice; while many come, each rests after a slice for as long as it took.
 * Nobody stands aside for ever.
 */
@ApplicationScoped
public class RightOfWay {
    /** So long after it was last said that more waits, nothing waits any more: an intake that stands still keeps nobody waiting. */
    static final Duration LASTS = Duration.ofSeconds(5);

    /** Who stood aside for so long does one slice whatever waits. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Pulse pulse = new Pulse();
    private final Map<String, Rest> rests = new ConcurrentHashMap<>();
    private volatile Instant pressed = Instant.EPOCH;

    RightOfWay(Clock clock) {
        this.clock = clock;
    }

    /** Some work that is over soon; what it came to says whether there is more. */
    @FunctionalInterface
    public interface Slice<T, X extends Exception> {
        T done() throws X;
    }

    /** Since when somebody did nothing, and until when it lets others work. */
    private record Rest(Instant since, Instant until) {}

    /** The intake says, before it takes some, whether more wait. */
    public void taken(boolean moreWait) {
        pressed = moreWait ? clock.instant() : Instant.EPOCH;
    }

    /** The intake says, after it took so many, when it began to. */
    public void worked(Instant began, int many) {
        pulse.beat(began, clock.instant(), many);
    }

    /** What came of the next slice of whoever has this name, or {@code aside} where it stands aside now. */
    public <T, X extends Exception> T slice(String who, T aside, Slice<T, X> slice) throws X {
        Instant began = clock.instant();
        if (standsAside(rests.computeIfAbsent(who, absent -> new Rest(began, began)), began)) {
            return aside;
        }
        try {
            return slice.done();
        } finally {
            Instant ended = clock.instant();
            rests.put(who, new Rest(ended, ended.plus(Duration.between(began, ended))));
        }
    }

    private boolean standsAside(Rest rest, Instant now) {
        if (!now.isBefore(rest.since().plus(PATIENCE))) {
            return false;
        }
        return now.isBefore(pressed.plus(LASTS))
                || pulse.isMostlyBusy(now)
                || pulse.isFed(now) && now.isBefore(rest.until());
    }
}
