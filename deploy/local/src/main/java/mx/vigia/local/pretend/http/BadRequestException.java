package mx.vigia.local.pretend.http;

/** Thrown for an invalid request; the message says what was expected and what was found. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadRequestException(String expected, Object found) {
        super("expected %s but found '%s'".formatted(expected, found));
    }
}
