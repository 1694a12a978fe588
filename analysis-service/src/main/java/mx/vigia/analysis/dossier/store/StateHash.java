package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.Dossier;

/**
 * Computes the digest of a bill and of its list of records: equal for equal sightings, in whatever order they were
 * received.
 */
final class StateHash {
    private StateHash() {}

    static String of(Dossier bill, Collection<BillId> records) {
        return hashInput(bill, records.stream().map(record -> record.site() + "|" + record.key()), Stream.of())
                .hash();
    }

    /**
     * Returns the input of the digest.
     *
     * @param records each by its name
     * @param versions of its text, each in one line
     */
    static StateInventory.Stated hashInput(Dossier bill, Stream<String> records, Stream<String> versions) {
        Dossier bare = bill.withFirstSeen(Instant.EPOCH).at(1, Instant.EPOCH);
        return new StateInventory.Stated(
                bare, records.sorted().toList(), versions.sorted().toList());
    }
}
