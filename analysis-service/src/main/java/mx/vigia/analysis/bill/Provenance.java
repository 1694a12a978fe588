package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The page that made a statement, when its bytes were read, and their digest; {@code publishedOn} is null where the
 * page has no date.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provenance(
        String site,
        BillPageKind pageKind,
        @Nullable String address,
        Instant fetchedAt,
        @Nullable String sha256,
        @Nullable LocalDate publishedOn) {}
