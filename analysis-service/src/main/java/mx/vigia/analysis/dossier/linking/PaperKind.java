package mx.vigia.analysis.dossier.linking;

import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.SourceRecord;

/** The position of a record in a bill's process; the order is that in which papers are assigned to bills. */
enum PaperKind {
    PRESENTED,
    /** A draft that is submitted to public consultation. */
    DRAFT,
    /** A minuta that states when the sending chamber passed it. */
    MINUTA,
    /** A minuta as shown by the receiving chamber, which states only when it arrived. */
    RECEIVED,
    DECREE,
    /** A report on what it resolves, be it the bill itself or its minuta. */
    REPORT,
    /** A notice that extends the term of a consultation. */
    EXTENSION,
    /** Neither a presented matter nor a paper that results from one. */
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
        if (kinds.contains(BillKind.REPORT)) {
            return REPORT;
        }
        if (ExtensionNames.isConsulted(record)) {
            return DRAFT;
        }
        return ExtensionNames.isExtension(record) ? EXTENSION : NONE;
    }

    /** Whether it results from another matter. */
    boolean isPaper() {
        return this != PRESENTED && this != DRAFT && this != NONE;
    }

    /** Whether the other may result from it; from a draft only the extension of its consultation does. */
    boolean isBefore(PaperKind other) {
        return other.isPaper() && compareTo(other) < 0 && (this == DRAFT) == (other == EXTENSION);
    }

    /**
     * Whether one of two is a report and the other something that a report resolves: such a pair is never the same
     * matter.
     */
    static boolean areReportAndBill(SourceRecord one, SourceRecord other) {
        PaperKind ours = of(one);
        PaperKind theirs = of(other);
        return ours == REPORT && theirs.isBefore(ours) || theirs == REPORT && ours.isBefore(theirs);
    }
}
