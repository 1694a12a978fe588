package mx.vigia.analysis.bill.proceeding;

import java.util.List;
import mx.vigia.analysis.bill.Provenance;

/**
 * A proceeding as its pages together describe it.
 *
 * @param body its own record, of the room that knows such proceedings, as JSON
 * @param named the matters it names, in order; a meeting's by the point of its agenda
 * @param silent whether nobody is to be told
 * @param page the page that spoke last
 */
public record Proceeding(
        ProceedingOccasion occasion, String body, List<NamedMatter> named, boolean silent, Provenance page) {
    public Proceeding {
        named = List.copyOf(named);
    }

    /** A matter named at a point of an agenda or a record; votes have but one point. */
    public record NamedMatter(int point, BillMention mention) {}
}
