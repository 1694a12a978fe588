package mx.vigia.analysis.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.bill.ByHand.Corrected;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.folding.Settled;
import mx.vigia.analysis.dossier.manual.Close;
import mx.vigia.analysis.dossier.manual.Closing;
import mx.vigia.analysis.dossier.manual.HandRows;
import mx.vigia.analysis.dossier.manual.Sort;

/** What one transaction does to acts of people's hands, until it is written. */
public final class HandPen {
    private final Holdings holdings;
    private final List<Entered> entered = new ArrayList<>();
    private final Map<UUID, Corrected> moved = new LinkedHashMap<>();
    private final Map<UUID, UUID> confirmed = new HashMap<>();
    private final Map<UUID, Closing> closed = new LinkedHashMap<>();

    private record Entered(BillId record, Sort sort, ByHand act, String digest) {}

    HandPen(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The record to which a person's acts on this dossier belong, and with which they move: its first, of a real site if it has one. */
    public BillId recordFor(UUID dossier) {
        List<BillId> records =
                holdings.linkedTo(dossier).stream().map(SourceRecord::id).toList();
        return records.stream()
                .filter(id -> !id.site().equals(ByHand.SITE))
                .findFirst()
                .orElseGet(records::getFirst);
    }

    /** Puts an act of a person's hand in force. */
    public void enter(BillId id, Sort sort, ByHand act, String digest) {
        SourceRecord record = holdings.record(id);
        holdings.put(record.with(
                Stream.concat(record.byHand().stream(), Stream.of(act)).toList()));
        entered.add(new Entered(id, sort, act, digest));
    }

    /** Puts an act out of force. */
    public void close(UUID dossier, UUID act, Closing closing) {
        holdings.linkedTo(dossier)
                .forEach(record -> holdings.put(record.with(record.byHand().stream()
                        .filter(other -> !other.signature().act().equals(act))
                        .toList())));
        close(act, closing);
    }

    /** Notes that a person stands by a correction. */
    public void confirm(UUID dossier, UUID act, UUID author) {
        holdings.linkedTo(dossier)
                .forEach(record -> holdings.put(record.with(record.byHand().stream()
                        .map(other -> other instanceof Corrected set
                                        && set.signature().act().equals(act)
                                ? set.confirmed()
                                : other)
                        .toList())));
        confirmed.put(act, author);
    }

    private void close(UUID act, Closing closing) {
        closed.putIfAbsent(act, closing);
    }

    /** What came of setting what people said against what the sources say now. */
    void settle(Settled settled, Instant now) {
        settled.moved().forEach(correction -> moved.put(correction.signature().act(), correction));
        settled.spent()
                .forEach(correction -> close(correction.signature().act(), new Closing(Close.SPENT, now, null, null)));
    }

    void write(Connection transaction, Instant now) throws SQLException {
        HandRows rows = new HandRows(transaction);
        for (Entered one : entered) {
            rows.enter(holdings.row(one.record()), one.sort(), one.act(), one.digest());
        }
        for (Corrected correction : moved.values()) {
            rows.says(correction, contested(correction), now);
        }
        for (Map.Entry<UUID, UUID> one : confirmed.entrySet()) {
            rows.confirm(one.getKey(), one.getValue(), now);
        }
        for (Map.Entry<UUID, Closing> one : closed.entrySet()) {
            rows.close(one.getKey(), one.getValue());
        }
    }

    private static boolean contested(Corrected correction) {
        return Settled.differ(correction.field(), correction.base(), correction.says());
    }
}
