package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period in which a site did not respond as it should; {@code endedAt} is absent while it lasts.
 *
 * @param why the state it began with
 * @param endedAs {@code withdrawn} if it ended without the site responding again, empty if it did or the incident lasts
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Incident(
        UUID id,
        SiteState why,
        String expected,
        String found,
        Instant beganAt,
        @Nullable Instant endedAt,
        String endedAs) {
    /** Creates an incident that lasts, or that ended because its site responds again. */
    public Incident(UUID id, SiteState why, String expected, String found, Instant beganAt, Instant endedAt) {
        this(id, why, expected, found, beganAt, endedAt, "");
    }

    /** Returns the same incident, updated from a later report: the current problem, and since when it has lasted. */
    Incident updatedFrom(Incident later) {
        return new Incident(id, later.why, later.expected, later.found, beganAt, endedAt, endedAs);
    }

    /** Whether it lasts and no round has brought further information. */
    @JsonIgnore
    public boolean isOverdue() {
        return endedAt == null && why == SiteState.OVERDUE;
    }

    /** Returns the message key of how it ended, if its site does not respond again. */
    @JsonIgnore
    public String endedKey() {
        return "incident." + endedAs;
    }

    /** Returns the message key of its reason. */
    @JsonIgnore
    public String whyKey() {
        return "state." + why.label();
    }
}
