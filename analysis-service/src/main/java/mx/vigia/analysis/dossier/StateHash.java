package mx.vigia.analysis.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.bill.Json;

/** The digest of a bill as its records tell it, and of which records those are: the same for the same sightings, whatever came between. */
final class StateHash {
    private StateHash() {}

    static String of(Dossier bill, Collection<BillId> records) {
        Dossier bare = bill.withFirstSeen(Instant.EPOCH).at(1, Instant.EPOCH);
        List<String> names = records.stream()
                .map(record -> record.site() + "|" + record.key())
                .sorted()
                .toList();
        return Digest.of(Json.write(bare) + names);
    }
}
