package mx.vigia.scraper.fetching;

import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpVersion;
import java.io.IOException;
import java.io.OutputStream;
import mx.vigia.platform.text.OrEmpty;

/** The head of a response, with its body still to come. */
record ResponseHead(HttpClientResponse response, ResponseBody body) {
    private static final int BUFFER_SIZE = 1 << 16;

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        var value = response.getHeader(name);
        return OrEmpty.text(value);
    }

    /** Returns the status line as received (RFC 9112, 4), whose reason phrase may be missing. */
    String statusLine() {
        var version = response.version() == HttpVersion.HTTP_1_0 ? "HTTP/1.0" : "HTTP/1.1";
        var reason = response.statusMessage() == null ? "" : response.statusMessage();
        return "%s %d %s".formatted(version, status(), reason);
    }

    /** Returns the announced content length in bytes; zero if not stated. */
    long announced() {
        var length = header("Content-Length").strip();
        return length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    /** Copies the body; returns false if it exceeds the range and the rest is skipped. */
    boolean copyBody(OutputStream into, BodyRange portion) throws IOException, FailedExchange {
        var piece = new byte[BUFFER_SIZE];
        var left = portion.most();
        for (var count = body.read(piece); count >= 0; count = body.read(piece)) {
            if (count > left && !portion.cut()) {
                throw new FailedExchange.Oversize(portion.most());
            }
            into.write(piece, 0, (int) Math.min(count, left));
            if (count > left) {
                return false;
            }
            left -= count;
        }
        return true;
    }
}
