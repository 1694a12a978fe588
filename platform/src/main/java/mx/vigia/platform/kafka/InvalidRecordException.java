package mx.vigia.platform.kafka;

/** A record that can never be processed, for a reason of its own. The message says what was expected and what was found. */
public final class InvalidRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidRecordException(String message) {
        super(message);
    }

    public InvalidRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
