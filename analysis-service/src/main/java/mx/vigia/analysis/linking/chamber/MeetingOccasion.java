package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * Who meets, when and where; null where no page states a value.
 *
 * @param time such as {@code 09:30}, in local time of the place
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingOccasion(
        @Nullable String body,
        @Nullable Chamber chamber,
        @Nullable LocalDate heldOn,
        @Nullable String time,
        @Nullable String place) {}
