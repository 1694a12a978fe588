package mx.vigia.platform.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.platform.store.StoreException;

/**
 * Tells a failure of the infrastructure (database, broker, disk), which is retried, from a failure of the record, which goes to the
 * dead-letter topic. What decides may be any cause of the failure.
 */
public enum FailureClassifier {
    /** What is neither known as one nor the other is the record's. For processing that computes much and seldom waits for others. */
    UNKNOWN_IS_INVALID_RECORD(true),

    /** What is neither known as one nor the other is the infrastructure's, except for errors of a program over its data. */
    UNKNOWN_IS_INFRASTRUCTURE(false);

    /** Data exception, integrity constraint violation, program limit exceeded; all else (08, 40, 53, 57, 58 …) can be mended. */
    private static final Set<String> SQL_STATES_OF_THE_RECORD = Set.of("22", "23", "54");

    private final boolean blamesTheRecord;

    FailureClassifier(boolean blamesTheRecord) {
        this.blamesTheRecord = blamesTheRecord;
    }

    /** Something that may fail for either reason. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws SQLException;
    }

    /**
     * Does this, and throws an {@link InvalidRecordException} where the record is to blame: such a one would fail for ever, and stop all
     * that follow it.
     *
     * @param failed what the message says of a record for which the work fails, such as "cannot be filed"
     */
    public <T> T rejectInvalid(String failed, Work<T> work) throws SQLException {
        try {
            return work.done();
        } catch (SQLException e) {
            if (isInfrastructureFailure(e)) {
                throw e;
            }
            throw new InvalidRecordException("cannot be stored: " + e.getMessage(), e);
        } catch (StoreException e) {
            if (isInfrastructureFailure(e)) {
                throw e;
            }
            throw new InvalidRecordException("cannot be stored: " + e.getMessage(), e);
        } catch (InvalidRecordException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) { // whatever one record provokes must not stop the others
            if (isInfrastructureFailure(e)) {
                throw e;
            }
            throw new InvalidRecordException(failed + ": " + e, e);
        }
    }

    /** Whether the same may succeed later, without a change of the record. */
    public boolean isInfrastructureFailure(Throwable failure) {
        var database = causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        if (database.isPresent()) {
            return !blamesTheRecord(database.get());
        }
        if (causes(failure).anyMatch(FailureClassifier::isUnreadable)) {
            return false;
        }
        return causes(failure).anyMatch(FailureClassifier::isOfBrokerOrDisk)
                || !blamesTheRecord && causes(failure).noneMatch(FailureClassifier::isProgramError);
    }

    /** Whether it is a database that failed, and not for what it was given. */
    public boolean isDatabaseFailure(Throwable failure) {
        return causes(failure).anyMatch(SQLException.class::isInstance) && isInfrastructureFailure(failure);
    }

    private static boolean blamesTheRecord(SQLException failure) {
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
