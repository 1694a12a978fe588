package mx.vigia.analysis.dossier.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.SkippedItemRepository;
import mx.vigia.analysis.dossier.linking.RecordNames;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/**
 * Collects the changes of source records in one transaction, until they are written: the latest statements of pages,
 * and their names.
 */
public final class RecordWriter {
    private static final String UPDATE_RECORDS_SQL = """
            update source_record set revision = now.revision, digest = now.digest
            from unnest(?, ?, ?) as now (record, revision, digest) where id = now.record
            """;
    private static final String SAVE_ALIAS_SQL =
            "insert into source_alias (site, alias, source_record) values (?, ?, ?) on conflict do nothing";
    private static final String SAVE_STATEMENT_SQL = """
            insert into said (source_record, page_kind, revision, content, struck, since, first_read, provenance,
                text_sha256, readings)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?::jsonb)
            on conflict (source_record, page_kind) do update set revision = excluded.revision,
                content = excluded.content, struck = excluded.struck, since = excluded.since,
                first_read = excluded.first_read, provenance = excluded.provenance, text_sha256 = excluded.text_sha256,
                readings = excluded.readings
            """;
    private static final String DELETE_OLD_NAMES_SQL = """
            delete from source_name where source_record = any (?)
                and (source_record, word) not in (select * from unnest(?, ?))
            """;
    private static final String SAVE_NAME_SQL = "insert into source_name (source_record, word, own) values (?, ?, ?)"
            + " on conflict (source_record, word) do update set own = excluded.own where source_name.own <> excluded.own";

    private final DocketState docketState;
    private final Map<BillId, Set<BillPageKind>> received = new LinkedHashMap<>();
    private final Set<String> texts = new HashSet<>();

    RecordWriter(DocketState docketState) {
        this.docketState = docketState;
    }

    /** Saves the current record after a statement of this kind of page. */
    public void save(SourceRecord record, BillPageKind pageKind) {
        docketState.put(record);
        received.computeIfAbsent(record.id(), absent -> new LinkedHashSet<>()).add(pageKind);
    }

    /** Requests that its names be written again, though it states nothing new. */
    public void rewriteNames(BillId id) {
        received.computeIfAbsent(id, absent -> new LinkedHashSet<>());
    }

    /** Returns the digests of the texts that were written. */
    Set<String> texts() {
        return texts;
    }

    void write(Jdbc jdbc) {
        if (received.isEmpty()) {
            return;
        }
        List<SourceRecord> saved =
                received.keySet().stream().map(docketState::record).toList();
        Object rows = rows(jdbc, saved);
        records(jdbc, rows, saved);
        saveAliases(jdbc, saved);
        names(jdbc, rows, saved);
        words(jdbc, saved);
        SkippedItemRepository.delete(
                jdbc,
                Reprocessing.Follower.NAMES.key(),
                saved.stream().map(record -> Long.toString(row(record))).toList());
    }

    private static void records(Jdbc jdbc, Object rows, List<SourceRecord> saved) {
        jdbc.update(
                UPDATE_RECORDS_SQL,
                rows,
                Jdbc.array("bigint", saved.stream().map(SourceRecord::revision).toList()),
                Jdbc.array("text", saved.stream().map(SourceRecord::digest).toList()));
    }

    private void saveAliases(Jdbc jdbc, List<SourceRecord> saved) {
        List<Object[]> aliases = new ArrayList<>();
        for (SourceRecord record : saved) {
            record.aliases()
                    .forEach(alias -> aliases.add(new Object[] {record.id().site(), alias, row(record)}));
        }
        jdbc.batch(SAVE_ALIAS_SQL, aliases);
    }

    private void names(Jdbc jdbc, Object rows, List<SourceRecord> saved) {
        List<Object[]> names = new ArrayList<>();
        for (SourceRecord record : saved) {
            RecordNames now = docketState.names(record);
            now.own().forEach(name -> names.add(new Object[] {row(record), name, true}));
            now.leads().forEach(name -> names.add(new Object[] {row(record), name, false}));
        }
        jdbc.update(
                DELETE_OLD_NAMES_SQL,
                rows,
                Jdbc.array("bigint", names.stream().map(name -> name[0]).toList()),
                Jdbc.array("text", names.stream().map(name -> name[1]).toList()));
        jdbc.batch(SAVE_NAME_SQL, names);
    }

    private void words(Jdbc jdbc, List<SourceRecord> records) {
        List<Object[]> contents = new ArrayList<>();
        List<Object[]> stated = new ArrayList<>();
        for (SourceRecord record : records) {
            for (BillPageKind page : received.get(record.id())) {
                LatestPageStatement statement = record.words().get(page);
                BillText text = statement.said().text();
                if (text.known() && texts.add(text.sha256())) {
                    contents.add(new Object[] {text.sha256(), text.content()});
                }
                stated.add(statementArray(row(record), page, statement));
            }
        }
        jdbc.batch(TextWriter.SAVE_TEXT_SQL, contents);
        jdbc.batch(SAVE_STATEMENT_SQL, stated);
    }

    private static Object[] statementArray(long row, BillPageKind page, LatestPageStatement statement) {
        BillText text = statement.said().text();
        return new Object[] {
            row,
            page.word(),
            statement.revision(),
            Json.write(statement.said().withText(text.withoutContent())),
            Json.write(statement.struck()),
            Json.write(FieldDates.of(statement.since())),
            Json.write(new FirstReadColumn(statement.firstRead())),
            Json.write(statement.provenance()),
            text.storedDigest(),
            Json.write(statement.readings())
        };
    }

    private Object rows(Jdbc jdbc, List<SourceRecord> records) {
        return Jdbc.array("bigint", records.stream().map(this::row).toList());
    }

    private long row(SourceRecord record) {
        return docketState.row(record.id());
    }
}
