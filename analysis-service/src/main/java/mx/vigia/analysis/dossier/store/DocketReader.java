package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.PageReadingHistory;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.linking.RecordNames;
import mx.vigia.analysis.dossier.manual.ManualEditWriter;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Json;

/** Reads and locks what a docket holds, in a few statements regardless of the number of sightings. */
final class DocketReader {
    private static final String FIND_LINKS_SQL = """
            select id, site, source_key, dossier from source_record left join dossier_link on source_record = id
            where id = any (?)""";
    private static final String LOCK_DOSSIERS_SQL = """
            select id, body, text_sha256, merged_into from dossier where id = any (?) order by id for no key update""";
    private static final String FIND_ANNOUNCED_SQL = """
            select concerned.id, held.until, coalesce(held.extension, false) as extension,
                exists (select from change where dossier = concerned.id and not silent) as announced
            from unnest(?) as concerned (id) cross join lateral (
                select max(until) as until, bool_and(kind = 'consultation-extended' and before is not null) as extension
                from waiting_fact where dossier = concerned.id) held""";
    private static final String FIND_RECORDS_SQL = "select id, site, source_key, revision, digest, first_seen, array"
            + " (select alias from source_alias where source_record = source_record.id) as aliases"
            + " from source_record where id = any (?) order by id";
    private static final String FIND_STATEMENTS_SQL =
            "select source_record, page_kind, revision, content, struck, since, first_read, provenance, readings"
                    + " from said where source_record = any (?)";
    private static final String FIND_SHARED_SQL = """
            select own.site as paper_site, own.source_key as paper_key, bill.site as bill_site, bill.source_key as bill_key
            from shared_paper join source_record own on own.id = paper join source_record bill on bill.id = record
            where paper = any (?) and record = any (?) order by paper, record""";
    private static final String FIND_TEXTS_SQL = "select sha256, content from bill_text where sha256 = any (?)";
    private static final SqlFunction<LatestPageStatement> STATEMENT_ROW = row -> new LatestPageStatement(
            row.getLong("revision"),
            Json.read(row.getString("content"), StatedFields.class),
            List.of(Json.read(row.getString("struck"), Step[].class)),
            Json.read(row.getString("since"), FieldDates.class).moments(),
            Json.read(row.getString("first_read"), FirstReadColumn.class).byWords(),
            Json.read(row.getString("provenance"), Provenance.class),
            Json.read(row.getString("readings"), PageReadingHistory.class));

    private final Jdbc jdbc;
    private final DocketState docketState = new DocketState();
    private final Map<Long, UUID> links = new HashMap<>();
    private final Map<Long, Map<BillPageKind, LatestPageStatement>> words = new HashMap<>();
    private final Map<Long, List<ManualStatement>> byHand = new HashMap<>();
    private final Set<Dossier> dossiers = new LinkedHashSet<>();

