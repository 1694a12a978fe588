package mx.vigia.analysis.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.LastWord;
import mx.vigia.analysis.bill.SourceRecord;

/** What a docket holds in memory: records by name, dossiers, and the links between them. */
final class Holdings {
    private final Map<BillId, SourceRecord> records = new LinkedHashMap<>();
    private final Map<BillId, Long> rows = new HashMap<>();
    private final Map<BillId, Set<BillId>> names = new HashMap<>();
    private final Map<BillId, UUID> links = new LinkedHashMap<>();
    private final Map<UUID, Set<BillId>> members = new HashMap<>();
    private final Map<UUID, Dossier> dossiers = new HashMap<>();

    void row(BillId id, long row) {
        rows.put(id, row);
    }

    long row(BillId id) {
        return rows.get(id);
    }

    void put(SourceRecord record) {
        records.put(record.id(), record);
        record.aliases()
                .forEach(alias -> names.computeIfAbsent(
                                new BillId(record.id().site(), alias), absent -> new LinkedHashSet<>())
                        .add(record.id()));
    }

    SourceRecord record(BillId id) {
        return records.get(id);
    }

    void put(Dossier dossier) {
        dossiers.put(dossier.id(), dossier);
    }

    Optional<Dossier> dossier(UUID id) {
        return Optional.ofNullable(dossiers.get(id));
    }

    void link(BillId record, UUID dossier) {
        links.put(record, dossier);
        members.computeIfAbsent(dossier, absent -> new LinkedHashSet<>()).add(record);
    }

    Optional<UUID> link(BillId record) {
        return Optional.ofNullable(links.get(record));
    }

    /** The records linked to a dossier, the first to be linked first. */
    Collection<SourceRecord> linkedTo(UUID dossier) {
        return members.getOrDefault(dossier, Set.of()).stream()
                .map(records::get)
                .sorted(Comparator.comparing(record -> rows.get(record.id())))
                .toList();
    }

    /** The dossier of another record that shares a name with this one and says the same kind, if there is exactly one. */
    Optional<UUID> namesake(BillId id) {
        SourceRecord record = records.get(id);
        Set<UUID> found = new LinkedHashSet<>();
        for (String alias : record.aliases()) {
            for (BillId other : names.getOrDefault(new BillId(id.site(), alias), Set.of())) {
                if (!other.equals(id) && links.containsKey(other) && sameKind(record, records.get(other))) {
                    found.add(links.get(other));
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static boolean sameKind(SourceRecord one, SourceRecord other) {
        Set<Kind> kinds = kinds(one);
        return kinds.isEmpty() || kinds(other).isEmpty() || kinds(other).containsAll(kinds);
    }

    private static Set<Kind> kinds(SourceRecord record) {
        Set<Kind> kinds = new LinkedHashSet<>();
        for (LastWord word : record.words().values()) {
            if (word.said().kind() != null) {
                kinds.add(word.said().kind());
            }
        }
        return kinds;
    }
}
