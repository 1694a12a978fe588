package mx.vigia.local.pretend.faults;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import mx.vigia.local.pretend.http.ReplyTransfer;
import mx.vigia.local.pretend.http.ReplyTransfer.Ending;
import mx.vigia.local.pretend.http.ReplyTransfer.Length;

/** Stops before the end, or states a wrong length. */
public record Truncated(How how) implements Fault {
    /** What is missing, and which length is stated. */
    public enum How {
        /** Half of the body, the full length stated. */
        CUT,
        /** All of the body, a greater length stated. */
        LENGTH_TOO_LONG,
        /** All of the body, half its length stated. */
        LENGTH_TOO_SHORT,
        /** Half of the body in chunks, the last of which never comes. */
        CHUNKS,
        /** Half of a compressed body, with its true length. */
        GZIP,
        /** Half of the body, with its true length: only the text shows that something is missing. */
        UNSAID
    }

    private static final int MISSING_BYTES = 4_096;

    public Truncated {
        how = how == null ? How.CUT : how;
    }

    @Override
    public ReplyTransfer apply(ReplyTransfer sending) {
        var all = sending.bytes();
        var half = sending.half();
        return switch (how) {
            case CUT ->
                sending.of(half).withLength(new Length.StatedLength(all.length)).ending(Ending.CLOSES);
            case LENGTH_TOO_LONG ->
                sending.withLength(new Length.StatedLength(all.length + MISSING_BYTES))
                        .ending(Ending.CLOSES);
            case LENGTH_TOO_SHORT ->
                sending.withLength(new Length.StatedLength(half.length)).ending(Ending.CLOSES);
            case CHUNKS ->
                sending.of(() -> new ByteArrayInputStream(half), new Length.Chunks())
                        .ending(Ending.CLOSES);
            case GZIP -> {
                var packed = Packed.gzip(all);
                yield sending.of(Arrays.copyOf(packed, packed.length / 2)).with("Content-Encoding", "gzip");
            }
            case UNSAID -> sending.of(half);
        };
    }
}