    DocketReader(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns everything a request may touch, locked. */
    DocketState read(DocketRequest docketRequest) {
        Set<Long> rows = RecordLocks.lockRows(jdbc, docketRequest);
        if (docketRequest.isPartial()) {
            docketState.markPartial();
        }
        lockDossiers(rows);
        readState(rows);
        readSharedPapers(rows);
        RecordNeighbourhood.findDecisions(jdbc, rows).forEach(docketState::judge);
        return docketState;
    }

    /** Returns only these records, in their current state. */
    DocketState readState(Set<Long> rows) {
        readStatements(rows);
        restoreTexts();
        byHand.putAll(new ManualEditWriter(jdbc).findInForce(rows));
        readRecords(rows);
        return docketState;
    }

    /**
     * Locks the dossiers in which the records are, and those that are named after them, whether current or merged away.
     */
    private void lockDossiers(Set<Long> rows) {
        Set<UUID> ids = new HashSet<>();
        jdbc.forEach(
                FIND_LINKS_SQL,
                row -> ids.addAll(link(
                        row.getLong("id"),
                        new BillId(row.getString("site"), row.getString("source_key")),
                        row.getObject("dossier", UUID.class))),
                Jdbc.array("bigint", rows));
        jdbc.forEach(
                LOCK_DOSSIERS_SQL,
                row -> add(
                        Json.read(row.getString("body"), Dossier.class),
                        Optional.ofNullable(row.getObject("merged_into", UUID.class))),
                Jdbc.array("uuid", ids));
        jdbc.forEach(
                FIND_ANNOUNCED_SQL,
                row -> addAnnounced(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(Jdbc.instant(row, "until")),
                        row.getBoolean("extension"),
                        row.getBoolean("announced")),
                Jdbc.array("uuid", ids));
    }

    private void addAnnounced(UUID dossier, Optional<Instant> until, boolean extension, boolean announced) {
        until.ifPresent(end -> (extension ? docketState.heldExtensions() : docketState.waits()).put(dossier, end));
        if (announced && (until.isEmpty() || extension)) {
            docketState.announced().add(dossier);
        }
    }

    private List<UUID> link(long row, BillId record, UUID linkedBill) {
        UUID own = RecordNames.dossierId(record);
        if (linkedBill == null) {
            return List.of(own);
        }
        links.put(row, linkedBill);
        return List.of(own, linkedBill);
    }

    private void add(Dossier dossier, Optional<UUID> into) {
        dossiers.add(dossier);
        into.ifPresent(other -> docketState.merge(dossier.id(), other));
    }

    private void readSharedPapers(Set<Long> rows) {
        jdbc.forEach(
                FIND_SHARED_SQL,
                row -> docketState
                        .shared()
                        .computeIfAbsent(
                                new BillId(row.getString("paper_site"), row.getString("paper_key")),
                                none -> new LinkedHashSet<>())
                        .add(new BillId(row.getString("bill_site"), row.getString("bill_key"))),
                Jdbc.array("bigint", rows),
                Jdbc.array("bigint", rows));
    }

    private void readStatements(Set<Long> rows) {
        jdbc.forEach(
                FIND_STATEMENTS_SQL,
                row -> words.computeIfAbsent(row.getLong("source_record"), absent -> new EnumMap<>(BillPageKind.class))
                        .put(BillPageKind.of(row.getString("page_kind")), STATEMENT_ROW.apply(row)),
                Jdbc.array("bigint", rows));
    }

    private void restoreTexts() {
        Set<String> digests = new TreeSet<>();
        dossiers.forEach(dossier -> digests.add(dossier.text().sha256()));
        words.values()
                .forEach(pages -> pages.values()
                        .forEach(
                                statement -> digests.add(statement.said().text().sha256())));
        digests.remove("");
        Map<String, String> texts = new HashMap<>();
        jdbc.forEach(
                FIND_TEXTS_SQL,
                row -> texts.put(row.getString("sha256"), row.getString("content")),
                Jdbc.array("text", digests));
        dossiers.forEach(dossier -> docketState.put(dossier.withText(
                dossier.text().with(texts.getOrDefault(dossier.text().sha256(), "")))));
        words.values().forEach(pages -> pages.replaceAll((page, statement) -> statement.withTextContent(texts)));
    }

    private void readRecords(Set<Long> rows) {
        jdbc.forEach(
                FIND_RECORDS_SQL,
                row -> {
                    BillId id = new BillId(row.getString("site"), row.getString("source_key"));
                    docketState.row(id, row.getLong("id"));
                    docketState.put(reader(id).apply(row));
                    if (links.containsKey(row.getLong("id"))) {
                        docketState.link(id, links.get(row.getLong("id")));
                    }
                },
                Jdbc.array("bigint", rows));
    }

    private SqlFunction<SourceRecord> reader(BillId id) {
        return row -> {
            Set<String> aliases =
                    new TreeSet<>(Set.of((String[]) row.getArray("aliases").getArray()));
            aliases.add(id.key());
            return new SourceRecord(
                    id,
                    aliases,
                    row.getLong("revision"),
                    row.getString("digest"),
                    Jdbc.instant(row, "first_seen"),
                    words.getOrDefault(row.getLong("id"), Map.of()),
                    byHand.getOrDefault(row.getLong("id"), List.of()));
        };
    }
}
