package mx.vigia.analysis.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.bill.Json;

/** The digest of a bill as its records tell it, and of which records those are: the same for the same sightings, whatever came between. */
final class StateHash {
    private StateHash() {}

    static String of(Dossier bill, Collection<BillId> records) {
        return of(bill, records.stream().map(record -> record.site() + "|" + record.key()), Stream.of());
    }

    /**
     * The same, and of which versions its text had.
     *
     * @param records each by its name
     * @param versions each in one line
     */
    static String of(Dossier bill, Stream<String> records, Stream<String> versions) {
        Dossier bare = bill.withFirstSeen(Instant.EPOCH).at(1, Instant.EPOCH);
        return Digest.of(Json.write(bare) + inOrder(records) + inOrder(versions));
    }

    private static List<String> inOrder(Stream<String> lines) {
        return lines.sorted().toList();
    }
}
