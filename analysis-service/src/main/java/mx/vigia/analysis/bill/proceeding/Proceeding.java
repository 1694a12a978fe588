package mx.vigia.analysis.bill.proceeding;

import java.util.List;
import mx.vigia.analysis.bill.Provenance;

/**
 * A proceeding as all its pages together describe it.
 *
 * @param body its own record, of the package that handles such proceedings, as JSON
 * @param named the bills it names, in order; for a meeting, by point of its agenda
 * @param silent whether no alert is to be sent
 * @param page the page with the latest statement
 */
public record Proceeding(
        ProceedingOccasion occasion, String body, List<NamedMatter> named, boolean silent, Provenance page) {
    public Proceeding {
        named = List.copyOf(named);
    }

    /** A bill named at a point of an agenda or a record; votes have only one point. */
    public record NamedMatter(int point, BillMention mention) {}
}
