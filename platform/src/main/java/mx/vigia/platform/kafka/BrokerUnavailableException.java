package mx.vigia.platform.kafka;

/**
 * Thrown if the broker did not answer, in time or at all. It may have stored some of what was sent; all must be sent
 * again.
 */
public final class BrokerUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerUnavailableException(String message) {
        super(message);
    }

    public BrokerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
