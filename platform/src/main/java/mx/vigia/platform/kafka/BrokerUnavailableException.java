package mx.vigia.platform.kafka;

/** The broker did not acknowledge what was sent, in time or at all. It may have taken some of it; all of it is to be sent again. */
public final class BrokerUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerUnavailableException(String message) {
        super(message);
    }

    BrokerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
