package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.time.InstantSource;

/** One polite exchange: a turn at the host, the request, and the pause afterwards. */
record PoliteExchange(HostGates gates, HttpExchangeClient wire, FetchingConfig config, InstantSource clock) {
    /** Sends one request; if a retry may help, the host is not requested again before {@code again} has passed. */
    Answer ask(OutgoingRequest knock, Duration pause, BodyRange portion, Duration again) throws FailedExchange {
        var host = OutgoingRequest.hostOf(knock.at());
        try (var turn = gates.turn(host, pause)) {
            var answer = ask(knock, portion, again, turn);
            if (answer.isTemporaryFailure()) {
                releaseTurn(turn, answer, again);
            }
            return answer;
        }
    }

    private Answer ask(OutgoingRequest knock, BodyRange portion, Duration again, HostGates.HostPermit turn)
            throws FailedExchange {
        try {
            return wire.ask(knock, portion);
        } catch (FailedExchange e) {
            if (e.isRetryable()) {
                turn.closeFor(again, 0, e.getMessage());
            }
            throw e;
        }
    }

    private void releaseTurn(HostGates.HostPermit turn, Answer answer, Duration again) {
        var said = answer.header("Retry-After");
        var why = "answered %d%s".formatted(answer.status(), said.isEmpty() ? "" : ", Retry-After: " + said);
        var wish = answer.retryAfter(clock.instant());
        if (wish.isPresent()) {
            turn.closeFor(max(wish.get(), again), answer.status(), why);
        } else if (answer.isRefusal()) {
            turn.refused(answer.status(), why);
        } else {
            turn.closeFor(again, answer.status(), why);
        }
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
