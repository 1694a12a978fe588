package mx.vigia.analysis.dossier.linking;

import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.SourceRecord;

/** What a record is on a bill's way; the order is that in which what came of a bill is brought home to it. */
enum PaperKind {
    PRESENTED,
    /** A minuta that says when the chamber passed it from which it came. */
    MINUTA,
    /** A minuta as the other chamber has it, which says only when it came. */
    RECEIVED,
    DECREE,
    /** A report follows what it resolves, be it the bill itself or its minuta. */
    REPORT,
    /** Neither presented nor what came of it. */
    NONE;

    static PaperKind of(SourceRecord record) {
        Set<BillKind> kinds = RecordPartition.kinds(record);
        if (kinds.contains(BillKind.INITIATIVE) || kinds.contains(BillKind.MOTION)) {
            return PRESENTED;
        }
        if (kinds.contains(BillKind.MINUTA)) {
            return PassageNames.isDated(record) ? MINUTA : RECEIVED;
        }
        if (kinds.contains(BillKind.DECREE)) {
            return DECREE;
        }
        return kinds.contains(BillKind.REPORT) ? REPORT : NONE;
    }

    /** Whether it came of something else. */
    boolean isPaper() {
        return this != PRESENTED && this != NONE;
    }

    boolean isBefore(PaperKind other) {
        return other.isPaper() && compareTo(other) < 0;
    }

    /** Whether one of two is a report and the other something that a report resolves: they are never simply one. */
    static boolean areReportAndBill(SourceRecord one, SourceRecord other) {
        PaperKind ours = of(one);
        PaperKind theirs = of(other);
        return ours == REPORT && theirs.isBefore(ours) || theirs == REPORT && ours.isBefore(theirs);
    }
}
