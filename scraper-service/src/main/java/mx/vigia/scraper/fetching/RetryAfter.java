package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** A site's wish that we come back later, in its answer. */
final class RetryAfter {
    private RetryAfter() {}

    /** True where the answer is that the site cannot, or cannot now. */
    static boolean isAsked(Answer answer) {
        return answer.status() == 429 || answer.status() >= 500;
    }

    /** True where such an answer means us, or all who come, and not a broken server. */
    static boolean isRefusal(Answer answer) {
        return answer.status() == 429 || answer.status() == 503;
    }

    /** For how long; nothing where it does not say, or says nothing that could be meant. */
    static Optional<Duration> of(Answer answer, InstantSource clock) {
        return mx.vigia.platform.net.RetryAfterHeader.of(answer.header("Retry-After"), clock.instant());
    }
}
