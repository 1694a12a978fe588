package mx.vigia.analysis.bill;

import java.util.List;
import java.util.Set;

/** A page was read and this is what it says about one bill: an event of {@code bills.sighted.v1}. */
public record BillSighted(
        BillId bill,
        List<String> aliases,
        long revision,
        PageKind pageKind,
        Set<Field> speaksFor,
        boolean silent,
        Said said,
        Provenance provenance) {
    public BillSighted {
        aliases = List.copyOf(aliases);
        speaksFor = Set.copyOf(speaksFor);
    }
}
