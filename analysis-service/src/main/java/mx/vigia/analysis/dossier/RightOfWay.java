package mx.vigia.analysis.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * While sightings come faster than they are taken in, who works behind the intake stands aside: what is new is told first, and the processor is not wanted by six at once. Nobody
 * stands aside for ever.
 */
@ApplicationScoped
public class RightOfWay {
    /** So long after it was last said that more waits, nothing waits any more: an intake that stands still keeps nobody waiting. */
    static final Duration LASTS = Duration.ofSeconds(5);

    /** Who stood aside for so long does one step whatever waits. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<String, Instant> passed = new ConcurrentHashMap<>();
    private volatile Instant pressed = Instant.EPOCH;

    RightOfWay(Clock clock) {
        this.clock = clock;
    }

    /** The intake says, as often as it takes some, whether more wait. */
    public void taken(boolean moreWait) {
        pressed = moreWait ? clock.instant() : Instant.EPOCH;
    }

    /** Whether who works under this name may do its next step now. */
    public boolean isFree(String who) {
        return isFree(who, PATIENCE);
    }

    /** The same for whom a step is much work: after so long it goes on whatever waits. */
    public boolean isFree(String who, Duration patience) {
        Instant now = clock.instant();
        Instant last = passed.computeIfAbsent(who, absent -> now);
        if (isPressed(now) && now.isBefore(last.plus(patience))) {
            return false;
        }
        passed.put(who, now);
        return true;
    }

    private boolean isPressed(Instant now) {
        return now.isBefore(pressed.plus(LASTS));
    }
}
