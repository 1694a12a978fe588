package mx.vigia.notification.channel.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.JdbcStatements;

/** Owes an endpoint again what was found in a time: what it would have been told then, the oldest first and not all of very much. */
@ApplicationScoped
class EndpointReplayRepository {
    private static final int MAX_REPLAYED_EVENTS = 1_000;

    private final JdbcStatements rows;

    EndpointReplayRepository(JdbcStatements rows) {
        this.rows = rows;
    }

    /** In the caller's transaction. It is done twice, for what corrects or ends something is owed for the sake of what the first time brings. */
    ReplayResult replay(UUID endpoint, Instant from, Instant until, Instant now) throws SQLException {
        var cut = findCutoff(endpoint, from, until);
        var end = cut.orElse(until);
        var brought = queueReplay(endpoint, from, end, now) + queueReplay(endpoint, from, end, now);
        return new ReplayResult(brought, cut.isPresent(), end);
    }

    /** Where to stop, for there is more than is brought at once; what became so at one moment is not divided. */
    private Optional<Instant> findCutoff(UUID endpoint, Instant from, Instant until) throws SQLException {
        return rows
                .read(
                        """
                        with wanted as (select e.filed_at from event e join endpoint p on
                        """ + EventRepository.WANTED_CONDITION + """
                            where p.id = ? and e.filed_at >= ? and e.filed_at < ? and (p.kinds = '{}' or p.kinds && e.asked or e.takes_back <> '{}'
                                or exists (select 1 from event_reason r where r.event_id = e.id and r.turn <> '')))
                        select min(filed_at) from wanted where filed_at > (select filed_at from wanted order by filed_at offset ? limit 1)""",
                        row -> row.getTimestamp(1),
                        endpoint,
                        from,
                        until,
                        MAX_REPLAYED_EVENTS - 1)
                .stream()
                .flatMap(Stream::ofNullable)
                .map(Timestamp::toInstant)
                .findFirst();
    }

    private int queueReplay(UUID endpoint, Instant from, Instant until, Instant now) throws SQLException {
        return rows.change(
                EventRepository.QUEUE_MESSAGES_SQL + "where p.id = ? and e.filed_at >= ? and e.filed_at < ? and "
                        + EventRepository.ASKED_FOR_CONDITION
                        + """
                order by e.filed_at for key share of e
                on conflict (endpoint_id, event_id) do update set state = 'DUE', attempts = 0,
                    next_attempt = excluded.next_attempt, owed_at = excluded.owed_at, settled_at = null
                where message.state <> 'DUE'""",
                now,
                now,
                endpoint,
                from,
                until);
    }
}
