package mx.vigia.notification.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;

/** A requested period, from the one moment until before the other. */
@TemplateData
public record TimeRange(Instant from, Instant until) {
    /** An empty period. */
    public static final TimeRange EMPTY = new TimeRange(Instant.EPOCH, Instant.EPOCH);

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    /**
     * Reads each end as an instant (ISO 8601) or a day of Mexico City; the last day is included.
     *
     * @throws DateTimeParseException with what was found, where an end is neither, or they are in the wrong order
     */
    public static TimeRange read(String from, String until) {
        var read = new TimeRange(moment(from, 0), moment(until, 1));
        return Optional.of(read)
                .filter(TimeRange::isInOrder)
                .orElseThrow(
                        () -> new DateTimeParseException("the end is before the beginning", from + " – " + until, 0));
    }

    public boolean isInOrder() {
        return from.isBefore(until);
    }

    private static Instant moment(String written, int daysOn) {
        return Optional.of(written)
                .filter(Predicate.not(day -> day.contains("T")))
                .map(day -> LocalDate.parse(day)
                        .plusDays(daysOn)
                        .atStartOfDay(MEXICO)
                        .toInstant())
                .orElseGet(() -> Instant.parse(written));
    }
}
