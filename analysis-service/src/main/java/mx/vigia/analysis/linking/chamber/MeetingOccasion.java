package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * Who meets, when and where; null where no page states a value.
 *
 * @param formerDay the day from which it was put off, with or without a new one
 * @param time such as {@code 09:30}, in local time of the place
 * @param endTime when it ends, likewise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingOccasion(
        @Nullable String body,
        @Nullable Chamber chamber,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate formerDay,
        @Nullable String time,
        @Nullable String endTime,
        @Nullable String place) {}
