package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A turn at the lectern or from the seat; {@code group}, {@code role} and {@code matter} are null if the record does
 * not state them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DebateTurn(
        int order,
        String speaker,
        @Nullable String group,
        @Nullable String role,
        @Nullable String matter,
        String text) {}
