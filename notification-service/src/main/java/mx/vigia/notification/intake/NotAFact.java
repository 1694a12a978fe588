package mx.vigia.notification.intake;

/** A record that is not what its topic promises: expected and found. The record's own fault, so it is set aside. */
class NotAFact extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAFact(String message, Throwable cause) {
        super(message, cause);
    }
}
