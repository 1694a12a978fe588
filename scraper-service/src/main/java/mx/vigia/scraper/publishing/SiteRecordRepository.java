package mx.vigia.scraper.publishing;

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
import mx.vigia.platform.store.Jdbc;

/** The source records of one site within one transaction, found by any key the site ever used for them. */
final class SiteRecordRepository {
    private static final int ID_BATCH_SIZE = 64;

    private final Jdbc jdbc;
    private final String site;
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, List<Entry>> byWords = new HashMap<>();
    private final Deque<Long> freeIds = new ArrayDeque<>();
    private final List<Entry> opened = new ArrayList<>();
    private final Map<String, Long> aliased = new LinkedHashMap<>();

    SiteRecordRepository(Jdbc jdbc, String site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    /** Loads the records known under these keys or words, locked until the transaction ends. */
    void load(Collection<String> keys, Collection<String> words) {
        jdbc.forEach(
                """
                select r.id, r.source_key, r.number, r.likeness, r.revision, array(select alias from source_alias where record_id = r.id order by alias) as aliases
                from source_record r
                where r.id in (select record_id from source_alias where site = ? and alias = any (?))
                  or r.site = ? and r.likeness <> '' and r.likeness = any (?)
                order by r.id for update
                """,
                row -> {
                    var entry = new Entry(row.getLong("id"), row.getString("source_key"), row.getInt("revision"));
                    entry.number = row.getString("number");
                    entry.likeness = row.getString("likeness");
                    if (words.contains(entry.likeness)) {
                        byWords.computeIfAbsent(entry.likeness, w -> new ArrayList<>())
                                .add(entry);
                    }
                    for (var alias : Jdbc.strings(row, "aliases")) {
                        entry.aliases.add(alias);
                        byKey.put(alias, entry);
                    }
                },
                site,
                Jdbc.array("text", keys),
                site,
                Jdbc.array("text", words));
    }

    /** Returns the different records known under these keys, by the strongest key first. */
    List<Entry> findByKeys(List<String> keys) {
        var found = new LinkedHashMap<Long, Entry>();
        for (var key : keys) {
            var entry = byKey.get(key);
            if (entry != null) {
                found.putIfAbsent(entry.id, entry);
            }
        }
        return List.copyOf(found.values());
    }

    /** Loads how each kind of page last designated these records. */
    void loadPageKinds(Collection<Entry> entries) {
        var received =
                entries.stream().collect(Collectors.toMap(entry -> entry.id, entry -> entry, (one, same) -> one));
        if (received.isEmpty()) {
            return;
        }
        jdbc.forEach(
                """
                select distinct on (record_id, kind) record_id, event::jsonb ->> 'pageKind' as kind,
                  coalesce(event::jsonb #>> '{said,title}', '') as title,
                  array(select name #>> '{}' from jsonb_path_query(event::jsonb, '$.said.proponents[*].name') as name) as people
                from sighting where record_id = any (?) order by record_id, kind, revision desc
                """,
                row -> {
                    var people = new HashSet<>(Jdbc.strings(row, "people"));
                    received.get(row.getLong("record_id"))
                            .called
                            .put(row.getString("kind"), new RecordDesignation(row.getString("title"), people));
                },
                Jdbc.array("bigint", received.keySet()));
    }

    /** Returns the records that had these words when last seen, the oldest first. */
    List<Entry> like(List<String> words) {
        return words.stream()
                .flatMap(w -> byWords.getOrDefault(w, List.of()).stream())
                .toList();
    }

    /** Opens a new record under this key; it is written with the others by {@link #save}. */
    Entry open(String key) {
        if (freeIds.isEmpty()) {
            reserveIds();
        }
        var entry = new Entry(freeIds.removeFirst(), key, 0);
        opened.add(entry);
        return entry;
    }

    /** Adds those keys to the record that no record has yet. */
    void addAliases(Entry entry, List<String> keys) {
        for (var key : keys) {
            if (byKey.putIfAbsent(key, entry) == null) {
                entry.aliases.add(key);
                aliased.put(key, entry.id);
            }
        }
    }

    /**
     * Writes new records, and the revision, number and words of all; a record opened without a statement is discarded.
     */
    void save(Collection<Entry> entries, Instant now) {
        discardNew();
        insertOpened(now);
        insertAliases();
        jdbc.batch("""
                update source_record set revision = ?, number = ?, likeness = ?
                where id = ? and (revision, number, likeness) <> (?, ?, ?)
                """, entries, entry -> new Object[] {
            entry.revision, entry.number, entry.likeness, entry.id, entry.revision, entry.number, entry.likeness
        });
    }

    private void discardNew() {
        opened.stream().filter(Entry::isNew).forEach(entry -> aliased.values().removeIf(id -> id == entry.id));
        opened.removeIf(Entry::isNew);
    }

    private void reserveIds() {
        jdbc.forEach(
                "select nextval(pg_get_serial_sequence('source_record', 'id')) from generate_series(1, " + ID_BATCH_SIZE
                        + ")",
                row -> freeIds.add(row.getLong(1)));
    }

    private void insertOpened(Instant now) {
        jdbc.update(
                """
                insert into source_record (id, site, source_key, first_seen_at) overriding system value
                select id, ?, key, ? from unnest(?::bigint[], ?::text[]) as opened (id, key)
                """,
                site,
                now,
                Jdbc.array("bigint", opened.stream().map(e -> e.id).toList()),
                Jdbc.array("text", opened.stream().map(e -> e.sourceKey).toList()));
    }

    private void insertAliases() {
        jdbc.update("""
                insert into source_alias (site, alias, record_id)
                select ?, alias, id from unnest(?::text[], ?::bigint[]) as aliased (alias, id) on conflict do nothing
                """, site, Jdbc.array("text", aliased.keySet()), Jdbc.array("bigint", aliased.values()));
    }

    /** One record during the transaction. */
    static final class Entry {
        final long id;
        final String sourceKey;
        final List<String> aliases = new ArrayList<>();
        /** How each kind of page last designated it, if loaded. */
        final Map<String, RecordDesignation> called = new HashMap<>();

        int revision;
        String number = "";
        String likeness = "";

        Entry(long id, String sourceKey, int revision) {
            this.id = id;
            this.sourceKey = sourceKey;
            this.revision = revision;
        }

        /** Whether nothing was ever stated about it. */
        boolean isNew() {
            return revision == 0;
        }
    }
}
