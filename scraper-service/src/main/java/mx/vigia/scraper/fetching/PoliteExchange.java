package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.time.InstantSource;

/** One polite exchange: a turn at the host, the request, and the pause afterwards. */
record PoliteExchange(HostGates gates, HttpExchangeClient wire, FetchingConfig config, InstantSource clock) {
    /** Sends one request; if a retry may help, the host is not requested again before {@code again} has passed. */
    Answer exchange(OutgoingRequest request, Duration pause, BodyRange portion, Duration again) throws FailedExchange {
        var host = OutgoingRequest.hostOf(request.at());
        try (var permit = gates.acquirePermit(host, pause)) {
            var answer = exchange(request, portion, again, permit);
            if (answer.isTemporaryFailure()) {
                releaseTurn(permit, answer, again);
            }
            return answer;
        }
    }

    private Answer exchange(OutgoingRequest request, BodyRange portion, Duration again, HostGates.HostPermit permit)
            throws FailedExchange {
        try {
            return wire.exchange(request, portion);
        } catch (FailedExchange e) {
            if (e.isRetryable()) {
                permit.closeFor(again, 0, e.getMessage());
            }
            throw e;
        }
    }

    private void releaseTurn(HostGates.HostPermit permit, Answer answer, Duration again) {
        var statement = answer.header("Retry-After");
        var why = "answered %d%s".formatted(answer.status(), statement.isEmpty() ? "" : ", Retry-After: " + statement);
        var request = answer.retryAfter(clock.instant());
        if (request.isPresent()) {
            permit.closeFor(max(request.get(), again), answer.status(), why);
        } else if (answer.isRefusal()) {
            permit.refused(answer.status(), why);
        } else {
            permit.closeFor(again, answer.status(), why);
        }
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
