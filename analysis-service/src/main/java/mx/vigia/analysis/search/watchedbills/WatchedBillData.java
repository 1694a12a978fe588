package mx.vigia.analysis.search.watchedbills;

import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.matching.publishing.BillData;

/** An event of {@code bills.watched.v1}: an open bill as it stands, its coming days and the watches it matches. */
record WatchedBillData(UUID dossier, BillData bill, List<ComingDay> days, List<UUID> watches) {
    WatchedBillData {
        days = List.copyOf(days);
        watches = List.copyOf(watches);
    }
}
