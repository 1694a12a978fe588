package mx.vigia.local.pretend.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Writes one transfer to the connection, counts the bytes of its body, and records when the last of them left. */
final class Sender {
    private static final int BUFFER_SIZE = 16_384;
    private static final int NOT_MODIFIED = 304;
    private static final long TICKS_PER_SECOND = 10;
    private static final Duration TICK = Duration.ofSeconds(1).dividedBy(TICKS_PER_SECOND);

    private final ConnectionChannel line;
    private final InstantSource clock;
    private Instant lastWriteAt;
    private long written;

    Sender(ConnectionChannel line, InstantSource clock) {
        this.line = line;
        this.clock = clock;
        this.lastWriteAt = clock.instant();
    }

    long written() {
        return written;
    }

    /**
     * Returns when the last bytes were about to leave. Taken before they are written: the client may have them before
     * the sending thread runs again, and a later time would make the client's pause look too short.
     */
    Instant lastWriteAt() {
        return lastWriteAt;
    }

    void send(ReplyTransfer sending, boolean onlyTheHead) throws IOException {
        var manner = sending.manner();
        pause(manner.before());
        lastWriteAt = clock.instant();
        switch (manner.ending()) {
            case STAYS, CLOSES -> writeReply(sending, onlyTheHead);
            case SAYS_NOTHING -> line.shutdownOutput();
            case RESETS -> line.reset();
            case NEVER_BEGINS -> sendEndlessHead();
        }
    }

    private void writeReply(ReplyTransfer sending, boolean onlyTheHead) throws IOException {
        var out = line.out();
        hand(out, head(sending));
        if (onlyTheHead) {
            return;
        }
        try (var body = sending.body().get()) {
            copy(body, out, sending);
        }
    }

    private void sendEndlessHead() throws IOException {
        var out = line.out();
        out.write("HTTP/1.1 200 \r\n".getBytes(StandardCharsets.ISO_8859_1));
        while (true) {
            out.write("X-Y: z\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            pause(TICK);
        }
    }

    private static String head(ReplyTransfer sending) {
        var head = new StringBuilder("HTTP/1.1 " + sending.status() + " \r\n");
        sending.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        switch (sending.length()) {
            case ReplyTransfer.Length.StatedLength(long bytes)
            when sending.status() == NOT_MODIFIED -> {} // the body has no length to measure
            case ReplyTransfer.Length.StatedLength(long bytes) -> head.append("Content-Length: " + bytes + "\r\n");
            case ReplyTransfer.Length.Chunks() -> head.append("Transfer-Encoding: chunked\r\n");
            case ReplyTransfer.Length.UntilClosed() -> head.append("Connection: close\r\n");
        }
        return head.append("\r\n").toString();
    }

    private void copy(InputStream body, OutputStream out, ReplyTransfer sending) throws IOException {
        var rate = sending.manner().bytesPerSecond();
        var piece = new byte[rate == 0 ? BUFFER_SIZE : (int) Math.max(1, rate / TICKS_PER_SECOND)];
        var chunked = sending.length() instanceof ReplyTransfer.Length.Chunks;
        for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
            lastWriteAt = clock.instant();
            if (chunked) {
                out.write((Integer.toHexString(read) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            out.write(piece, 0, read);
            written += read;
            if (chunked) {
                out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            out.flush();
            pause(rate == 0 ? Duration.ZERO : Duration.ofMillis(1000L * read / rate));
        }
        if (chunked && sending.manner().ending() == ReplyTransfer.Ending.STAYS) {
            hand(out, "0\r\n\r\n");
        }
    }

    private void hand(OutputStream out, String text) throws IOException {
        lastWriteAt = clock.instant();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void pause(Duration while_) throws IOException {
        if (while_.isZero()) {
            return;
        }
        try {
            Thread.sleep(while_);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new IOException("closing", closing);
        }
    }
}
