package mx.vigia.analysis.dossier.linking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SourceRecord;

/** Brings what came of a bill home to it: if it belongs to one it joins it, and where it belongs to several it is none of them and a paper of each. */
final class PaperAssignment {
    private final Collection<SourceRecord> records;
    private final DisjointSets parts;
    private final PaperLinks papers;

    PaperAssignment(Collection<SourceRecord> records, DisjointSets parts, PaperLinks papers) {
        this.records = records;
        this.parts = parts;
        this.papers = papers;
    }

    /** Minutas first, then decrees, then reports, which may belong to either. */
    void assignPapers() {
        for (PaperKind station : PaperKind.values()) {
            for (SourceRecord paper : records) {
                if (station.isPaper() && PaperKind.of(paper) == station) {
                    assignPapers(paper);
                }
            }
        }
    }

    /** All that is one with it comes along, so that two bills to which two such papers belong are never made one by them. */
    private void assignPapers(SourceRecord paper) {
        Set<Set<SourceRecord>> homes = DisjointSets.none();
        for (SourceRecord each : parts.of(paper)) {
            if (PaperKind.of(each) == PaperKind.PRESENTED) {
                homes.add(parts.of(paper));
            }
            homes.addAll(billsOf(each));
        }
        if (homes.size() == 1) {
            parts.joinParts(homes.iterator().next().iterator().next(), paper, true);
        }
    }

    private Set<Set<SourceRecord>> billsOf(SourceRecord paper) {
        Set<Set<SourceRecord>> homes = DisjointSets.none();
        for (SourceRecord record : papers.recordsLinkingTo(paper)) {
            Set<SourceRecord> home = parts.of(record);
            if (home != parts.of(paper) && !parts.mustStayApart(home, parts.of(paper), false)) {
                homes.add(home);
            }
        }
        return homes;
    }

    /** For every paper the records of other matters that lead to it; none where it has come home. */
    Map<BillId, Set<BillId>> shared() {
        Map<BillId, Set<BillId>> shared = new LinkedHashMap<>();
        for (SourceRecord paper : records) {
            if (PaperKind.of(paper).isPaper()) {
                Set<Set<SourceRecord>> homes = billsOf(paper);
                shared.put(
                        paper.id(),
                        papers.recordsLinkingTo(paper).stream()
                                .filter(record -> homes.contains(parts.of(record)))
                                .map(SourceRecord::id)
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        return shared;
    }
}
