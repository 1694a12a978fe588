package mx.vigia.local.pretend;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Who asked for what, and the moment the last byte of the answer was handed to the network; the newest so many. */
final class AccessLog {
    /** One request: {@code at} its arrival, {@code lastByteAt} the end of its answer. */
    record Knock(Instant at, String method, String host, String path, int status, int bytes, Instant lastByteAt) {}

    private static final int KEPT = 50_000;

    private final Deque<Knock> knocks = new ArrayDeque<>();

    synchronized void note(Knock knock) {
        knocks.addLast(knock);
        if (knocks.size() > KEPT) {
            knocks.removeFirst();
        }
    }

    synchronized List<Knock> all() {
        return List.copyOf(knocks);
    }
}
