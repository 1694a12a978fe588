package mx.vigia.scraper.fetching;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The body of a response in pieces, with back-pressure: none is received before the last one was read. */
final class ResponseBody extends InputStream {
    private static final byte[] END_OF_BODY = {};

    private final HttpClientResponse response;
    private final Context context;
    private final Duration idle;
    private final long deadline;
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private byte[] piece = END_OF_BODY;
    private int at;
    private boolean over;

    private ResponseBody(HttpClientResponse response, Context context, Duration idle, long deadline) {
        this.response = response;
        this.context = context;
        this.idle = idle;
        this.deadline = deadline;
    }

    /**
     * Begins to receive, on the thread that delivers the response; the deadline is in the clock of
     * {@link System#nanoTime}.
     */
    static ResponseBody of(HttpClientResponse response, Context context, Duration idle, long deadline) {
        var incoming = new ResponseBody(response, context, idle, deadline);
        response.pause();
        response.exceptionHandler(cut -> incoming.pieces.add(new Piece(END_OF_BODY, TlsFailureReason.words(cut))));
        response.handler(bytes -> incoming.pieces.add(Piece.of(bytes)));
        response.endHandler(end -> incoming.pieces.add(new Piece(END_OF_BODY, "")));
        return incoming;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int max) throws IOException {
        if (max == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        var count = Math.min(max, piece.length - at);
        System.arraycopy(piece, at, into, from, count);
        at += count;
        return count;
    }

    private boolean hasMore() throws IOException {
        while (!over && at == piece.length) {
            context.runOnContext(ready -> response.fetch(1));
            var next = next();
            piece = next.bytes();
            at = 0;
            over = next.isLast();
        }
        return at < piece.length;
    }

    private Piece next() throws IOException {
        var left = deadline - System.nanoTime();
        try {
            var next = pieces.poll(Math.min(left, idle.toNanos()), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new Stopped(left <= idle.toNanos() ? "no whole answer in time" : "nothing more came for " + idle);
            }
            if (!next.cut().isEmpty()) {
                throw new Stopped("the answer was cut short: " + next.cut());
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped("interrupted");
        }
    }

    /** Some bytes, the end, or the reason why there are no more. */
    private record Piece(byte[] bytes, String cut) {
        static Piece of(Buffer bytes) {
            return new Piece(bytes.getBytes(), "");
        }

        boolean isLast() {
            return bytes == END_OF_BODY;
        }
    }

    /** The body was truncated. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;

        Stopped(String why) {
            super(why);
        }
    }
}
