package mx.vigia.analysis.search.watchedbills;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** What was last published of each bill, and which watches all open bills were matched with. */
final class WatchedBillRepository {
    private static final String FIND_DIGESTS_SQL = "select dossier, digest from watched_bill where dossier = any (?)";
    private static final String FIND_ALL_DIGESTS_SQL = "select dossier, digest from watched_bill";
    private static final String FORGET_DIGESTS_SQL = "update watched_bill set digest = '' where dossier = any (?)";
    private static final String FIND_ALL_SQL = "select dossier from watched_bill";
    private static final String FIND_BY_WATCHES_SQL = "select dossier from watched_bill where watches && ?";
    private static final String SAVE_SQL = """
        insert into watched_bill (dossier, digest, watches) values (?, ?, ?)
        on conflict (dossier) do update set digest = excluded.digest, watches = excluded.watches
        """;
    private static final String DELETE_SQL = "delete from watched_bill where dossier = ?";
    private static final String FIND_REDATED_SQL = """
        with redated as (
            select coalesce(d.merged_into, d.id) as dossier,
                    bool_or(p.body ->> 'kind' in ('hearing', 'forum', 'open-parliament')) as event
                from proceeding p join mention_link l on l.proceeding = p.id join dossier d on d.id = l.dossier
                where p.subject = 'meeting'
                    and (p.held_on >= ? or p.held_on is null and p.last_changed >= cast(? as date) - 90)
                    and (p.last_changed > ? or l.linked_at > ?)
                group by 1
            union all select dossier, false from due_day where due >= ? and changed_at > ?)
        select distinct dossier from redated
        where dossier in (select dossier from watched_bill)
            or event and exists (select from dossier t where t.id = redated.dossier and t.body ->> 'kind' = 'hearing')
        """;
    private static final String FIND_WATCHES_SQL = "select watch, revision from searched_watch";
    private static final String SAVE_WATCH_SQL = "insert into searched_watch (watch, revision) values (?, ?)"
            + " on conflict (watch) do update set revision = excluded.revision";
    private static final String DELETE_WATCHES_SQL = "delete from searched_watch where watch = any (?)";

    private final Jdbc jdbc;

    WatchedBillRepository(Jdbc transaction) {
        this.jdbc = transaction;
    }

    /** Returns what was published of these bills, by digest. */
    Map<UUID, String> findDigests(Collection<UUID> bills) {
        Map<UUID, String> digests = new HashMap<>();
        jdbc.forEach(
                FIND_DIGESTS_SQL,
                row -> digests.put(row.getObject("dossier", UUID.class), row.getString("digest")),
                Jdbc.array("uuid", bills));
        return digests;
    }

    /** Returns the digest of what was published of every bill. */
    Map<String, String> findAllDigests() {
        Map<String, String> digests = new HashMap<>();
        jdbc.forEach(FIND_ALL_DIGESTS_SQL, row -> digests.put(row.getString("dossier"), row.getString("digest")));
        return digests;
    }

    /** Forgets what was published of these bills, so that they are published again with the next comparison. */
    void forgetDigests(Collection<UUID> bills) {
        jdbc.update(FORGET_DIGESTS_SQL, Jdbc.array("uuid", bills));
    }

    List<UUID> findAll() {
        return jdbc.list(FIND_ALL_SQL, row -> row.getObject(1, UUID.class));
    }

    /** Returns the bills that were published with any of these watches. */
    List<UUID> findByWatches(Collection<UUID> watches) {
        return jdbc.list(FIND_BY_WATCHES_SQL, row -> row.getObject(1, UUID.class), Jdbc.array("uuid", watches));
    }

    /**
     * Returns the published bills of which a coming meeting or due day changed after this moment, and such hearings
     * though they are not published: a hearing may be known before its meeting, by which alone it is open. A meeting
     * without a day is taken as coming for 90 days after it changed.
     */
    List<UUID> findRedated(LocalDate today, Instant since) {
        return jdbc.list(
                FIND_REDATED_SQL, row -> row.getObject(1, UUID.class), today, today, since, since, today, since);
    }

    void save(UUID bill, String digest, Collection<UUID> watches) {
        jdbc.update(SAVE_SQL, bill, digest, Jdbc.array("uuid", watches));
    }

    void delete(UUID bill) {
        jdbc.update(DELETE_SQL, bill);
    }

    /** Returns the revisions of the watches that all open bills were matched with. */
    Map<UUID, Long> findSearchedWatches() {
        Map<UUID, Long> revisions = new HashMap<>();
        jdbc.forEach(
                FIND_WATCHES_SQL, row -> revisions.put(row.getObject("watch", UUID.class), row.getLong("revision")));
        return revisions;
    }

    void saveSearched(UUID watch, long revision) {
        jdbc.update(SAVE_WATCH_SQL, watch, revision);
    }

    void deleteSearched(Set<UUID> watches) {
        jdbc.update(DELETE_WATCHES_SQL, Jdbc.array("uuid", watches));
    }
}
