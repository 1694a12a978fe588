package mx.vigia.analysis.dossier;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.ByHand.Added;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.LastWord;
import mx.vigia.analysis.bill.SourceRecord;

/**
 * Which of some records are one matter: a function of what they say and of what was judged, whatever came first. People are heard
 * first, then sure names, then rules; last a minuta or a decree goes to the one initiative it belongs to.
 */
final class Partition {
    private static final List<String> LATE_SITES = List.of("mx.segob.sil", "mx.segob.dof");
    static final Comparator<SourceRecord> LEADING = Comparator.comparingInt((SourceRecord record) -> rank(record))
            .thenComparingInt(record -> LATE_SITES.indexOf(record.id().site()))
            .thenComparing(record -> record.id().site())
            .thenComparing(record -> record.id().key());

    private final List<SourceRecord> records;
    private final Map<BillId, Names> names = new HashMap<>();
    private final Collection<Judgement> judgements;
    private final Map<BillId, Set<SourceRecord>> parts = new HashMap<>();

    private Partition(Collection<SourceRecord> records, Collection<Judgement> judgements) {
        this.records = records.stream().sorted(LEADING).toList();
        this.judgements = judgements;
        for (SourceRecord record : this.records) {
            names.put(record.id(), Names.of(record));
            parts.put(record.id(), new LinkedHashSet<>(Set.of(record)));
        }
    }

    /** The records of each matter, the leading one first: its own name is that of the dossier. */
    static List<List<SourceRecord>> of(Collection<SourceRecord> records, Collection<Judgement> judgements) {
        Partition partition = new Partition(records, judgements);
        partition.join((one, other) -> partition.judged(one, other, true), false);
        partition.join(partition::bearOneName, true);
        partition.join((one, other) -> partition.judged(one, other, false), true);
        partition.bringHome();
        return partition.told();
    }

    private List<List<SourceRecord>> told() {
        Set<Set<SourceRecord>> all = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        all.addAll(parts.values());
        return all.stream()
                .map(part -> part.stream().sorted(LEADING).toList())
                .sorted(Comparator.comparing(List::getFirst, LEADING))
                .toList();
    }

    private void join(BiPredicate<SourceRecord, SourceRecord> same, boolean mindful) {
        for (int i = 0; i < records.size(); i++) {
            for (int j = i + 1; j < records.size(); j++) {
                if (same.test(records.get(i), records.get(j))) {
                    join(records.get(i), records.get(j), mindful);
                }
            }
        }
    }

    private void join(SourceRecord one, SourceRecord other, boolean mindful) {
        Set<SourceRecord> ours = parts.get(one.id());
        Set<SourceRecord> theirs = parts.get(other.id());
        if (ours == theirs
                || ours.stream().anyMatch(each -> theirs.stream().anyMatch(its -> apart(each, its, mindful)))) {
            return;
        }
        ours.addAll(theirs);
        theirs.forEach(record -> parts.put(record.id(), ours));
    }

    /** Whether these two must not meet in one dossier: a person said so, or their own site tells them apart. */
    private boolean apart(SourceRecord one, SourceRecord other, boolean mindful) {
        return judgements.stream().anyMatch(each -> !each.same() && each.isOn(one.id(), other.id()))
                || mindful && toldApart(one, other);
    }

    /** A site has one record of a kind for a matter, or several that share a name; two numbers are two matters. */
    private boolean toldApart(SourceRecord one, SourceRecord other) {
        if (!one.id().site().equals(other.id().site())) {
            return false;
        }
        Set<String> ours = numbers(one);
        Set<String> theirs = numbers(other);
        boolean numbered = !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
        boolean alike = kinds(one).stream().anyMatch(kinds(other)::contains);
        return numbered || alike && Collections.disjoint(one.aliases(), other.aliases());
    }

    private boolean judged(SourceRecord one, SourceRecord other, boolean person) {
        return judgements.stream()
                .anyMatch(each -> each.same() && each.person() == person && each.isOn(one.id(), other.id()));
    }

    private boolean bearOneName(SourceRecord one, SourceRecord other) {
        if (!ofOneKind(one, other)) {
            return false;
        }
        return one.id().site().equals(other.id().site())
                ? !Collections.disjoint(one.aliases(), other.aliases()) && agree(one, other)
                : !kinds(one).contains(Kind.REPORT) && named(one, other);
    }

    private boolean named(SourceRecord one, SourceRecord other) {
        Names ours = names.get(one.id());
        Names theirs = names.get(other.id());
        return ours.same(theirs)
                || ours.leads().stream().anyMatch(theirs.own()::contains)
                || theirs.leads().stream().anyMatch(ours.own()::contains);
    }

    /** A number is sure; a place is handed on when a page is corrected, so the titles must not contradict it. */
    private static boolean agree(SourceRecord one, SourceRecord other) {
        Set<String> shared = new TreeSet<>(numbers(one));
        shared.retainAll(numbers(other));
        return !shared.isEmpty() || SameTitle.in(one, other);
    }

    /** A minuta or a decree belongs to the initiative that its source leads from; where there are several it resolves them all and is none. */
    private void bringHome() {
        for (SourceRecord later : records) {
            if (rank(later) != 1) {
                continue;
            }
            Set<Set<SourceRecord>> homes = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
            for (SourceRecord record : records) {
                if (rank(record) == 0 && names.get(later.id()).leadsTo(names.get(record.id()))) {
                    homes.add(parts.get(record.id()));
                }
            }
            if (homes.size() == 1) {
                join(homes.iterator().next().iterator().next(), later, true);
            }
        }
    }

    private static boolean ofOneKind(SourceRecord one, SourceRecord other) {
        Set<Kind> ours = kinds(one);
        Set<Kind> theirs = kinds(other);
        return ours.isEmpty() || theirs.isEmpty() || ours.containsAll(theirs) || theirs.containsAll(ours);
    }

    private static Set<String> numbers(SourceRecord record) {
        return record.words().values().stream()
                .map(word -> word.said().number())
                .filter(number -> number != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<Kind> kinds(SourceRecord record) {
        Stream<LastWord> added =
                record.byHand().stream().filter(Added.class::isInstance).map(act -> ((Added) act).word());
        return Stream.concat(record.words().values().stream(), added)
                .map(word -> word.said().kind())
                .filter(kind -> kind != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is presented leads, what came of it follows. */
    static int rank(SourceRecord record) {
        Set<Kind> kinds = kinds(record);
        if (kinds.contains(Kind.INITIATIVE) || kinds.contains(Kind.MOTION)) {
            return 0;
        }
        return kinds.contains(Kind.MINUTA) || kinds.contains(Kind.DECREE) ? 1 : 2;
    }
}
