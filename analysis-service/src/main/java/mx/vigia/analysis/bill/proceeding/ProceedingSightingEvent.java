package mx.vigia.analysis.bill.proceeding;

import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.platform.text.Sha256;

/**
 * A page was read and this is what it says about one vote, meeting or debate.
 *
 * @param said the fields it says, as JSON
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

    /** The proceeding's own name: the same site and key always get the same. */
    public UUID id() {
        return Sha256.identifier(subject.word() + "|" + site + "|" + key);
    }
}
