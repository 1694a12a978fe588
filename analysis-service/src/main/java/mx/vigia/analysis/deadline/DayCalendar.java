package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Defines which days are counted, such as the business days of an authority, whose holidays are {@link DaysOff}.
 *
 * @param listed for an authority that decrees days of its own, the years whose complete list we hold; otherwise null
 * @param authorities the folded beginnings of the names of the authorities whose working days these are
 * @param official whether a person has read the text behind it
 */
public record DayCalendar(
        String id,
        String es,
        String en,
        @JsonProperty(required = true) DaysOff daysOff,
        @Nullable List<Integer> listed,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> authorities,
        boolean official) {

    public DayCalendar {
        authorities = List.copyOf(authorities);
    }

    /** Whether these are the working days of the authority with this folded name. */
    boolean isOf(String authority) {
        return authorities.stream().anyMatch(authority::startsWith);
    }

    /** Whether a day is counted, as far as is known. */
    public boolean isCounted(LocalDate day) {
        return !daysOff.contains(day);
    }

    /** Whether all data about the days of these years is available, both included. */
    boolean covers(int from, int to) {
        return listed == null || IntStream.rangeClosed(from, to).allMatch(listed::contains);
    }

    /** Whether days in recess are not counted. */
    boolean inSessionOnly() {
        return daysOff.recess();
    }

    /** Returns this calendar without the days in recess. */
    DayCalendar withoutRecess() {
        return new DayCalendar(id, es, en, daysOff.withRecess(), listed, authorities, official);
    }
}
