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
 * @param firstDay the day its oldest file was begun, in UTC; absent where it holds none
 * @param provenAt when the whole chain was last gone through; absent where it never was
 * @param broken the word for where it was not as it was written; empty where it was sound
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

    /** The key of the sentence that says whether the chain is sound. */
    @JsonIgnore
    public String chainKey() {
        return provenAt == null ? "archive.unproven" : broken.isEmpty() ? "archive.proven" : "archive.broken";
    }

    /** How much that is, in units that people read. */
    @JsonIgnore
    public String weight() {
        return bytes < 1024 * 1024 ? Math.ceilDiv(bytes, 1024) + " KiB" : Math.ceilDiv(bytes, 1024 * 1024) + " MiB";
    }
}
