package mx.vigia.notification.channel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of private addresses, by the hash of their key. */
@ApplicationScoped
class FeedRepository {
    /** Finds an address whose reader is a member and may still see its content. */
    private static final String FIND_ACTIVE_SQL = """
            select f.id, f.reader, f.watch_id, f.committee_id,
                coalesce(w.query, case f.language when 'ES' then c.name_es else c.name_en end), f.language, f.made_at
            from feed f join account a on a.id = f.reader and a.closed_at is null
            left join watch w on w.id = f.watch_id left join committee c on c.id = f.committee_id
            where f.revoked_at is null and (f.watch_id is null or w.state <> 'DELETED')
            and (w.person_id is not distinct from f.reader and w.id is not null or exists (select 1 from membership m
                where m.committee_id = coalesce(f.committee_id, w.committee_id) and m.account_id = f.reader)) and\s""";

    private static final SqlFunction<PrivateFeed> FEED = row -> new PrivateFeed(
            row.getObject(1, UUID.class),
            row.getObject(2, UUID.class),
            row.getObject(3, UUID.class),
            row.getObject(4, UUID.class),
            row.getString(5),
            Language.valueOf(row.getString(6)),
            row.getTimestamp(7).toInstant());

    private final Jdbc jdbc;

    FeedRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PrivateFeed> findByKeyHash(String hash) {
        return jdbc.first(FIND_ACTIVE_SQL + "f.hash = ?", FEED, hash);
    }

    List<PrivateFeed> of(UUID reader) {
        return jdbc.list(FIND_ACTIVE_SQL + "f.reader = ? order by f.made_at desc, f.id", FEED, reader);
    }

    /** Locks the feeds of this person until the end of the transaction. */
    void lockFeedsOf(UUID reader) {
        jdbc.list("select 1 from account where id = ? for update", row -> row.getInt(1), reader);
    }

    boolean existsForForm(UUID form) {
        return jdbc.exists("select 1 from feed where form = ?", form);
    }

    /** Stores an address; returns false where this form has created one before. */
    boolean save(UUID id, String hash, UUID reader, FeedEditor.FeedRequest feedRequest, Instant now) {
        return jdbc.update(
                        """
                        insert into feed (id, hash, reader, watch_id, committee_id, language, form, made_at)
                        values (?, ?, ?, ?::uuid, ?::uuid, ?, ?, ?) on conflict (form) do nothing""",
                        id,
                        hash,
                        reader,
                        feedRequest.watchOrNull(),
                        feedRequest.committeeOrNull(),
                        feedRequest.language().name(),
                        feedRequest.form(),
                        now)
                > 0;
    }

    /** Revokes an address; returns whether it was this reader's and active. */
    boolean revoke(UUID id, UUID reader, Instant now) {
        return jdbc.update(
                        "update feed set revoked_at = ? where id = ? and reader = ? and revoked_at is null",
                        now,
                        id,
                        reader)
                > 0;
    }

    /** Replaces the key; the former one opens nothing any more. */
    boolean renew(UUID id, UUID reader, String hash) {
        return jdbc.update(
                        "update feed set hash = ? where id = ? and reader = ? and revoked_at is null", hash, id, reader)
                > 0;
    }
}
