package mx.vigia.notification.channel.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.platform.store.Jdbc;

/** Owes an endpoint again the events of a period: what it would have received then, oldest first, up to a limit. */
@ApplicationScoped
class EndpointReplayRepository {
    private static final int MAX_REPLAYED_EVENTS = 1_000;

    private final Jdbc jdbc;

    EndpointReplayRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Replays in the caller's transaction. It runs twice, since what corrects or ends something is owed because of what
     * the first run sends.
     */
    ReplayResult replay(UUID endpoint, Instant from, Instant until, Instant now) {
        var cut = findCutoff(endpoint, from, until);
        var end = cut.orElse(until);
        var brought = queueReplay(endpoint, from, end, now) + queueReplay(endpoint, from, end, now);
        return new ReplayResult(brought, cut.isPresent(), end);
    }

    /** Returns where to stop, if there is more than one replay sends; events of one moment are not divided. */
    private Optional<Instant> findCutoff(UUID endpoint, Instant from, Instant until) {
        return jdbc
                .list(
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

    private int queueReplay(UUID endpoint, Instant from, Instant until, Instant now) {
        return jdbc.update(
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
