package mx.vigia.analysis.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.bill.LastWord;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AffectedLaws;

/** Writes what a docket changed, each kind of row in one batch. */
final class DocketWriter {
    private static final String RECORD = "update source_record set revision = ?, digest = ? where id = ?";
    private static final String ALIAS =
            "insert into source_alias (site, alias, source_record) values (?, ?, ?) on conflict do nothing";
    private static final String TEXT = "insert into bill_text (sha256, content) values (?, ?) on conflict do nothing";
    private static final String SAID = """
            insert into said (source_record, page_kind, revision, content, struck, since, first_read, provenance,
                text_sha256, readings)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?::jsonb)
            on conflict (source_record, page_kind) do update set revision = excluded.revision,
                content = excluded.content, struck = excluded.struck, since = excluded.since,
                first_read = excluded.first_read, provenance = excluded.provenance, text_sha256 = excluded.text_sha256,
                readings = excluded.readings
            """;
    private static final String DOSSIER = """
            insert into dossier (id, revision, body, text_sha256, first_seen, last_changed)
            values (?, ?, ?::jsonb, ?, ?, ?)
            on conflict (id) do update set revision = excluded.revision, body = excluded.body,
                text_sha256 = excluded.text_sha256, last_changed = excluded.last_changed
            """;

    /** Apart from the others and only where it changes: it waits for everybody who refers to the dossier, which the others do not. */
    private static final String MERGED =
            "update dossier set merged_into = ? where id = ? and merged_into is distinct from ?";

    private static final String NO_LAWS = "delete from dossier_law where dossier = ?";
    private static final String LAW =
            "insert into dossier_law (dossier, law, name, relation, articles) values (?, ?, ?, ?, ?)";
    private static final String IN_FORCE = """
            insert into law_in_force (dossier, law) values (?, ?) on conflict (dossier) do update set law = excluded.law
            """;
    private static final String LINK = "insert into dossier_link (source_record, dossier) values (?, ?)"
            + " on conflict (source_record) do update set dossier = excluded.dossier";
    private static final String NAMED_NO_MORE = "delete from source_name where source_record = ? and word <> all (?)";
    private static final String NAME = "insert into source_name (source_record, word, own) values (?, ?, ?)"
            + " on conflict (source_record, word) do update set own = excluded.own where source_name.own <> excluded.own";

    private final Connection connection;
    private final Holdings holdings;

    DocketWriter(Connection connection, Holdings holdings) {
        this.connection = connection;
        this.holdings = holdings;
    }

    void records(Map<BillId, Set<PageKind>> heard) throws SQLException {
        try (PreparedStatement record = connection.prepareStatement(RECORD);
                PreparedStatement alias = connection.prepareStatement(ALIAS);
                PreparedStatement noMore = connection.prepareStatement(NAMED_NO_MORE);
                PreparedStatement called = connection.prepareStatement(NAME);
                PreparedStatement text = connection.prepareStatement(TEXT);
                PreparedStatement said = connection.prepareStatement(SAID)) {
            for (Map.Entry<BillId, Set<PageKind>> entry : heard.entrySet()) {
                SourceRecord told = holdings.record(entry.getKey());
                long row = holdings.row(told.id());
                add(record, told.revision(), told.digest(), row);
                for (String name : told.aliases()) {
                    add(alias, told.id().site(), name, row);
                }
                Names names = Names.of(told);
                add(noMore, row, Rows.array(connection, "text", names.all().toList()));
                for (String name : names.own()) {
                    add(called, row, name, true);
                }
                for (String name : names.leads()) {
                    add(called, row, name, false);
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

    void dossiers(Collection<Dossier> changed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DOSSIER)) {
            for (Dossier dossier : changed) {
                add(
                        statement,
                        dossier.id(),
                        dossier.revision(),
                        Json.write(dossier.withText(dossier.text().named())),
                        digest(dossier.text()),
                        dossier.firstSeen(),
                        dossier.lastChanged());
            }
            statement.executeBatch();
        }
        laws(changed);
        merged(changed);
    }

    /** An old address leads to its end in one step, however often the dossier that answered for it merged into others. */
    private void merged(Collection<Dossier> changed) throws SQLException {
        Map<UUID, UUID> ends = new HashMap<>();
        changed.forEach(dossier ->
                ends.put(dossier.id(), holdings.mergedInto(dossier.id()).orElse(null)));
        ends.putAll(holdings.strays());
        try (PreparedStatement statement = connection.prepareStatement(MERGED)) {
            for (Map.Entry<UUID, UUID> end : ends.entrySet()) {
                add(statement, end.getValue(), end.getKey(), end.getValue());
            }
            statement.executeBatch();
        }
    }

    private void laws(Collection<Dossier> changed) throws SQLException {
        try (PreparedStatement none = connection.prepareStatement(NO_LAWS);
                PreparedStatement law = connection.prepareStatement(LAW);
                PreparedStatement inForce = connection.prepareStatement(IN_FORCE)) {
            for (Dossier dossier : changed) {
                if (dossier.standsInForce()) {
                    add(inForce, dossier.id(), AffectedLaws.known().idOf(dossier.title()));
                }
                add(none, dossier.id());
                for (AffectedLaw touched : dossier.laws()) {
                    add(
                            law,
                            dossier.id(),
                            touched.id(),
                            touched.law(),
                            touched.relation().word(),
                            Rows.array(connection, "text", touched.articles()));
                }
            }
            none.executeBatch();
            law.executeBatch();
            inForce.executeBatch();
        }
    }

    void links(Map<BillId, UUID> linked) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LINK)) {
            for (Map.Entry<BillId, UUID> link : linked.entrySet()) {
                add(statement, holdings.row(link.getKey()), link.getValue());
            }
            statement.executeBatch();
        }
    }

    private static void word(PreparedStatement text, PreparedStatement said, long row, PageKind page, LastWord word)
            throws SQLException {
        BillText words = word.said().text();
        if (words.known()) {
            add(text, words.sha256(), words.content());
        }
        add(
                said,
                row,
                page.word(),
                word.revision(),
                Json.write(word.said().withText(words.named())),
                Json.write(word.struck()),
                Json.write(Since.of(word.since())),
                Json.write(new FirstRead(word.firstRead())),
                Json.write(word.provenance()),
                digest(words),
                Json.write(word.readings()));
    }

    private static String digest(BillText text) {
        return text.known() ? text.sha256() : null;
    }

    private static void add(PreparedStatement statement, Object... parameters) throws SQLException {
        Rows.set(statement, parameters);
        statement.addBatch();
    }
}
