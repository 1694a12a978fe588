package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One turn at the lectern or from the seat; {@code group}, {@code role} and {@code matter} are null where the record does not say. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DebateTurn(
        int order,
        String speaker,
        @Nullable String group,
        @Nullable String role,
        @Nullable String matter,
        String text) {}
