package mx.vigia.notification.delivery.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The lanes of endpoints: one message of each is under way at a time, in all replicas together. */
@ApplicationScoped
class EndpointQueueRepository {
    private static final int MAX_REMARK_LENGTH = 500;

    private final Jdbc jdbc;

    EndpointQueueRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims the lane that was idle longest of those with something due, and its longest due message, for the duration
     * of the lease. The clock is the database's: replicas whose own clocks differ must not take what another holds.
     *
     * @param failing of the endpoints that failed the last time, or of the others
     */
    Optional<WebhookAttempt> claimNext(Duration lease, boolean failing) {
        return jdbc.first(
                """
                        with lane as (
                            update endpoint set busy_until = now() + ?::interval where id = (
                                select p.id from endpoint p left join account a on a.id = p.person_id
                                where p.state = 'ON' and p.busy_until <= now() and (p.failing_since is not null) = ? and a.closed_at is null
                                and exists (select 1 from message m
                                    where m.endpoint_id = p.id and m.state = 'DUE' and m.next_attempt <= now())
                                order by p.busy_until limit 1 for update of p skip locked)
                            returning id),
                        due as (
                            select first.id from lane, lateral (select m.id from message m
                                where m.endpoint_id = lane.id and m.state = 'DUE' and m.next_attempt <= now()
                                order by m.next_attempt, m.id limit 1) first)
                        update message m set claims = claims + 1, attempts = attempts + 1, next_attempt = now() + ?::interval
                        from due where m.id = due.id
                        returning m.id, m.endpoint_id, m.claims, m.attempts, m.event_id is null""",
                row -> new WebhookAttempt(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getInt(4),
                        row.getBoolean(5)),
                lease.toString(),
                failing,
                lease.toString());
    }

    /** Logs the outcome of an attempt, even if its claim has expired. */
    void log(WebhookAttempt attempt, Instant at, int status, String outcome, String remark, Duration took) {
        jdbc.update(
                """
                insert into attempt (message_id, claim, at, status, outcome, remark, millis) values (?, ?, ?, nullif(?, 0), ?, ?, ?)
                on conflict do nothing""",
                attempt.message(),
                attempt.claim(),
                at,
                status,
                outcome,
                truncate(remark),
                Math.toIntExact(took.toMillis()));
    }

    /** Ends the message if this attempt still holds it; returns false where another has claimed it since. */
    boolean endMessage(WebhookAttempt attempt, String state, Instant now) {
        return jdbc.update(
                        "update message set state = ?, settled_at = ? where id = ? and claims = ? and state = 'DUE'",
                        state,
                        now,
                        attempt.message(),
                        attempt.claim())
                > 0;
    }

    /** Postpones the message if this attempt still holds it; returns false where another has claimed it since. */
    boolean postpone(WebhookAttempt attempt, Duration wait) {
        return jdbc.update("""
                update message set next_attempt = now() + ?::interval where id = ? and claims = ? and state = 'DUE'""", wait.toString(), attempt.message(), attempt.claim()) > 0;
    }

    /** Records a success: the lane is free, and the endpoint no longer fails. */
    void recordSuccess(UUID endpoint) {
        jdbc.update(
                "update endpoint set busy_until = now(), failing_since = null, warned_at = null where id = ?",
                endpoint);
    }

    /** Frees the lane without a statement about the endpoint. */
    void releaseLane(UUID endpoint) {
        jdbc.update("update endpoint set busy_until = now() where id = ?", endpoint);
    }

    /** Records a failure and pauses the endpoint for this long; returns since when it has been failing. */
    Instant recordFailure(UUID endpoint, Duration peace) {
        return jdbc.one("""
                        update endpoint set busy_until = now() + ?::interval, failing_since = coalesce(failing_since, now()) where id = ?
                        returning failing_since""", row -> row.getTimestamp(1).toInstant(), peace.toString(), endpoint);
    }

    /** Disables an endpoint; returns false where it was inactive. Owed messages are withdrawn, and can be replayed. */
    boolean disable(UUID endpoint, String why, Instant now) {
        var disabled = jdbc.update("""
                update endpoint set state = 'DISABLED', remark = ?, changed_at = ? where id = ? and state = 'ON'""", truncate(why), now, endpoint) > 0;
        jdbc.update(
                "update message set state = 'WITHDRAWN', settled_at = ? where endpoint_id = ? and state = 'DUE'",
                now,
                endpoint);
        return disabled;
    }

    /** Whether the owner is to be warned of this failure for the first time; further calls return false. */
    boolean claimWarning(UUID endpoint, Instant now) {
        return jdbc.update(
                        "update endpoint set warned_at = ? where id = ? and warned_at is null and state = 'ON'",
                        now,
                        endpoint)
                > 0;
    }

    private static String truncate(String remark) {
        var clean = remark.replace('\u0000', ' ');
        return clean.length() > MAX_REMARK_LENGTH ? clean.substring(0, MAX_REMARK_LENGTH) : clean;
    }
}
