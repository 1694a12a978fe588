package mx.vigia.analysis.dossier.linking;

import java.util.Set;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.SourceRecord;

/** What a record is on a bill's way; the order is that in which what came of a bill is brought home to it. */
enum Station {
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

    static Station of(SourceRecord record) {
        Set<Kind> kinds = Partition.kinds(record);
        if (kinds.contains(Kind.INITIATIVE) || kinds.contains(Kind.MOTION)) {
            return PRESENTED;
        }
        if (kinds.contains(Kind.MINUTA)) {
            return PassedNames.isDated(record) ? MINUTA : RECEIVED;
        }
        if (kinds.contains(Kind.DECREE)) {
            return DECREE;
        }
        return kinds.contains(Kind.REPORT) ? REPORT : NONE;
    }

    /** Whether it came of something else. */
    boolean isPaper() {
        return this != PRESENTED && this != NONE;
    }

    boolean isBefore(Station other) {
        return other.isPaper() && compareTo(other) < 0;
    }

    /** Whether one of two is a report and the other something that a report resolves: they are never simply one. */
    static boolean areReportAndBill(SourceRecord one, SourceRecord other) {
        Station ours = of(one);
        Station theirs = of(other);
        return ours == REPORT && theirs.isBefore(ours) || theirs == REPORT && ours.isBefore(theirs);
    }
}
