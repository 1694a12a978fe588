package mx.vigia.analysis.intake;

import java.sql.SQLException;
import mx.vigia.platform.kafka.FailureClassifier;

/** Rejects records that cannot be folded: folding computes much, so what nobody foresaw is the record's fault. */
public final class InvalidRecords {
    static final FailureClassifier CLASSIFIER = FailureClassifier.UNKNOWN_IS_INVALID_RECORD;

    private InvalidRecords() {}

    /** Does this, and throws an {@link mx.vigia.platform.kafka.InvalidRecordException} where the record is to blame. */
    public static <T> T reject(FailureClassifier.Work<T> work) throws SQLException {
        return CLASSIFIER.rejectInvalid("cannot be folded", work);
    }
}
