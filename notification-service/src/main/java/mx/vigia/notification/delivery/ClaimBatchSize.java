package mx.vigia.notification.delivery;

import java.time.Duration;

/**
 * How many letters a courier takes at a time: as many as it has lately handed over in a moment. Where the server is quick the work on the rows is shared by many; where it is slow each is
 * taken alone, and waits in nobody's hands. Not to be shared between threads.
 */
final class ClaimBatchSize {
    static final int MOST = 50;
    static final Duration MOMENT = Duration.ofMillis(250);

    private int size = 1;

    int size() {
        return size;
    }

    /** So many were carried, in that time. */
    void carried(int letters, Duration time) {
        if (time.compareTo(MOMENT) > 0) {
            size = Math.max(1, size / 2);
        } else if (letters == size) {
            size = Math.min(MOST, size * 2);
        }
    }
}
