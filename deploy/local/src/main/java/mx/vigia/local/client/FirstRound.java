package mx.vigia.local.client;

import java.io.UncheckedIOException;

/** The gazette's first round: what it finds existed before Vigía started, so that it causes no alert. */
public record FirstRound(HttpSession visitor) {

    private static final String ROUNDS_PATH = "/api/v1/sources/mx.diputados.gaceta/rounds";

    /**
     * Whether a round has succeeded, so that what is published from now on is news; false while the service does not
     * answer.
     */
    public boolean hasSucceeded() {
        try {
            return visitor.getJson(ROUNDS_PATH).requireSuccess().items().stream()
                    .anyMatch(round -> round.path("state").asText().equals("succeeded"));
        } catch (UnexpectedAnswer | UncheckedIOException notYet) {
            return false;
        }
    }
}
