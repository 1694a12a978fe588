package mx.vigia.local.pretend.faults;

import java.io.InputStream;
import mx.vigia.local.pretend.http.ReplyTransfer;
import mx.vigia.local.pretend.http.ReplyTransfer.Ending;
import mx.vigia.local.pretend.http.ReplyTransfer.Length;

/** The response is too large. */
public record Oversized(How how, long bytes) implements Fault {
    /** How the size comes about. */
    public enum How {
        /** A chunked body that never ends. */
        ENDLESS,
        /** Ten gigabytes, as announced. */
        HUGE,
        /** A small body that decompresses to ten gigabytes. */
        BOMB
    }

    private static final long DEFAULT_BYTES = 10L << 30;

    public Oversized {
        how = how == null ? How.HUGE : how;
        bytes = bytes > 0 ? bytes : DEFAULT_BYTES;
    }

    @Override
    public ReplyTransfer apply(ReplyTransfer sending) {
        var first = how == How.BOMB ? new byte[0] : sending.bytes();
        return switch (how) {
            case ENDLESS ->
                sending.of(() -> (InputStream) new EndlessPage(first, Long.MAX_VALUE), new Length.Chunks())
                        .ending(Ending.CLOSES);
            case HUGE ->
                sending.of(() -> (InputStream) new EndlessPage(first, bytes), new Length.StatedLength(bytes))
                        .ending(Ending.CLOSES);
            case BOMB -> sending.of(CompressionBomb.of(bytes)).with("Content-Encoding", "gzip");
        };
    }
}
