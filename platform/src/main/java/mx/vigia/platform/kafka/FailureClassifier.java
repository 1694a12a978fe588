package mx.vigia.platform.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.vigia.platform.store.StoreException;

/**
 * Distinguishes transient infrastructure failures (database, broker, disk), which are retried, from failures of the
 * record, which goes to the dead-letter topic. Any cause of the failure may decide.
 */
public enum FailureClassifier {
    /** Unknown failures are the record's. For processing that mostly computes and seldom waits for other systems. */
    UNKNOWN_IS_INVALID_RECORD(true),

    /** Unknown failures are the infrastructure's, except for program errors over its data. */
    UNKNOWN_IS_INFRASTRUCTURE(false);

    /**
     * Data exception, integrity constraint violation, program limit exceeded; all other classes (08, 40, 53, 57, 58 …)
     * can be repaired.
     */
    private static final Set<String> SQL_STATES_OF_THE_RECORD = Set.of("22", "23", "54");

    private final boolean blamesTheRecord;

    FailureClassifier(boolean blamesTheRecord) {
        this.blamesTheRecord = blamesTheRecord;
    }

    /**
     * Runs the work, and throws an {@link InvalidRecordException} if it fails because of the record, which would fail
     * for ever and block all that follow it.
     *
     * @param failed the message for a record for which the work fails, such as "cannot be filed"
     */
    public <T> T rejectInvalid(String failed, Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            if (isInfrastructureFailure(e)) {
                throw e;
            }
            throw InvalidRecordException.of(e);
        } catch (InvalidRecordException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) { // a failure caused by one record must not stop the others
            if (isInfrastructureFailure(e)) {
                throw e;
            }
            throw new InvalidRecordException(failed + ": " + e, e);
        }
    }

    /** Whether the same step may succeed later, without a change of the record. */
    public boolean isInfrastructureFailure(Throwable failure) {
        var database = causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        if (database.isPresent()) {
            return !isRecordFault(database.get());
        }
        if (causes(failure).anyMatch(FailureClassifier::isUnreadable)) {
            return false;
        }
        return causes(failure).anyMatch(FailureClassifier::isOfBrokerOrDisk)
                || !blamesTheRecord && causes(failure).noneMatch(FailureClassifier::isProgramError);
    }

    /** Whether a database failed for a reason other than its input. */
    public boolean isDatabaseFailure(Throwable failure) {
        return causes(failure).anyMatch(SQLException.class::isInstance) && isInfrastructureFailure(failure);
    }

    private static boolean isRecordFault(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && state.length() >= 2 && SQL_STATES_OF_THE_RECORD.contains(state.substring(0, 2));
    }

    private static boolean isUnreadable(Throwable cause) {
        return cause instanceof InvalidRecordException || cause instanceof JsonProcessingException;
    }

    private static boolean isOfBrokerOrDisk(Throwable cause) {
        return cause instanceof IOException || cause instanceof BrokerUnavailableException;
    }

    private static boolean isProgramError(Throwable cause) {
        return cause instanceof IllegalArgumentException
                || cause instanceof NullPointerException
                || cause instanceof ClassCastException
                || cause instanceof IndexOutOfBoundsException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
