package mx.vigia.analysis.dossier.linking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.bill.SourceRecord;

/**
 * Assigns reports, minutas and decrees to bills. A paper of exactly one bill joins it; a paper of several stays
 * separate and is linked to each. A bill that only the register of signatures shows has no papers yet: they wait for
 * the bill as another source shows it.
 */
final class PaperAssignment {
    private final Collection<SourceRecord> records;
    private final DisjointSets parts;
    private final PaperLinks papers;

    PaperAssignment(Collection<SourceRecord> records, DisjointSets parts, PaperLinks papers) {
        this.records = records;
        this.parts = parts;
        this.papers = papers;
    }

    /** Assigns minutas first, then decrees, then reports, which may belong to either. */
    void assignPapers() {
        for (PaperKind station : PaperKind.values()) {
            for (SourceRecord paper : records) {
                if (station.isPaper() && PaperKind.of(paper) == station) {
                    assignPapers(paper);
                }
            }
        }
    }

    /**
     * Assigns a paper with all records of its part, so that two bills to which two such papers belong are never merged
     * through them.
     */
    private void assignPapers(SourceRecord paper) {
        Set<Set<SourceRecord>> bills = DisjointSets.none();
        for (SourceRecord each : parts.of(paper)) {
            if (PaperKind.of(each) == PaperKind.PRESENTED) {
                bills.add(parts.of(paper));
            }
            bills.addAll(billsOf(each));
        }
        if (bills.size() == 1) {
            parts.joinParts(bills.iterator().next().iterator().next(), paper, true);
        }
    }

    private Set<Set<SourceRecord>> billsOf(SourceRecord paper) {
        Set<Set<SourceRecord>> bills = DisjointSets.none();
        for (SourceRecord record : papers.recordsLinkingTo(paper)) {
            Set<SourceRecord> home = parts.of(record);
            if (home != parts.of(paper)
                    && !SignatureRegister.hasAll(home)
                    && !parts.mustStayApart(home, parts.of(paper), false)) {
                bills.add(home);
            }
        }
        return bills;
    }

    /** Returns for every paper the records of other matters that link to it; empty where it has been assigned. */
    Map<BillId, Set<BillId>> shared() {
        Map<BillId, Set<BillId>> shared = new LinkedHashMap<>();
        for (SourceRecord paper : records) {
            if (PaperKind.of(paper).isPaper()) {
                Set<Set<SourceRecord>> bills = billsOf(paper);
                shared.put(
                        paper.id(),
                        papers.recordsLinkingTo(paper).stream()
                                .filter(record -> bills.contains(parts.of(record)))
                                .map(SourceRecord::id)
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        return shared;
    }
}
