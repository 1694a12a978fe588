package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.Dossier;

/** The digest of a bill as its records tell it, and of which records those are: the same for the same sightings, whatever came between. */
final class StateHash {
    private StateHash() {}

    static String of(Dossier bill, Collection<BillId> records) {
        return hashInput(bill, records.stream().map(record -> record.site() + "|" + record.key()), Stream.of())
                .hash();
    }

    /**
     * What the digest is made of.
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
