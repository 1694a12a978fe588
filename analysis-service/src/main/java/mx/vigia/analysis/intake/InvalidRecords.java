package mx.vigia.analysis.intake;

import java.util.function.Supplier;
import mx.vigia.platform.kafka.FailureClassifier;

/**
 * Rejects records that cannot be folded: folding is pure computation, so an unexpected failure is caused by the record.
 */
public final class InvalidRecords {
    static final FailureClassifier CLASSIFIER = FailureClassifier.UNKNOWN_IS_INVALID_RECORD;

    private InvalidRecords() {}

    /**
     * Runs this work, and throws an {@link mx.vigia.platform.kafka.InvalidRecordException} where the record is the
     * cause of a failure.
     */
    public static <T> T reject(Supplier<T> work) {
        return CLASSIFIER.rejectInvalid("cannot be folded", work);
    }
}
