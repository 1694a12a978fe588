package mx.vigia.analysis.dossier.linking;

import java.util.UUID;
import mx.vigia.analysis.bill.BillId;

/** A decision on two records: that they are one matter, or that they are not. */
public record LinkDecision(UUID act, BillId one, BillId other, boolean same, boolean person) {
    public boolean concerns(BillId record) {
        return one.equals(record) || other.equals(record);
    }

    public boolean isAboutPair(BillId record, BillId another) {
        return concerns(record) && otherRecord(record).equals(another);
    }

    public BillId otherRecord(BillId record) {
        return one.equals(record) ? other : one;
    }
}
