package mx.vigia.local.tour;

import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import mx.vigia.local.client.FirstRound;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.UnexpectedAnswer;

/** Rounds of the gazette, ordered as administrator and read as anybody can. */
final class Rounds {
    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());
    private static final String ADMINISTRATOR_ADDRESS = "administracion@ami.example";
    private static final String ROUNDS_PATH = "/api/v1/sources/mx.diputados.gaceta/rounds";

    private final HttpSession administrator;
    private boolean known;

    Rounds(HttpSession administrator) {
        this.administrator = administrator;
    }

    /** Signs in ahead of the first order, while the visitor reads. */
    void signInAhead() {
        Thread.ofVirtual().start(() -> trying(() -> {}));
    }

    /** Orders a round without waiting; if it is refused, the next scheduled round will do, a little later. */
    void order() {
        Thread.ofVirtual()
                .start(() ->
                        trying(() -> administrator.postJson(ROUNDS_PATH, "{}").requireSuccess()));
    }

    /** Whether news would now cause alerts; what the first round finds does not. */
    boolean isFirstRoundOver() {
        return new FirstRound(administrator).hasSucceeded();
    }

    /** Whether a round that began after this moment has ended in this state. */
    boolean hasEndedSince(Instant moment, String state) {
        return administrator.getJson(ROUNDS_PATH).requireSuccess().items().stream()
                .filter(round -> round.hasNonNull("endedAt") && round.hasNonNull("startedAt"))
                .filter(round -> Instant.parse(round.path("startedAt").asText()).isAfter(moment))
                .anyMatch(round -> round.path("state").asText().equals(state));
    }

    private void trying(Runnable order) {
        try {
            signInOnce();
            order.run();
        } catch (UnexpectedAnswer | UncheckedIOException | IllegalStateException e) {
            LOG.log(Level.INFO, "The tour could not order a round: {0}", e.getMessage());
        }
    }

    private synchronized void signInOnce() {
        if (!known) {
            administrator.signInAs(ADMINISTRATOR_ADDRESS);
            known = true;
        }
    }
}
