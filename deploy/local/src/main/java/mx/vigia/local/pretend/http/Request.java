package mx.vigia.local.pretend.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one request from a connection. */
final class Request {
    private static final int MAX_BODY_BYTES = 1 << 20;
    private static final int MAX_LINE_LENGTH = 16_384;

    private Request() {}

    /** Returns the next request; empty if the client has closed the connection. */
    static Optional<HttpRequest> read(InputStream in, long connection) throws IOException {
        var first = line(in);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var parts = first.split(" ");
        if (parts.length != 3) {
            throw new IOException("not a request: " + first);
        }
        var headers = headers(in);
        var target = parts[1].replaceFirst("^http://[^/]+", "").split("\\?", 2);
        var host = headers.getOrDefault("host", "").replaceFirst(":\\d+$", "");
        return Optional.of(new HttpRequest(
                parts[0],
                host.toLowerCase(Locale.ROOT),
                target[0],
                target.length > 1 ? target[1] : "",
                headers,
                body(in, headers),
                connection));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return readChunks(in);
        }
        var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new String(in.readNBytes(parseLengthUpTo(length)), StandardCharsets.UTF_8);
    }

    private static String readChunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = size(in); size > 0; size = size(in)) {
            all.write(in.readNBytes(parseLengthUpTo(size + all.size()) - all.size()));
            line(in);
        }
        line(in);
        return all.toString(StandardCharsets.UTF_8);
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).replaceFirst(";.*", "").strip(), 16);
    }

    private static int parseLengthUpTo(int length) throws IOException {
        if (length > MAX_BODY_BYTES) {
            throw new IOException("a body of more than " + MAX_BODY_BYTES + " bytes");
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
            if (line.size() > MAX_LINE_LENGTH) {
                throw new EOFException("a line of more than " + MAX_LINE_LENGTH + " bytes");
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
