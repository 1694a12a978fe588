package mx.vigia.platform.kafka;

/**
 * Thrown if the broker did not acknowledge records, in time or at all. It may have stored some; all must be sent again.
 */
public final class BrokerUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerUnavailableException(String message) {
        super(message);
    }

    BrokerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
