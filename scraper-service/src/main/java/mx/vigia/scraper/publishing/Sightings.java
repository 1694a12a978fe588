package mx.vigia.scraper.publishing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.scraper.reading.Subject;

/** The rows of sightings: written with the content they rest on, read again by the sweeper, marked when the broker has them. */
final class Sightings {
    private static final int MOST_GONE = 1_000;

    private final Connection connection;

    Sightings(Connection connection) {
        this.connection = connection;
    }

    /** The digest of what this page last said about each of these records. */
    Map<Long, String> lastSaid(String address, Collection<Long> records) throws SQLException {
        try (var select = connection.prepareStatement(
                "select record_id, content_sha from last_said where address = ? and record_id = any (?)")) {
            select.setString(1, address);
            select.setArray(2, connection.createArrayOf("bigint", records.toArray()));
            var found = new HashMap<Long, String>();
            var rows = select.executeQuery();
            while (rows.next()) {
                found.put(rows.getLong(1), rows.getString(2));
            }
            return found;
        }
    }

    /** The fields with which this page last spoke of each of these records, as they were published. */
    Map<Long, Map<String, Object>> fields(String address, Collection<Long> records) throws SQLException {
        if (records.isEmpty()) {
            return Map.of();
        }
        try (var select = connection.prepareStatement("""
                select distinct on (record_id) record_id, event from sighting
                where record_id = any (?) and event::jsonb #>> '{provenance,address}' = ?
                order by record_id, revision desc
                """)) {
            select.setArray(1, connection.createArrayOf("bigint", records.toArray()));
            select.setString(2, address);
            return fields(select.executeQuery());
        }
    }

    /** The fields with which any page last spoke of each of these records. */
    Map<Long, Map<String, Object>> fields(Collection<Long> records) throws SQLException {
        if (records.isEmpty()) {
            return Map.of();
        }
        try (var select = connection.prepareStatement("""
                select distinct on (record_id) record_id, event from sighting where record_id = any (?)
                order by record_id, revision desc
                """)) {
            select.setArray(1, connection.createArrayOf("bigint", records.toArray()));
            return fields(select.executeQuery());
        }
    }

    /**
     * The fields with which a page last spoke of the records of a subject, and of none of these, of which it last said one of these values in a field; it looks at
     * the {@value #MOST_GONE} that were opened last, since a list that rolls on has left all others behind.
     */
    Map<Long, Map<String, Object>> gone(
            String address, Subject subject, Collection<Long> shown, String field, Collection<String> values)
            throws SQLException {
        if (values.isEmpty()) {
            return Map.of();
        }
        try (var select = connection.prepareStatement("""
                select gone.record_id, s.event from (
                  select record_id, address from last_said where address = ? and record_id <> all (?)
                  order by record_id desc limit %d) gone
                cross join lateral (
                  select event, subject from sighting
                  where record_id = gone.record_id and event::jsonb #>> '{provenance,address}' = gone.address
                  order by revision desc limit 1) s
                where s.subject = ? and s.event::jsonb -> 'said' ->> ? = any (?)
                """.formatted(MOST_GONE))) {
            select.setString(1, address);
            select.setArray(2, connection.createArrayOf("bigint", shown.toArray()));
            select.setString(3, subject.word());
            select.setString(4, field);
            select.setArray(5, connection.createArrayOf("text", values.toArray()));
            return fields(select.executeQuery());
        }
    }

    private static Map<Long, Map<String, Object>> fields(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<Long, Map<String, Object>>();
        while (rows.next()) {
            found.put(rows.getLong("record_id"), Held.said(rows.getString("event")));
        }
        return found;
    }

    /** True where some page of its site once gave this record this title, whatever stands between its words. */
    boolean hasCalled(long record, String title) throws SQLException {
        try (var select = connection.prepareStatement(
                "select distinct event::jsonb #>> '{said,title}' from sighting where record_id = ?")) {
            select.setLong(1, record);
            var rows = select.executeQuery();
            var found = false;
            while (rows.next()) {
                var called = rows.getString(1);
                found |= called != null && Called.words(called).equals(Called.words(title));
            }
            return found;
        }
    }

