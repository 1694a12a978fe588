package mx.vigia.analysis.bill.proceeding;

import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.platform.text.Sha256;

/**
 * A sighting of one vote, meeting or debate: what the page that was read states about it.
 *
 * @param said the fields it states, as JSON
 */
public record ProceedingSightingEvent(
        ProceedingKind subject,
        String site,
        String key,
        long revision,
        Set<String> speaksFor,
        boolean silent,
        String said,
        Provenance provenance) {
    public ProceedingSightingEvent {
        speaksFor = Set.copyOf(speaksFor);
    }

    /** Returns the proceeding's id, which is derived from site and key and so always the same for them. */
    public UUID id() {
        return Sha256.identifier(subject.word() + "|" + site + "|" + key);
    }
}
