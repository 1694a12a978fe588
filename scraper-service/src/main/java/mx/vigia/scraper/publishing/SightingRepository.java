package mx.vigia.scraper.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.Subject;

/**
 * The rows of sightings: written with their content, read again by the sweeper, marked when the broker has accepted
 * them.
 */
final class SightingRepository {
    private static final int MAX_GONE_RECORDS = 1_000;

    private final Jdbc jdbc;

    SightingRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the digests of this page's last statements about these records. */
    Map<Long, String> findLastDigests(String address, Collection<Long> records) {
        var found = new HashMap<Long, String>();
        jdbc.forEach(
                "select record_id, content_sha from last_said where address = ? and record_id = any (?)",
                row -> found.put(row.getLong(1), row.getString(2)),
                address,
                Jdbc.array("bigint", records));
        return found;
    }

    /** Returns the fields last stated by this page about these records, as published. */
    Map<Long, Map<String, Object>> fields(String address, Collection<Long> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        return fields("""
                select distinct on (record_id) record_id, event from sighting
                where record_id = any (?) and event::jsonb #>> '{provenance,address}' = ?
                order by record_id, revision desc
                """, Jdbc.array("bigint", records), address);
    }

    /** Returns the fields last stated by any page about these records. */
    Map<Long, Map<String, Object>> fields(Collection<Long> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        return fields("""
                select distinct on (record_id) record_id, event from sighting where record_id = any (?)
                order by record_id, revision desc
                """, Jdbc.array("bigint", records));
    }

    /**
     * Returns the fields last stated by a page about records of a subject other than these, with one of these values in
     * a field. Considers the {@value #MAX_GONE_RECORDS} that were opened last, since a list that moves on has left all
     * others behind.
     */
    Map<Long, Map<String, Object>> findGoneRecords(
            String address, Subject subject, Collection<Long> shown, String field, Collection<String> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        return fields(
                """
                select gone.record_id, s.event from (
                  select record_id, address from last_said where address = ? and record_id <> all (?)
                  order by record_id desc limit %d) gone
                cross join lateral (
                  select event, subject from sighting
                  where record_id = gone.record_id and event::jsonb #>> '{provenance,address}' = gone.address
                  order by revision desc limit 1) s
                where s.subject = ? and s.event::jsonb -> 'said' ->> ? = any (?)
                """.formatted(MAX_GONE_RECORDS),
                address,
                Jdbc.array("bigint", shown),
                subject.word(),
                field,
                Jdbc.array("text", values));
    }

    private Map<Long, Map<String, Object>> fields(String sql, Object... parameters) {
        var found = new LinkedHashMap<Long, Map<String, Object>>();
        jdbc.forEach(
                sql,
                row -> found.put(row.getLong("record_id"), StoredRecords.fieldsOf(row.getString("event"))),
                parameters);
        return found;
    }

    /** Whether some page of its site once gave this record this title, regardless of what separates its words. */
    boolean hasGivenTitle(long record, String title) {
        return jdbc
                .list(
                        "select distinct event::jsonb #>> '{said,title}' from sighting where record_id = ?",
                        row -> row.getString(1),
                        record)
                .stream()
                .filter(Objects::nonNull)
                .anyMatch(called -> RecordDesignation.words(called).equals(RecordDesignation.words(title)));
    }

    /** Returns the other pages of its site that have stated something about the records of these rows. */
    List<String> findOtherPages(String address, List<Row> rows) {
        return jdbc.list(
                "select distinct address from last_said where record_id = any (?) and address <> ?",
                page -> page.getString(1),
                Jdbc.array("bigint", rows.stream().map(Row::record).distinct().toList()),
                address);
    }

    /**
     * Whether something was stated about this record after the page came: on the page itself, with other bytes, or
     * about a bill on another page of this kind, since of each kind only the last statement counts.
     */
    boolean isStatedSince(PageCapture page, String kind, long record) {
        return jdbc.exists("""
                select 1 from sighting where record_id = ? and (event::jsonb #>> '{provenance,fetchedAt}')::timestamptz > ?
                  and case when event::jsonb #>> '{provenance,address}' = ? then page_sha256 <> ?
                    else subject = 'bill' and event::jsonb ->> 'pageKind' = ? end limit 1
                """, record, page.fetchedAt(), page.address().toString(), page.sha256(), kind);
    }

    void write(String address, List<Row> rows) {
        jdbc.batch("""
                insert into sighting (event_id, record_id, revision, event_key, event, sighted_at, subject, page_sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, SightingRepository::columns);
        jdbc.batch("""
                insert into last_said (record_id, address, content_sha) values (?, ?, ?)
                on conflict (record_id, address) do update set content_sha = excluded.content_sha
                """, rows, row -> new Object[] {row.record, address, row.contentSha});
    }

    private static Object[] columns(Row row) {
        var event = row.event;
        return new Object[] {
            event.id(),
            row.record,
            row.revision,
            event.key(),
            event.json(),
            event.at(),
            event.subject().word(),
            row.pageSha
        };
    }

    /** Returns unacknowledged events committed before this moment, the oldest first. */
    List<SightingAnnouncement> findUnannounced(Instant before, int max) {
        return jdbc.list(
                """
                select event_id, subject, event_key, event, sighted_at from sighting
                where announced_at is null and sighted_at < ? order by number limit ? for update skip locked
                """,
                row -> new SightingAnnouncement(
                        row.getObject(1, UUID.class),
                        Subject.of(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        Jdbc.instant(row, 5)),
                before,
                max);
    }

    void mark(List<UUID> events, Instant now) {
        jdbc.update(
                "update sighting set announced_at = ? where event_id = any (?) and announced_at is null",
                now,
                Jdbc.array("uuid", events));
    }

    /** An event, the digest of its content, and the page that showed it. */
    record Row(long record, int revision, String contentSha, String pageSha, SightingAnnouncement event) {}
}
