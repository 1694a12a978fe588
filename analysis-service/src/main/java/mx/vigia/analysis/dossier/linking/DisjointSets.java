package mx.vigia.analysis.dossier.linking;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.SourceRecord;

/** Records in as many parts as there are matters, as they are joined one after the other, and which of them must not meet in one. */
final class DisjointSets {
    private final Collection<LinkDecision> judgements;
    private final Map<BillId, Set<SourceRecord>> parts = new HashMap<>();

    /** Each record is a part of its own. */
    DisjointSets(Collection<SourceRecord> records, Collection<LinkDecision> judgements) {
        this.judgements = judgements;
        records.forEach(record -> parts.put(record.id(), new LinkedHashSet<>(Set.of(record))));
    }

    /** No parts yet; a part is itself and no other, whatever records are in it. */
    static Set<Set<SourceRecord>> none() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The part in which a record is. */
    Set<SourceRecord> of(SourceRecord record) {
        return parts.get(record.id());
    }

    boolean areTogether(SourceRecord one, SourceRecord other) {
        return of(one) == of(other);
    }

    /** The records of each part, the leading one first. */
    List<List<SourceRecord>> parts() {
        Set<Set<SourceRecord>> all = none();
        all.addAll(parts.values());
        return all.stream()
                .map(part -> part.stream().sorted(RecordPartition.LEADING_ORDER).toList())
                .sorted(Comparator.comparing(List::getFirst, RecordPartition.LEADING_ORDER))
                .toList();
    }

    /**
     * Makes one part of those of two records, unless a person said of any two of them that they are not one.
     *
     * @param mindful whether what a site tells apart itself stays apart, too
     */
    void joinParts(SourceRecord one, SourceRecord other, boolean mindful) {
        Set<SourceRecord> ours = of(one);
        Set<SourceRecord> theirs = of(other);
        if (ours == theirs || mustStayApart(ours, theirs, mindful)) {
            return;
        }
        ours.addAll(theirs);
        theirs.forEach(record -> parts.put(record.id(), ours));
    }

    /** Whether these two parts must not be made one. */
    boolean mustStayApart(Set<SourceRecord> ours, Set<SourceRecord> theirs, boolean mindful) {
        return ours.stream()
                .anyMatch(each -> theirs.stream()
                        .anyMatch(its -> areJudgedApart(each, its) || mindful && areSeparateAtSource(each, its)));
    }

    private boolean areJudgedApart(SourceRecord one, SourceRecord other) {
        return judgements.stream().anyMatch(each -> !each.same() && each.isAboutPair(one.id(), other.id()));
    }

    /**
     * A site has one record of a kind for a matter, or several that share a name, but as many reports as it likes; two numbers
     * are two matters.
     */
    private static boolean areSeparateAtSource(SourceRecord one, SourceRecord other) {
        if (!one.id().site().equals(other.id().site())) {
            return false;
        }
        Set<String> ours = RecordPartition.numbers(one);
        Set<String> theirs = RecordPartition.numbers(other);
        boolean numbered = !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
        boolean alike = RecordPartition.kinds(one).stream()
                .anyMatch(kind ->
                        kind != BillKind.REPORT && RecordPartition.kinds(other).contains(kind));
        return numbered || alike && Collections.disjoint(one.aliases(), other.aliases());
    }
}
