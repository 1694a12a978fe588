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

/**
 * Partitions records into one part per matter, joining them step by step, and knows which must not be in the same part.
 */
final class DisjointSets {
    private final Collection<LinkDecision> judgements;
    private final Map<BillId, Set<SourceRecord>> parts = new HashMap<>();

    /** Creates a partition in which each record is a part of its own. */
    DisjointSets(Collection<SourceRecord> records, Collection<LinkDecision> judgements) {
        this.judgements = judgements;
        records.forEach(record -> parts.put(record.id(), new LinkedHashSet<>(Set.of(record))));
    }

    /** Returns an empty set of parts; parts are compared by identity, not by the records in them. */
    static Set<Set<SourceRecord>> none() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Returns the part that contains a record. */
    Set<SourceRecord> of(SourceRecord record) {
        return parts.get(record.id());
    }

    boolean areTogether(SourceRecord one, SourceRecord other) {
        return of(one) == of(other);
    }

    /** Returns the records of each part, the leading one first. */
    List<List<SourceRecord>> parts() {
        Set<Set<SourceRecord>> all = none();
        all.addAll(parts.values());
        return all.stream()
                .map(part -> part.stream().sorted(RecordPartition.LEADING_ORDER).toList())
                .sorted(Comparator.comparing(List::getFirst, RecordPartition.LEADING_ORDER))
                .toList();
    }

    /**
     * Joins the parts of two records, unless a person decided that any two of their records are not the same.
     *
     * @param mindful whether records that a site itself keeps apart stay apart, too
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

    /** Whether these two parts must not be joined. */
    boolean mustStayApart(Set<SourceRecord> ours, Set<SourceRecord> theirs, boolean mindful) {
        return ours.stream()
                .anyMatch(each -> theirs.stream()
                        .anyMatch(its -> areJudgedApart(each, its) || mindful && areSeparateAtSource(each, its)));
    }

    private boolean areJudgedApart(SourceRecord one, SourceRecord other) {
        return judgements.stream().anyMatch(each -> !each.same() && each.isAboutPair(one.id(), other.id()));
    }

    /**
     * Whether the site itself keeps two records apart: it has one record of a kind for a matter, or several that share
     * a name, but any number of reports; two numbers of one kind are two matters (initiatives and reports are numbered
     * separately).
     */
    private static boolean areSeparateAtSource(SourceRecord one, SourceRecord other) {
        if (!one.id().site().equals(other.id().site())) {
            return false;
        }
        Set<String> ours = RecordPartition.numbers(one);
        Set<String> theirs = RecordPartition.numbers(other);
        boolean numbered = !ours.isEmpty()
                && !theirs.isEmpty()
                && Collections.disjoint(ours, theirs)
                && RecordPartition.areOfSameKind(one, other);
        boolean alike = RecordPartition.kinds(one).stream()
                .anyMatch(kind ->
                        kind != BillKind.REPORT && RecordPartition.kinds(other).contains(kind));
        return numbered || alike && Collections.disjoint(one.aliases(), other.aliases());
    }
}
