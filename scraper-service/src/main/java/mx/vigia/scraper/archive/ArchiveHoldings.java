package mx.vigia.scraper.archive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the archive holds of a site.
 *
 * @param firstDay the day its oldest file was begun, in UTC; absent if it holds none
 * @param provenAt when the whole chain was last verified; absent if it never was
 * @param broken the word for the break that was found; empty if it was sound
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArchiveHoldings(
        int files,
        long bytes,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Instant provenAt,
        String broken) {

    /** Returns the message key of whether the chain is sound. */
    @JsonIgnore
    public String chainKey() {
        return provenAt == null ? "archive.unproven" : broken.isEmpty() ? "archive.proven" : "archive.broken";
    }

    /** Returns the size in human-readable units. */
    @JsonIgnore
    public String weight() {
        return bytes < 1024 * 1024 ? Math.ceilDiv(bytes, 1024) + " KiB" : Math.ceilDiv(bytes, 1024 * 1024) + " MiB";
    }
}
