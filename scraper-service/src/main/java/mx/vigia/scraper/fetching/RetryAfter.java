package mx.vigia.scraper.fetching;

import java.math.BigInteger;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A site's wish that we come back later (RFC 9110, 10.2.3): seconds or a date, in any of its three forms. */
final class RetryAfter {
    private static final BigInteger MOST_SECONDS =
            BigInteger.valueOf(ChronoUnit.DAYS.getDuration().toSeconds() * 36_525);

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss zzz", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC));

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
        var value = answer.header("Retry-After").strip();
        if (value.matches("\\d{1,40}")) {
            return Optional.of(
                    Duration.ofSeconds(new BigInteger(value).min(MOST_SECONDS).longValueExact()));
        }
        return FORMS.stream()
                .flatMap(form -> date(value, form).stream())
                .findFirst()
                .map(when -> Duration.between(clock.instant(), when))
                .filter(Duration::isPositive);
    }

    private static Optional<java.time.Instant> date(String value, DateTimeFormatter form) {
        try {
            return Optional.of(ZonedDateTime.parse(value, form).toInstant());
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
