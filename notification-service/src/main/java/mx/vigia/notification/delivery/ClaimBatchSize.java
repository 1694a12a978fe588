package mx.vigia.notification.delivery;

import java.time.Duration;

/**
 * How many letters a courier takes at a time: as many as it has lately handed over in a moment. Where the server is quick the work on the rows is shared by many; where it is slow each is
 * taken alone, and waits in nobody's hands. Not to be shared between threads.
 */
final class ClaimBatchSize {
    static final int MAX_BATCH_SIZE = 50;
    static final Duration MAX_BATCH_DURATION = Duration.ofMillis(250);

    private int size = 1;

    int size() {
        return size;
    }

    /** So many were carried, in that time. */
    void recordBatch(int letters, Duration time) {
        if (time.compareTo(MAX_BATCH_DURATION) > 0) {
            size = Math.max(1, size / 2);
        } else if (letters == size) {
            size = Math.min(MAX_BATCH_SIZE, size * 2);
        }
    }
}
