package mx.vigia.platform.quota;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** The requests of one token to this replica in the last hours. */
final class Usage {
    static final int HOURS_KEPT = 24;

    private final UUID maker;
    private final Deque<Hour> hours = new ArrayDeque<>();
    private Instant last = Instant.EPOCH;

    Usage(UUID maker) {
        this.maker = maker;
    }

    boolean isOf(UUID person) {
        return maker.equals(person);
    }

    synchronized void note(Instant now, boolean refused) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var before =
                hours.isEmpty() || !hours.getFirst().begins().equals(hour) ? new Hour(hour, 0, 0) : hours.removeFirst();
        hours.addFirst(before.plusRequest(refused));
        if (hours.size() > HOURS_KEPT) {
            hours.removeLast();
        }
        last = now;
    }

    /** Returns the hours of the last day with any requests, newest first. */
    synchronized List<Hour> hours(Instant now) {
        var oldest = now.minus(HOURS_KEPT, ChronoUnit.HOURS);
        return hours.stream().filter(hour -> hour.begins().isAfter(oldest)).toList();
    }

    synchronized Instant last() {
        return last;
    }

    /**
     * The requests of one hour.
     *
     * @param asked number of requests, refused or not
     * @param refused number refused because the quota was used up
     */
    record Hour(Instant begins, long asked, long refused) {
        private Hour plusRequest(boolean oneRefused) {
            return new Hour(begins, asked + 1, refused + (oneRefused ? 1 : 0));
        }
    }
}
