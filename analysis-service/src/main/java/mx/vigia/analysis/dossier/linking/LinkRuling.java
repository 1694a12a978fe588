package mx.vigia.analysis.dossier.linking;

import java.util.Collection;
import java.util.List;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.DecisionAuthor;

/**
 * A decision that some pairs of records are one matter, or are not.
 *
 * @param pairs each is a record and one it is, or is not, the same as
 */
public record LinkRuling(List<Pair> pairs, boolean same, DecisionAuthor author, String reason) {
    public LinkRuling {
        pairs = List.copyOf(pairs);
    }

    /** A pair of records. */
    public record Pair(BillId one, BillId other) {}

    /** Returns a ruling that these two are one matter, or are not. */
    public static LinkRuling ofPair(BillId one, BillId other, boolean same, DecisionAuthor author, String reason) {
        return new LinkRuling(List.of(new Pair(one, other)), same, author, reason);
    }

    /** Returns a ruling that a record does not belong with any of these. */
    public static LinkRuling keepApart(BillId one, Collection<BillId> others, DecisionAuthor author, String reason) {
        return new LinkRuling(
                others.stream()
                        .filter(other -> !other.equals(one))
                        .map(other -> new Pair(one, other))
                        .toList(),
                false,
                author,
                reason);
    }
}
