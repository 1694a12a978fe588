package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a site did not speak to us as it should; {@code endedAt} is absent while it lasts.
 *
 * @param why the state it began with
 * @param endedAs {@code withdrawn} where it ended without its site speaking again, empty where it did or lasts
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
    /** One that lasts, or ended because its site speaks again. */
    public Incident(UUID id, SiteState why, String expected, String found, Instant beganAt, Instant endedAt) {
        this(id, why, expected, found, beganAt, endedAt, "");
    }

    /** The same incident as this later word has it: what is the matter now, and since when it has lasted. */
    Incident now(Incident later) {
        return new Incident(id, later.why, later.expected, later.found, beganAt, endedAt, endedAs);
    }

    /** True while it lasts and no round has come that would say more. */
    @JsonIgnore
    public boolean isOverdue() {
        return endedAt == null && why == SiteState.OVERDUE;
    }

    /** The key of the word for how it ended, where its site does not speak again. */
    @JsonIgnore
    public String endedKey() {
        return "incident." + endedAs;
    }

    /** The key of the word for why. */
    @JsonIgnore
    public String whyKey() {
        return "state." + why.label();
    }
}
