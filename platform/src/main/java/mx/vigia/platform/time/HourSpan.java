package mx.vigia.platform.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The hours of something held on one day. Without an end it is held until the end of that day at the latest; an end
 * that is not after the beginning is of the next day.
 */
public final class HourSpan {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final LocalDateTime from;
    private final LocalDateTime until;
    private final boolean ends;

    private HourSpan(LocalDate day, LocalTime from, Optional<LocalTime> until) {
        this.from = day.atTime(from);
        this.ends = until.isPresent();
        this.until = until.map(end ->
                        end.isAfter(from) ? day.atTime(end) : day.plusDays(1).atTime(end))
                .orElse(day.plusDays(1).atStartOfDay());
    }

    /** What is known of it at a moment. */
    public enum State {
        AHEAD,
        BEGUN,
        OVER
    }

    /**
     * Returns the span of these hours; empty if the beginning is no hour.
     *
     * @param from such as {@code 9:30} or {@code 09:30}
     * @param until likewise; anything else is no end
     */
    public static Optional<HourSpan> of(LocalDate day, String from, String until) {
        return hour(from).map(start -> new HourSpan(day, start, hour(until)));
    }

    /** Returns its state at this moment, in the zone of its hours. */
    public State stateAt(LocalDateTime moment) {
        if (moment.isBefore(from)) {
            return State.AHEAD;
        }
        return moment.isAfter(until) || !ends && moment.equals(until) ? State.OVER : State.BEGUN;
    }

    private static Optional<LocalTime> hour(String written) {
        try {
            return Optional.of(LocalTime.parse(written, HOUR));
        } catch (DateTimeException noHour) {
            return Optional.empty();
        }
    }
}
