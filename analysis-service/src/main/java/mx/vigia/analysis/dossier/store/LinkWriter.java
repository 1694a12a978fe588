package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import mx.vigia.analysis.dossier.feed.SkippedItemRepository;
import mx.vigia.analysis.dossier.linking.RecordNames;
import mx.vigia.analysis.dossier.linking.RecordPartition;
import mx.vigia.analysis.dossier.linking.TitleComparison;
import mx.vigia.analysis.dossier.linking.TooManyRecordsException;
import mx.vigia.platform.store.Jdbc;
import org.jboss.logging.Logger;

/** Collects which dossier each record of a docket is in, as changed by one transaction, until it is written. */
public final class LinkWriter {
    private static final Logger LOG = Logger.getLogger(LinkWriter.class);
    private static final String FOLLOWER_NAME = "links by key";
    private static final String DELETE_LINK_SQL = "delete from dossier_link where source_record = ?";
    private static final String SAVE_LINK_SQL = "insert into dossier_link (source_record, dossier) values (?, ?)"
            + " on conflict (source_record) do update set dossier = excluded.dossier";

    private final DocketState docketState;
    private final LinkedHashSet<BillId> settled = new LinkedHashSet<>();
    private final LinkedHashSet<BillId> crowded = new LinkedHashSet<>();
    private final Map<BillId, UUID> linked = new LinkedHashMap<>();
    private final Map<BillId, UUID> left = new HashMap<>();
    private final Map<BillId, Set<BillId>> shared = new LinkedHashMap<>();
    private final Map<BillId, UUID> moved = new HashMap<>();
    private final Set<BillId> entered = new HashSet<>();

    LinkWriter(DocketState docketState) {
        this.docketState = docketState;
    }

    /** Returns the dossier of this record. */
    UUID dossierOf(BillId id) {
        if (docketState.link(id).isEmpty()) {
            relink(id);
        }
        return docketState.link(id).orElseThrow();
    }

    /** Whether a record is in no dossier. */
    public boolean isUnlinked(BillId id) {
        return docketState.link(id).isEmpty();
    }

    /** Whether a record is linked, and nothing by which it could belong elsewhere has changed. */
    public boolean isSettled(SourceRecord before, SourceRecord now) {
        return docketState.link(now.id()).isPresent()
                && before.aliases().equals(now.aliases())
                && RecordPartition.kinds(before).equals(RecordPartition.kinds(now))
                && TitleComparison.titles(before).equals(TitleComparison.titles(now))
                && docketState.names(before).equals(docketState.names(now));
    }

    /**
     * Relinks everything connected with this record. Returns the dossiers whose records changed, except that this
     * record joined its own or an existing one.
     */
    public Set<UUID> relink(BillId id) {
        startRelinking();
        Set<SourceRecord> around = relatedRecords(id);
        return crowded.contains(id) ? linkUnchanged(id) : partition(around);
    }

    /**
     * Relinks all records about which something was decided. Where too many are connected, only the records of a
     * dossier are partitioned among themselves: those that are not the same leave, and none join.
     */
    public Set<UUID> relink(Collection<BillId> decided) {
        startRelinking();
        SharedPapers papers = new SharedPapers(docketState);
        Map<BillId, Set<BillId>> before = papers.records();
        Set<UUID> changed = new LinkedHashSet<>();
        Set<BillId> seen = new HashSet<>();
        for (BillId id : decided) {
            if (!seen.contains(id)) {
                Collection<SourceRecord> together = recordsLinkedWith(id);
                changed.addAll(partition(together));
                Set<BillId> those = together.stream().map(SourceRecord::id).collect(Collectors.toSet());
                seen.addAll(those);
                those.retainAll(decided);
                (crowded.contains(id) ? crowded : settled).addAll(those);
            }
        }
        changed.addAll(papers.changedSince(before));
        return changed;
    }

    private void startRelinking() {
        moved.clear();
        entered.clear();
    }

    /** Returns the dossier in which a record was before the last relinking; empty where it was in none. */
    public Optional<UUID> previousDossier(BillId record) {
        return entered.contains(record)
                ? Optional.empty()
                : Optional.ofNullable(moved.get(record)).or(() -> docketState.link(record));
    }

