package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.platform.store.Jdbc;

/** Records received before, and every other record that has one of the names they are now found to have. */
final class KnownRecords implements DocketRequest {
    private final Set<Long> records;
    private final Instant now;
    private RecordClaim claim;

    KnownRecords(Collection<Long> records, Instant now) {
        this.records = new TreeSet<>(records);
        this.now = now;
        this.claim = RecordClaim.ofKnown(Set.of(), now);
    }

    /** A name that another transaction gives one of them after this look-up is one that it locks and writes itself. */
    @Override
    public void prepare(Jdbc transaction) {
        claim = RecordClaim.ofKnown(
                new DocketReader(transaction).readState(records).all(), now);
        claim.prepare(transaction);
    }

    @Override
    public Set<Long> rows(Jdbc transaction) {
        return claim.rows(transaction);
    }
}
