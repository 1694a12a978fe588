package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proponent of a bill; {@code group} is the parliamentary group's short form, or null, and so may be {@code role}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proponent(
        @Schema(required = true) String name,
        @Nullable String group,
        @Nullable ProponentRole role) {}
