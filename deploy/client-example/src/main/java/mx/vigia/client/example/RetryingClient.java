package mx.vigia.client.example;

import java.time.Duration;
import java.util.Set;
import mx.vigia.client.ApiException;

/**
 * Repeats requests that failed temporarily: because the quota is used up (429), or the service is not ready (503).
 * Waits as long as the response says.
 */
final class RetryingClient {
    private static final Set<Integer> RETRYABLE_STATUS_CODES = Set.of(429, 503);
    private static final int MAX_ATTEMPTS = 5;
    private static final long DEFAULT_PAUSE_SECONDS = 5;

    private RetryingClient() {}

    /** A request. */
    @FunctionalInterface
    interface Request<T> {
        T send() throws ApiException;
    }

    static <T> T send(Request<T> request) throws ApiException {
        for (int attempt = 1; ; attempt++) {
            try {
                return request.send();
            } catch (ApiException e) {
                if (attempt == MAX_ATTEMPTS || !RETRYABLE_STATUS_CODES.contains(e.getCode()) || !pause(e)) {
                    throw e;
                }
            }
        }
    }

    /** Waits before the next attempt; returns false if the program is to end meanwhile. */
    private static boolean pause(ApiException e) {
        var seconds = e.getResponseHeaders().firstValueAsLong("Retry-After").orElse(DEFAULT_PAUSE_SECONDS);
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
