package mx.vigia.notification.upkeep.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The rows of events and messages for programs and chats, for deletion by age. */
@ApplicationScoped
class EventRetentionRepository {
    private final Jdbc jdbc;

    EventRetentionRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Deletes responses from before then, of messages that are not on their way. */
    int deleteAttempts(Instant before, int max) {
        return jdbc.update("""
                with gone as (select a.message_id, a.claim from attempt a join message m on m.id = a.message_id
                    where a.at < ? and m.state <> 'DUE' order by a.at limit ? for update of a skip locked)
                delete from attempt a using gone where a.message_id = gone.message_id and a.claim = gone.claim""", before, max);
    }

    /** Deletes test messages settled before then. */
    int deleteTrials(Instant before, int max) {
        return jdbc.update("""
                with gone as (select id from message where event_id is null and state <> 'DUE' and settled_at < ?
                        order by settled_at limit ? for update skip locked),
                    answers as (delete from attempt a using gone where a.message_id = gone.id)
                delete from message m using gone where m.id = gone.id""", before, max);
    }

    /** Deletes warnings about failing endpoints accepted before then. */
    int deleteWarnings(Instant before, int max) {
        return jdbc.update("""
                with gone as (select endpoint_id, account_id, what, of_day from endpoint_warning where settled_at < ?
                    order by settled_at limit ? for update skip locked)
                delete from endpoint_warning w using gone where w.endpoint_id = gone.endpoint_id
                and w.account_id = gone.account_id and w.what = gone.what and w.of_day = gone.of_day""", before, max);
    }

    /**
     * Deletes events filed before then, with their messages; except those of which a message is on its way, or was
     * settled since {@code brought}. The greatest deleted number of each owner is recorded.
     */
    int deleteEvents(Instant before, Instant brought, int max) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var old = lockExpired(before, brought, max);
            jdbc.update(
                    "delete from attempt where message_id in (select id from message where event_id = any (?::uuid[]) and state <> 'DUE')",
                    old);
            jdbc.update("delete from message where event_id = any (?::uuid[]) and state <> 'DUE'", old);
            deleteUnreferenced(old);
            return old.size();
        });
    }

    /**
     * Locks expired events, so that no message of them can be created before the transaction has ended; an existing one
     * may still be replayed.
     */
    private List<UUID> lockExpired(Instant before, Instant brought, int max) {
        return jdbc.list("""
                select e.id from event e where e.filed_at < ? and e.number is not null and not exists (
                    select from message m where m.event_id = e.id and (m.state = 'DUE' or m.settled_at >= ?))
                order by e.filed_at limit ? for update skip locked""", row -> row.getObject(1, UUID.class), before, brought, max);
    }

    /** Deletes those of them that no message refers to. */
    private void deleteUnreferenced(List<UUID> old) {
        jdbc.update("""
                with gone as (delete from event e where e.id = any (?::uuid[])
                        and not exists (select from message m where m.event_id = e.id)
                        returning e.id, coalesce(e.person_id, e.committee_id) as owner, e.number),
                    reasons as (delete from event_reason r using gone where r.event_id = gone.id)
                insert into event_horizon (owner, number) select owner, max(number) from gone group by owner order by owner
                on conflict (owner) do update set number = greatest(event_horizon.number, excluded.number)""", old);
    }
}
