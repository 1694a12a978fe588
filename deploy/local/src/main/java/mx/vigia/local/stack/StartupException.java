package mx.vigia.local.stack;

/** The house cannot start, and the message tells a person why and what to do. */
public final class StartupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartupException(String why) {
        super(why);
    }

    public StartupException(String why, Throwable cause) {
        super(why, cause);
    }
}
