package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a bill is cited; {@code number} (of the gazette's issue) and {@code date} may be null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(
        @Schema(required = true) String text,
        @Nullable String number,
        @Nullable LocalDate date) {}
