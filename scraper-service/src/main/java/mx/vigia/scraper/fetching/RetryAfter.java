package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A site's wish that we come back later (RFC 9110, 10.2.3): seconds or a date. */
final class RetryAfter {
    private RetryAfter() {}

    /** True where the answer is that the site cannot, or cannot now. */
    static boolean isAsked(Answer answer) {
        return answer.status() == 429 || answer.status() >= 500;
    }

    static Optional<Duration> of(Answer answer, InstantSource clock) {
        var value = answer.header("Retry-After").strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            var when = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(clock.instant(), when)).filter(wait -> !wait.isNegative());
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
