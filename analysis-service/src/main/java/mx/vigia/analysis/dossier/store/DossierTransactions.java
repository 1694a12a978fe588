package mx.vigia.analysis.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.Transaction;

/**
 * Opens dockets: every row that some sightings may touch is locked in one order, so that two replicas wait but never
 * deadlock.
 */
@ApplicationScoped
public class DossierTransactions {
    private final Jdbc database;

    private final DossierPreparation prepared;

    DossierTransactions(Jdbc database, DossierPreparation prepared) {
        this.database = database;
        this.prepared = prepared;
    }

    /** Opens a transaction with everything these sightings are about. */
    public DossierTransaction open(Collection<SightingEvent> sightings, Instant now) {
        return open(RecordClaim.of(sightings, now), now);
    }

    /** Opens a transaction with one record, which is created if missing. */
    public DossierTransaction openFor(BillId record, Instant now) {
        return open(RecordClaim.of(record, now), now);
    }

    /** Opens a transaction with these dossiers and all their records; an unknown dossier is left out. */
    public DossierTransaction openForDossiers(Collection<UUID> dossiers, Instant now) {
        return open(new DossierMembers(dossiers), now);
    }

    /**
     * Opens a transaction with these dossiers, the dossiers of these record rows, and everything connected with any of
     * them.
     */
    public DossierTransaction open(Collection<UUID> dossiers, Collection<Long> records, Instant now) {
        return open(new RecordNeighbourhood(dossiers, records, false), now);
    }

    /** Opens a transaction to take some of them apart; where too many are connected with them, without those. */
    public DossierTransaction openForSplit(Collection<UUID> dossiers, Collection<Long> records, Instant now) {
        return open(new RecordNeighbourhood(dossiers, records, true), now);
    }

    /**
     * Opens a transaction with these record rows, as they are read now, and every other record that shares a name with
     * them.
     */
    public DossierTransaction openForRecords(Collection<Long> records, Instant now) {
        return open(new KnownRecords(records, now), now);
    }

    private DossierTransaction open(DocketRequest docketRequest, Instant now) {
        Transaction transaction = database.begin();
        boolean opened = false;
        try {
            prepared.prepareWithin(transaction.jdbc());
            DocketState docketState = new DocketReader(transaction.jdbc()).read(docketRequest);
            opened = true;
            return new DossierTransaction(transaction, docketState, now);
        } finally {
            if (!opened) {
                transaction.close();
            }
        }
    }
}
