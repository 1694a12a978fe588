package mx.vigia.analysis.bill;

import java.util.List;
import java.util.Set;

/** A sighting: what one page that was read states about one bill. An event of {@code bills.sighted.v1}. */
public record SightingEvent(
        BillId bill,
        List<String> aliases,
        long revision,
        BillPageKind pageKind,
        Set<BillField> speaksFor,
        boolean silent,
        StatedFields said,
        Provenance provenance) {
    public SightingEvent {
        aliases = List.copyOf(aliases);
        speaksFor = Set.copyOf(speaksFor);
    }
}
