package mx.vigia.scraper.publishing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The source records of one site within one transaction, found by any key the site ever showed them under. */
final class SourceRecords {
    private static final int IDS_AT_ONCE = 64;

    private final Connection connection;
    private final String site;
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, List<Entry>> byWords = new HashMap<>();
    private final Deque<Long> freeIds = new ArrayDeque<>();
    private final List<Entry> opened = new ArrayList<>();
    private final Map<String, Long> aliased = new LinkedHashMap<>();

    SourceRecords(Connection connection, String site) {
        this.connection = connection;
        this.site = site;
    }

    /** Loads whatever is known under these keys or by these words, locked until the transaction ends. */
    void load(Collection<String> keys, Collection<String> words) throws SQLException {
        try (var select = connection.prepareStatement("""
                select r.id, r.source_key, r.number, r.likeness, r.revision, array(select alias from source_alias where record_id = r.id order by alias) as aliases
                from source_record r
                where r.id in (select record_id from source_alias where site = ? and alias = any (?))
                  or r.site = ? and r.likeness <> '' and r.likeness = any (?)
                order by r.id for update
                """)) {
            select.setString(1, site);
            select.setArray(2, connection.createArrayOf("text", keys.toArray()));
            select.setString(3, site);
            select.setArray(4, connection.createArrayOf("text", words.toArray()));
            var rows = select.executeQuery();
            while (rows.next()) {
                var entry = new Entry(rows.getLong("id"), rows.getString("source_key"), rows.getInt("revision"));
                entry.number = rows.getString("number");
                entry.likeness = rows.getString("likeness");
                if (words.contains(entry.likeness)) {
                    byWords.computeIfAbsent(entry.likeness, w -> new ArrayList<>())
                            .add(entry);
                }
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

    /** Learns how each kind of page last called these records. */
    void hear(Collection<Entry> entries) throws SQLException {
        var heard = entries.stream().collect(Collectors.toMap(entry -> entry.id, entry -> entry, (one, same) -> one));
        if (heard.isEmpty()) {
            return;
        }
        try (var select = connection.prepareStatement("""
                select distinct on (record_id, kind) record_id, event::jsonb ->> 'pageKind' as kind,
                  coalesce(event::jsonb #>> '{said,title}', '') as title,
                  array(select name #>> '{}' from jsonb_path_query(event::jsonb, '$.said.proponents[*].name') as name) as people
                from sighting where record_id = any (?) order by record_id, kind, revision desc
                """)) {
            select.setArray(1, connection.createArrayOf("bigint", heard.keySet().toArray()));
            var rows = select.executeQuery();
            while (rows.next()) {
                var people =
                        new HashSet<>(List.of((String[]) rows.getArray("people").getArray()));
                heard.get(rows.getLong("record_id"))
                        .called
                        .put(rows.getString("kind"), new Called(rows.getString("title"), people));
            }
        }
    }

    /** The records that bore these words when they were last seen, the oldest first. */
    List<Entry> like(List<String> words) {
        return words.stream()
                .flatMap(w -> byWords.getOrDefault(w, List.of()).stream())
                .toList();
    }

    /** A new record under this key; it is written with the others by {@link #save}. */
    Entry open(String key) throws SQLException {
        if (freeIds.isEmpty()) {
            reserve();
        }
        var entry = new Entry(freeIds.removeFirst(), key, 0);
        opened.add(entry);
        return entry;
    }

    /** Adds those keys to the record that no record has yet. */
    void alias(Entry entry, List<String> keys) {
        for (var key : keys) {
            if (byKey.putIfAbsent(key, entry) == null) {
                entry.aliases.add(key);
                aliased.put(key, entry.id);
            }
        }
    }

    /** Writes what is new, and everybody's revision, number and words; what was opened and not spoken of is let go. */
    void save(Collection<Entry> entries, Instant now) throws SQLException {
        letGo();
        insertOpened(now);
        insertAliases();
        try (var update = connection.prepareStatement(
                "update source_record set revision = ?, number = ?, likeness = ? where id = ? and (revision, number, likeness) <> (?, ?, ?)")) {
            for (var entry : entries) {
                update.setInt(1, entry.revision);
                update.setString(2, entry.number);
                update.setString(3, entry.likeness);
                update.setLong(4, entry.id);
                update.setInt(5, entry.revision);
                update.setString(6, entry.number);
                update.setString(7, entry.likeness);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void letGo() {
        opened.stream().filter(Entry::isNew).forEach(entry -> aliased.values().removeIf(id -> id == entry.id));
        opened.removeIf(Entry::isNew);
    }

    private void reserve() throws SQLException {
        try (var select = connection.prepareStatement("select nextval(pg_get_serial_sequence('source_record', 'id'))"
                + " from generate_series(1, " + IDS_AT_ONCE + ")")) {
            var rows = select.executeQuery();
            while (rows.next()) {
                freeIds.add(rows.getLong(1));
            }
        }
    }

    private void insertOpened(Instant now) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into source_record (id, site, source_key, first_seen_at) overriding system value
                select id, ?, key, ? from unnest(?::bigint[], ?::text[]) as opened (id, key)
                """)) {
            insert.setString(1, site);
            insert.setTimestamp(2, Timestamp.from(now));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", opened.stream().map(e -> e.id).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "text", opened.stream().map(e -> e.sourceKey).toArray()));
            insert.executeUpdate();
        }
    }

    private void insertAliases() throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into source_alias (site, alias, record_id)
                select ?, alias, id from unnest(?::text[], ?::bigint[]) as aliased (alias, id) on conflict do nothing
                """)) {
            insert.setString(1, site);
            insert.setArray(2, connection.createArrayOf("text", aliased.keySet().toArray()));
            insert.setArray(
                    3, connection.createArrayOf("bigint", aliased.values().toArray()));
            insert.executeUpdate();
        }
    }

    /** One record while the transaction lasts. */
    static final class Entry {
        final long id;
        final String sourceKey;
        final List<String> aliases = new ArrayList<>();
        /** How each kind of page last called it, where that was asked for. */
        final Map<String, Called> called = new HashMap<>();

        int revision;
        String number = "";
        String likeness = "";

        Entry(long id, String sourceKey, int revision) {
            this.id = id;
            this.sourceKey = sourceKey;
            this.revision = revision;
        }

        /** True where nothing was ever said of it. */
        boolean isNew() {
            return revision == 0;
        }
    }
}
