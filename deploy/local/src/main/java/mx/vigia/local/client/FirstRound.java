package mx.vigia.local.client;

import java.io.UncheckedIOException;

/** The gazette's first round: what it finds was there before we came, so nobody is told of it. */
public record FirstRound(HttpSession visitor) {

    private static final String ROUNDS_PATH = "/api/v1/sources/mx.diputados.gaceta/rounds";

    /** Whether a round has succeeded, so that what is published from now on is news; not while the house does not answer. */
    public boolean over() {
        try {
            return visitor.getJson(ROUNDS_PATH).orComplain().items().stream()
                    .anyMatch(round -> round.path("state").asText().equals("succeeded"));
        } catch (UnexpectedAnswer | UncheckedIOException notYet) {
            return false;
        }
    }
}
