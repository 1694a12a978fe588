package mx.vigia.platform.kafka;

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
}
