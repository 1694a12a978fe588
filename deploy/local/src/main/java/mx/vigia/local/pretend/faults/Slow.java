package mx.vigia.local.pretend.faults;

import java.time.Duration;
import mx.vigia.local.pretend.http.ReplyTransfer;

/**
 * Responds slowly.
 *
 * @param bytesPerSecond rate of a dripping body
 * @param before delay of a late response, before its head, or without any response
 */
public record Slow(How how, int bytesPerSecond, Duration before) implements Fault {
    /** How the response is delayed. */
    public enum How {
        /** The head at once, the body in drips. */
        DRIP,
        /** Nothing for a while, then everything. */
        LATE,
        /** The connection is accepted and nothing is ever sent. */
        SILENT,
        /** A head without end. */
        HEADS
    }

    private static final int DRIP_BYTES = 64;
    private static final Duration SILENCE_DURATION = Duration.ofSeconds(90);

    public Slow {
        how = how == null ? How.DRIP : how;
        bytesPerSecond = bytesPerSecond > 0 ? bytesPerSecond : DRIP_BYTES;
        before = before == null ? SILENCE_DURATION : before;
    }

    @Override
    public ReplyTransfer apply(ReplyTransfer sending) {
        var stays = sending.manner().ending();
        return sending.in(
                switch (how) {
                    case DRIP -> new ReplyTransfer.Manner(Duration.ZERO, bytesPerSecond, stays);
                    case LATE -> new ReplyTransfer.Manner(before, 0, stays);
                    case HEADS -> new ReplyTransfer.Manner(Duration.ZERO, 0, ReplyTransfer.Ending.NEVER_BEGINS);
                    case SILENT -> new ReplyTransfer.Manner(before, 0, ReplyTransfer.Ending.SAYS_NOTHING);
                });
    }
}
