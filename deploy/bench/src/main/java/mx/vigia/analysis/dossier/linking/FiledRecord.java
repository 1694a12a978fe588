package mx.vigia.analysis.dossier.linking;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.RecordUpdateResult;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;

/** Creates a record from a table in a file: received once, from a page that is not archived. */
public final class FiledRecord {
    private static final String NO_PAGE_DIGEST = "0".repeat(64);

    private FiledRecord() {}

    /** Returns a record with this id and statement. */
    public static SourceRecord of(BillId id, StatedFields stated) {
        Provenance page = new Provenance(
                id.site(), BillPageKind.LIST, "https://example.org/", Instant.EPOCH, NO_PAGE_DIGEST, null);
        RecordUpdateResult updateResult = SourceRecord.empty(id, Instant.EPOCH)
                .process(new SightingEvent(
                        id, List.of(), 1, BillPageKind.LIST, Set.of(BillField.values()), true, stated, page));
        return switch (updateResult) {
            case RecordUpdateResult.News(var record, var reconsidered) -> record;
            case RecordUpdateResult.Echo() -> throw new IllegalStateException("a first word is news");
            case RecordUpdateResult.Contradiction(var why) -> throw new IllegalStateException(why);
        };
    }
}
