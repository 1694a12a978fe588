package mx.vigia.analysis.dossier.manual;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When, why and by whom an edit was deactivated; {@code author} and {@code reason} are null where the sources did it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditEnd(
        EditEndReason how,
        Instant at,
        @Nullable UUID author,
        @Nullable String reason) {}
