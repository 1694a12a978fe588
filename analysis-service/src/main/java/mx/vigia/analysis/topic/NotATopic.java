package mx.vigia.analysis.topic;

/** Why a file cannot be a topic: what was expected and what was found, in both languages. */
public final class NotATopic extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String spanish;

    NotATopic(String spanish, String english) {
        this(spanish, english, null);
    }

    NotATopic(String spanish, String english, Throwable cause) {
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
    NotATopic of(String topic) {
        return new NotATopic("tema " + topic + ": " + spanish, "topic " + topic + ": " + english(), this);
    }

    /** Unless this is so, nothing is a topic. */
    public static void unless(boolean given, String expectedEs, String expectedEn, Object found) {
        if (!given) {
            throw new NotATopic(
                    "se esperaba " + expectedEs + " y se encontró " + found,
                    "expected " + expectedEn + " and found " + found);
        }
    }
}
