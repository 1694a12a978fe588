package mx.vigia.platform.quota;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** What one token has asked of this replica in the last hours. */
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

    /** The hours of the last day in which anything was asked, the newest first. */
    synchronized List<Hour> hours(Instant now) {
        var oldest = now.minus(HOURS_KEPT, ChronoUnit.HOURS);
        return hours.stream().filter(hour -> hour.begins().isAfter(oldest)).toList();
    }

    synchronized Instant last() {
        return last;
    }

    /**
     * One hour.
     *
     * @param asked how often anything was asked, refused or not
     * @param refused how often it was refused because the quota was used up
     */
    record Hour(Instant begins, long asked, long refused) {
        private Hour plusRequest(boolean oneRefused) {
            return new Hour(begins, asked + 1, refused + (oneRefused ? 1 : 0));
        }
    }
}
