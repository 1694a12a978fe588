package mx.vigia.platform.net;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Retry-After header (RFC 9110, 10.2.3): seconds or a date, in any of its three formats. */
public final class RetryAfterHeader {
    private static final BigInteger MOST_SECONDS =
            BigInteger.valueOf(ChronoUnit.DAYS.getDuration().toSeconds() * 36_525);

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss zzz", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC));

    private RetryAfterHeader() {}

    /** Returns how long the header asks to wait from this moment on; empty if it is absent or implausible. */
    public static Optional<Duration> of(String header, Instant now) {
        var value = header.strip();
        if (value.matches("\\d{1,40}")) {
            return Optional.of(
                    Duration.ofSeconds(new BigInteger(value).min(MOST_SECONDS).longValueExact()));
        }
        return FORMS.stream()
                .flatMap(form -> date(value, form).stream())
                .findFirst()
                .map(when -> Duration.between(now, when))
                .filter(Duration::isPositive);
    }

    private static Optional<Instant> date(String value, DateTimeFormatter form) {
        try {
            return Optional.of(ZonedDateTime.parse(value, form).toInstant());
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
