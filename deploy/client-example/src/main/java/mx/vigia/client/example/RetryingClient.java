package mx.vigia.client.example;

import java.time.Duration;
import java.util.Set;
import mx.vigia.client.ApiException;

/**
 * Repeats requests that failed temporarily: because the quota is used up (429), or the service is not ready (503). It
 * waits as long as the response says.
 */
final class Patient {
    private static final Set<Integer> FOR_NOW = Set.of(429, 503);
    private static final int MOST_TIMES = 5;
    private static final long USUAL_SECONDS = 5;

    private Patient() {}

    /** A request. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws ApiException;
    }

    static <T> T answer(Question<T> question) throws ApiException {
        for (int times = 1; ; times++) {
            try {
                return question.ask();
            } catch (ApiException e) {
                if (times == MOST_TIMES || !FOR_NOW.contains(e.getCode()) || !waited(e)) {
                    throw e;
                }
            }
        }
    }

    /** Returns false if the program is to end meanwhile. */
    private static boolean waited(ApiException e) {
        var seconds = e.getResponseHeaders().firstValueAsLong("Retry-After").orElse(USUAL_SECONDS);
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
            return true;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
