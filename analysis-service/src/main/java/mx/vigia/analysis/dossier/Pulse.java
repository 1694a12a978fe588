package mx.vigia.analysis.dossier;

import java.time.Duration;
import java.time.Instant;

/** How busy the intake was lately, and how much came: both fade, so that what was a second ago counts for more than what was ten seconds ago. */
final class Pulse {
    private static final double FADES = 5; // seconds
    private static final double FEW = 20; // a second
    private static final double MOSTLY = 0.5;
    private static final double NANOS = 1e9;

    private Instant last = Instant.EPOCH;
    private double busy;
    private double came;

    /** From one moment to the other the intake took so many. */
    synchronized void beat(Instant began, Instant ended, int many) {
        busy = 1 - (1 - busy * kept(last, began)) * kept(began, ended);
        came = came * kept(last, ended) + many;
        last = ended;
    }

    /** Whether so many come that they should not have to share a processor with what can wait. */
    synchronized boolean isFed(Instant now) {
        return came * kept(last, now) > FEW * FADES;
    }

    /** Whether so many come, and they leave less time than they take. */
    synchronized boolean isMostlyBusy(Instant now) {
        return isFed(now) && busy * kept(last, now) > MOSTLY;
    }

    private static double kept(Instant from, Instant to) {
        return Math.exp(-Math.max(0, Duration.between(from, to).toNanos()) / NANOS / FADES);
    }
}
