package mx.vigia.analysis.intake;

/** A record that cannot be taken, now or ever, for a reason of its own: it says what was expected and what was found. */
final class Unacceptable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unacceptable(String why) {
        super(why);
    }

    Unacceptable(String why, Throwable cause) {
        super(why, cause);
    }
}
