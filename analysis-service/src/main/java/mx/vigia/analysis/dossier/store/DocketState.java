package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.linking.LinkDecision;
import mx.vigia.analysis.dossier.linking.RecordNames;
import mx.vigia.analysis.dossier.linking.RecordPartition;

/** The in-memory content of a docket: records by name, dossiers, and the links between them. */
public final class DocketState {
    /**
     * The maximum number of connected records that are partitioned into matters; larger groups cannot be determined and
     * are not linked.
     */
    static final int MAX_RELATED_RECORDS = 200;

    /** The maximum number of records per name; a name shared by more links none of them. */
    static final int MAX_RECORDS_PER_NAME = 50;

    private final Map<BillId, SourceRecord> records = new LinkedHashMap<>();
    private final Map<BillId, Long> rows = new HashMap<>();
    private final Map<BillId, Set<BillId>> names = new HashMap<>();
    private final Map<BillId, UUID> links = new LinkedHashMap<>();
    private final Map<UUID, Set<BillId>> members = new HashMap<>();
    private final Map<UUID, Dossier> dossiers = new HashMap<>();
    private final Map<UUID, UUID> merged = new HashMap<>();
    private final Map<String, Set<BillId>> known = new HashMap<>();
    private final Map<SourceRecord, RecordNames> called = new IdentityHashMap<>();
    private final List<LinkDecision> judgements = new ArrayList<>();
    private final Map<UUID, Instant> waits = new LinkedHashMap<>();
    private final Map<UUID, Instant> heldExtensions = new LinkedHashMap<>();
    private final Map<BillId, Set<BillId>> shared = new LinkedHashMap<>();
    private final Set<UUID> announced = new HashSet<>();
    private boolean partial;

    /** Marks that more records are connected with these than are held. */
    void markPartial() {
        partial = true;
    }

    boolean isPartial() {
        return partial;
    }

    /** Returns the dossiers that wait for their bill, each with the end of its wait. */
    Map<UUID, Instant> waits() {
        return waits;
    }

    /** Returns until when the extension of a consultation is held back, by the bill, of which all else is announced. */
    Map<UUID, Instant> heldExtensions() {
        return heldExtensions;
    }

    /** Returns, for each paper in a dossier of its own, the records of other dossiers that link to it. */
    Map<BillId, Set<BillId>> shared() {
        return shared;
    }

    /** Returns the dossiers of which something was read that is announced, without those that wait. */
    Set<UUID> announced() {
        return announced;
    }

    void row(BillId id, long row) {
        rows.put(id, row);
    }

    long row(BillId id) {
        return rows.get(id);
    }

    BillId recordAt(long row) {
        return recordsAt(List.of(row)).getFirst();
    }

    List<BillId> recordsAt(Collection<Long> those) {
        return rows.entrySet().stream()
                .filter(entry -> those.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    void put(SourceRecord record) {
        if (records.put(record.id(), record) == record) {
            return;
        }
        record.aliases()
                .forEach(alias -> names.computeIfAbsent(
                                new BillId(record.id().site(), alias), absent -> new LinkedHashSet<>())
                        .add(record.id()));
        names(record)
                .all()
                .forEach(name -> known.computeIfAbsent(name, absent -> new LinkedHashSet<>())
                        .add(record.id()));
    }

    /**
     * Returns the names of a record, held now or before; cached, because they are read at every step and take a dozen
     * patterns to find.
     */
    RecordNames names(SourceRecord record) {
        return called.computeIfAbsent(record, RecordNames::of);
    }

    SourceRecord record(BillId id) {
        return records.get(id);
    }

    Collection<SourceRecord> all() {
        return records.values();
    }

    void put(Dossier dossier) {
        dossiers.put(dossier.id(), dossier);
    }

    Optional<Dossier> dossier(UUID id) {
        return Optional.ofNullable(dossiers.get(id));
    }

    /** Records that the records of a dossier moved to another, which replaces it. */
    void merge(UUID dossier, UUID into) {
        merged.put(dossier, into);
    }

    /** Records that a dossier is no longer merged into another. */
    void separate(UUID dossier) {
        merged.remove(dossier);
    }

    /**
     * Returns dossiers merged into another one than the dossier that now contains the record they are named after, with
     * the latter.
     */
    Map<UUID, UUID> dossiersMergedElsewhere() {
        Map<UUID, UUID> strays = new HashMap<>();
        links.forEach((record, home) -> {
            UUID own = RecordNames.dossierId(record);
            boolean elsewhere =
                    mergedInto(own).filter(into -> !into.equals(home)).isPresent();
            if (elsewhere && !home.equals(own) && dossiers.containsKey(home)) {
                strays.put(own, home);
            }
        });
        return strays;
    }

    /** Returns the dossier that now contains the record a dossier was named after. */
    UUID homeDossierOf(UUID dossier) {
        return links.entrySet().stream()
                .filter(link -> RecordNames.dossierId(link.getKey()).equals(dossier))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    Optional<UUID> mergedInto(UUID dossier) {
        return Optional.ofNullable(merged.get(dossier));
    }

    void judge(LinkDecision judgement) {
        forget(judgement.one(), judgement.other());
        judgements.add(judgement);
    }

    void forget(BillId one, BillId other) {
        judgements.removeIf(known -> known.isAboutPair(one, other));
    }

    List<LinkDecision> judgements() {
        return judgements;
    }

    void link(BillId record, UUID dossier) {
        link(record).ifPresent(before -> members.get(before).remove(record));
        links.put(record, dossier);
        members.computeIfAbsent(dossier, absent -> new LinkedHashSet<>()).add(record);
    }

    Optional<UUID> link(BillId record) {
        return Optional.ofNullable(links.get(record));
    }

    Map<BillId, UUID> links() {
        return Map.copyOf(links);
    }

    /** Returns the records linked to a dossier, in leading order, whichever was linked first. */
    Collection<SourceRecord> recordsLinkedTo(UUID dossier) {
        return members.getOrDefault(dossier, Set.of()).stream()
                .map(records::get)
                .sorted(RecordPartition.LEADING_ORDER)
                .toList();
    }

    /**
     * Returns every record connected with this one: by its dossier, by a shared name, by decisions, and so on from
     * each. Where there are more than {@link #MAX_RELATED_RECORDS} some are left out, and nothing may be concluded from
     * the others.
     */
    Set<SourceRecord> relatedRecords(BillId id) {
        Set<BillId> found = new LinkedHashSet<>(Set.of(id));
        Deque<BillId> waiting = new ArrayDeque<>(found);
        while (!waiting.isEmpty() && found.size() <= MAX_RELATED_RECORDS) {
            for (BillId beside : neighboursOf(waiting.removeFirst())) {
                if (records.containsKey(beside) && found.add(beside)) {
                    waiting.add(beside);
                }
            }
        }
        return found.stream().map(records::get).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<BillId> neighboursOf(BillId id) {
        Set<BillId> beside = new LinkedHashSet<>(
                link(id).map(dossier -> members.getOrDefault(dossier, Set.of())).orElse(Set.of()));
        SourceRecord record = records.get(id);
        record.aliases().forEach(alias -> beside.addAll(names.getOrDefault(new BillId(id.site(), alias), Set.of())));
        names(record)
                .all()
                .map(name -> known.getOrDefault(name, Set.of()))
                .filter(bearers -> bearers.size() <= MAX_RECORDS_PER_NAME)
                .forEach(beside::addAll);
        judgements.stream()
                .filter(each -> each.concerns(id))
                .map(each -> each.otherRecord(id))
                .forEach(beside::add);
        return beside;
    }
}
