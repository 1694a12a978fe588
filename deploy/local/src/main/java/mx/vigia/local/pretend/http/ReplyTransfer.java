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
 * A reply being sent: its bytes, and the way they are sent, which may be deliberately wrong.
 *
 * @param body opened once, after the head is sent
 * @param length what the head states about the length; without one the end of the connection is the end of the body
 */
public record ReplyTransfer(
        int status, Map<String, String> headers, Supplier<InputStream> body, Length length, Manner manner) {
    /** What a head states about the length of its body. */
    public sealed interface Length {
        /** A number of bytes, true or not. */
        record StatedLength(long bytes) implements Length {}

        /** Chunked encoding. */
        record Chunks() implements Length {}

        /** None: the body ends where the connection does. */
        record UntilClosed() implements Length {}
    }

    /**
     * How the bytes are sent.
     *
     * @param before the delay before anything is sent
     * @param bytesPerSecond 0 for as fast as possible
     * @param ending what happens to the connection
     */
    public record Manner(Duration before, int bytesPerSecond, Ending ending) {
        static final Manner HONEST = new Manner(Duration.ZERO, 0, Ending.STAYS);
    }

    /** What happens to the connection. */
    public enum Ending {
        /** It stays open for the next request. */
        STAYS,
        /** It is closed after the last byte, whatever was stated. */
        CLOSES,
        /** Nothing is ever sent; it is closed after the delay. */
        SAYS_NOTHING,
        /** It is reset before anything is sent. */
        RESETS,
        /** An endless head is sent line by line, until the client closes the connection. */
        NEVER_BEGINS
    }

    /** Returns a correct transfer of this reply. */
    public static ReplyTransfer of(Reply reply) {
        var bytes = reply.body().bytes();
        return new ReplyTransfer(
                reply.status(),
                reply.headers(),
                () -> new ByteArrayInputStream(bytes),
                new Length.StatedLength(bytes.length),
                Manner.HONEST);
    }

    /** Returns the same transfer with other bytes and their true length. */
    public ReplyTransfer of(byte[] bytes) {
        return new ReplyTransfer(
                status, headers, () -> new ByteArrayInputStream(bytes), new Length.StatedLength(bytes.length), manner);
    }

    public ReplyTransfer of(Supplier<InputStream> other, Length length) {
        return new ReplyTransfer(status, headers, other, length, manner);
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

    /** Returns the bytes, if the head states how many there are. */
    public byte[] bytes() {
        try (var in = body.get()) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns the first half of the bytes. */
    public byte[] half() {
        var all = bytes();
        return Arrays.copyOf(all, all.length / 2);
    }

    OptionalLong statedLength() {
        return length instanceof Length.StatedLength(long bytes) ? OptionalLong.of(bytes) : OptionalLong.empty();
    }
}
