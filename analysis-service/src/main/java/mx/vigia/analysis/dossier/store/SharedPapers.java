package mx.vigia.analysis.dossier.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.linking.RecordPartition;

/**
 * The reports, minutas and decrees of several bills, as linked now: each is a dossier of its own and belongs to all of
 * the bills.
 */
public final class SharedPapers {
    private final DocketState docketState;

    SharedPapers(DocketState docketState) {
        this.docketState = docketState;
    }

    /** Returns the papers of a bill that are in another dossier, in leading order. */
    public List<SourceRecord> of(UUID bill) {
        return docketState.shared().keySet().stream()
                .filter(paper -> bills(paper).contains(bill))
                .map(docketState::record)
                .sorted(RecordPartition.LEADING_ORDER)
                .toList();
    }

    /** Returns the bills to which a paper in another dossier belongs; none of any other record. */
    public Set<UUID> bills(BillId paper) {
        Optional<UUID> own = docketState.link(paper);
        return docketState.shared().getOrDefault(paper, Set.of()).stream()
                .flatMap(record -> docketState.link(record).stream())
                .filter(bill -> !own.equals(Optional.of(bill)))
                .collect(Collectors.toSet());
    }

    /** Returns for each paper the records of other dossiers that link to it. */
    public Map<BillId, Set<BillId>> records() {
        Map<BillId, Set<BillId>> all = new LinkedHashMap<>();
        docketState.shared().forEach((paper, records) -> all.put(paper, Set.copyOf(records)));
        return all;
    }

    /** Returns the bills that have other papers now than when these records linked to them. */
    public Set<UUID> changedSince(Map<BillId, Set<BillId>> before) {
        Set<BillId> changed = new HashSet<>();
        for (BillId paper : docketState.shared().keySet()) {
            Set<BillId> then = before.getOrDefault(paper, Set.of());
            Set<BillId> now = docketState.shared().get(paper);
            Stream.concat(then.stream(), now.stream())
                    .filter(record -> then.contains(record) != now.contains(record))
                    .forEach(changed::add);
        }
        return changed.stream()
                .flatMap(record -> docketState.link(record).stream())
                .collect(Collectors.toSet());
    }
}
