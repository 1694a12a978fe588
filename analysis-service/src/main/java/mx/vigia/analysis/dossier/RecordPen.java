package mx.vigia.analysis.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.bill.LastWord;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.bill.SourceRecord;

/** What source records learned in one transaction, until it is written: the last words of pages, and by what names they are known. */
final class RecordPen {
    private static final String RECORD = "update source_record set revision = ?, digest = ? where id = ?";
    private static final String ALIAS =
            "insert into source_alias (site, alias, source_record) values (?, ?, ?) on conflict do nothing";
    private static final String SAID = """
            insert into said (source_record, page_kind, revision, content, struck, since, first_read, provenance,
                text_sha256, readings)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?::jsonb)
            on conflict (source_record, page_kind) do update set revision = excluded.revision,
                content = excluded.content, struck = excluded.struck, since = excluded.since,
                first_read = excluded.first_read, provenance = excluded.provenance, text_sha256 = excluded.text_sha256,
                readings = excluded.readings
            """;
    private static final String NAMED_NO_MORE = "delete from source_name where source_record = ? and word <> all (?)";
    private static final String NAME = "insert into source_name (source_record, word, own) values (?, ?, ?)"
            + " on conflict (source_record, word) do update set own = excluded.own where source_name.own <> excluded.own";

    private final Holdings holdings;
    private final Map<BillId, Set<PageKind>> heard = new LinkedHashMap<>();

    RecordPen(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The record as it is now that this kind of page has spoken. */
    void keep(SourceRecord record, PageKind said) {
        holdings.put(record);
        heard.computeIfAbsent(record.id(), absent -> new LinkedHashSet<>()).add(said);
    }

    /** Has its names written again, though it says nothing new. */
    void keepNames(BillId id) {
        heard.computeIfAbsent(id, absent -> new LinkedHashSet<>());
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement record = connection.prepareStatement(RECORD);
                PreparedStatement alias = connection.prepareStatement(ALIAS);
                PreparedStatement noMore = connection.prepareStatement(NAMED_NO_MORE);
                PreparedStatement called = connection.prepareStatement(NAME);
                PreparedStatement text = connection.prepareStatement(TextPen.TEXT);
                PreparedStatement said = connection.prepareStatement(SAID)) {
            for (Map.Entry<BillId, Set<PageKind>> entry : heard.entrySet()) {
                SourceRecord told = holdings.record(entry.getKey());
                long row = holdings.row(told.id());
                Rows.add(record, told.revision(), told.digest(), row);
                for (String name : told.aliases()) {
                    Rows.add(alias, told.id().site(), name, row);
                }
                Names names = Names.of(told);
                Rows.add(noMore, row, Rows.array(connection, "text", names.all().toList()));
                for (String name : names.own()) {
                    Rows.add(called, row, name, true);
                }
                for (String name : names.leads()) {
                    Rows.add(called, row, name, false);
                }
                for (PageKind page : entry.getValue()) {
                    word(text, said, row, page, told.words().get(page));
                }
            }
            record.executeBatch();
            alias.executeBatch();
            noMore.executeBatch();
            called.executeBatch();
            text.executeBatch();
            said.executeBatch();
        }
        PassedOver.taken(
                connection,
                Renaming.NAME,
                heard.keySet().stream()
                        .map(id -> Long.toString(holdings.row(id)))
                        .toList());
    }

    private static void word(PreparedStatement text, PreparedStatement said, long row, PageKind page, LastWord word)
            throws SQLException {
        BillText words = word.said().text();
        if (words.known()) {
            Rows.add(text, words.sha256(), words.content());
        }
        Rows.add(
                said,
                row,
                page.word(),
                word.revision(),
                Json.write(word.said().withText(words.named())),
                Json.write(word.struck()),
                Json.write(Since.of(word.since())),
                Json.write(new FirstRead(word.firstRead())),
                Json.write(word.provenance()),
                words.known() ? words.sha256() : null,
                Json.write(word.readings()));
    }
}
