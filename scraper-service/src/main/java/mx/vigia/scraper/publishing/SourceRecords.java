package mx.vigia.scraper.publishing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The source records of one site within one transaction, found by any key the site ever showed them under. */
final class SourceRecords {
    private final Connection connection;
    private final String site;
    private final Map<String, Entry> byKey = new HashMap<>();

    SourceRecords(Connection connection, String site) {
        this.connection = connection;
        this.site = site;
    }

    /** Loads whatever is known under these keys, locked until the transaction ends. */
    void load(Collection<String> keys) throws SQLException {
        try (var select = connection.prepareStatement("""
                select r.id, r.source_key, r.number, r.revision, array(select alias from source_alias where record_id = r.id order by alias) as aliases
                from source_record r
                where r.id in (select record_id from source_alias where site = ? and alias = any (?))
                order by r.id for update
                """)) {
            select.setString(1, site);
            select.setArray(2, connection.createArrayOf("text", keys.toArray()));
            var rows = select.executeQuery();
            while (rows.next()) {
                var entry = new Entry(rows.getLong("id"), rows.getString("source_key"), rows.getInt("revision"));
                entry.number = rows.getString("number");
                for (var alias : (String[]) rows.getArray("aliases").getArray()) {
                    entry.aliases.add(alias);
                    byKey.put(alias, entry);
                }
            }
        }
    }

    /** The different records known under these keys, by the strongest key first. */
    List<Entry> known(List<String> keys) {
        var found = new LinkedHashMap<Long, Entry>();
        for (var key : keys) {
            var entry = byKey.get(key);
            if (entry != null) {
                found.putIfAbsent(entry.id, entry);
            }
        }
        return List.copyOf(found.values());
    }

    /** A new record under this key. */
    Entry open(String key, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into source_record (site, source_key, first_seen_at) values (?, ?, ?) returning id")) {
            insert.setString(1, site);
            insert.setString(2, key);
            insert.setTimestamp(3, Timestamp.from(now));
            var row = insert.executeQuery();
            row.next();
            return new Entry(row.getLong(1), key, 0);
        }
    }

    /** Adds those keys to the record that no record has yet. */
    void alias(Entry entry, List<String> keys) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into source_alias (site, alias, record_id) values (?, ?, ?) on conflict do nothing")) {
            for (var key : keys) {
                if (byKey.putIfAbsent(key, entry) == null) {
                    insert.setString(1, site);
                    insert.setString(2, key);
                    insert.setLong(3, entry.id);
                    insert.addBatch();
                    entry.aliases.add(key);
                }
            }
            insert.executeBatch();
        }
    }

    /** Writes the records' revisions and numbers back. */
    void save(Collection<Entry> entries) throws SQLException {
        try (var update =
                connection.prepareStatement("update source_record set revision = ?, number = ? where id = ?")) {
            for (var entry : entries) {
                update.setInt(1, entry.revision);
                update.setString(2, entry.number);
                update.setLong(3, entry.id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** One record while the transaction lasts. */
    static final class Entry {
        final long id;
        final String sourceKey;
        final List<String> aliases = new ArrayList<>();
        int revision;
        String number = "";

        Entry(long id, String sourceKey, int revision) {
            this.id = id;
            this.sourceKey = sourceKey;
            this.revision = revision;
        }
    }
}
