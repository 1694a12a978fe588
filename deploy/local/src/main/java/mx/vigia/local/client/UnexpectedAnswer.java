package mx.vigia.local.client;

/** Thrown for an unexpected response; the message shows it. */
public final class UnexpectedAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_SHOWN_LENGTH = 500;

    UnexpectedAnswer(ClientResponse answer) {
        super(sentence(answer));
    }

    UnexpectedAnswer(ClientResponse answer, Throwable cause) {
        super(sentence(answer), cause);
    }

    private static String sentence(ClientResponse answer) {
        var body = answer.body();
        return "%s answered %d: %s"
                .formatted(
                        answer.address(),
                        answer.status(),
                        body.length() <= MAX_SHOWN_LENGTH ? body : body.substring(0, MAX_SHOWN_LENGTH) + "…");
    }
}
