package mx.vigia.local.stack;

/** Thrown if the stack cannot start; the message says why and what to do. */
public final class StartupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartupException(String why) {
        super(why);
    }

    public StartupException(String why, Throwable cause) {
        super(why, cause);
    }
}
