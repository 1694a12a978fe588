package mx.vigia.analysis.dossier.linking;

import java.util.Collection;
import java.util.List;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.Author;

/**
 * That some pairs of records are one matter, or are not.
 *
 * @param pairs each is a record and one it is, or is not, the same as
 */
public record Ruling(List<Pair> pairs, boolean same, Author author, String reason) {
    public Ruling {
        pairs = List.copyOf(pairs);
    }

    /** Two records. */
    public record Pair(BillId one, BillId other) {}

    /** That these two are one matter, or are not. */
    public static Ruling on(BillId one, BillId other, boolean same, Author author, String reason) {
        return new Ruling(List.of(new Pair(one, other)), same, author, reason);
    }

    /** That a record does not belong with any of these. */
    public static Ruling apart(BillId one, Collection<BillId> others, Author author, String reason) {
        return new Ruling(
                others.stream()
                        .filter(other -> !other.equals(one))
                        .map(other -> new Pair(one, other))
                        .toList(),
                false,
                author,
                reason);
    }
}
