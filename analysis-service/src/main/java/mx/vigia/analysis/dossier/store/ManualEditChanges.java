package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.folding.CorrectionCheck;
import mx.vigia.analysis.dossier.manual.EditEnd;
import mx.vigia.analysis.dossier.manual.EditEndReason;
import mx.vigia.analysis.dossier.manual.ManualEditKind;
import mx.vigia.analysis.dossier.manual.ManualEditWriter;
import mx.vigia.platform.store.Jdbc;

/** Collects what one transaction does to manual edits, until it is written. */
public final class ManualEditChanges {
    private final DocketState docketState;
    private final List<Entered> entered = new ArrayList<>();
    private final Map<UUID, Corrected> moved = new LinkedHashMap<>();
    private final Map<UUID, UUID> confirmed = new HashMap<>();
    private final Map<UUID, EditEnd> closed = new LinkedHashMap<>();

    private record Entered(BillId record, ManualEditKind sort, ManualStatement act, String digest) {}

    ManualEditChanges(DocketState docketState) {
        this.docketState = docketState;
    }

    /**
     * Returns the record to which a person's edits of this dossier belong, and with which they move: its first, of a
     * real site if it has one.
     */
    public BillId recordFor(UUID dossier) {
        List<BillId> records = docketState.recordsLinkedTo(dossier).stream()
                .map(SourceRecord::id)
                .toList();
        return records.stream()
                .filter(id -> !id.site().equals(ManualStatement.MANUAL_SITE))
                .findFirst()
                .orElseGet(records::getFirst);
    }

    /** Activates a manual edit. */
    public void putInForce(BillId id, ManualEditKind sort, ManualStatement manualStatement, String digest) {
        SourceRecord record = docketState.record(id);
        docketState.put(record.with(Stream.concat(record.byHand().stream(), Stream.of(manualStatement))
                .toList()));
        entered.add(new Entered(id, sort, manualStatement, digest));
    }

    /** Deactivates an edit. */
    public void close(UUID dossier, UUID editId, EditEnd closing) {
        docketState
                .recordsLinkedTo(dossier)
                .forEach(record -> docketState.put(record.with(record.byHand().stream()
                        .filter(other -> !other.signature().act().equals(editId))
                        .toList())));
        close(editId, closing);
    }

    /** Records that a person confirms a correction. */
    public void confirm(UUID dossier, UUID editId, UUID author) {
        docketState
                .recordsLinkedTo(dossier)
                .forEach(record -> docketState.put(record.with(record.byHand().stream()
                        .map(other -> other instanceof Corrected set
                                        && set.signature().act().equals(editId)
                                ? set.confirmed()
                                : other)
                        .toList())));
        confirmed.put(editId, author);
    }

    private void close(UUID editId, EditEnd closing) {
        closed.putIfAbsent(editId, closing);
    }

    /** Saves the result of comparing corrections to what the sources state now. */
    void saveCheck(CorrectionCheck settled, Instant now) {
        settled.moved().forEach(correction -> moved.put(correction.signature().act(), correction));
        settled.spent()
                .forEach(correction ->
                        close(correction.signature().act(), new EditEnd(EditEndReason.SPENT, now, null, null)));
    }

    void write(Jdbc transaction, Instant now) {
        ManualEditWriter rows = new ManualEditWriter(transaction);
        for (Entered one : entered) {
            rows.save(docketState.row(one.record()), one.sort(), one.act(), one.digest());
        }
        for (Corrected correction : moved.values()) {
            rows.saveSourceStatement(correction, isContested(correction), now);
        }
        for (Map.Entry<UUID, UUID> one : confirmed.entrySet()) {
            rows.saveConfirmation(one.getKey(), one.getValue(), now);
        }
        for (Map.Entry<UUID, EditEnd> one : closed.entrySet()) {
            rows.close(one.getKey(), one.getValue());
        }
    }

    private static boolean isContested(Corrected correction) {
        return CorrectionCheck.differsIn(correction.field(), correction.base(), correction.says());
    }
}
