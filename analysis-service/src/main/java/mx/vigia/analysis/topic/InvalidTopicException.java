package mx.vigia.analysis.topic;

/** Thrown if a file is not a valid topic; states what was expected and found, in both languages. */
public final class InvalidTopicException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String spanish;

    InvalidTopicException(String spanish, String english) {
        this(spanish, english, null);
    }

    InvalidTopicException(String spanish, String english, Throwable cause) {
        super(english, cause);
        this.spanish = spanish;
    }

    public String spanish() {
        return spanish;
    }

    public String english() {
        return getMessage();
    }

    /** Returns the same error with the topic named. */
    InvalidTopicException of(String topic) {
        return new InvalidTopicException("tema " + topic + ": " + spanish, "topic " + topic + ": " + english(), this);
    }

    /** Throws unless the condition holds. */
    public static void throwUnless(boolean given, String expectedEs, String expectedEn, Object found) {
        if (!given) {
            throw new InvalidTopicException(
                    "se esperaba " + expectedEs + " y se encontró " + found,
                    "expected " + expectedEn + " and found " + found);
        }
    }
}
