package mx.vigia.analysis.topic;

/** Why a file cannot be a topic: what was expected and what was found, in both languages. */
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

    /** The same, saying of which topic. */
    InvalidTopicException of(String topic) {
        return new InvalidTopicException("tema " + topic + ": " + spanish, "topic " + topic + ": " + english(), this);
    }

    /** Unless this is so, nothing is a topic. */
    public static void throwUnless(boolean given, String expectedEs, String expectedEn, Object found) {
        if (!given) {
            throw new InvalidTopicException(
                    "se esperaba " + expectedEs + " y se encontró " + found,
                    "expected " + expectedEn + " and found " + found);
        }
    }
}
