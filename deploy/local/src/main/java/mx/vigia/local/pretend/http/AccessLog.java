package mx.vigia.local.pretend.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The log of requests, each timed from when it was read to when its last bytes were about to leave. */
public final class AccessLog {
    /**
     * One request.
     *
     * @param bytes how many bytes of the body were sent
     * @param concurrency how many requests to this host were in progress when it came, including itself
     * @param connection the connection it came by
     */
    public record LoggedRequest(
            Instant begun,
            Instant ended,
            @JsonUnwrapped LoggedContent content,
            int status,
            long bytes,
            int concurrency,
            long connection) {}

    /**
     * What was requested.
     *
     * @param posted the beginning of the posted body; empty if there was none
     */
    public record LoggedContent(String method, String host, String path, String query, String posted) {
        static LoggedContent of(HttpRequest request) {
            return new LoggedContent(
                    request.method(), request.host(), request.path(), request.query(), truncate(request.body()));
        }
    }

    /** A request in progress. */
    record Open(HttpRequest asked, Instant begun, int concurrency) {}

    /** Maximum number of log lines; older ones are dropped. */
    static final int MAX_LINES = 50_000;

    private static final int MAX_BODY_LENGTH = 200;

    private final Deque<LoggedRequest> knocks = new ArrayDeque<>();
    private final Map<String, Integer> open = new HashMap<>();

    synchronized Open begin(HttpRequest request, Instant at) {
        return new Open(request, at, open.merge(request.host(), 1, Integer::sum));
    }

    synchronized void end(Open line, int status, long bytes, Instant at) {
        var request = line.asked();
        open.merge(request.host(), -1, Integer::sum);
        knocks.addLast(new LoggedRequest(
                line.begun(), at, LoggedContent.of(request), status, bytes, line.concurrency(), request.connection()));
        if (knocks.size() > MAX_LINES) {
            knocks.removeFirst();
        }
    }

    private static String truncate(String body) {
        return body.length() <= MAX_BODY_LENGTH ? body : body.substring(0, MAX_BODY_LENGTH);
    }

    /** Returns every logged request, in the order in which they ended. */
    public synchronized List<LoggedRequest> all() {
        return List.copyOf(knocks);
    }

    /** Returns the requests to one host. */
    public List<LoggedRequest> to(String host) {
        return all().stream().filter(k -> k.content().host().equals(host)).toList();
    }
}
