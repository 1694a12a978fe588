package mx.vigia.analysis.dossier.linking;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;

/**
 * A sighting by which records moved: the dossier, what its record had stated, and the records it was one with before.
 */
public record RelinkTrigger(
        UUID dossier, SourceRecord before, Set<BillId> together, Set<BillField> reconsidered, SightingEvent sighting) {
    /**
     * Returns the records of a bill without the papers just assigned: their statements were announced under their own
     * id, to watches that may not follow the bill.
     */
    public List<SourceRecord> withoutAssignedPapers(Collection<SourceRecord> records) {
        return records.stream().filter(this::isOf).toList();
    }

    private boolean isOf(SourceRecord record) {
        return record.id().equals(before.id())
                || together.contains(record.id())
                || !PaperKind.of(record).isPaper();
    }
}
