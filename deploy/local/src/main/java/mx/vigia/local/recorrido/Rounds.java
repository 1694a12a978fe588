package mx.vigia.local.recorrido;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import mx.vigia.local.visit.UnexpectedAnswer;
import mx.vigia.local.visit.Visitor;

/** Rounds of the gazette, ordered as the administrator would and looked up as anybody can. */
final class Rounds {
    private static final String ADMINISTRATOR = "administracion@ami.example";
    private static final String ROUNDS = "/api/v1/sources/mx.diputados.gaceta/rounds";

    private final Visitor administrator;
    private boolean known;

    Rounds(Visitor administrator) {
        this.administrator = administrator;
    }

    private synchronized void prepare() {
        if (!known) {
            administrator.signInAs(ADMINISTRATOR);
            known = true;
        }
    }

    /** Orders a round; where it is refused the house's own next round will do, a little later. */
    boolean order() {
        try {
            prepare();
            return administrator.postJson(ROUNDS, "{}").good();
        } catch (UnexpectedAnswer | IllegalStateException nobodyLetsUsIn) {
            return false;
        }
    }

    /** The newest round that began after this moment and is over. */
    Optional<JsonNode> endedSince(Instant moment) {
        return administrator.getJson(ROUNDS).orComplain().items().stream()
                .filter(round -> round.hasNonNull("endedAt") && round.hasNonNull("startedAt"))
                .filter(round -> Instant.parse(round.path("startedAt").asText()).isAfter(moment))
                .findFirst();
    }
}
