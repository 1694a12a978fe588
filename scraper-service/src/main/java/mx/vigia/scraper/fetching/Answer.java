package mx.vigia.scraper.fetching;

import io.vertx.core.MultiMap;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import mx.vigia.platform.net.RetryAfterHeader;
import mx.vigia.platform.text.OrEmpty;

/** An HTTP response: status and status line, headers, and the bytes as sent, limited to this range. */
public record Answer(int status, String line, MultiMap headers, byte[] sent, BodyRange portion) {
    private static final int BUFFER_SIZE = 1 << 16;

    /** Returns a header's value, empty if absent. */
    String header(String name) {
        var value = headers.get(name);
        return OrEmpty.text(value);
    }

    boolean isPage() {
        return status == 200;
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Whether the site cannot answer at all or at present: a status of 429 or 5xx. */
    boolean isTemporaryFailure() {
        return status == 429 || status >= 500;
    }

    /** Whether such a response denies access to Vigía or to everyone, and is no server fault. */
    boolean isRefusal() {
        return status == 429 || status == 503;
    }

    /** Returns how long the site requests to wait; empty if not stated, or if the value is impossible. */
    Optional<Duration> retryAfter(Instant now) {
        return RetryAfterHeader.of(header("Retry-After"), now);
    }

    /**
     * Returns the decompressed bytes, up to the limit against decompression bombs; invalid or truncated compression is
     * a failure, never half a page.
     */
    byte[] bytes() throws FailedExchange {
        var packing = header("Content-Encoding").strip().toLowerCase(Locale.ROOT);
        if (packing.isEmpty() || packing.equals("identity")) {
            return sent;
        }
        try (var in = unpackingStream(packing);
                var buffer = new BodyBuffer()) {
            return unpack(in, buffer, portion.maxUnpackedBytes(sent.length));
        } catch (EOFException | ZipException e) {
            throw new FailedExchange("the packed answer is broken: " + e.getMessage(), true);
        } catch (IOException e) {
            throw new FailedExchange(e.getMessage(), true);
        }
    }

    /** Requests ask for gzip; some old servers send deflate all the same, with its envelope (RFC 1950) or without. */
    private InputStream unpackingStream(String packing) throws IOException, FailedExchange {
        var in = new ByteArrayInputStream(sent);
        return switch (packing) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(new BufferedInputStream(in), new Inflater(!isInEnvelope()));
            default -> throw new FailedExchange("expected gzip or no packing but found " + packing, false);
        };
    }

    private boolean isInEnvelope() {
        return sent.length > 1 && (sent[0] & 0x0F) == 8 && ((sent[0] & 0xFF) << 8 | sent[1] & 0xFF) % 31 == 0;
    }

    private static byte[] unpack(InputStream in, BodyBuffer buffer, long max) throws IOException, FailedExchange {
        var piece = new byte[BUFFER_SIZE];
        for (var count = in.read(piece); count >= 0; count = in.read(piece)) {
            if (buffer.size() + count > max) {
                throw new FailedExchange.Oversize(max);
            }
            buffer.write(piece, 0, count);
        }
        return buffer.takeBytes();
    }
}
