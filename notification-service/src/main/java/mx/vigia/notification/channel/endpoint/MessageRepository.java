package mx.vigia.notification.channel.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of messages owed to endpoints, to be shown and sent again. */
@ApplicationScoped
class MessageRepository {
    private static final int MAX_TITLE_LENGTH = 200;
    private static final Duration TRIAL_WINDOW = Duration.ofMinutes(1);
    private static final int MAX_TRIALS_PER_WINDOW = 60;

    private static final SqlFunction<AttemptLogEntry> ATTEMPT = row -> {
        var title = row.getString(3);
        return new AttemptLogEntry(
                row.getObject(1, UUID.class),
                row.getString(2),
                title.length() > MAX_TITLE_LENGTH ? title.substring(0, MAX_TITLE_LENGTH) + "…" : title,
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getInt(6),
                new AttemptLogEntry.Attempt(
                        moment(row.getTimestamp(7)), row.getInt(8), row.getString(9), row.getInt(10)),
                moment(row.getTimestamp(11)));
    };

    private final Jdbc jdbc;

    MessageRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Owes a test message, unless many were owed in the last minute: an endpoint must not be used to flood a host. */
    boolean ping(UUID endpoint, Instant now) {
        return jdbc.update(
                        """
                        insert into message (id, endpoint_id, state, owed_at, next_attempt) select ?, ?::uuid, 'DUE', ?, ?
                        where (select count(*) from message where endpoint_id = ? and event_id is null and owed_at > ?) < ?""",
                        UUID.randomUUID(),
                        endpoint,
                        now,
                        now,
                        endpoint,
                        now.minus(TRIAL_WINDOW),
                        MAX_TRIALS_PER_WINDOW)
                > 0;
    }

    boolean replay(UUID endpoint, UUID message, Instant now) {
        return jdbc.update("""
                update message set state = 'DUE', attempts = 0, next_attempt = ?, owed_at = ?, settled_at = null
                where id = ? and endpoint_id = ? and state <> 'DUE'""", now, now, message, endpoint) > 0;
    }

    List<AttemptLogEntry> log(UUID endpoint, int max) {
        return jdbc.list("""
                select m.id, coalesce(f.kind, ''), coalesce(f.title, ''), m.state, m.owed_at, m.attempts, a.at, coalesce(a.status, 0),
                    coalesce(a.remark, ''), coalesce(a.millis, 0), case when m.state = 'DUE' then m.next_attempt end
                from message m left join event e on e.id = m.event_id left join fact f on f.id = e.fact_id
                left join lateral (select * from attempt a where a.message_id = m.id order by a.claim desc limit 1) a on true
                where m.endpoint_id = ? order by coalesce(a.at, m.owed_at) desc, m.id limit ?""", ATTEMPT, endpoint, max);
    }

    private static Optional<Instant> moment(Timestamp when) {
        return Optional.ofNullable(when).map(Timestamp::toInstant);
    }
}
