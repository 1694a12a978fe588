package mx.vigia.analysis.dossier.feed;

import java.time.Duration;
import java.time.Instant;

/**
 * How busy the intake was lately, and how much came: both fade, so that what was a second ago counts for more than what was ten seconds ago. While it has a poll in hand
 * nobody knows what came meanwhile, and nothing fades.
 */
final class IntakeLoad {
    /** Who has one poll in hand for longer stands still, and is neither busy nor fed. */
    static final Duration STALLED_AFTER = Duration.ofMinutes(1);

    private static final double DECAY_SECONDS = 5; // seconds
    private static final double MOSTLY_BUSY_SHARE = 0.5;
    private static final double NANOS_PER_SECOND = 1e9;

    private final double few;
    private Instant last = Instant.EPOCH;
    private double busy;
    private double came;
    private Poll inHand = Poll.NONE;

    /** @param few so many a second press nobody */
    IntakeLoad(double few) {
        this.few = few;
    }

    /** That the intake took up so many. */
    private record Poll(Instant began, int many) {
        static final Poll NONE = new Poll(Instant.EPOCH, 0);

        boolean isInProgress(Instant now) {
            return now.isBefore(began.plus(STALLED_AFTER));
        }
    }

    /** The intake takes up so many. */
    synchronized void begin(Instant now, int many) {
        inHand = new Poll(now, many);
    }

    /** From one moment to the other the intake took so many. */
    synchronized void recordBatch(Instant began, Instant ended, int many) {
        busy = busyShare(began, ended);
        came = came * decayFactor(last, ended) + many;
        last = ended;
        inHand = Poll.NONE;
    }

    /** Whether so many come that they should not have to share a processor with what can wait. */
    synchronized boolean isReceivingSteadily(Instant now) {
        double lately = inHand.isInProgress(now)
                ? came * decayFactor(last, inHand.began()) + inHand.many()
                : came * decayFactor(last, now);
        return lately > few * DECAY_SECONDS;
    }

    /** Whether so many come, and they leave less time than they take. */
    synchronized boolean isMostlyBusy(Instant now) {
        double lately = inHand.isInProgress(now) ? busyShare(inHand.began(), now) : busy * decayFactor(last, now);
        return isReceivingSteadily(now) && lately > MOSTLY_BUSY_SHARE;
    }

    private double busyShare(Instant began, Instant until) {
        return 1 - (1 - busy * decayFactor(last, began)) * decayFactor(began, until);
    }

    private static double decayFactor(Instant from, Instant to) {
        return Math.exp(-Math.max(0, Duration.between(from, to).toNanos()) / NANOS_PER_SECOND / DECAY_SECONDS);
    }
}
