package mx.vigia.local.pretend.http;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who asked for what and when, from the moment the request was read to the moment its last bytes were about to leave. */
public final class AccessLog {
    /**
     * One request.
     *
     * @param posted what was posted, its beginning; empty where nothing was
     * @param bytes how many of the body were sent
     * @param concurrency how many requests to this host were being answered when it came, itself among them
     * @param connection which connection it came by
     */
    public record LoggedRequest(
            Instant begun,
            Instant ended,
            String method,
            String host,
            String path,
            String query,
            String posted,
            int status,
            long bytes,
            int concurrency,
            long connection) {}

    /** A request that is being answered. */
    record Open(HttpRequest asked, Instant begun, int concurrency) {}

    /** How many lines are kept; older ones are forgotten. */
    static final int MAX_LINES = 50_000;

    private static final int MAX_BODY_LENGTH = 200;

    private final Deque<LoggedRequest> knocks = new ArrayDeque<>();
    private final Map<String, Integer> open = new HashMap<>();

    synchronized Open begin(HttpRequest asked, Instant at) {
        return new Open(asked, at, open.merge(asked.host(), 1, Integer::sum));
    }

    synchronized void end(Open line, int status, long bytes, Instant at) {
        var asked = line.asked();
        open.merge(asked.host(), -1, Integer::sum);
        knocks.addLast(new LoggedRequest(
                line.begun(),
                at,
                asked.method(),
                asked.host(),
                asked.path(),
                asked.query(),
                truncate(asked.body()),
                status,
                bytes,
                line.concurrency(),
                asked.connection()));
        if (knocks.size() > MAX_LINES) {
            knocks.removeFirst();
        }
    }

    private static String truncate(String body) {
        return body.length() <= MAX_BODY_LENGTH ? body : body.substring(0, MAX_BODY_LENGTH);
    }

    /** Every request kept, in the order in which they ended. */
    public synchronized List<LoggedRequest> all() {
        return List.copyOf(knocks);
    }

    /** The requests to one host. */
    public List<LoggedRequest> to(String host) {
        return all().stream().filter(k -> k.host().equals(host)).toList();
    }
}
