package mx.vigia.analysis.dossier.linking;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.ManualStatement.Added;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.bill.SourceRecord;

/**
 * Record linkage: partitions the records of all sources into matters, so that duplicates of a bill become one. The
 * result depends only on their statements and on decisions, not on the order. Decisions of people apply first, then
 * certain names, then rules; finally a minuta, a decree or a report is assigned to the one bill it belongs to.
 */
public final class RecordPartition {
    /** The rank of a notice that extends the comment period of another. */
    public static final int EXTENSION_RANK = 3;

    private static final List<String> LATE_SITES = List.of("mx.segob.sil", "mx.segob.dof", SignatureRegister.SITE);
    public static final Comparator<SourceRecord> LEADING_ORDER = Comparator.comparingInt(
                    (SourceRecord record) -> rank(record))
            .thenComparingInt(record -> LATE_SITES.indexOf(record.id().site()))
            .thenComparing(record -> record.id().site())
            .thenComparing(record -> record.id().key());

    private final List<SourceRecord> records;
    private final Map<BillId, RecordNames> names = new HashMap<>();
    private final Collection<LinkDecision> judgements;
    private final DisjointSets parts;

    /**
     * The result of a partition.
     *
     * @param matters the records of each matter, the leading one first: its own name is that of the dossier
     * @param shared for each paper of a bill the records of other matters that link to it; empty where it is merged
     *     with its bill
     */
    public record MatterGroups(List<List<SourceRecord>> matters, Map<BillId, Set<BillId>> shared) {}

    private RecordPartition(
            Collection<SourceRecord> records,
            Function<SourceRecord, RecordNames> naming,
            Collection<LinkDecision> judgements) {
        this.records = records.stream().sorted(LEADING_ORDER).toList();
        this.judgements = judgements;
        this.parts = new DisjointSets(this.records, judgements);
        this.records.forEach(record -> names.put(record.id(), naming.apply(record)));
    }

    /** @param naming gives the names of each of them */
    public static MatterGroups of(
            Collection<SourceRecord> records,
            Function<SourceRecord, RecordNames> naming,
            Collection<LinkDecision> judgements) {
        RecordPartition partition = new RecordPartition(records, naming, judgements);
        partition.join((one, other) -> partition.areJudgedSame(one, other, true), false);
        partition.join(partition::shareName, true);
        partition.join((one, other) -> partition.areJudgedSame(one, other, false), true);
        PaperAssignment homes = new PaperAssignment(partition.records, partition.parts, partition.paperLinks());
        homes.assignPapers();
        return new MatterGroups(partition.parts.parts(), homes.shared());
    }

    private void join(BiPredicate<SourceRecord, SourceRecord> same, boolean mindful) {
        for (int i = 0; i < records.size(); i++) {
            for (int j = i + 1; j < records.size(); j++) {
                if (same.test(records.get(i), records.get(j))) {
                    parts.joinParts(records.get(i), records.get(j), mindful);
                }
            }
        }
    }

    private PaperLinks paperLinks() {
        return new PaperLinks(
                records, names, parts, (one, other) -> areJudged(one, other, true) || areJudged(one, other, false));
    }

    /**
     * Whether two are decided to be one; a report is never one with what it may resolve: such a decision means that it
     * is a paper of that.
     */
    private boolean areJudgedSame(SourceRecord one, SourceRecord other, boolean person) {
        return areJudged(one, other, person) && !PaperKind.areReportAndBill(one, other);
    }

    private boolean areJudged(SourceRecord one, SourceRecord other, boolean person) {
        return judgements.stream()
                .anyMatch(each -> each.same() && each.person() == person && each.isAboutPair(one.id(), other.id()));
    }

    private boolean shareName(SourceRecord one, SourceRecord other) {
        if (!areOfSameKind(one, other)) {
            return false;
        }
        return one.id().site().equals(other.id().site())
                ? !Collections.disjoint(one.aliases(), other.aliases()) && haveCompatibleTitles(one, other)
                : !kinds(one).contains(BillKind.REPORT) && areNamedSame(one, other);
    }

    private boolean areNamedSame(SourceRecord one, SourceRecord other) {
        RecordNames ours = names.get(one.id());
        RecordNames theirs = names.get(other.id());
        return namesDoubtfulPlaces(one, other)
                ? ours.shareOwnKey(theirs) && TitleComparison.haveSimilarTitle(one, other)
                : ours.shareOwnKey(theirs) || ours.areLinked(theirs);
    }

    /**
     * Whether one is of a source some of whose links to the Gaceta lead to another bill. Only what it states as the
     * bill's own place is a name then; a mere link is none, however similar the titles.
     */
    private static boolean namesDoubtfulPlaces(SourceRecord one, SourceRecord other) {
        return SignatureRegister.has(one) || SignatureRegister.has(other);
    }

    /**
     * Whether the titles do not contradict a shared place; a number is certain, but a place is reused when a page is
     * corrected.
     */
    private static boolean haveCompatibleTitles(SourceRecord one, SourceRecord other) {
        Set<String> shared = new TreeSet<>(numbers(one));
        shared.retainAll(numbers(other));
        return !shared.isEmpty() || TitleComparison.haveSimilarTitle(one, other);
    }

    /** Whether both are of one kind, as far as their sources state it. */
    static boolean areOfSameKind(SourceRecord one, SourceRecord other) {
        Set<BillKind> ours = kinds(one);
        Set<BillKind> theirs = kinds(other);
        return ours.isEmpty() || theirs.isEmpty() || ours.containsAll(theirs) || theirs.containsAll(ours);
    }

    static Set<String> numbers(SourceRecord record) {
        return record.words().values().stream()
                .map(statement -> statement.said().number())
                .filter(number -> number != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Set<BillKind> kinds(SourceRecord record) {
        Stream<LatestPageStatement> added = record.byHand().stream()
                .filter(Added.class::isInstance)
                .map(manualStatement -> ((Added) manualStatement).word());
        return Stream.concat(record.words().values().stream(), added)
                .map(statement -> statement.said().kind())
                .filter(kind -> kind != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether this is a report, minuta or decree, or a notice that extends a consultation: it belongs to another
     * matter.
     */
    public static boolean isPaper(SourceRecord record) {
        return PaperKind.of(record).isPaper();
    }

    /** Whether this is a draft on which the public may comment. */
    public static boolean isDraft(SourceRecord record) {
        return PaperKind.of(record) == PaperKind.DRAFT;
    }

    /** Returns the rank: what is presented leads, papers that result from it follow. */
    public static int rank(SourceRecord record) {
        Set<BillKind> kinds = kinds(record);
        if (kinds.contains(BillKind.INITIATIVE) || kinds.contains(BillKind.MOTION)) {
            return 0;
        }
        if (kinds.contains(BillKind.MINUTA) || kinds.contains(BillKind.DECREE)) {
            return 1;
        }
        return PaperKind.of(record) == PaperKind.EXTENSION ? EXTENSION_RANK : 2;
    }
}
