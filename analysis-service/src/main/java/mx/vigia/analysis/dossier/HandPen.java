package mx.vigia.analysis.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.bill.ByHand.Corrected;
import mx.vigia.analysis.hand.Close;
import mx.vigia.analysis.hand.Closing;
import mx.vigia.analysis.hand.HandRows;
import mx.vigia.analysis.hand.Sort;

/** What one transaction does to acts of people's hands, until it is written. */
final class HandPen {
    private final List<Entered> entered = new ArrayList<>();
    private final Map<UUID, Corrected> moved = new LinkedHashMap<>();
    private final Map<UUID, UUID> confirmed = new HashMap<>();
    private final Map<UUID, Closing> closed = new LinkedHashMap<>();

    private record Entered(BillId record, Sort sort, ByHand act, String digest) {}

    void enter(BillId record, Sort sort, ByHand act, String digest) {
        entered.add(new Entered(record, sort, act, digest));
    }

    void close(UUID act, Closing closing) {
        closed.putIfAbsent(act, closing);
    }

    void confirm(UUID act, UUID author) {
        confirmed.put(act, author);
    }

    void settle(Settled settled, Instant now) {
        settled.moved().forEach(correction -> moved.put(correction.signature().act(), correction));
        settled.spent()
                .forEach(correction -> close(correction.signature().act(), new Closing(Close.SPENT, now, null, null)));
    }

    void write(Connection transaction, Holdings holdings, Instant now) throws SQLException {
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
