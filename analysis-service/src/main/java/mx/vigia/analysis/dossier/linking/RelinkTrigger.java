package mx.vigia.analysis.dossier.linking;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;

/** What a sighting says by which records changed places: of which dossier, what its record had said, and with which records it was one before. */
public record RelinkTrigger(
        UUID dossier, SourceRecord before, Set<BillId> together, Set<BillField> reconsidered, SightingEvent sighting) {
    /** Those of a bill's records without the papers that just came home: they told what they say under their own name, which who follows the bill has not heard. */
    public List<SourceRecord> withoutAssignedPapers(Collection<SourceRecord> records) {
        return records.stream().filter(this::isOf).toList();
    }

    private boolean isOf(SourceRecord record) {
        return record.id().equals(before.id())
                || together.contains(record.id())
                || !PaperKind.of(record).isPaper();
    }
}