    /** The other pages of its site that have spoken of what these rows are news of. */
    List<String> others(String address, List<Row> rows) throws SQLException {
        try (var select = connection.prepareStatement(
                "select distinct address from last_said where record_id = any (?) and address <> ?")) {
            var records = rows.stream().map(Row::record).distinct().toArray();
            select.setArray(1, connection.createArrayOf("bigint", records));
            select.setString(2, address);
            var found = new ArrayList<String>();
            var pages = select.executeQuery();
            while (pages.next()) {
                found.add(pages.getString(1));
            }
            return found;
        }
    }

    /**
     * True where something was said of this record after the page came: on the page itself, with other bytes, or of a bill on
     * another page of this kind, since of each kind only the last word counts.
     */
    boolean saidSince(Capture page, String kind, long record) throws SQLException {
        try (var select = connection.prepareStatement("""
            select 1 from sighting where record_id = ? and (event::jsonb #>> '{provenance,fetchedAt}')::timestamptz > ?
              and case when event::jsonb #>> '{provenance,address}' = ? then page_sha256 <> ?
                else subject = 'bill' and event::jsonb ->> 'pageKind' = ? end limit 1
            """)) {
            select.setLong(1, record);
            select.setTimestamp(2, Timestamp.from(page.fetchedAt()));
            select.setString(3, page.address().toString());
            select.setString(4, page.sha256());
            select.setString(5, kind);
            return select.executeQuery().next();
        }
    }

    void write(String address, List<Row> rows) throws SQLException {
        try (var insert = connection.prepareStatement("""
            insert into sighting (event_id, record_id, revision, event_key, event, sighted_at, subject, page_sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """);
                var upsert = connection.prepareStatement("""
                    insert into last_said (record_id, address, content_sha) values (?, ?, ?)
                    on conflict (record_id, address) do update set content_sha = excluded.content_sha
                    """)) {
            for (var row : rows) {
                insert.setObject(1, row.event.id());
                insert.setLong(2, row.record);
                insert.setInt(3, row.revision);
                insert.setString(4, row.event.key());
                insert.setString(5, row.event.json());
                insert.setTimestamp(6, Timestamp.from(row.event.at()));
                insert.setString(7, row.event.subject().word());
                insert.setString(8, row.pageSha);
                insert.addBatch();
                upsert.setLong(1, row.record);
                upsert.setString(2, address);
                upsert.setString(3, row.contentSha);
                upsert.addBatch();
            }
            insert.executeBatch();
            upsert.executeBatch();
        }
    }

    /** Events committed before this moment that nobody acknowledged, the oldest first. */
    List<Announcement> untold(Instant before, int most) throws SQLException {
        try (var select = connection.prepareStatement("""
            select event_id, subject, event_key, event, sighted_at from sighting
            where announced_at is null and sighted_at < ? order by number limit ? for update skip locked
            """)) {
            select.setTimestamp(1, Timestamp.from(before));
            select.setInt(2, most);
            var found = new ArrayList<Announcement>();
            var rows = select.executeQuery();
            while (rows.next()) {
                found.add(new Announcement(
                        rows.getObject(1, UUID.class),
                        Subject.of(rows.getString(2)),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getTimestamp(5).toInstant()));
            }
            return found;
        }
    }

    void mark(List<UUID> events, Instant now) throws SQLException {
        try (var update = connection.prepareStatement(
                "update sighting set announced_at = ? where event_id = any (?) and announced_at is null")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setArray(2, connection.createArrayOf("uuid", events.toArray()));
            update.executeUpdate();
        }
    }

    /** An event, the content it rests on, and the page that showed it. */
    record Row(long record, int revision, String contentSha, String pageSha, Announcement event) {}
}