    private Collection<SourceRecord> recordsLinkedWith(BillId id) {
        Set<SourceRecord> around = relatedRecords(id);
        if (!crowded.contains(id)) {
            return around;
        }
        linkUnchanged(id);
        return docketState.recordsLinkedTo(dossierOf(id));
    }

    private Set<SourceRecord> relatedRecords(BillId id) {
        Set<SourceRecord> around = docketState.relatedRecords(id);
        (docketState.isPartial() || around.size() > DocketState.MAX_RELATED_RECORDS ? crowded : settled).add(id);
        return around;
    }

    /** Moves nothing because too many are connected; a record that is in no dossier gets one of its own. */
    private Set<UUID> linkUnchanged(BillId id) {
        if (docketState.link(id).isEmpty()) {
            link(id, RecordNames.dossierId(id));
        }
        return Set.of();
    }

    private Set<UUID> partition(Collection<SourceRecord> around) {
        Set<UUID> changed = new LinkedHashSet<>();
        RecordPartition.MatterGroups parted = RecordPartition.of(around, docketState::names, docketState.judgements());
        shared.putAll(parted.shared());
        docketState.shared().putAll(parted.shared());
        for (List<SourceRecord> part : parted.matters()) {
            UUID dossier = RecordNames.dossierId(part.getFirst().id());
            for (SourceRecord record : part) {
                Optional<UUID> before = docketState.link(record.id());
                if (!before.equals(Optional.of(dossier))) {
                    link(record.id(), dossier);
                    before.ifPresent(changed::add);
                    if (before.isPresent() || docketState.dossier(dossier).isEmpty() && part.size() > 1) {
                        changed.add(dossier);
                    }
                }
            }
        }
        return changed;
    }

    /** Returns the dossier that records of this one were in before, and that continues with others. */
    public Optional<UUID> formerDossier(UUID dossier) {
        return docketState.recordsLinkedTo(dossier).stream()
                .map(record -> left.get(record.id()))
                .filter(linkedBill -> linkedBill != null && !linkedBill.equals(dossier))
                .filter(linkedBill -> !docketState.recordsLinkedTo(linkedBill).isEmpty())
                .findFirst();
    }

    private void link(BillId record, UUID dossier) {
        docketState
                .link(record)
                .ifPresentOrElse(
                        linkedBill -> {
                            left.putIfAbsent(record, linkedBill);
                            moved.putIfAbsent(record, linkedBill);
                        },
                        () -> entered.add(record));
        docketState.link(record, dossier);
        linked.put(record, dossier);
    }

    /** Rejects a decision about records of which too many are connected, if it could join some. */
    public void requireComplete() {
        if (!crowded.isEmpty()) {
            throw new TooManyRecordsException(crowded.getFirst().key(), DocketState.MAX_RELATED_RECORDS);
        }
    }

    /**
     * Writes the links to dossiers that are not merged away. Also writes which records stayed where they were because
     * too many are connected. A record that states too little to have a dossier is in none, and leaves the one that it
     * was in.
     */
    void write(Jdbc transaction, Instant now) {
        List<Object[]> links = new ArrayList<>();
        List<Object[]> nowhere = new ArrayList<>();
        linked.forEach((record, dossier) -> {
            if (isActive(dossier)) {
                links.add(new Object[] {docketState.row(record), dossier});
            } else {
                nowhere.add(new Object[] {docketState.row(record)});
            }
        });
        transaction.batch(SAVE_LINK_SQL, links);
        transaction.batch(DELETE_LINK_SQL, nowhere);
        SharedPaperRepository.write(transaction, docketState, shared);
        settled.removeAll(crowded);
        SkippedItemRepository.delete(
                transaction,
                FOLLOWER_NAME,
                settled.stream().map(LinkWriter::subject).toList());
        for (BillId id : crowded) {
            String why = new TooManyRecordsException(id.key(), DocketState.MAX_RELATED_RECORDS).getMessage();
            LOG.warnf("Record not linked by its keys: record=%s reason=%s", subject(id), why);
            SkippedItemRepository.save(
                    transaction, new SkippedItemRepository.Item(FOLLOWER_NAME, subject(id), why), now);
        }
    }

    private boolean isActive(UUID dossier) {
        return docketState.dossier(dossier).isPresent()
                && docketState.mergedInto(dossier).isEmpty();
    }

    private static String subject(BillId id) {
        return id.site() + "|" + id.key();
    }
}
