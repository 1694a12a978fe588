package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When it happened and was published, where the source states that, and when its page was read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactTimes(
        @Nullable LocalDate happened, @Nullable LocalDate published, Instant captured) {
    /** Returns the times of something that no source dates and that was learned now. */
    public static FactTimes at(Instant now) {
        return new FactTimes(null, null, now);
    }
}
