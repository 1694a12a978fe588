package mx.vigia.platform.kafka;

import mx.vigia.platform.store.StoreException;

/**
 * Thrown for a record that can never be processed because of its content. The message says what was expected and found.
 */
public final class InvalidRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidRecordException(String message) {
        super(message);
    }

    public InvalidRecordException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns the rejection of a record the database refuses. */
    static InvalidRecordException of(StoreException refused) {
        return new InvalidRecordException("cannot be stored: " + refused.getMessage(), refused);
    }
}
