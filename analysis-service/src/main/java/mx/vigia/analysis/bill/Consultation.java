package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and where comments are taken; whatever the source does not state is null.
 *
 * @param calculated whether the last day was counted from a term stated in words, instead of stated by the source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consultation(
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable String address,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean calculated) {
    /** Creates a consultation whose days the source states. */
    public Consultation(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn, @Nullable String address) {
        this(opensOn, closesOn, address, false);
    }
}
