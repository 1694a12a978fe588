package mx.vigia.local.pretend.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * A reply on its way: its bytes, and the manner in which they go, which need not be honest.
 *
 * @param body opened once, when the head has left
 * @param length what the head says of the length; without one the end of the connection is the end of the body
 */
public record ReplyTransfer(
        int status, Map<String, String> headers, Supplier<InputStream> body, Length length, Manner manner) {
    /** What a head says of the length of its body. */
    public sealed interface Length {
        /** So many bytes, true or not. */
        record StatedLength(long bytes) implements Length {}

        /** In chunks. */
        record Chunks() implements Length {}

        /** Nothing: the body ends where the connection does. */
        record UntilClosed() implements Length {}
    }

    /**
     * How the bytes go.
     *
     * @param before how long nothing is said at all
     * @param bytesPerSecond 0 for as fast as they can
     * @param ending what becomes of the connection
     */
    public record Manner(Duration before, int bytesPerSecond, Ending ending) {
        static final Manner HONEST = new Manner(Duration.ZERO, 0, Ending.STAYS);
    }

    /** What becomes of the connection. */
    public enum Ending {
        /** Kept for the next request. */
        STAYS,
        /** Closed after the last byte, whatever had been promised. */
        CLOSES,
        /** Nothing is ever said; closed when the waiting is over. */
        SAYS_NOTHING,
        /** Torn down before anything is said. */
        RESETS,
        /** A head without end: one line of it after the other, for as long as anybody listens. */
        NEVER_BEGINS
    }

    /** A reply sent as it should be. */
    public static ReplyTransfer of(Reply reply) {
        var bytes = reply.body().bytes();
        return new ReplyTransfer(
                reply.status(),
                reply.headers(),
                () -> new ByteArrayInputStream(bytes),
                new Length.StatedLength(bytes.length),
                Manner.HONEST);
    }

    /** The same reply with other bytes, honest about their number. */
    public ReplyTransfer of(byte[] bytes) {
        return new ReplyTransfer(
                status, headers, () -> new ByteArrayInputStream(bytes), new Length.StatedLength(bytes.length), manner);
    }

    public ReplyTransfer of(Supplier<InputStream> other, Length said) {
        return new ReplyTransfer(status, headers, other, said, manner);
    }

    public ReplyTransfer withLength(Length another) {
        return new ReplyTransfer(status, headers, body, another, manner);
    }

    public ReplyTransfer in(Manner another) {
        return new ReplyTransfer(status, headers, body, length, another);
    }

    public ReplyTransfer ending(Ending another) {
        return in(new Manner(manner.before(), manner.bytesPerSecond(), another));
    }

    public ReplyTransfer with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new ReplyTransfer(status, more, body, length, manner);
    }

    /** The bytes, where the head says how many there are. */
    public byte[] bytes() {
        try (var in = body.get()) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The first half of the bytes. */
    public byte[] half() {
        var all = bytes();
        return Arrays.copyOf(all, all.length / 2);
    }

    OptionalLong said() {
        return length instanceof Length.StatedLength(long bytes) ? OptionalLong.of(bytes) : OptionalLong.empty();
    }
}
