package mx.vigia.scraper.publishing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** The event: what one kind of page of one site states about one bill, in its own words. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SightingEvent(
        String site,
        String sourceKey,
        List<String> aliases,
        int revision,
        String pageKind,
        List<String> speaksFor,
        boolean silent,
        Map<String, Object> said,
        Provenance provenance) {
    public SightingEvent {
        aliases = List.copyOf(aliases);
        speaksFor = List.copyOf(speaksFor);
    }

    /** Returns the message key; partitions keep the order of one source record. */
    String key() {
        return site + "|" + sourceKey;
    }

    /** Where and when it was read, and from which bytes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Provenance(String address, String fetchedAt, String sha256, String publishedOn) {}
}
