package mx.vigia.analysis.dossier.feed;

import java.time.Duration;
import java.time.Instant;

/**
 * Measures the recent load and volume of the intake. Both decay, so that the last second counts for more than ten
 * seconds ago. While the intake processes a poll, newly arriving records are unknown and nothing decays.
 */
final class IntakeLoad {
    /**
     * The time after which an intake that is still processing one poll counts as stalled, neither busy nor receiving.
     */
    static final Duration STALLED_AFTER = Duration.ofMinutes(1);

    private static final double DECAY_SECONDS = 5;
    private static final double MOSTLY_BUSY_SHARE = 0.5;
    private static final double NANOS_PER_SECOND = 1e9;

    private final double few;
    private Instant last = Instant.EPOCH;
    private double busy;
    private double came;
    private Poll currentPoll = Poll.NONE;

    /** @param few the number of records per second up to which nothing has to yield */
    IntakeLoad(double few) {
        this.few = few;
    }

    /** A poll the intake started, with its number of records. */
    private record Poll(Instant began, int many) {
        static final Poll NONE = new Poll(Instant.EPOCH, 0);

        boolean isInProgress(Instant now) {
            return now.isBefore(began.plus(STALLED_AFTER));
        }
    }

    /** Records that the intake starts a poll of this many records. */
    synchronized void begin(Instant now, int count) {
        currentPoll = new Poll(now, count);
    }

    /** Records that the intake processed this many records between these times. */
    synchronized void recordBatch(Instant began, Instant ended, int count) {
        busy = busyShare(began, ended);
        came = came * decayFactor(last, ended) + count;
        last = ended;
        currentPoll = Poll.NONE;
    }

    /** Whether so many records arrive that the intake should not share a processor with work that can wait. */
    synchronized boolean isReceivingSteadily(Instant now) {
        double lately = currentPoll.isInProgress(now)
                ? came * decayFactor(last, currentPoll.began()) + currentPoll.many()
                : came * decayFactor(last, now);
        return lately > few * DECAY_SECONDS;
    }

    /** Whether many records arrive and processing them takes most of the time. */
    synchronized boolean isMostlyBusy(Instant now) {
        double lately =
                currentPoll.isInProgress(now) ? busyShare(currentPoll.began(), now) : busy * decayFactor(last, now);
        return isReceivingSteadily(now) && lately > MOSTLY_BUSY_SHARE;
    }

    private double busyShare(Instant began, Instant until) {
        return 1 - (1 - busy * decayFactor(last, began)) * decayFactor(began, until);
    }

    private static double decayFactor(Instant from, Instant to) {
        return Math.exp(-Math.max(0, Duration.between(from, to).toNanos()) / NANOS_PER_SECOND / DECAY_SECONDS);
    }
}
