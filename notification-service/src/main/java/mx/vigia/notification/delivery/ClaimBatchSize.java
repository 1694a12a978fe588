package mx.vigia.notification.delivery;

import java.time.Duration;

/**
 * The number of letters a courier claims at once: as many as it has recently handed over in a short time. With a quick
 * server the work on the rows is shared by many; with a slow one each letter is claimed alone, so that none waits in a
 * courier. Not thread-safe.
 */
final class ClaimBatchSize {
    static final int MAX_BATCH_SIZE = 50;
    static final Duration MAX_BATCH_DURATION = Duration.ofMillis(250);

    private int size = 1;

    int size() {
        return size;
    }

    /** Records how long a batch of letters took. */
    void recordBatch(int letters, Duration time) {
        if (time.compareTo(MAX_BATCH_DURATION) > 0) {
            size = Math.max(1, size / 2);
        } else if (letters == size) {
            size = Math.min(MAX_BATCH_SIZE, size * 2);
        }
    }
}
