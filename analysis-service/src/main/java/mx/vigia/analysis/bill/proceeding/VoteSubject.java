package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/** What was voted on, by which chamber and when; null where no page states a value. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteSubject(
        @Nullable String title,
        @Nullable String question,
        @Nullable Chamber chamber,
        @Nullable LocalDate heldOn) {}
