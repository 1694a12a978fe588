package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and where comments are taken; whatever the source does not state is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consultation(
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable String address) {}
